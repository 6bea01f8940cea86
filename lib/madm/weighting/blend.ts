import { refuse } from "@/lib/math/refusal";
import { rescaled } from "../problem";
import { shares } from "./inputs";

/**
 * A blend of your own weights and those the figures give: (1 − share) · subjective + share · objective, both scaled to
 * sum one first. The convex form, not the product of the two: a share says plainly how much the figures have a say, and
 * a criterion that one side leaves out keeps what the other gives it.
 *
 * @param share how much the objective weights count, 0–1
 * @throws Refusal for lists that are empty, of unequal length, negative, not finite or all zero, or a share outside 0–1
 */
export function blend(subjective: ArrayLike<number>, objective: ArrayLike<number>, share = 0.5): Float64Array {
  if (!(share >= 0 && share <= 1)) refuse("out-of-range", ["share"], { accepted: "0–1", found: String(share) });
  if (subjective.length !== objective.length)
    refuse("wrong-length", ["objective"], { accepted: String(subjective.length), found: String(objective.length) });
  const [own, found] = [shares(subjective, ["subjective"]), shares(objective, ["objective"])];
  return rescaled(own.map((weight, j) => (1 - share) * weight + share * (found[j] as number)));
}
