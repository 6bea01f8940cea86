/** English strings of the mirror page. */
export const mirror = {
  title: "Mirror figures",
  question: (exporter: string) => `Do ${exporter} and its buyers count the same trade?`,
  intro:
    "What one country reports as exports, another reports as imports. The two are never the same: importers count freight and insurance, and years and origins are drawn differently. Where one side counts more than one and a half times what the other does, the figure is flagged, and every screen that uses it says so. The two are kept apart and never averaged.",
  high: "Above 1.5: goods in transit, re-exports, imports declared too low. Taken as demand, such exports make a false market.",
  low: "Below two thirds: goods that arrive through third countries and are counted by origin.",
  exporter: "Exporter",
  show: "Show",
  none: (exporter: string) => `No year is held in which both ${exporter} and a buyer report.`,
  chart: (exporter: string, count: string, flagged: string) =>
    `Dot plot on a logarithmic scale: ${exporter}'s reported exports over what ${count} buyers report as imports, a dot for each year; ${flagged} lie outside 0.67 to 1.5 in their latest year`,
  axis: "exporter's figure ÷ importer's figure",
  band: "agree within 1.5",
  signs:
    "Filled dot: latest year; small rings: earlier years; dark rim: far more exported; dashed dark rim: far more imported; dashed ring: estimated from the exporter's figure.",
  latest: "latest year",
  earlier: "earlier years",
  caption: (exporter: string) => `${exporter}'s exports by both sides, latest year first`,
  importer: "Importer",
  year: "Year",
  exported: "Exports, by the exporter",
  imported: "Imports, by the importer",
  ratio: "Ratio",
  flag: "Flag",
  flags: { high: "far more exported", low: "far more imported", estimated: "no report: estimated from the exporter's figure" },
  flagless: "agree",
  million: "million US dollars",
  estimated:
    "Estimated: the International Monetary Fund fills in an importer that did not report with the exporter's figure and 6 or 10 % for freight. The ratio then says nothing.",
  csv: "Download as CSV",
  csvName: "mirror figures",
  sources: "Sources",
  source: "Source",
};
