import { remoteness } from "../remoteness";
import { panelNames } from "./mapping";
import type { PanelFile } from "./panel-reader";

/** The program's own panel with two more columns: how remote exporter and importer are, sizes measured by GDP. Logarithms already. */
export function withRemoteness(file: PanelFile): PanelFile {
  const { exporter, importer, year } = panelNames;
  const found = remoteness(file.panel, { exporter, importer, year, distance: "dist", output: "gdp_exporter", expenditure: "gdp_importer" });
  const columns = new Map(file.panel.columns).set("remoteness_exporter", found.exporter).set("remoteness_importer", found.importer);
  return { ...file, panel: { ...file.panel, columns } };
}
