import { refuse } from "@/lib/math/refusal";
import type { Method, Outcome } from "./method";
import { parseOptions } from "./options";
import type { Problem } from "./problem";
import { ranksOf } from "./ranks";
import { methods } from "./registry";

/** A finished ranking: what was computed, in which variant, and the steps that led to it. */
export type Ranking = Outcome & {
  readonly method: string;
  /** The parameters actually used, defaults filled in. */
  readonly variant: Readonly<Record<string, unknown>>;
  readonly better: "higher" | "lower";
  readonly ranks: Int32Array;
};

/** The method with this id. @throws Refusal naming the accepted ids. */
export function methodById(id: string): Method {
  return (
    methods.find((method) => method.id === id) ??
    refuse("unknown-id", ["method"], { accepted: methods.map((method) => method.id).join(", "), found: id })
  );
}

/**
 * Ranks a problem with the named method.
 *
 * @param options the method's own parameters; what is left out takes its default
 * @param steps also return the method's intermediate tables
 * @param contributions also return each criterion's part of each score, where the method has such parts
 * @throws Refusal for an unknown method, an option that is unknown or out of range, a column the method cannot take, or
 * figures so far apart in size that a score would leave the number range
 */
export function rank(
  problem: Problem,
  id: string,
  options: Readonly<Record<string, unknown>> = {},
  steps = false,
  contributions = true,
): Ranking {
  const method = methodById(id);
  const parameters = parseOptions(method, options);
  const outcome = method.rank(problem, parameters, { steps, contributions });
  for (let i = 0; i < outcome.scores.length; i++)
    if (!Number.isFinite(outcome.scores[i])) refuse("too-large", ["matrix", i], { accepted: "|score| ≤ 1.8e308" });
  return {
    ...outcome,
    method: id,
    variant: parameters as Readonly<Record<string, unknown>>,
    better: method.better,
    ranks: outcome.ranks ?? ranksOf(outcome.scores, method.better),
  };
}
