import { pairCounts } from "@/lib/math/concordance";
import type { Measure } from "./measure";

/**
 * Kendall's tau-a: pairs ordered alike less pairs ordered the other way round, over all pairs. Ties count against it: a
 * ranking with ties does not reach 1 even with itself. Kendall (1938), Biometrika 30(1–2), 81–93. O(n log n).
 */
export const kendallA: Measure = {
  id: "kendall-a",
  name: { key: "kendall-a.name" },
  summary: { key: "kendall-a.summary" },
  formula: [{ key: "kendall-a.formula.1" }],
  citation: "Kendall, M. G. (1938). A new measure of rank correlation. Biometrika 30(1–2), 81–93.",
  claims: { symmetric: true, selfAgreement: false, reversed: -1 },
  of(x, y) {
    const { concordant, discordant, pairs } = pairCounts(x, y);
    return (concordant - discordant) / pairs;
  },
};

/** Kendall's tau-b: as tau-a, but over the pairs that are not tied, so that ties alike in both rankings agree. O(n log n). */
export const kendallB: Measure = {
  id: "kendall-b",
  name: { key: "kendall-b.name" },
  summary: { key: "kendall-b.summary" },
  formula: [{ key: "kendall-b.formula.1" }],
  citation: "Kendall, M. G. (1945). The treatment of ties in ranking problems. Biometrika 33(3), 239–251.",
  claims: { symmetric: true, selfAgreement: true, reversed: -1 },
  of(x, y) {
    const { concordant, discordant, pairs, tiedX, tiedY } = pairCounts(x, y);
    // Two roots, not the root of a product, which may be beyond the integers that floats hold exactly; of equal numbers none.
    if (tiedX === tiedY) return (concordant - discordant) / (pairs - tiedX);
    return (concordant - discordant) / Math.sqrt(pairs - tiedX) / Math.sqrt(pairs - tiedY);
  },
};

/**
 * Goodman and Kruskal's gamma: as tau, over the pairs tied in neither ranking. There is always one, unless a ranking puts
 * all items level. O(n log n).
 */
export const gamma: Measure = {
  id: "gamma",
  name: { key: "gamma.name" },
  summary: { key: "gamma.summary" },
  formula: [{ key: "gamma.formula.1" }],
  citation:
    "Goodman, L. A. and Kruskal, W. H. (1954). Measures of association for cross classifications. Journal of the American Statistical Association 49(268), 732–764.",
  claims: { symmetric: true, selfAgreement: true, reversed: -1 },
  of(x, y) {
    const { concordant, discordant } = pairCounts(x, y);
    return (concordant - discordant) / (concordant + discordant);
  },
};
