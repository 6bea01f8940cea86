import { compareDecisions, type RankChange } from "@/lib/comparison/changes";
import type { Dataset } from "@/lib/dataset/schema";
import type { Decision } from "@/lib/decision/schema";
import { type FieldChange, fieldChanges } from "./changes";

/** What changed between two revisions of a decision: what was set otherwise, and what that did to the places. */
export type Difference = { readonly fields: readonly FieldChange[]; readonly places: readonly RankChange[] };

/**
 * What changed from one revision to another, field by field and place by place.
 *
 * @param dataset with the figures that both need: their sellers', their products', their costs'
 */
export function differenceBetween(first: Decision, second: Decision, dataset: Dataset): Difference {
  return { fields: fieldChanges(first, second), places: compareDecisions(first, second, dataset).changes };
}
