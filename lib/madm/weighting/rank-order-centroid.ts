import { rankWeighting } from "./rank-weights";

/**
 * Rank-order centroid: the mean of all weights that respect the ranking.
 * Barron, F. H. and Barrett, B. E. (1996), Management Science 42(11), 1515–1523.
 */
export const rankOrderCentroid = rankWeighting(
  {
    id: "rank-order-centroid",
    name: { en: "Rank-order centroid" },
    summary: { en: "Turns the order of the criteria into the average of all weights that keep this order." },
    whenToUse: { en: "When you can put the criteria in order but not say by how much they differ. The first one weighs heavily." },
    formula: [
      { en: "weight of position k = (1 / n) · (1/k + 1/(k+1) + … + 1/n)" },
      { en: "Ties share the mean of their positions' weights" },
    ],
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
