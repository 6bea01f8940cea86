import type { Decision } from "@/lib/decision/schema";
import type { Method } from "@/lib/madm/method";
import { rank } from "@/lib/madm/rank";
import { methods } from "@/lib/madm/registry";
import { type Issue, Refusal } from "@/lib/math/refusal";
import { listedOptions } from "@/lib/problem/method-options";
import { problemOf } from "@/lib/problem/problem";
import type { DecisionTable } from "@/lib/problem/table";
import { normalisationsOf } from "@/lib/robustness/choices/specifications";
import { normalisationOf } from "./variants";

type Chosen = Decision["method"];

/** What choosing a method comes to: the variant it would run in, and what is in its way where it can run in none. */
export type MethodChoice = { readonly method: Chosen; readonly issues: readonly Issue[] };

/**
 * For each registered method the variant that a user who changes to it gets, on the figures of this table: what it ran in when
 * it last worked, else the normalisation last in use where it takes it, else its default, else any that takes these figures.
 * A method that can take the figures in no variant says why, by its default.
 *
 * @param worked the method and options under which a ranking was last computed
 */
export function methodChoices(decision: Decision, table: DecisionTable, worked: Chosen): ReadonlyMap<string, MethodChoice> {
  const last = normalisationOf(worked.id, worked.options) ?? normalisationOf(decision.method.id, decision.method.options);
  return new Map(methods.map((method) => [method.id, choiceOf(method, [decision.method, worked], last, table)]));
}

function choiceOf({ id }: Method, before: readonly Chosen[], last: string | null, table: DecisionTable): MethodChoice {
  const taken = normalisationsOf(id, {});
  const kept = taken.filter((each) => each === last);
  // Figures in units of their own are taken for nothing but a choice of the user's.
  const scaled = taken.filter((each) => each !== "none");
  const candidates = [
    ...before.filter((method) => method.id === id).map(({ options }) => options),
    ...kept.map((normalisation) => ({ normalisation })),
    {},
    ...scaled.map((normalisation) => ({ normalisation })),
  ];
  const [first, ...others] = candidates.map((options) => ({ method: { id, options }, issues: issuesOf(id, options, table) }));
  const choice = [first, ...others].find((each) => each?.issues.length === 0);
  return choice ?? { method: { id, options: {} }, issues: issuesOf(id, {}, table) };
}

function issuesOf(id: string, options: Chosen["options"], table: DecisionTable): readonly Issue[] {
  if (table.markets.length === 0 || table.criteria.length === 0) return [];
  try {
    rank(problemOf(table), id, listedOptions(options, table), false, false);
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.issues;
    throw error;
  }
}
