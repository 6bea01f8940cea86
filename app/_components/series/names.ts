import type { Dataset } from "@/lib/dataset/schema";
import type { Words } from "@/lib/i18n/speech";
import { countryName } from "@/lib/report/names";
import type { Point, Reason, Series } from "@/lib/trade/series/series";

/** A country's, a region's or the world's name. */
export function partyName({ trade: text, say, t }: Words<"trade">, dataset: Dataset, code: string): string {
  if (code === "WLD") return text.world;
  return (t.regions as Readonly<Record<string, string>>)[code] ?? say(countryName(dataset, code));
}

function partnerName(words: Words<"trade">, dataset: Dataset, { partner, without }: Pick<Series, "partner" | "without">): string {
  const { trade: text } = words;
  const name = partyName(words, dataset, partner);
  return without === null ? name : text.without(name, partyName(words, dataset, without));
}

/** What a series is, from its reporter, partner and flow alone: no caption is ever typed. */
export function seriesCaption(words: Words<"trade">, dataset: Dataset, series: Series): string {
  const { trade: text } = words;
  const flow = text.flows[series.flow](partyName(words, dataset, series.reporter), partnerName(words, dataset, series));
  return series.of === null ? flow : words.format.labelled(flow, text.shareOf[series.of.flow](partnerName(words, dataset, series.of)));
}

/** What several series that stand in one chart are, together. */
export function chartCaption(words: Words<"trade">, dataset: Dataset, series: readonly Series[]): string {
  const { trade: text, t } = words;
  const [first] = series;
  if (!first) return "";
  const partners = new Set(series.map(({ partner }) => partner));
  const market = dataset.markets.find(({ iso3 }) => iso3 === first.partner);
  const what =
    partners.size > 1 && market
      ? text.flows[first.flow](partyName(words, dataset, first.reporter), text.each(t.regions[market.region]))
      : new Set(series.map(({ flow }) => flow)).size > 1
        ? text.flows.trade(partyName(words, dataset, first.reporter), partnerName(words, dataset, first))
        : seriesCaption(words, dataset, first);
  const years = series.flatMap(({ points }) => points.map(({ year }) => year));
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return text.captioned(what, from === to ? `${from}` : `${from}–${to}`, text.units[first.unit]);
}

/** The name of a line beside others of its chart: what sets it apart. */
export function lineName(words: Words<"trade">, dataset: Dataset, series: Series, others: readonly Series[]): string {
  const { trade: text } = words;
  const differs = (field: (one: Series) => string | null | undefined) => others.some((one) => field(one) !== field(series));
  if (differs(({ of }) => of?.without)) return partnerName(words, dataset, series.of ?? series);
  if (differs(({ partner }) => partner) || differs(({ without }) => without)) return partnerName(words, dataset, series);
  if (differs(({ flow }) => flow)) return text.flowNames[series.flow];
  if (differs(({ source }) => source)) return sourceName(dataset, series, others);
  return partnerName(words, dataset, series);
}

/** The publisher, with the edition where one publisher has several. */
function sourceName(dataset: Dataset, series: Series, others: readonly Series[]): string {
  const own = dataset.sources.find(({ id }) => id === series.source);
  if (!own) return series.source;
  const twins = others.filter(({ source }) => dataset.sources.find(({ id }) => id === source)?.publisher === own.publisher);
  return twins.length > 1 ? `${own.publisher}, ${own.edition}` : own.publisher;
}

/** Why a figure is missing, in words. */
export function reasonText(words: Words<"trade">, dataset: Dataset, { code, partner, year }: Reason): string {
  const { trade: text } = words;
  return text.reasons[code](partner ? partyName(words, dataset, partner) : "", year === undefined ? "" : `${year}`);
}

/** A value as its unit is read; small ones with more decimals, so that none is rounded away. */
export function valueText({ format }: Words, unit: Series["unit"], value: number): string {
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
