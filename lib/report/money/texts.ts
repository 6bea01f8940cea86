import type { BreakEven } from "@/lib/comparison/break-even";
import type { Costs } from "@/lib/decision/costs";
import type { Words } from "@/lib/i18n/speech";
import type { Span } from "@/lib/landed/margin";
import type { Page } from "@/lib/landed/terms";
import { withoutNoise } from "@/lib/report/csv";
import type { Money } from "./money";

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

/**
 * Where a lever tips, to as many digits as are printed: rounded away from where it stands now, so that what is printed does tip.
 * Large rates of exchange and prices in them need no more decimals, small ones do.
 */
export function printedLever(value: number, now: number): { readonly value: number; readonly decimals: number } {
  const decimals = Math.abs(value) < 1 ? 4 : 2;
  const units = withoutNoise(value * (decimals === 4 ? 1e4 : 100));
  return { value: (value > now ? Math.ceil(units) : value < now ? Math.floor(units) : units) / (decimals === 4 ? 1e4 : 100), decimals };
}

/** Where a lever stands or tips; `null` is out of reach. */
export function leverText(at: BreakEven["nil"], unit: string, now: number, { costs, format }: MoneyWords): string {
  if (at === null) return costs.money.never;
  if (at === "unknown") return costs.open;
  const { value, decimals } = printedLever(at, now);
  return `${format.number(value, decimals)}\u00a0${unit}`;
}

/** A page with the date it bears and how far it can be leant on. */
export function pageText({ sourceTitle, pageDate, confidence }: Page, { format, landed: { before } }: Words<"landed">): string {
  const known = confidence !== null && Object.hasOwn(before.confidence, confidence);
  const leaning = known ? before.confidence[confidence as keyof typeof before.confidence] : confidence && before.leaning(confidence);
  return format.commas([sourceTitle, before.page(pageDate), leaning]);
}

/** Whose the rates of exchange are, and of which day; empty where none is given. */
export function ratesText(own: Costs | undefined, { costs: { money: text } }: MoneyWords): string[] {
  if (!own || Object.keys(own.rates).length === 0) return [];
  return [own.ratesOn === undefined ? text.ratesUndated : text.ratesOf(own.ratesOn)];
}

/** Which lines were not counted, because nobody gave them: once where it is the same everywhere, else with the markets it is said of. */
export function leftOutTexts(money: readonly Money[], { say, format, landed }: Words<"landed">): string[] {
  const alike = new Map<string, Money[]>();
  for (const each of money) alike.set(each.leftOut.join(), [...(alike.get(each.leftOut.join()) ?? []), each]);
  return [...alike.values()].flatMap((those) => {
    const ids = those[0]?.leftOut ?? [];
    if (ids.length === 0) return [];
    const sentence = landed.notes["left-out"]({ ids });
    return alike.size === 1 ? [sentence] : [format.labelled(format.list(those.map(({ market }) => say(market.name))), sentence)];
  });
}

/** What brings the second market before the first, in a sentence. */
export function tippingSentence(
  found: readonly BreakEven[],
  nameOf: (iso3: string) => string,
  [first, second]: readonly [string, string],
  words: MoneyWords,
): string {
  const text = words.costs.money;
  const tips = found.flatMap(({ market, lever, unit, now, overtakes }) =>
    overtakes === null ? [] : [text.sentenceAt(text.levers[lever], nameOf(market), leverText(overtakes, unit, now, words))],
  );
  return tips.length > 0 ? text.sentence(second, first, words.format.either(tips)) : text.none(second, first);
}
