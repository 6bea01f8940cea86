import { makeProblem, type Problem } from "@/lib/madm/problem";
import { type DecisionTable, figureValue } from "./table";

/** The bare numbers of a decision table, as the MADM engine wants them. @throws Refusal where a value is not finite. */
export function problemOf(table: DecisionTable): Problem {
  const rows = table.markets.length;
  const columns = table.criteria.length;
  const values = new Float64Array(rows * columns);
  table.cells.forEach((row, i) => {
    row.forEach((cell, j) => {
      values[i * columns + j] = figureValue(cell);
    });
  });
  return makeProblem({
    matrix: { rows, columns, values },
    weights: table.criteria.map((criterion) => criterion.weight),
    directions: table.criteria.map((criterion) => criterion.direction),
  });
}
