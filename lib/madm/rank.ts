import { refuse } from "@/lib/math/refusal";
import type { Method } from "./method";
import type { Problem } from "./problem";
import { type Ranking, rankBy } from "./rank-by";
import { methods } from "./registry";

/** The method with this id. @throws Refusal naming the accepted ids. */
export function methodById(id: string): Method {
  return (
    methods.find((method) => method.id === id) ??
    refuse("unknown-id", ["method"], { accepted: methods.map((method) => method.id).join(", "), found: id })
  );
}

/** Ranks a problem with the named method, as `rankBy` does. @throws Refusal for an unknown method too */
export function rank(
  problem: Problem,
  id: string,
  options: Readonly<Record<string, unknown>> = {},
  steps = false,
  contributions = true,
): Ranking {
  return rankBy(methodById(id), problem, options, steps, contributions);
}
