import type { Dataset, Indicator, Market } from "@/lib/dataset/schema";
import type { Decision, OwnFigures, OwnIndicator, OwnMarket } from "@/lib/decision/schema";
import { latest } from "./latest";

/** Importance of an own indicator within its pillar until the user sets one: the middle of the scale. */
const WEIGHT = 50;
/** Characters of a name that fit where space is short. */
const SHORT = 22;
/** A code that no country has, for markets that are none (ISO 3166-1 leaves ZZ to its users). */
const NO_COUNTRY = "ZZ";

/**
 * The data set together with the markets and indicators that the decision adds to it. What the data set holds itself goes
 * before an own entry of the same code. The same data set and entries give the very same result.
 */
export function withOwn(dataset: Dataset, { own }: Pick<Decision, "own">): Dataset {
  return own ? extended(dataset, own) : dataset;
}

const extended = latest((dataset: Dataset, own: OwnFigures): Dataset => {
  const markets = added(
    own.markets,
    ({ iso3 }) => iso3,
    dataset.markets.map(({ iso3 }) => iso3),
  );
  const indicators = added(
    own.indicators,
    ({ id }) => id,
    dataset.indicators.map(({ id }) => id),
  );
  if (markets.length === 0 && indicators.length === 0) return dataset;
  return {
    ...dataset,
    markets: [...dataset.markets, ...markets.map((market) => marketOf(market, dataset))],
    indicators: [...dataset.indicators, ...indicators.map(indicatorOf)],
  };
});

/** The entries that are not held yet, each code once. */
function added<Entry>(entries: readonly Entry[], codeOf: (entry: Entry) => string, held: Iterable<string>): Entry[] {
  const seen = new Set(held);
  return entries.filter((entry) => !seen.has(codeOf(entry)) && seen.add(codeOf(entry)));
}

function marketOf({ iso3, name }: OwnMarket, { countries }: Dataset): Market {
  const iso2 = countries.find((country) => country.iso3 === iso3)?.iso2 ?? NO_COUNTRY;
  return { iso3, iso2, name: { en: name }, region: "own" };
}

function indicatorOf({ id, name, pillar, unit, direction, decimals }: OwnIndicator): Indicator {
  const short = name.length > SHORT ? `${name.slice(0, SHORT - 1)}…` : name;
  return {
    id,
    pillar,
    name: { en: name },
    short: { en: short },
    definition: null,
    why: null,
    unit: { en: unit },
    format: { decimals, style: unit === "%" ? "percent" : "plain" },
    direction,
    weight: WEIGHT,
    range: [null, null],
    bilateral: false,
    scale: "linear",
    origin: "observations",
  };
}
