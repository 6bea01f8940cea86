import type { OwnText } from "@/lib/i18n/text";

export type TargetId = "upper" | "stability" | "lower" | "leading-group" | "influence" | "existence" | "foothold";

/** One rung of the ladder of share targets. */
export type Target = {
  readonly id: TargetId;
  /** The printed one-decimal value, per cent: this is the threshold. */
  readonly sharePct: number;
  readonly name: OwnText;
  readonly meaning: OwnText;
  /** The unrounded share, 0–1, where a closed form is known to give it. */
  readonly exact: number | null;
  readonly form: string | null;
  /** Where the value comes from, and what could not be verified. */
  readonly origin: OwnText;
};

const UPPER = (2 * Math.SQRT2) / (1 + 2 * Math.SQRT2);
const LOWER = 1 / (1 + 2 * Math.SQRT2);
const INFLUENCE = 0.417 * LOWER;

const fromKoopman: OwnText = {
  key: "targets.origins.koopman",
};
const forPractice: OwnText = {
  key: "targets.origins.practice",
};

const notVerified: OwnText = { key: "targets.origins.unverified" };

/** A share and the product or quotient that gives it. */
type Form = readonly [exact: number, form: string];

const target = (id: TargetId, sharePct: number, origin: OwnText, [exact, form]: Form | [] = []): Target => ({
  id,
  sharePct,
  name: { key: `targets.${id}.name` },
  meaning: { key: `targets.${id}.meaning` },
  exact: exact ?? null,
  form: form ?? null,
  origin,
});

/**
 * The ladder of market-share targets, highest first. Names, values and meanings: atmarkit.co.jp/aig/04biz/koopman.html;
 * cyber-synapse.com/dictionary/ja-ka/market-share-targets; keiei-algorithm.com/?p=39.
 */
export const targets: readonly Target[] = [
  target("upper", 73.9, fromKoopman, [UPPER, "2√2 / (1 + 2√2)"]),
  target("stability", 41.7, notVerified),
  target("lower", 26.1, fromKoopman, [LOWER, "1 / (1 + 2√2)"]),
  target("leading-group", 19.3, forPractice, [UPPER * LOWER, "0.738796 × 0.261204"]),
  target("influence", 10.9, forPractice, [INFLUENCE, "0.417 × 0.261204"]),
  target("existence", 6.8, forPractice, [LOWER * LOWER, "0.261204²"]),
  target("foothold", 2.8, forPractice, [INFLUENCE * LOWER, "0.108922 × 0.261204"]),
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
  const level = targets.find((lower) => lower.sharePct <= sharePct) ?? null;
  const next = targets.findLast((higher) => higher.sharePct > sharePct);
  return { level, next: next ? { target: next, pointsMissing: next.sharePct - sharePct } : null };
}
