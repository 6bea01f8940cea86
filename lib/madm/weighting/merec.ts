import type { Parameters, ValuesOf } from "@/lib/madm/schema/parameters";
import { ln, log1p } from "@/lib/math/elementary/ln";
import { refuse } from "@/lib/math/refusal";
import { sideBySide } from "../columns";
import { rescaled } from "../problem";
import { alternativeStep, cellStep, criterionStep } from "../steps";
import { checkSign, figures } from "./inputs";
import type { Weighting } from "./weighting";

const parameters = {} as const satisfies Parameters;

/**
 * MEREC: a criterion counts the more, the more the alternatives' overall performance changes when it is left out.
 * Keshavarz-Ghorabaee, Amiri, Zavadskas, Turskis and Antucheviciene (2021), Symmetry 13(4), 525.
 *
 * Logarithms of ratios need figures above zero, and directions. A constant column changes nothing: weight 0.
 */
export const merec: Weighting<ValuesOf<typeof parameters>> = {
  id: "merec",
  name: { en: "MEREC" },
  summary: { key: "merec.summary" },
  whenToUse: {
    key: "merec.whenToUse",
  },
  formula: [{ key: "merec.formula.1" }, { key: "merec.formula.2" }, { key: "merec.formula.3" }, { key: "merec.formula.4" }],
  citation:
    "Keshavarz-Ghorabaee, M., Amiri, M., Zavadskas, E. K., Turskis, Z. and Antucheviciene, J. (2021). Determination of objective weights using a new method based on the removal effects of criteria (MEREC). Symmetry 13(4), 525.",
  parameters,
  needs: "matrix",
  unitFree: true,
  weigh(input, _, steps) {
    const data = figures(input);
    if (!data.directed) refuse("missing", ["directions"]);
    checkSign(data, true);
    const { rows, columns, series, low, high, directions } = data;
    const logs = series.map((values, j) =>
      values.map((value) => (directions[j] === "cost" ? logRatio(high[j] as number, value) : logRatio(value, low[j] as number))),
    );
    const overall = Float64Array.from({ length: rows }, (_, i) => logs.reduce((sum, column) => sum + (column[i] as number), 0) / columns);
    const effects = Float64Array.from(logs, (column) =>
      column.reduce((sum, part, i) => {
        const without = (overall[i] as number) - part / columns;
        // S − S′ as one logarithm, whose digits do not cancel. Rounding must not take `without` below nothing.
        return sum + log1p(part / columns / (1 + Math.max(0, without)));
      }, 0),
    );
    const weights = rescaled(effects);
    const tables = () => [
      cellStep("logarithms", "|ln N|", "logarithms-of-the-normalised-figures-without-sign", sideBySide(logs)),
      alternativeStep("performance", "S", "overall-performance", { S: overall.map(log1p) }),
      criterionStep("effects", "E, w", "removal-effects-and-weights", { E: effects, w: weights }),
    ];
    return { weights, steps: steps ? tables() : [] };
  },
};

/** ln(large / small) for large ≥ small > 0, exact where the two are almost equal or far apart. */
function logRatio(large: number, small: number): number {
  const excess = (large - small) / small;
  return excess < 1 ? log1p(excess) : ln(large) - ln(small);
}
