import { encodeDecision } from "@/lib/decision/link";
import type { Decision } from "@/lib/decision/schema";
import { Refusal } from "@/lib/math/refusal";

/** Names of the link's parameters: the decision, and the version of the figures it was made with. */
export const LINK_DECISION = "d";
export const LINK_DATA = "v";

/** The address that reopens this decision on the page `base` stands for; `null` where no address can hold so much. */
export function linkTo(decision: Decision, dataVersion: string, base: string): string | null {
  const url = new URL(base);
  url.search = "";
  url.hash = "";
  try {
    url.searchParams.set(LINK_DECISION, encodeDecision(decision));
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
  url.searchParams.set(LINK_DATA, dataVersion);
  return url.toString();
}
