import { encodeDecision } from "@/lib/decision/link";
import type { Decision } from "@/lib/decision/schema";

/** Names of the link's parameters: the decision, and the version of the figures it was made with. */
export const LINK_DECISION = "d";
export const LINK_DATA = "v";

/** The address that reopens this decision on the page `base` stands for. */
export function linkTo(decision: Decision, dataVersion: string, base: string): string {
  const url = new URL(base);
  url.search = "";
  url.hash = "";
  url.searchParams.set(LINK_DECISION, encodeDecision(decision));
  url.searchParams.set(LINK_DATA, dataVersion);
  return url.toString();
}
