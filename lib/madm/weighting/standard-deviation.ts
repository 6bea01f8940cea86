import type { Parameters, ValuesOf } from "@/lib/madm/schema/parameters";
import { rescaled } from "../problem";
import { criterionStep } from "../steps";
import { figures } from "./inputs";
import { deviation, unitInterval } from "./spread";
import type { Weighting } from "./weighting";

const parameters = { normalisation: { kind: "choice", choices: ["min-max", "none"], standard: "min-max" } } as const satisfies Parameters;

/**
 * Standard deviation weights: a criterion counts in proportion to the spread of its figures, by default after each column
 * is brought to 0–1. Without normalisation the unit decides: only for figures that share one.
 * A constant column has no spread and gets weight 0. Diakoulaki, Mavrotas and Papayannakis (1995), 764–765.
 */
export const standardDeviation: Weighting<ValuesOf<typeof parameters>> = {
  id: "standard-deviation",
  name: { en: "Standard deviation" },
  summary: { key: "standard-deviation.summary" },
  whenToUse: {
    key: "standard-deviation.whenToUse",
  },
  formula: [{ key: "standard-deviation.formula.1" }, { key: "standard-deviation.formula.2" }, { key: "standard-deviation.formula.3" }],
  citation:
    "Diakoulaki, D., Mavrotas, G. and Papayannakis, L. (1995). Determining objective weights in multiple criteria problems: the CRITIC method. Computers & Operations Research 22(7), 763–770.",
  parameters,
  needs: "matrix",
  unitFree: true,
  weigh(input, { normalisation }, steps) {
    const { values, series, low, high } = figures(input);
    // Under one common factor no square leaves the number range, and the weights stay as they are.
    const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const scaled = series.map((column, j) =>
      normalisation === "min-max" ? unitInterval(column, low[j] as number, high[j] as number) : column.map((value) => value / largest),
    );
    const sigma = Float64Array.from(scaled, (column, j) => (low[j] === high[j] ? 0 : deviation(column)));
    const weights = rescaled(sigma);
    return { weights, steps: steps ? [criterionStep("spread", "σ, w", "standard-deviations-and-weights", { σ: sigma, w: weights })] : [] };
  },
};
