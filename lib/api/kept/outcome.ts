import type { Dataset } from "@/lib/dataset/schema";
import type { Level } from "@/lib/decision/answers";
import { idsAt } from "@/lib/decision/elicitation";
import { readDecision } from "@/lib/decision/migrate";
import type { Decision } from "@/lib/decision/schema";
import { evaluate } from "@/lib/evaluate";
import type { Aggregate } from "@/lib/keep/group/aggregate";
import { aggregateById } from "@/lib/keep/group/aggregates/registry";
import type { Voiced } from "@/lib/keep/weigh/joined";
import { type Outcome, outcomeOf } from "@/lib/keep/weigh/outcome";
import { marginFigures } from "@/lib/problem/asked/cost-figures";
import { datasetBy } from "@/lib/problem/asked/dataset-by";
import type { Operation } from "../operation";

/** What is asked of a thread when a weighing is closed. */
export type OutcomeAsked = {
  readonly decision: Decision;
  readonly level: Level;
  readonly ids: readonly string[];
  readonly people: readonly Voiced[];
  readonly aggregate: Aggregate["id"];
};

/** The outcome as it comes from there. */
export type OutcomeFound = Omit<Outcome, "weights"> & { readonly weights: readonly number[] };

/** The indicators that a decision's weights are given to. */
export function indicatorsOf(decision: Decision, dataset: Dataset): Dataset["indicators"] {
  return datasetBy(marginFigures, dataset, decision).indicators;
}

/** What is weighed at a level of a decision: pillars, or the indicators in one of them. */
export function weighedIn(decision: Decision, level: Level, dataset: Dataset): readonly string[] {
  return idsAt(level, indicatorsOf(decision, dataset));
}

/** Works the outcome of a weighing out: a ranking for each person, so it is for a thread of the pool. Not an address of the API. */
export const outcome: Pick<Operation, "id" | "run"> = {
  id: "outcome",
  run(body, dataset): OutcomeFound {
    // The server's own, made from what is kept.
    const { decision: kept, level, ids, people, aggregate } = body as OutcomeAsked;
    const decision = readDecision(kept);
    const indicators = indicatorsOf(decision, dataset);
    const found = outcomeOf({ decision, level, ids, indicators }, people, aggregateById(aggregate), (each) => firstIn(each, dataset));
    return { ...found, weights: [...found.weights] };
  },
};

/** The markets that a decision puts first; none where it has no ranking. */
export function firstIn(decision: Decision, dataset: Dataset): string[] {
  const evaluation = evaluate(decision, dataset);
  return evaluation.ok ? evaluation.results.filter(({ rank }) => rank === 1).map(({ market }) => market.iso3) : [];
}
