import { rankWeighting } from "./rank-weights";

/** Rank sum: weights fall in equal steps. Stillwell, Seaver and Edwards (1981). */
export const rankSum = rankWeighting(
  {
    id: "rank-sum",
    name: { en: "Rank sum" },
    summary: { en: "Turns the order of the criteria into weights that fall in equal steps." },
    whenToUse: { en: "When you can put the criteria in order and want the mildest fall from the first to the last." },
    formula: [{ en: "weight of position k = 2 (n + 1 − k) / (n (n + 1))" }, { en: "Ties share the mean of their positions' weights" }],
    citation:
      "Stillwell, W. G., Seaver, D. A. and Edwards, W. (1981). A comparison of weight approximation techniques in multiattribute utility decision making. Organizational Behavior and Human Performance 28(1), 62–77.",
  },
  (n) => Float64Array.from({ length: n }, (_, i) => (2 * (n - i)) / (n * (n + 1))),
);
