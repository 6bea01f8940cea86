import type { LocalText } from "@/lib/i18n/text";

/** The panel that comes with the program, below `data/`; comma-separated, gzipped. Read on demand, never with the data set. */
export const PANEL_FILE = "trade/gravity-panel.csv.gz";

type PanelColumn = {
  readonly name: string;
  readonly means: LocalText;
  /** Ids of `sources.json`. */
  readonly sources: readonly string[];
};

/** Its columns behind exporter, importer and year, in their order in the file. */
export const panelColumns: readonly PanelColumn[] = [
  { name: "exports_usd", means: { en: "goods exports as the exporter reports them, FOB, current US$" }, sources: ["imf-dots-2022"] },
  { name: "imports_usd", means: { en: "the same trade as the importer reports it, CIF, current US$" }, sources: ["imf-dots-2022"] },
  { name: "gdp_exporter", means: { en: "GDP of the exporter, current US$" }, sources: ["wdi-gdp-2026", "imf-weo-2024-twn"] },
  { name: "gdp_importer", means: { en: "GDP of the importer, current US$" }, sources: ["wdi-gdp-2026", "imf-weo-2024-twn"] },
  { name: "dist", means: { en: "distance between main cities, km" }, sources: ["cepii-geodist"] },
  { name: "contig", means: { en: "1 where the two share a border" }, sources: ["cepii-geodist"] },
  { name: "comlang", means: { en: "1 where the two share an official language" }, sources: ["cepii-geodist"] },
  { name: "colony", means: { en: "1 where one was ever the other's colony" }, sources: ["cepii-geodist"] },
  { name: "rta_2016", means: { en: "1 where a trade agreement was in force in 2016" }, sources: ["penppml-agreements"] },
];

/** Where its figures come from. */
export const panelSources: readonly string[] = [...new Set(panelColumns.flatMap(({ sources }) => sources))];
