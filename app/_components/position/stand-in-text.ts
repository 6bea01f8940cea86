import type { Dataset } from "@/lib/dataset/schema";
import type { Words } from "@/lib/i18n/speech";
import { written } from "@/lib/i18n/written";
import type { MarketPosition } from "@/lib/problem/competition";
import { countryName } from "@/lib/report/names";

/** Says that a position is the country's and not the firm's, of what goods, with year, source, edition and what to know of it. */
export function standInText(
  words: Words<"position">,
  dataset: Dataset,
  { standIn, goods, supply }: Pick<MarketPosition, "standIn" | "goods" | "supply">,
  exporter: string,
  market: string,
): string {
  const { format, position: positionText, say, t } = words;
  // Of suppliers that are printed as everywhere nothing has to be said.
  const supplied = supply === null || supply === "printed" ? "" : positionText.supply[supply];
  if (!standIn) return supplied;
  const source = dataset.sources.find((entry) => entry.id === standIn.source);
  const about = goods ? positionText.goods[goods.level](goods.code ?? "") : positionText.goods["all-goods"]();
  const parts = [
    positionText.country(say(countryName(dataset, exporter)), market, about, String(standIn.year)),
    supplied,
    source && format.closed(format.labelled(t.info.source, `${source.publisher}, ${source.edition}`)),
    standIn.note && written(standIn.note, words),
  ];
  return format.sentences(parts);
}
