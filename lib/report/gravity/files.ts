import { panelNames } from "@/lib/gravity/file/mapping";
import type { Panel, Potential } from "@/lib/gravity/types";
import type { Words } from "@/lib/i18n/speech";
import { toCsv } from "../csv";
import { estimateLatex } from "./latex";
import { estimateRows } from "./rows";

/** Files that can be taken home: the coefficient table in two forms, and every flow of the sample with what was fitted. */
export type Written = "csv" | "latex" | "points";

/** A file of the last estimates. */
export function written(what: Written, panel: Panel, { ppml, ols }: Potential, words: Words<"estimates" | "model">): Blob {
  if (what === "points") return new Blob([points(panel, ppml, ols)], { type: "text/csv" });
  if (what === "latex") return new Blob([estimateLatex([ppml, ols], words)], { type: "application/x-tex" });
  return new Blob([toCsv(estimateRows([ppml, ols], words))], { type: "text/csv" });
}

/** Every flow that took part, with what both estimators expect of it. */
function points(panel: Panel, ppml: Potential["ppml"], ols: Potential["ols"]): string {
  const fittedByOls = new Map(Array.from(ols.sample, (row, i) => [row, ols.fitted[i] as number]));
  const at = (name: string, row: number): string | number | null => {
    const column = panel.columns.get(name);
    if (column === undefined) return null;
    if (column.kind === "text") return column.labels[column.codes[row] as number] ?? null;
    return column.missing?.[row] ? null : (column.values[row] as number);
  };
  const rows = Array.from(ppml.sample, (row, i) => [
    at(panelNames.exporter, row),
    at(panelNames.importer, row),
    at(panelNames.year, row),
    ppml.y[i] as number,
    ppml.fitted[i] as number,
    fittedByOls.get(row) ?? null,
  ]);
  return toCsv({ header: ["exporter", "importer", "year", "actual", "fitted_ppml", "fitted_ols"], rows });
}
