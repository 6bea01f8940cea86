import type { Dataset, StandIn } from "@/lib/dataset/schema";
import { countryName } from "@/lib/report/names";
import { say, t } from "../words";

/** Says that a position is the country's and not the firm's, with year, source and what to know of it. */
export function standInText(dataset: Dataset, standIn: StandIn, exporter: string, market: string): string {
  const source = dataset.sources.find((entry) => entry.id === standIn.source);
  const parts = [
    t.position.country(say(countryName(dataset, exporter)), market, String(standIn.year)),
    source ? `${t.info.source}: ${source.publisher}.` : "",
    standIn.note ?? "",
  ];
  return parts.filter(Boolean).join(" ");
}
