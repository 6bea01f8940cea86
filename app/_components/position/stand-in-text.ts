import type { Dataset } from "@/lib/dataset/schema";
import type { MarketPosition } from "@/lib/problem/competition";
import { countryName } from "@/lib/report/names";
import { say, t } from "../words";

/** Says that a position is the country's and not the firm's, of what goods, with year, source, edition and what to know of it. */
export function standInText(
  dataset: Dataset,
  { standIn, goods, supply }: Pick<MarketPosition, "standIn" | "goods" | "supply">,
  exporter: string,
  market: string,
): string {
  if (!standIn) return supply === null ? "" : t.position.supply[supply];
  const source = dataset.sources.find((entry) => entry.id === standIn.source);
  const about = goods ? t.position.goods[goods.level](goods.code ?? "") : t.position.goods["all-goods"]();
  const parts = [
    t.position.country(say(countryName(dataset, exporter)), market, about, String(standIn.year)),
    supply === null ? "" : t.position.supply[supply],
    source ? `${t.info.source}: ${source.publisher}, ${source.edition}.` : "",
    standIn.note ?? "",
  ];
  return parts.filter(Boolean).join(" ");
}
