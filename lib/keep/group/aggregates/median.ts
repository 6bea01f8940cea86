import { median } from "@/lib/math/median";
import { refuse } from "@/lib/math/refusal";
import { type Aggregate, type Aggregated, broughtToOne } from "../aggregate";
import type { Counted } from "../ballot";

/** Weights by the middle answer. Refuses people who have nothing in common: a median of zero everywhere. */
export const middle: Aggregate = {
  id: "median",
  name: { key: "mean.median.name" },
  summary: { key: "mean.median.summary" },
  citation:
    "Freeman, R., Pennock, D. M., Peters, D. and Wortman Vaughan, J. (2021). Truthful aggregation of budget proposals. Journal of Economic Theory 193, 105234: on generalised medians; the plain median brought to sum one is a simple relative.",
  pairwise: false,
  of: (counted) => ofMedians(counted),
};

function ofMedians({ shares, criteria }: Counted): Aggregated {
  const medians = Float64Array.from({ length: criteria }, (_, j) => median(shares.map((share) => share[j] as number)));
  // People who have nothing in common leave a median of zero everywhere.
  if (medians.every((weight) => weight === 0)) refuse("all-zero", ["aggregate"], { name: "median" });
  return { ...broughtToOne(medians), zerosReplaced: 0, struckByAll: 0 };
}
