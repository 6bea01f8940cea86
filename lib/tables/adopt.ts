import { type Decision, MOST_OVERRIDES, MOST_OWN, type OwnFigures } from "@/lib/decision/schema";
import type { OwnReading } from "./own-rows";

const MOST_MARKETS = 60;

/** Which limits the decision would cross with these figures, each with what it would come to and the most there can be. */
export type Overfull = { readonly what: "figures" | "markets" | "indicators"; readonly count: number; readonly most: number };

/** The limits of the decision document that taking these figures would cross. */
export function overfull(decision: Decision, reading: OwnReading): Overfull[] {
  const next = adopted(decision, reading);
  const counts: Overfull[] = [
    { what: "figures", count: next.overrides.length, most: MOST_OVERRIDES },
    { what: "markets", count: next.own?.markets.length ?? 0, most: MOST_OWN },
    { what: "indicators", count: next.own?.indicators.length ?? 0, most: MOST_OWN },
  ];
  return counts.filter(({ count, most }) => count > most);
}

/** The decision with the figures of a reading: overrides in place of those for the same figure, new markets ticked. */
export function adopted(decision: Decision, { figures, markets, indicators }: OwnReading): Decision {
  const replaced = new Set(figures.map(({ market, indicator }) => `${market} ${indicator}`));
  const ticked = [...new Set([...decision.markets, ...markets.map(({ iso3 }) => iso3)])].slice(0, MOST_MARKETS);
  return withEntries({
    ...decision,
    markets: ticked,
    overrides: [
      ...decision.overrides.filter(({ market, indicator }) => !replaced.has(`${market} ${indicator}`)),
      ...figures.map(({ market, indicator, value, note }) => ({ market, indicator, value, note })),
    ],
    own: {
      markets: merged(decision.own?.markets ?? [], markets, ({ iso3 }) => iso3),
      indicators: merged(decision.own?.indicators ?? [], indicators, ({ id }) => id),
    },
  });
}

/** Without one own figure: the source's counts again, where there is one. */
export function withoutFigure(decision: Decision, market: string, indicator: string): Decision {
  return { ...decision, overrides: decision.overrides.filter((entry) => entry.market !== market || entry.indicator !== indicator) };
}

/** Without an own market, its figures and whatever else was said of it. */
export function withoutMarket(decision: Decision, iso3: string): Decision {
  const { [iso3]: _, ...competition } = decision.competition;
  return withEntries({
    ...decision,
    competition,
    markets: decision.markets.filter((market) => market !== iso3),
    overrides: decision.overrides.filter(({ market }) => market !== iso3),
    own: { ...entriesOf(decision), markets: entriesOf(decision).markets.filter((entry) => entry.iso3 !== iso3) },
  });
}

/** Without an own indicator, its figures, weight and threshold. */
export function withoutIndicator(decision: Decision, id: string): Decision {
  const { [id]: _, ...criteria } = decision.criteria;
  const { [id]: __, ...thresholds } = decision.thresholds;
  return withEntries({
    ...decision,
    criteria,
    thresholds,
    overrides: decision.overrides.filter(({ indicator }) => indicator !== id),
    own: { ...entriesOf(decision), indicators: entriesOf(decision).indicators.filter((entry) => entry.id !== id) },
  });
}

/** Without any figure, market or indicator of the user's own. */
export function withoutOwn(decision: Decision): Decision {
  const { markets, indicators } = entriesOf(decision);
  const fewer = markets.reduce((left, { iso3 }) => withoutMarket(left, iso3), decision);
  return { ...indicators.reduce((left, { id }) => withoutIndicator(left, id), fewer), overrides: [] };
}

function entriesOf(decision: Decision): OwnFigures {
  return decision.own ?? { markets: [], indicators: [] };
}

/** Nothing of one's own is written as nothing, so that the document is what it was before. */
function withEntries(decision: Decision): Decision {
  const { own, ...others } = decision;
  return own && own.markets.length + own.indicators.length > 0 ? decision : others;
}

function merged<T>(old: readonly T[], more: readonly T[], code: (entry: T) => string): T[] {
  const codes = new Set(more.map(code));
  return [...old.filter((entry) => !codes.has(code(entry))), ...more];
}
