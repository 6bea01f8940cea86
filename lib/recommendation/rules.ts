import type { Reach } from "@/lib/lanchester/reach";

/** When to enter, from soonest to not at all. */
export const priorities = ["enter-first", "enter-selectively", "prepare", "hold"] as const;
export type Priority = (typeof priorities)[number];

/** Place in the ranked field, by thirds. */
export const attractivenessLevels = ["high", "middle", "low"] as const;
export type Attractiveness = (typeof attractivenessLevels)[number];

/** The facts a priority is drawn from. */
export type Standing = {
  readonly attractiveness: Attractiveness;
  readonly reach: Reach;
  /** Part of the weight that rests on known figures, 0–1. */
  readonly completeness: number;
  readonly knockedOut: boolean;
};

/** One line of the printed rule table. A condition left out does not matter. */
export type Rule = {
  readonly id: string;
  readonly knockedOut?: true;
  readonly attractiveness?: readonly Attractiveness[];
  readonly reach?: readonly Reach[];
  /** Holds where completeness lies in [from, below). */
  readonly completeness?: { readonly from: number; readonly below: number };
  readonly priority: Priority;
};

/** Below this part of the weight known, no market is entered on the strength of its figures. */
export const THIN_DATA = 0.5;
/** From this part of the weight known on, a market may be named to be entered first. */
export const SOUND_DATA = 0.75;

const HOLDS_OR_CAN_REACH: readonly Reach[] = ["leads-safely", "leads-contested", "within-range"];
const THIN = { from: 0, below: THIN_DATA };

/** The rule table, in order: the first line that holds decides. It is printed as it stands on the methods page and in the report. */
export const rules: readonly Rule[] = [
  { id: "knocked-out", knockedOut: true, priority: "hold" },
  { id: "thin-promising", attractiveness: ["high", "middle"], completeness: THIN, priority: "prepare" },
  { id: "thin-weak", completeness: THIN, priority: "hold" },
  {
    id: "high-in-reach",
    attractiveness: ["high"],
    reach: HOLDS_OR_CAN_REACH,
    completeness: { from: SOUND_DATA, below: Number.POSITIVE_INFINITY },
    priority: "enter-first",
  },
  { id: "high", attractiveness: ["high"], priority: "enter-selectively" },
  { id: "middle-in-reach", attractiveness: ["middle"], reach: HOLDS_OR_CAN_REACH, priority: "enter-selectively" },
  { id: "middle", attractiveness: ["middle"], priority: "prepare" },
  { id: "low-leading", reach: ["leads-safely", "leads-contested"], priority: "prepare" },
  { id: "low", priority: "hold" },
];

/** The first rule that holds for a standing. The last rule has no condition, so there always is one. */
export function ruleFor(standing: Standing): Rule {
  return rules.find((rule) => holds(rule, standing)) as Rule;
}

function holds(rule: Rule, { knockedOut, attractiveness, reach, completeness }: Standing): boolean {
  if (rule.knockedOut && !knockedOut) return false;
  if (rule.attractiveness && !rule.attractiveness.includes(attractiveness)) return false;
  if (rule.reach && !rule.reach.includes(reach)) return false;
  if (rule.completeness && !(completeness >= rule.completeness.from && completeness < rule.completeness.below)) return false;
  return true;
}

/**
 * Thirds of the ranked field: high is the upper third (rounded up), low the lower third (rounded down).
 * A tie takes the better of the places it covers. A single market stands in the middle: there is no field to stand out from.
 */
export function attractivenessOf(rank: number, field: number): Attractiveness {
  if (field === 1) return "middle";
  if (rank <= Math.ceil(field / 3)) return "high";
  return rank > field - Math.floor(field / 3) ? "low" : "middle";
}
