import type { Competition } from "@/lib/decision/schema";
import { planSegments, type SegmentPlan } from "@/lib/lanchester/segments";
import { type Issue, Refusal } from "@/lib/math/refusal";
import { OWN_FIRM } from "./competition";

/** The user's segments of a market in the order in which to fight for them, or what keeps them from being judged. */
export type Planned = { readonly plans: readonly SegmentPlan[] } | { readonly issues: readonly Issue[] };

/** Plans the segments of one market; `null` where the user cut none. Nothing is thrown for shares that cannot be right. */
export function plansIn({ definition, cutBy = "product", battle, segments = [] }: Competition): Planned | null {
  if (segments.length === 0) return null;
  try {
    return { plans: planSegments({ definition, cutBy, ownName: OWN_FIRM, battle, segments }) };
  } catch (error) {
    if (error instanceof Refusal) return { issues: error.issues };
    throw error;
  }
}
