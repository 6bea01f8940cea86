import { refuse } from "@/lib/math/refusal";
import type { Method, Outcome } from "./method";
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
 * @throws Refusal for an unknown method, a parameter out of range, or a column the method cannot take
 */
export function rank(problem: Problem, id: string, options: Readonly<Record<string, unknown>> = {}, steps = false): Ranking {
  const method = methodById(id);
  const parsed = method.parameters.safeParse(options);
  if (!parsed.success) {
    const first = parsed.error.issues[0];
    return refuse("out-of-range", ["options", ...((first?.path ?? []) as (string | number)[])], { accepted: first?.message ?? "" });
  }
  const outcome = method.rank(problem, parsed.data, { steps });
  return {
    ...outcome,
    method: id,
    variant: parsed.data as Readonly<Record<string, unknown>>,
    better: method.better,
    ranks: outcome.ranks ?? ranksOf(outcome.scores, method.better),
  };
}
