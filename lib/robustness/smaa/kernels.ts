import type { Prepared } from "@/lib/madm/method";
import { parseOptions } from "@/lib/madm/options";
import type { Problem } from "@/lib/madm/problem";
import { methodById, rank } from "@/lib/madm/rank";

/**
 * The quickest way to order the alternatives of a problem under many weights: what the method prepares, or the method itself
 * where it prepares nothing.
 *
 * @throws Refusal for what `rank` refuses under weights above zero
 */
export function preparedFor(problem: Problem, method: string, options: Readonly<Record<string, unknown>>): Prepared {
  const found = methodById(method);
  // What a method refuses under even weights it refuses under any above zero.
  rank({ ...problem, weights: problem.weights.map((_, __, all) => 1 / all.length) }, method, options, false, false);
  return (
    found.prepare?.(problem, parseOptions(found, options)) ?? {
      kind: "keys",
      fill(weights, keys) {
        const { ranks } = rank({ ...problem, weights }, method, options, false, false);
        for (let i = 0; i < keys.length; i++) keys[i] = -(ranks[i] as number);
      },
    }
  );
}
