import type { Aggregate } from "../aggregate";

/** Weights by their mean. */
export const arithmetic: Aggregate = {
  id: "arithmetic",
  name: { key: "mean.arithmetic.name" },
  summary: { key: "mean.arithmetic.summary" },
  citation:
    "Forman, E. and Peniwati, K. (1998). Aggregating individual judgments and priorities with the analytic hierarchy process. European Journal of Operational Research 108(1), 165–169.",
  pairwise: false,
  of: ({ shares, voices, criteria }) => ({
    weights: Float64Array.from({ length: criteria }, (_, j) =>
      shares.reduce((sum, share, k) => sum + (voices[k] as number) * (share[j] as number), 0),
    ),
    sumBefore: null,
    zerosReplaced: 0,
    struckByAll: 0,
  }),
};
