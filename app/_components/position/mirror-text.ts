import type { Dataset, MirrorGap } from "@/lib/dataset/schema";
import { countryName } from "@/lib/report/names";
import { format, say, t } from "../words";

/** Says by how much exporter and market differ on the trade between them, in which year, and by whose figures. */
export function mirrorText(dataset: Dataset, { exporter, market, year, ratio, sources }: MirrorGap): string {
  const publishers = sources.map((id) => dataset.sources.find((source) => source.id === id)?.publisher ?? id);
  const nameOf = (iso3: string) => say(countryName(dataset, iso3));
  const words = t.position.mirror[ratio > 1 ? "high" : "low"];
  return words(nameOf(exporter), nameOf(market), format.number(ratio, 2), String(year), publishers.join("; "));
}
