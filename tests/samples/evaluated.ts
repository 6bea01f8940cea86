import type { Dataset } from "@/lib/dataset/schema";
import type { Decision } from "@/lib/decision/schema";
import { type Answered, evaluate } from "@/lib/evaluate";

/** The evaluation of a decision that must come to a ranking. */
export function answered(decision: Decision, dataset: Dataset, steps?: boolean): Answered {
  const evaluation = evaluate(decision, dataset, steps);
  if (!evaluation.ok) throw new Error(`no answer: ${evaluation.reason} ${JSON.stringify(evaluation.issues)}`);
  return evaluation;
}
