import { panelNames } from "@/lib/gravity/file/mapping";
import type { PanelFile } from "@/lib/gravity/file/panel-reader";
import type { Column } from "../types";

/** A column of a panel; its smallest and largest number where it holds any. */
export type ColumnFacts = { readonly name: string; readonly kind: "number" | "text"; readonly range: readonly [number, number] | null };

/** What is said of a panel besides its figures. Exporters and importers as the panel names them. */
export type Facts = Omit<PanelFile, "panel" | "fileRows" | "exporters" | "importers"> & {
  readonly exporters: readonly string[];
  readonly importers: readonly string[];
  /** Exporters of which the panel holds at least one flow as the column `trade` reports it. */
  readonly reporting: readonly string[];
  readonly columns: readonly ColumnFacts[];
  readonly seconds: number;
};

/** What the page is told of a panel that stays in the worker. */
export function factsOf({ panel: { columns }, fileRows: _, ...facts }: PanelFile, seconds: number): Facts {
  const [from, to, flows] = [panelNames.exporter, panelNames.importer, panelNames.trade].map((name) => columns.get(name));
  return {
    ...facts,
    exporters: labelsOf(from),
    importers: labelsOf(to),
    reporting: reportingOf(from, flows),
    columns: [...columns].map(([name, column]) => ({ name, kind: column.kind, range: rangeOf(column) })),
    seconds,
  };
}

function labelsOf(column: Column | undefined): readonly string[] {
  return column?.kind === "text" ? [...column.labels].sort() : [];
}

function reportingOf(from: Column | undefined, flows: Column | undefined): readonly string[] {
  if (from?.kind !== "text" || flows?.kind !== "number") return [];
  const { missing } = flows;
  const seen = new Set<number>();
  for (let row = 0; row < from.codes.length; row++) if (!missing?.[row]) seen.add(from.codes[row] as number);
  return from.labels.filter((_, code) => seen.has(code));
}

function rangeOf(column: Column): ColumnFacts["range"] {
  if (column.kind === "text") return null;
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < column.values.length; row++) {
    if (column.missing?.[row]) continue;
    const value = column.values[row] as number;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  return lowest <= highest ? [lowest, highest] : null;
}
