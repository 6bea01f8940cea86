import { encodeDecision } from "@/lib/decision/link";
import type { Decision } from "@/lib/decision/schema";
import { Refusal } from "@/lib/math/refusal";
import { LINK_DATA, LINK_DECISION } from "./link-parameters";

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
