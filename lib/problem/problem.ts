import { makeProblem, type Problem } from "@/lib/madm/problem";
import { scored } from "./asked/scale";
import { type DecisionTable, figureValue } from "./table";

/** The bare numbers of a decision table, as the MADM engine wants them, figures on a logarithmic scale as their logarithms. @throws Refusal where a value is not finite. */
export function problemOf(table: DecisionTable): Problem {
  const rows = table.markets.length;
  const columns = table.criteria.length;
  const values = new Float64Array(rows * columns);
  table.cells.forEach((row, i) => {
    row.forEach((cell, j) => {
      const { definition } = table.criteria[j] as DecisionTable["criteria"][number];
      values[i * columns + j] = scored(definition, figureValue(cell));
    });
  });
  return makeProblem({
    matrix: { rows, columns, values },
    weights: table.criteria.map((criterion) => criterion.weight),
    directions: table.criteria.map((criterion) => criterion.direction),
  });
}
