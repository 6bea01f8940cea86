import type { Indicator } from "@/lib/dataset/schema";
import { type DecisionTable, figureValue } from "@/lib/problem/table";

/** From which figure to which the step from worst to best goes in a criterion, among the ticked markets. */
export type StepOf = { readonly definition: Indicator; readonly worst: number; readonly best: number };

/** The steps of those of these indicators that count, the heaviest first. Empty without markets. */
export function stepsOf({ criteria, cells }: DecisionTable, ids: readonly string[]): readonly StepOf[] {
  if (cells.length === 0) return [];
  return criteria
    .map((criterion, column) => ({ criterion, column }))
    .filter(({ criterion }) => ids.includes(criterion.indicator))
    .sort((a, b) => b.criterion.weight - a.criterion.weight)
    .map(({ criterion: { definition, direction }, column }): StepOf => {
      const values = cells.map((row) => figureValue(row[column] ?? { kind: "missing" })).toSorted((a, b) => a - b);
      const [least, most] = [values[0] as number, values.at(-1) as number];
      return direction === "benefit" ? { definition, worst: least, best: most } : { definition, worst: most, best: least };
    });
}
