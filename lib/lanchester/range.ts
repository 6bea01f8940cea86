import { TOLERANCE } from "@/lib/math/compare";

/** `local`: one customer, one product, two suppliers. `wide`: a whole market with several suppliers. */
export const battles = ["local", "wide"] as const;
export type Battle = (typeof battles)[number];

/**
 * Shooting range R: the lead beyond which the order of two suppliers can no longer be turned. Conventional practice
 * values after Taoka and Onoda; the 3 rounds 2√2 = 2.83, the ratio of the two Koopman shares.
 * Sources: sakaue3.com/archives/267; jmrlsi.co.jp/knowledge/yougo/my05/my0529.html.
 */
export const rangeFactors: Record<Battle, number> = { local: 3, wide: Math.sqrt(3) };

/**
 * How one supplier stands to another. `contested`: the larger has at most R times the smaller, either can still win.
 * `safe`: ahead by more than R. `beyond`: behind by more than R. `undecidable`: one of the two has no share, so there is
 * no ratio to judge.
 */
export type Relation = "contested" | "safe" | "beyond" | "undecidable";

export type Range = {
  /** g = rival / own; `null` where own is zero. */
  readonly gap: number | null;
  /** r = own / rival, the reciprocal range index; `null` where the rival is zero. */
  readonly index: number | null;
  readonly relation: Relation;
};

/**
 * The shooting range from one supplier to another. Shares in any one unit, each zero or more; only their ratio counts.
 * A ratio of exactly R is still in range. Equal shares are contested.
 */
export function rangeBetween(own: number, rival: number, battle: Battle): Range {
  return {
    gap: own > 0 ? rival / own : null,
    index: rival > 0 ? own / rival : null,
    relation: relationOf(own, rival, rangeFactors[battle]),
  };
}

/** Everyone against everyone: row i column j is the range from i to j. `null` on the diagonal. */
export function rangeMatrix(shares: readonly number[], battle: Battle): readonly (readonly (Range | null)[])[] {
  return shares.map((own, i) => shares.map((rival, j) => (i === j ? null : rangeBetween(own, rival, battle))));
}

function relationOf(own: number, rival: number, factor: number): Relation {
  if (!(own > 0 && rival > 0)) return "undecidable";
  const lead = Math.max(own, rival) / Math.min(own, rival);
  if (lead <= factor * (1 + TOLERANCE)) return "contested";
  return own > rival ? "safe" : "beyond";
}
