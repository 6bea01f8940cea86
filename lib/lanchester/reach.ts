import { type Battle, rangeBetween } from "./range";
import type { Competition, Supplier } from "./shares";

/**
 * How far the own firm's arm reaches in a market:
 * - `leads-safely`: first alone, every named rival out of range, and the rest too small to hide one within range;
 * - `leads-contested`: first, alone or jointly, but not safely;
 * - `within-range`: not first, the largest named supplier within range;
 * - `out-of-range`: not first, the largest named supplier beyond range, even where the next above is within it;
 * - `no-share`: the own share is zero; `unknown`: it is not known.
 */
export const reaches = ["leads-safely", "leads-contested", "within-range", "out-of-range", "no-share", "unknown"] as const;
export type Reach = (typeof reaches)[number];

/** What to do, in the order of the situations they answer. Texts in `strategy.ts`. */
export const adviceKeys = ["hold", "widen-gap", "differentiate", "cut-finer", "foothold"] as const;
export type AdviceKey = (typeof adviceKeys)[number];

/** What an unnamed supplier could change. Empty where the rest is too small for any of it. */
export type RestRisk = "bigger-leader" | "challenger-in-range" | "supplier-above-own";

/** Number one by definition: first and out of range of everyone, the largest possible unnamed supplier included. `null` where there is none. */
export function rulerOf({ suppliers, hiddenPct }: Competition, battle: Battle): Supplier | null {
  const [first, ...others] = suppliers;
  if (!first) return null;
  const challengers = [...others.map(({ sharePct }) => sharePct), ...(hiddenPct > 0 ? [hiddenPct] : [])];
  return challengers.every((share) => rangeBetween(first.sharePct, share, battle).relation === "safe") ? first : null;
}

/** The own firm's reach. Only the largest supplier and the safety of the first place count. */
export function reachOf(competition: Competition, battle: Battle): Reach {
  const { ownPct, suppliers } = competition;
  if (ownPct === null) return "unknown";
  const own = suppliers.find((supplier) => supplier.own);
  const first = suppliers[0];
  if (!own || !first) return "no-share";
  if (own.rank === 1) return rulerOf(competition, battle)?.own ? "leads-safely" : "leads-contested";
  return rangeBetween(own.sharePct, first.sharePct, battle).relation === "contested" ? "within-range" : "out-of-range";
}

/**
 * The advice for a reach, after the table of situations. Out of the leader's range but within range of the next above
 * meets two situations, so it gets both pieces of advice. Nothing is advised on an unknown share.
 */
export function adviceFor(reach: Reach, nextAboveInRange: boolean): readonly AdviceKey[] {
  switch (reach) {
    case "leads-safely":
      return ["hold"];
    case "leads-contested":
      return ["widen-gap"];
    case "within-range":
      return ["differentiate"];
    case "out-of-range":
      return nextAboveInRange ? ["cut-finer", "differentiate"] : ["cut-finer"];
    case "no-share":
      return ["foothold"];
    case "unknown":
      return [];
  }
}

/** What the largest possible unnamed supplier could change about the picture of the named ones. */
export function restRisks({ suppliers, hiddenPct, ownPct }: Competition, battle: Battle): readonly RestRisk[] {
  if (hiddenPct === 0) return [];
  const first = suppliers[0]?.sharePct ?? 0;
  const risks: RestRisk[] = [];
  if (hiddenPct > first) risks.push("bigger-leader");
  else if (rangeBetween(first, hiddenPct, battle).relation === "contested") risks.push("challenger-in-range");
  if (ownPct !== null && ownPct > 0 && hiddenPct > ownPct) risks.push("supplier-above-own");
  return risks;
}
