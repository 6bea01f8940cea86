import { panelNames } from "@/lib/gravity/file/mapping";
import type { PanelFile } from "@/lib/gravity/file/panel-reader";
import type { DroppedRows, Estimate } from "../types";
import { type GroupResidual, residualsBy } from "./residuals";
import { type Scatter, scatterOf } from "./scatter";

/** Points of the chart, and rows left out that are named, at most. */
const MOST_POINTS = 5000;
const MOST_ROWS = 12;

/** An estimate without its lists over the sample. The rows left out are the first few, counted as the file counts them. */
export type EstimateView = Omit<Estimate, "sample" | "y" | "linearPredictor" | "fitted" | "residuals" | "covariance" | "droppedRows"> & {
  readonly droppedRows: readonly (Omit<DroppedRows, "rows"> & { readonly first: readonly number[] })[];
  readonly scatter: Scatter;
  readonly byMarket: readonly GroupResidual[];
};

/** What the page shows of an estimate: everything but its lists over the sample, which are summed up here. */
export function estimateView(estimate: Estimate, { panel, fileRows }: PanelFile): EstimateView {
  const { sample: _s, y: _y, linearPredictor: _l, fitted: _f, residuals: _r, covariance: _c, droppedRows, ...rest } = estimate;
  const importers = panel.columns.get(panelNames.importer);
  return {
    ...rest,
    droppedRows: droppedRows.map(({ rows, ...dropped }) => ({
      ...dropped,
      first: Array.from(rows.subarray(0, MOST_ROWS), (row) => fileRows[row] as number),
    })),
    scatter: scatterOf(estimate, MOST_POINTS),
    byMarket: importers ? residualsBy(estimate, importers) : [],
  };
}
