import type { Dataset } from "@/lib/dataset/schema";
import { trade as text } from "@/lib/i18n/en/trade";
import { countryName } from "@/lib/report/names";
import type { Point, Reason, Series } from "@/lib/trade/series/series";
import { format, say, t } from "../words";

/** A country's, a region's or the world's name. */
export function partyName(dataset: Dataset, code: string): string {
  if (code === "WLD") return text.world;
  return (t.regions as Readonly<Record<string, string>>)[code] ?? say(countryName(dataset, code));
}

function partnerName(dataset: Dataset, { partner, without }: Pick<Series, "partner" | "without">): string {
  const name = partyName(dataset, partner);
  return without === null ? name : text.without(name, partyName(dataset, without));
}

/** What a series is, from its reporter, partner and flow alone: no caption is ever typed. */
export function seriesCaption(dataset: Dataset, series: Series): string {
  const flow = text.flows[series.flow](partyName(dataset, series.reporter), partnerName(dataset, series));
  return series.of === null ? flow : `${flow}: ${text.shareOf[series.of.flow](partnerName(dataset, series.of))}`;
}

/** What several series that stand in one chart are, together. */
export function chartCaption(dataset: Dataset, series: readonly Series[]): string {
  const [first] = series;
  if (!first) return "";
  const partners = new Set(series.map(({ partner }) => partner));
  const market = dataset.markets.find(({ iso3 }) => iso3 === first.partner);
  const what =
    partners.size > 1 && market
      ? text.flows[first.flow](partyName(dataset, first.reporter), text.each(t.regions[market.region]))
      : new Set(series.map(({ flow }) => flow)).size > 1
        ? text.flows.trade(partyName(dataset, first.reporter), partnerName(dataset, first))
        : seriesCaption(dataset, first);
  const years = series.flatMap(({ points }) => points.map(({ year }) => year));
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return text.captioned(what, from === to ? `${from}` : `${from}–${to}`, text.units[first.unit]);
}

/** The name of a line beside others of its chart: what sets it apart. */
export function lineName(dataset: Dataset, series: Series, others: readonly Series[]): string {
  const differs = (field: (one: Series) => string | null | undefined) => others.some((one) => field(one) !== field(series));
  if (differs(({ of }) => of?.without)) return partnerName(dataset, series.of ?? series);
  if (differs(({ partner }) => partner) || differs(({ without }) => without)) return partnerName(dataset, series);
  if (differs(({ flow }) => flow)) return text.flowNames[series.flow];
  if (differs(({ source }) => source)) return sourceName(dataset, series, others);
  return partnerName(dataset, series);
}

/** The publisher, with the edition where one publisher has several. */
function sourceName(dataset: Dataset, series: Series, others: readonly Series[]): string {
  const own = dataset.sources.find(({ id }) => id === series.source);
  if (!own) return series.source;
  const twins = others.filter(({ source }) => dataset.sources.find(({ id }) => id === source)?.publisher === own.publisher);
  return twins.length > 1 ? `${own.publisher}, ${own.edition}` : own.publisher;
}

/** Why a figure is missing, in words. */
export function reasonText(dataset: Dataset, { code, partner, year }: Reason): string {
  return text.reasons[code](partner ? partyName(dataset, partner) : "", year === undefined ? "" : `${year}`);
}

/** A value as its unit is read; small ones with more decimals, so that none is rounded away. */
export function valueText(unit: Series["unit"], value: number): string {
  if (unit === "usd" || unit === "cny") return format.compact(value);
  // What is printed in whole per cent is not made to look more exact.
  if (unit === "percent" && Number.isInteger(value)) return format.pct(value, 0);
  const size = Math.abs(value);
  const decimals = size !== 0 && size < 0.01 ? 4 : size < 0.1 ? 3 : 2;
  return unit === "percent" ? format.pct(value, decimals) : format.number(value, decimals);
}

/** A year, or a month of one. */
export function periodText({ year, month }: Pick<Point, "year" | "month">): string {
  return month === null ? `${year}` : `${year}-${`${month}`.padStart(2, "0")}`;
}
