import { ln } from "@/lib/math/elementary/ln";
import type { Column, Estimate } from "../types";

/** How the flows of one group lie about the fit: the sums, and the mean of ln(actual) − linear predictor over flows above zero. */
export type GroupResidual = {
  readonly group: string;
  readonly flows: number;
  readonly actual: number;
  readonly fitted: number;
  readonly meanLog: number | null;
};

/** Residuals of an estimate by the groups of a text column, such as the importers; in the order of its labels. Rows without a group are passed over. */
export function residualsBy(estimate: Pick<Estimate, "sample" | "y" | "fitted" | "linearPredictor">, column: Column): GroupResidual[] {
  if (column.kind !== "text") throw new RangeError("groups stand in a column of texts");
  const groups = column.labels.map((group) => ({ group, flows: 0, actual: 0, fitted: 0, logs: 0, positive: 0 }));
  estimate.sample.forEach((row, i) => {
    const group = groups[column.codes[row] as number];
    if (!group) return;
    const [actual, fitted] = [estimate.y[i] as number, estimate.fitted[i] as number];
    group.flows++;
    group.actual += actual;
    group.fitted += fitted;
    if (actual > 0) {
      group.logs += ln(actual) - (estimate.linearPredictor[i] as number);
      group.positive++;
    }
  });
  return groups
    .filter(({ flows }) => flows > 0)
    .map(({ logs, positive, ...group }) => ({ ...group, meanLog: positive > 0 ? logs / positive : null }));
}
