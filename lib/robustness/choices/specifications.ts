import { type Normalisation, normalisations } from "@/lib/madm/normalise";
import { readOptions } from "@/lib/madm/options";
import type { Problem } from "@/lib/madm/problem";
import { ranksOf } from "@/lib/madm/ranks";
import { methods } from "@/lib/madm/registry";
import { weightings } from "@/lib/madm/weighting/registry";
import { weigh } from "@/lib/madm/weighting/weigh";
import { type Issue, Refusal } from "@/lib/math/refusal";

type Options = Readonly<Record<string, unknown>>;

/** Three choices that a ranking rests on besides its figures. */
export const choices = ["method", "normalisation", "weighting"] as const;
export type Choice = (typeof choices)[number];

/** One way to rank a problem. The normalisation is `null` where the method has a scale of its own. */
export type Specification = { readonly method: string; readonly normalisation: Normalisation | null; readonly weighting: string };

/** One set of weights, or why there is none. `own`: those of the problem; else the id of a weighting. */
export type WeightSet = { readonly id: string } & (
  | { readonly weights: Float64Array; readonly issues: null }
  | { readonly weights: null; readonly issues: readonly Issue[] }
);

/** The problem's own weights come first under this name. */
export const OWN = "own";

/** The normalisations a method takes beside these options, in the order menus show them; none where it has a scale of its own. */
export function normalisationsOf(method: string, options: Options): Normalisation[] {
  const entry = methods.find(({ id }) => id === method);
  return entry
    ? normalisations.filter((normalisation) => readOptions(entry.parameters, { ...options, normalisation }).issues.length === 0)
    : [];
}

/**
 * The problem's own weights and all that can be had without a further judgement: equal ones, those drawn from the figures,
 * and the rank-order centroid of the own weights' order.
 */
export function weightSets(problem: Problem): WeightSet[] {
  const { rows, columns, values, directions, weights } = problem;
  const input = { matrix: { rows, columns, values }, directions, ranking: Array.from(ranksOf(weights, "higher")) };
  const drawn = weightings.filter(({ id, needs }) => needs === "none" || needs === "matrix" || id === "rank-order-centroid");
  return [{ id: OWN, weights, issues: null }, ...drawn.map(({ id }) => weightSet(id, () => weigh(id, input).weights))];
}

function weightSet(id: string, compute: () => Float64Array): WeightSet {
  try {
    return { id, weights: compute(), issues: null };
  } catch (error) {
    if (error instanceof Refusal) return { id, weights: null, issues: error.issues };
    throw error;
  }
}
