import type { Reach } from "@/lib/lanchester/reach";

/** When to enter, from soonest to not at all. One market at most is the first. */
export const priorities = ["start-here", "next", "test", "prepare", "leave"] as const;
export type Priority = (typeof priorities)[number];

/** Whether the advice is to go in, and be it with a small order; `false` as well where none can be drawn. */
export function advisesEntry(priority: Priority | null): boolean {
  return priority === "start-here" || priority === "next" || priority === "test";
}

/** Place in the ranked field, by thirds; the lower third in halves. */
export const attractivenessLevels = ["high", "middle", "low", "lowest"] as const;
export type Attractiveness = (typeof attractivenessLevels)[number];

/** The facts a priority is drawn from. */
export type Standing = {
  /** Best placed of all whose figures are not too thin. */
  readonly first: boolean;
  readonly attractiveness: Attractiveness;
  readonly reach: Reach;
  /** Whether the reach counts: where every market has the same kind of figure for it, or the user wants it to. */
  readonly positionCounts: boolean;
  /** Part of the weight that rests on known figures, 0–1. */
  readonly completeness: number;
  /** True where no other market is left to compare it with. */
  readonly alone: boolean;
};

/** One line of the printed rule table. A condition left out does not matter. */
export type Rule = {
  readonly id: string;
  readonly alone?: true;
  readonly first?: true;
  readonly attractiveness?: readonly Attractiveness[];
  /** Holds only where the position counts. */
  readonly reach?: readonly Reach[];
  /** Holds where completeness lies in [from, below). */
  readonly completeness?: { readonly from: number; readonly below: number };
  /** `null`: no advice can be drawn. */
  readonly priority: Priority | null;
};

/** Below this part of the weight known, no market is entered on the strength of its figures. */
export const THIN_DATA = 0.5;
/** From this part of the weight known on, the figures of a market are sound. */
export const SOUND_DATA = 0.75;

const HOLDS_OR_CAN_REACH: readonly Reach[] = ["leads-safely", "leads-contested", "within-range"];
const THIN = { from: 0, below: THIN_DATA };

/**
 * The rule table, in order: the first line that holds decides. It is printed as it stands on the methods page and in the
 * report. Attractiveness and data decide (markets that miss a threshold are not ranked); a position among suppliers moves a tier only where it
 * counts, and one that is not known never does: a gap in the data is no finding about a market.
 */
export const rules: readonly Rule[] = [
  { id: "alone", alone: true, priority: null },
  { id: "thin-promising", attractiveness: ["high", "middle"], completeness: THIN, priority: "prepare" },
  { id: "thin-weak", completeness: THIN, priority: "leave" },
  { id: "first", first: true, priority: "start-here" },
  { id: "high-out-of-reach", attractiveness: ["high"], reach: ["out-of-range"], priority: "test" },
  { id: "high", attractiveness: ["high"], priority: "next" },
  { id: "middle-in-reach", attractiveness: ["middle"], reach: HOLDS_OR_CAN_REACH, priority: "next" },
  { id: "middle", attractiveness: ["middle"], priority: "test" },
  { id: "low-leading", attractiveness: ["low", "lowest"], reach: ["leads-safely", "leads-contested"], priority: "test" },
  { id: "low", attractiveness: ["low"], priority: "prepare" },
  { id: "lowest", priority: "leave" },
];

/** The first rule that holds for a standing. The last rule has no condition, so there always is one. */
export function ruleFor(standing: Standing): Rule {
  return rules.find((rule) => holds(rule, standing)) as Rule;
}

function holds(rule: Rule, { first, alone, attractiveness, reach, positionCounts, completeness }: Standing): boolean {
  if (rule.alone && !alone) return false;
  if (rule.first && !first) return false;
  if (rule.attractiveness && !rule.attractiveness.includes(attractiveness)) return false;
  if (rule.reach && !(positionCounts && rule.reach.includes(reach))) return false;
  if (rule.completeness && !(completeness >= rule.completeness.from && completeness < rule.completeness.below)) return false;
  return true;
}

/**
 * Thirds of the ranked field: high is the upper third (rounded up), low the lower third (rounded down), its lower half
 * (rounded down) lowest. A tie takes the better of the places it covers. A single market stands in the middle: there is no
 * field to stand out from.
 */
export function attractivenessOf(rank: number, field: number): Attractiveness {
  if (field === 1) return "middle";
  const third = Math.floor(field / 3);
  if (rank <= Math.ceil(field / 3)) return "high";
  if (rank > field - Math.floor(third / 2)) return "lowest";
  return rank > field - third ? "low" : "middle";
}
