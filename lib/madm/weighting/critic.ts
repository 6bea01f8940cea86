import type { Parameters, ValuesOf } from "@/lib/madm/schema/parameters";
import { nearlyEqual, TOLERANCE } from "@/lib/math/compare";
import { cosine, standardised } from "@/lib/math/correlation";
import { midRanks } from "@/lib/math/mid-ranks";
import { refuse } from "@/lib/math/refusal";
import { sideBySide } from "../columns";
import type { Step } from "../method";
import { rescaled } from "../problem";
import { cellStep, criterionStep } from "../steps";
import { figures } from "./inputs";
import { deviation, unitInterval } from "./spread";
import type { Weighting } from "./weighting";

const parameters = {
  correlation: { kind: "choice", choices: ["pearson", "spearman"], standard: "pearson" },
  useDirections: { kind: "switch", standard: true },
} as const satisfies Parameters;

/** Each pair of criteria is correlated: this bounds the time and memory a matrix can ask for. */
const MOST_CRITERIA = 1000;

/**
 * CRITIC: a criterion counts the more, the wider its figures are spread and the less it says what others say already.
 * Diakoulaki, Mavrotas and Papayannakis (1995), Computers & Operations Research 22(7), 763–770.
 *
 * The sign of a correlation depends on which way two criteria point, so costs are turned round first; `useDirections`
 * off, or an input without directions, takes the figures as they stand, and the variant says so. A constant column has
 * no spread and no correlation: weight 0, and no part in the others' conflict. Where all criteria say exactly the same,
 * or only one of them varies, there is no conflict and the spread alone decides.
 */
export const critic: Weighting<ValuesOf<typeof parameters>> = {
  id: "critic",
  name: { en: "CRITIC" },
  summary: { key: "critic.summary" },
  whenToUse: {
    key: "critic.whenToUse",
  },
  formula: [{ key: "critic.formula.1" }, { key: "critic.formula.2" }, { key: "critic.formula.3" }, { key: "critic.formula.4" }],
  citation:
    "Diakoulaki, D., Mavrotas, G. and Papayannakis, L. (1995). Determining objective weights in multiple criteria problems: the CRITIC method. Computers & Operations Research 22(7), 763–770.",
  parameters,
  needs: "matrix",
  unitFree: true,
  weigh(input, { correlation, useDirections }, steps) {
    const { series, low, high, directions, directed, rows, columns } = figures(input);
    if (columns > MOST_CRITERIA) refuse("too-many", ["matrix", 0], { accepted: `≤ ${MOST_CRITERIA}`, found: String(columns) });
    const turn = useDirections && directed;
    const scaledAt = (j: number) =>
      unitInterval(series[j] as Float64Array, low[j] as number, high[j] as number, turn && directions[j] === "cost");
    const sigma = new Float64Array(columns);
    const units = series.map((_, j) => {
      const scaled = scaledAt(j);
      const unit = standardised(correlation === "spearman" ? midRanks(scaled) : scaled);
      if (unit) sigma[j] = deviation(scaled);
      return unit;
    });
    const conflict = conflicts(units, rows);
    const information = conflict.every((sum) => sum === 0) ? sigma : sigma.map((spread, j) => spread * (conflict[j] as number));
    const weights = rescaled(information);
    const tables = (): Step[] => [
      cellStep("normalised", "R", "figures-brought-to-0-1", sideBySide(series.map((_, j) => scaledAt(j)))),
      {
        id: "correlation",
        caption: "correlations-0-where-a-column-is-constant",
        symbol: "ρ",
        rows: "criteria",
        columns: "criteria",
        values: correlations(units),
      },
      criterionStep("information", "σ, C, w", "spread-conflict-information-and-weights", {
        σ: sigma,
        "Σ(1 − ρ)": conflict,
        C: information,
        w: weights,
      }),
    ];
    return { weights, steps: steps ? tables() : [], decided: { useDirections: turn } };
  },
};

/**
 * Σₖ (1 − ρⱼₖ) of every column over those that vary, 0 for one that does not. A correlation is the product of two standardised
 * columns, so their sum is the product with the sum of all columns: no pair has to be looked at. What is nothing but rounding
 * is no conflict.
 */
function conflicts(units: readonly (Float64Array | null)[], rows: number): Float64Array {
  const varying = units.filter((unit) => unit !== null);
  const sum = new Float64Array(rows);
  for (const unit of varying) for (let i = 0; i < rows; i++) sum[i] = (sum[i] as number) + (unit[i] as number);
  return Float64Array.from(units, (unit) => {
    if (!unit) return 0;
    let product = 0;
    for (let i = 0; i < rows; i++) product += (unit[i] as number) * (sum[i] as number);
    const conflict = varying.length - product;
    return conflict > TOLERANCE * varying.length ? conflict : 0;
  });
}

/** Correlation of every column with every other, 0 with a constant one. Almost 1 is 1: rounding is not conflict. */
function correlations(units: readonly (Float64Array | null)[]): Float64Array {
  const n = units.length;
  const rho = new Float64Array(n * n);
  for (let j = 0; j < n; j++)
    for (let k = 0; k <= j; k++) {
      const [left, right] = [units[j], units[k]];
      const found = left && right ? cosine(left, right) : 0;
      rho[j * n + k] = nearlyEqual(found, 1) ? 1 : found;
      rho[k * n + j] = rho[j * n + k] as number;
    }
  return rho;
}
