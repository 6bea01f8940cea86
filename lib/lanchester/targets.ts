import type { LocalText } from "@/lib/i18n/text";

export type TargetId = "upper" | "stability" | "lower" | "leading-group" | "influence" | "existence" | "foothold";

/** One rung of the ladder of share targets. */
export type Target = {
  readonly id: TargetId;
  /** The printed one-decimal value, per cent: this is the threshold. */
  readonly sharePct: number;
  readonly name: LocalText;
  readonly meaning: LocalText;
  /** The unrounded share, 0–1, where a closed form is known to give it. */
  readonly exact: number | null;
  readonly form: string | null;
  /** Where the value comes from, and what could not be verified. */
  readonly origin: LocalText;
};

const UPPER = (2 * Math.SQRT2) / (1 + 2 * Math.SQRT2);
const LOWER = 1 / (1 + 2 * Math.SQRT2);
const INFLUENCE = 0.417 * LOWER;

const fromKoopman: LocalText = {
  en: "Taoka–Onoda practice value, 1962, from the Koopman model. One specialist disputes that Koopman himself named such shares.",
};
const forPractice: LocalText = {
  en: "Taoka–Onoda practice value, added for markets with many suppliers. The product gives every printed digit; no source that states it was found.",
};

/**
 * The ladder of market-share targets, highest first. Names, values and meanings: atmarkit.co.jp/aig/04biz/koopman.html;
 * cyber-synapse.com/dictionary/ja-ka/market-share-targets; keiei-algorithm.com/?p=39.
 */
export const targets: readonly Target[] = [
  {
    id: "upper",
    sharePct: 73.9,
    name: { en: "Upper limit" },
    meaning: { en: "The order will not be turned in the short run. More than this is not worth having." },
    exact: UPPER,
    form: "2√2 / (1 + 2√2)",
    origin: fromKoopman,
  },
  {
    id: "stability",
    sharePct: 41.7,
    name: { en: "Stability target" },
    meaning: { en: "A stable first place among three or more suppliers." },
    exact: null,
    form: null,
    origin: { en: "Taoka–Onoda practice value. Origin not verified: no derivation of 41.7 was found." },
  },
  {
    id: "lower",
    sharePct: 26.1,
    name: { en: "Lower limit" },
    meaning: { en: "The least a leader needs: below it even a first place is unstable." },
    exact: LOWER,
    form: "1 / (1 + 2√2)",
    origin: fromKoopman,
  },
  {
    id: "leading-group",
    sharePct: 19.3,
    name: { en: "Upper group" },
    meaning: { en: "Strong among the weak." },
    exact: UPPER * LOWER,
    form: "0.738796 × 0.261204",
    origin: forPractice,
  },
  {
    id: "influence",
    sharePct: 10.9,
    name: { en: "Influence" },
    meaning: { en: "Begins to influence the market." },
    exact: INFLUENCE,
    form: "0.417 × 0.261204",
    origin: forPractice,
  },
  {
    id: "existence",
    sharePct: 6.8,
    name: { en: "Existence" },
    meaning: { en: "Noticed by rivals. Also used as the line for leaving a market." },
    exact: LOWER * LOWER,
    form: "0.261204²",
    origin: forPractice,
  },
  {
    id: "foothold",
    sharePct: 2.8,
    name: { en: "Foothold" },
    meaning: { en: "A bridgehead that rivals ignore." },
    exact: INFLUENCE * LOWER,
    form: "0.108922 × 0.261204",
    origin: forPractice,
  },
];

/** Where a share stands on the ladder. */
export type Rung = {
  /** The largest target not above the share; `null` below the foothold. */
  readonly level: Target | null;
  /** The smallest target above the share and the percentage points missing; `null` from the upper limit on. */
  readonly next: { readonly target: Target; readonly pointsMissing: number } | null;
};

/** The level a share has reached and the next rung. A share exactly on a target has reached it. `sharePct` in 0–100. */
export function rungOf(sharePct: number): Rung {
  const level = targets.find((target) => target.sharePct <= sharePct) ?? null;
  const target = targets.findLast((higher) => higher.sharePct > sharePct);
  return { level, next: target ? { target, pointsMissing: target.sharePct - sharePct } : null };
}
