import { power } from "@/lib/math/elementary/power";
import type { Measure } from "./measure";

/**
 * WS: how similar ranking y is to the reference x, where a difference counts the more, the nearer to the top of x it is.
 * Sałabun and Urbaniak (2020), A new coefficient of rankings similarity in decision-making problems, ICCS 2020,
 * LNCS 12138, 632–645. Not symmetric: x is the reference. Above 0, at most 1. Mid-ranks are put in as they are.
 */
export const ws: Measure = {
  id: "ws",
  name: { key: "ws.name" },
  summary: { key: "ws.summary" },
  formula: [{ key: "ws.formula.1" }],
  citation:
    "Sałabun, W. and Urbaniak, K. (2020). A new coefficient of rankings similarity in decision-making problems. Computational Science – ICCS 2020, LNCS 12138, 632–645.",
  claims: { symmetric: false, selfAgreement: true, reversed: null },
  of(x, y) {
    const n = x.length;
    return 1 - x.reduce((sum, rank, i) => sum + (power(2, -rank) * Math.abs(rank - (y[i] as number))) / Math.max(rank - 1, n - rank), 0);
  },
};
