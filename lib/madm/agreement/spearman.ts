import type { Measure } from "./measure";

/**
 * Spearman's rank correlation: Pearson's correlation of the mid-ranks, right under ties, where the short form
 * 1 − 6Σd² / (n³ − n) is not. Spearman (1904), The American Journal of Psychology 15(1), 72–101; Kendall and Gibbons
 * (1990), Rank Correlation Methods, for ties.
 */
export const spearman: Measure = {
  id: "spearman",
  name: { key: "spearman.name" },
  summary: { key: "spearman.summary" },
  formula: [{ key: "spearman.formula.1" }],
  citation:
    "Spearman, C. (1904). The proof and measurement of association between two things. The American Journal of Psychology 15(1), 72–101.",
  claims: { symmetric: true, selfAgreement: true, reversed: -1 },
  // Twice the distances from the middle are whole numbers, whose sums are exact: a ranking agrees with itself by 1 and no less.
  of(x, y) {
    const middle = x.length + 1;
    let [both, left, right] = [0, 0, 0];
    for (const [i, rank] of x.entries()) {
      const [a, b] = [2 * rank - middle, 2 * (y[i] as number) - middle];
      both += a * b;
      left += a * a;
      right += b * b;
    }
    return left === right ? both / left : both / Math.sqrt(left) / Math.sqrt(right);
  },
};
