import { square } from "@/lib/math/elementary/power";
import type { Measure } from "./measure";

/**
 * Weighted Spearman r_w: differences near the top weigh more, in both rankings alike.
 * Pinto da Costa and Soares (2005), Australian & New Zealand Journal of Statistics 47(4), 515–529. The formula is made for
 * rankings without ties; mid-ranks are put in as they are.
 */
export const weightedSpearman: Measure = {
  id: "weighted-spearman",
  name: { key: "weighted-spearman.name" },
  summary: { key: "weighted-spearman.summary" },
  formula: [{ key: "weighted-spearman.formula.1" }],
  citation:
    "Pinto da Costa, J. and Soares, C. (2005). A weighted rank measure of correlation. Australian & New Zealand Journal of Statistics 47(4), 515–529.",
  claims: { symmetric: true, selfAgreement: true, reversed: -1 },
  of(x, y) {
    const n = x.length;
    const sum = x.reduce((total, rank, i) => {
      const other = y[i] as number;
      return total + square(rank - other) * (2 * (n + 1) - rank - other);
    }, 0);
    return 1 - (6 * sum) / (square(square(n)) + n * square(n) - square(n) - n);
  },
};
