import type { Column } from "../types";
import { panelNames } from "./mapping";
import { UnreadablePanel } from "./unreadable";

/** What there is to say of a panel as a whole. */
export type Counts = {
  /** Rows without a flow: they are in the panel, and no estimate uses them. */
  readonly withoutFlow: number;
  readonly zeros: number;
  /** Rows of trade within a country. */
  readonly domestic: number;
  readonly exporters: number;
  readonly importers: number;
  readonly years: readonly { readonly year: number; readonly rows: number }[];
  /** How many cells of each further column are missing, by its name in the panel. */
  readonly missing: readonly { readonly name: string; readonly count: number }[];
};

/**
 * Counts what a panel holds.
 *
 * @throws UnreadablePanel where nothing varies that a model could explain: one country only, or no flow above zero
 */
export function countsOf(columns: ReadonlyMap<string, Column>): Counts {
  const from = columns.get(panelNames.exporter);
  const to = columns.get(panelNames.importer);
  const flows = columns.get(panelNames.trade);
  if (from?.kind !== "text" || to?.kind !== "text" || flows?.kind !== "number") throw new RangeError("a panel without its columns");
  const exporterOf = new Map(from.labels.map((label, code) => [label, code]));
  const sameAs = Int32Array.from(to.labels, (label) => exporterOf.get(label) ?? -1);
  let [withoutFlow, zeros, domestic] = [0, 0, 0];
  const seen = { from: new Set<number>(), to: new Set<number>() };
  for (let i = 0; i < flows.values.length; i++) {
    if (flows.missing?.[i]) withoutFlow++;
    else if (flows.values[i] === 0) zeros++;
    const [exporter, importer] = [from.codes[i] as number, to.codes[i] as number];
    if (sameAs[importer] === exporter) domestic++;
    seen.from.add(exporter);
    seen.to.add(importer);
  }
  if (domestic === flows.values.length) throw new UnreadablePanel("one-country");
  if (withoutFlow + zeros === flows.values.length) throw new UnreadablePanel("all-zero");
  return {
    withoutFlow,
    zeros,
    domestic,
    exporters: seen.from.size,
    importers: seen.to.size,
    years: yearsOf(columns),
    missing: missingIn(columns),
  };
}

function yearsOf(columns: ReadonlyMap<string, Column>): Counts["years"] {
  const rows = new Map<number, number>();
  const years = columns.get(panelNames.year);
  if (years?.kind === "number") for (const year of years.values) rows.set(year, (rows.get(year) ?? 0) + 1);
  return [...rows].map(([year, count]) => ({ year, rows: count })).sort((a, b) => a.year - b.year);
}

function missingIn(columns: ReadonlyMap<string, Column>): Counts["missing"] {
  const own: readonly string[] = Object.values(panelNames);
  return [...columns].flatMap(([name, column]) => {
    if (own.includes(name)) return [];
    let count = 0;
    if (column.kind === "text") for (const code of column.codes) count += code === -1 ? 1 : 0;
    else for (const mark of column.missing ?? []) count += mark;
    return count > 0 ? [{ name, count }] : [];
  });
}
