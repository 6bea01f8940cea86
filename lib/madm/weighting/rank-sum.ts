import { rankWeighting } from "./rank-weights";

/** Rank sum: weights fall in equal steps. Stillwell, Seaver and Edwards (1981). */
export const rankSum = rankWeighting(
  {
    id: "rank-sum",
    name: { en: "Rank sum" },
    summary: { key: "rank-sum.summary" },
    whenToUse: { key: "rank-sum.whenToUse" },
    formula: [{ key: "rank-sum.formula.1" }, { key: "rank-order-centroid.formula.2" }],
    citation:
      "Stillwell, W. G., Seaver, D. A. and Edwards, W. (1981). A comparison of weight approximation techniques in multiattribute utility decision making. Organizational Behavior and Human Performance 28(1), 62–77.",
  },
  (n) => Float64Array.from({ length: n }, (_, i) => (2 * (n - i)) / (n * (n + 1))),
);
