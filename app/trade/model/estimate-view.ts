import { panelNames } from "@/lib/gravity/file/mapping";
import type { PanelFile } from "@/lib/gravity/file/panel-reader";
import type { Estimate } from "@/lib/gravity/types";
import { residualsBy } from "@/lib/gravity/view/residuals";
import { scatterOf } from "@/lib/gravity/view/scatter";
import type { EstimateView } from "./messages";

/** Points of the chart, and rows left out that are named, at most. */
const MOST_POINTS = 5000;
const MOST_ROWS = 12;

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
