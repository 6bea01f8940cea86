import type { Dataset, MirrorGap } from "@/lib/dataset/schema";
import type { Words } from "@/lib/i18n/speech";
import { countryName } from "@/lib/report/names";

/** Says by how much exporter and market differ on the trade between them, in which year, and by whose figures. */
export function mirrorText(
  { position: positionText, format, say }: Words<"position">,
  dataset: Dataset,
  { exporter, market, year, ratio, sources }: MirrorGap,
): string {
  const publishers = sources.map((id) => dataset.sources.find((source) => source.id === id)?.publisher ?? id);
  const nameOf = (iso3: string) => say(countryName(dataset, iso3));
  const words = positionText.mirror[ratio > 1 ? "high" : "low"];
  return words(nameOf(exporter), nameOf(market), format.number(ratio, 2), String(year), format.clauses(publishers));
}
