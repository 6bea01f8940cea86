import type { Dataset } from "@/lib/dataset/schema";
import { presetIds, withPreset } from "@/lib/decision/presets";
import type { Decision } from "@/lib/decision/schema";
import { parseOptions } from "@/lib/madm/options";
import type { Problem } from "@/lib/madm/problem";
import { rank } from "@/lib/madm/rank";
import type { Ranking } from "@/lib/madm/rank-by";
import { methods } from "@/lib/madm/registry";
import { type Issue, Refusal } from "@/lib/math/refusal";
import { listedOptions } from "@/lib/problem/method-options";
import { problemOf } from "@/lib/problem/problem";
import { buildTable } from "@/lib/problem/table";
import { normalisationsOf, OWN, weightSets } from "@/lib/robustness/choices/specifications";

/** What is varied while all else stays as decided. */
export const dimensions = ["method", "normalisation", "weighting"] as const;
export type Dimension = (typeof dimensions)[number];

/** The same decision in another variant. `id` is the method's, the normalisation's, the preset's or the weighting's. */
export type Variant = { readonly dimension: Dimension; readonly id: string; readonly current: boolean } & (
  | { readonly ranking: Ranking; readonly problem: Problem; readonly issues: null }
  /** The variant cannot take these figures, and says why. */
  | { readonly ranking: null; readonly problem: null; readonly issues: readonly Issue[] }
);

/**
 * Ranks the decision's own table once for every choice along one dimension: every registered method (each in the decision's
 * normalisation where it has one, else in its default variant), every normalisation the decision's method takes, or every
 * weighting that needs no further judgement of the user's (the decision's own, the presets, those drawn from the figures, and
 * the rank-order centroid of the decision's order).
 * Variants that refuse the figures are listed with their reason. Empty where there is nothing to rank.
 */
export function variantsOf(decision: Decision, dataset: Dataset, dimension: Dimension): Variant[] {
  const table = buildTable(decision, dataset);
  if (table.markets.length === 0 || table.criteria.length === 0) return [];
  const { id } = decision.method;
  const options = listedOptions(decision.method.options, table);
  const refused = issuesIn(() => problemOf(table));
  // Figures beyond what can be worked with, such as own ones of 1e200: no method takes them.
  if (refused && dimension === "normalisation") return [];
  if (refused)
    return [{ dimension, id: dimension === "weighting" ? OWN : id, current: true, ranking: null, problem: null, issues: refused }];
  const own = problemOf(table);
  const normalisation = normalisationOf(id, options);
  const entry = (choice: string, current: boolean, compute: () => { ranking: Ranking; problem: Problem }): Variant => {
    try {
      return { dimension, id: choice, current, ...compute(), issues: null };
    } catch (error) {
      if (error instanceof Refusal) return { dimension, id: choice, current, ranking: null, problem: null, issues: error.issues };
      throw error;
    }
  };
  if (dimension === "method")
    return methods.map((method) => {
      const current = method.id === id;
      const takes = normalisation !== null && normalisationOf(method.id, { normalisation }) !== null;
      return entry(method.id, current, () => ({
        problem: own,
        ranking: rank(own, method.id, current ? options : takes ? { normalisation } : {}),
      }));
    });
  if (dimension === "normalisation") {
    if (normalisation === null) return [];
    return normalisationsOf(id, options).map((choice) =>
      entry(choice, choice === normalisation, () => ({ problem: own, ranking: rank(own, id, { ...options, normalisation: choice }) })),
    );
  }
  const withWeights = (weights: Float64Array) => {
    const problem = { ...own, weights };
    return { problem, ranking: rank(problem, id, options) };
  };
  const [decided, ...drawn] = weightSets(own).map(({ id: choice, weights, issues }) =>
    entry(choice, choice === OWN, () => {
      if (!weights) throw new Refusal(issues);
      return withWeights(weights);
    }),
  );
  const preset = presetIds.map((choice) =>
    entry(choice, false, () => withWeights(problemOf(buildTable(withPreset(decision, choice), dataset)).weights)),
  );
  return [...(decided ? [decided] : []), ...preset, ...drawn];
}

/** What a computation refuses; `null` where it goes through. */
function issuesIn(compute: () => unknown): readonly Issue[] | null {
  try {
    compute();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.issues;
    throw error;
  }
}

/** The normalisation a method would run in under these options; `null` where it has none or refuses them. */
export function normalisationOf(id: string, options: Decision["method"]["options"]): string | null {
  const method = methods.find((candidate) => candidate.id === id);
  if (!method) return null;
  try {
    return (parseOptions(method, options) as { readonly normalisation?: string }).normalisation ?? null;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
