import { rescaled } from "../problem";
import { rankWeighting } from "./rank-weights";

/** Rank reciprocal: the weight of position k is proportional to 1/k. Stillwell, Seaver and Edwards (1981). */
export const rankReciprocal = rankWeighting(
  {
    id: "rank-reciprocal",
    name: { en: "Rank reciprocal" },
    summary: { en: "Turns the order of the criteria into weights: the second counts half of the first, the third a third of it." },
    whenToUse: { en: "When you can put the criteria in order and the first should stand out, the last not vanish." },
    formula: [{ en: "weight of position k = (1 / k) / (1 + 1/2 + … + 1/n)" }, { en: "Ties share the mean of their positions' weights" }],
    citation:
      "Stillwell, W. G., Seaver, D. A. and Edwards, W. (1981). A comparison of weight approximation techniques in multiattribute utility decision making. Organizational Behavior and Human Performance 28(1), 62–77.",
  },
  (n) => rescaled(Float64Array.from({ length: n }, (_, i) => 1 / (i + 1))),
);
