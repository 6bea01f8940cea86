import type { Dataset } from "@/lib/dataset/schema";
import type { Decision } from "@/lib/decision/schema";
import { methodById } from "@/lib/madm/rank";
import { marginFigures } from "@/lib/problem/asked/cost-figures";
import { listedOptions } from "@/lib/problem/method-options";
import { type Evaluation, evaluateBy } from "@/lib/recommendation/evaluate-by";

export type { Answered, Evaluation, MarketResult, NoAnswer, Unanswered } from "@/lib/recommendation/evaluate-by";

/**
 * The whole answer: `evaluateBy` with every ranking method at hand. The report, the command line, the API and the tests all
 * call this one function, and the screen the one beneath it with the methods it has fetched, so they cannot disagree.
 *
 * @param steps ask for the method's intermediate tables as well
 */
export function evaluate(decision: Decision, figures: Dataset, steps = false): Evaluation {
  return evaluateBy({ methodOf: methodById, listed: listedOptions, marginsOf: marginFigures }, decision, figures, steps);
}
