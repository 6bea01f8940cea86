import type { Issue } from "@/lib/math/refusal";
import { shares } from "./inputs";

/** A criterion of a hierarchy: its weight among its siblings, in any unit, and the criteria it is broken down into. */
export type Branch = { readonly weight: number; readonly children?: readonly Branch[] };

/**
 * Weights of the lowest criteria of a hierarchy, from left to right: the product of the weights on the way down, the
 * children of each criterion scaled to sum one first. Saaty (1980), The Analytic Hierarchy Process.
 *
 * @throws Refusal at the branch where a weight is negative or no number, or all weights of a family are zero
 */
export function leafWeights(hierarchy: readonly Branch[], path: Issue["path"] = ["hierarchy"]): Float64Array {
  const weights = shares(
    hierarchy.map(({ weight }) => weight),
    path,
  );
  const leaves = hierarchy.flatMap(({ children }, i) => {
    const own = weights[i] as number;
    return children ? Array.from(leafWeights(children, [...path, i, "children"]), (weight) => own * weight) : [own];
  });
  return Float64Array.from(leaves);
}
