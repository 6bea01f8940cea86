import type { BreakEven } from "@/lib/comparison/break-even";
import type { Words } from "@/lib/i18n/speech";
import type { Span } from "@/lib/landed/margin";

type MoneyWords = Words<"costs">;

/** Apart by less than this, two ends are the same in print. */
const SAME = 0.005;

/** An amount from lowest to highest, with its unit: one figure where it is certain, "or more" where nothing bounds it. */
export function spanText({ low, high }: Span, unit: string, { costs, format }: MoneyWords): string {
  const show = (value: number) => `${format.number(value, 2)}${unit && `\u00a0${unit}`}`;
  const bounded = [Number.isFinite(low), Number.isFinite(high)];
  if (!bounded[0] && !bounded[1]) return costs.open;
  if (!bounded[1]) return costs.atLeast(show(low));
  if (!bounded[0]) return costs.atMost(show(high));
  return high - low < SAME ? show(low) : costs.between(format.number(low, 2), show(high));
}

/** Where a lever stands: large rates of exchange and prices in them need no more decimals, small ones do; `null` is out of reach. */
export function leverText(value: number | null, unit: string, { costs, format }: MoneyWords): string {
  return value === null ? costs.money.never : `${format.number(value, Math.abs(value) < 1 ? 4 : 2)}\u00a0${unit}`;
}

/** What brings the second market before the first, in a sentence. */
export function tippingSentence(
  found: readonly BreakEven[],
  nameOf: (iso3: string) => string,
  [first, second]: readonly [string, string],
  words: MoneyWords,
): string {
  const text = words.costs.money;
  const tips = found.flatMap(({ market, lever, unit, overtakes }) =>
    overtakes === null ? [] : [text.sentenceAt(text.levers[lever], nameOf(market), leverText(overtakes, unit, words))],
  );
  return tips.length > 0 ? text.sentence(second, first, words.format.either(tips)) : text.none(second, first);
}
