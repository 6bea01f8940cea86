import type { OwnText } from "@/lib/i18n/text";

/** The panel that comes with the program, below `data/`; comma-separated, gzipped. Read on demand, never with the data set. */
export const PANEL_FILE = "trade/gravity-panel.csv.gz";

type PanelColumn = {
  readonly name: string;
  readonly means: OwnText;
  /** Ids of `sources.json`. */
  readonly sources: readonly string[];
};

/** Its columns behind exporter, importer and year, in their order in the file. */
export const panelColumns: readonly PanelColumn[] = [
  { name: "exports_usd", means: { key: "columns.exports_usd.means" }, sources: ["imf-dots-2022"] },
  { name: "imports_usd", means: { key: "columns.imports_usd.means" }, sources: ["imf-dots-2022"] },
  { name: "gdp_exporter", means: { key: "columns.gdp_exporter.means" }, sources: ["wdi-gdp-2026", "imf-weo-2024-twn"] },
  { name: "gdp_importer", means: { key: "columns.gdp_importer.means" }, sources: ["wdi-gdp-2026", "imf-weo-2024-twn"] },
  { name: "dist", means: { key: "columns.dist.means" }, sources: ["cepii-geodist"] },
  { name: "contig", means: { key: "columns.contig.means" }, sources: ["cepii-geodist"] },
  { name: "comlang", means: { key: "columns.comlang.means" }, sources: ["cepii-geodist"] },
  { name: "colony", means: { key: "columns.colony.means" }, sources: ["cepii-geodist"] },
  { name: "rta_2016", means: { key: "columns.rta_2016.means" }, sources: ["penppml-agreements"] },
];

/** Where its figures come from. */
export const panelSources: readonly string[] = [...new Set(panelColumns.flatMap(({ sources }) => sources))];
