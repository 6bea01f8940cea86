import { rankWeighting } from "./rank-weights";

/**
 * Rank-order centroid: the mean of all weights that respect the ranking.
 * Barron, F. H. and Barrett, B. E. (1996), Management Science 42(11), 1515–1523.
 */
export const rankOrderCentroid = rankWeighting(
  {
    id: "rank-order-centroid",
    name: { en: "Rank-order centroid" },
    summary: { key: "rank-order-centroid.summary" },
    whenToUse: { key: "rank-order-centroid.whenToUse" },
    formula: [{ key: "rank-order-centroid.formula.1" }, { key: "rank-order-centroid.formula.2" }],
    citation:
      "Barron, F. H. and Barrett, B. E. (1996). Decision quality using ranked attribute weights. Management Science 42(11), 1515–1523.",
  },
  (n) => {
    const weights = new Float64Array(n);
    for (let k = n, sum = 0; k >= 1; k--) {
      sum += 1 / k;
      weights[k - 1] = sum / n;
    }
    return weights;
  },
);
