import { rescaled } from "../problem";
import { rankWeighting } from "./rank-weights";

/** Rank reciprocal: the weight of position k is proportional to 1/k. Stillwell, Seaver and Edwards (1981). */
export const rankReciprocal = rankWeighting(
  {
    id: "rank-reciprocal",
    name: { en: "Rank reciprocal" },
    summary: { key: "rank-reciprocal.summary" },
    whenToUse: { key: "rank-reciprocal.whenToUse" },
    formula: [{ key: "rank-reciprocal.formula.1" }, { key: "rank-order-centroid.formula.2" }],
    citation:
      "Stillwell, W. G., Seaver, D. A. and Edwards, W. (1981). A comparison of weight approximation techniques in multiattribute utility decision making. Organizational Behavior and Human Performance 28(1), 62–77.",
  },
  (n) => rescaled(Float64Array.from({ length: n }, (_, i) => 1 / (i + 1))),
);
