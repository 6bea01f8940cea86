import type { BriefWords, NextStep } from "@/lib/decision/schema";
import { MOST_STEPS } from "@/lib/decision/schema";
import type { Step } from "@/lib/report/brief/model";
import { commit } from "../../../_state/store";

type TextField = "client" | "preparedBy" | "question" | "date";

/** Sets a field of the brief; an empty one is not kept, so that it is shown as missing. */
export function setField(field: TextField, value: string): void {
  commit(({ brief, ...decision }) => {
    const { [field]: _, ...others } = brief ?? {};
    const changed: BriefWords = value === "" ? others : { ...others, [field]: value };
    return Object.keys(changed).length > 0 ? { ...decision, brief: changed } : decision;
  });
}

/** Sets what is to be said of a market; an empty note is not kept. */
export function setNote(market: string, value: string): void {
  commit((decision) => {
    const { [market]: _, ...others } = decision.brief?.notes ?? {};
    return { ...decision, brief: { ...decision.brief, notes: value === "" ? others : { ...others, [market]: value } } };
  });
}

/** Writes the steps down. What the program suggested and somebody touched is from then on the user's own. */
export function setSteps(steps: readonly Step[]): void {
  const written = steps
    .slice(0, MOST_STEPS)
    .map(({ what, owner, by }): NextStep => ({ what: what.slice(0, 200), owner: owner ?? "", ...(by ? { by } : {}) }));
  commit((decision) => ({ ...decision, brief: { ...decision.brief, steps: written } }));
}
