import { ln } from "@/lib/math/elementary/ln";
import type { Model } from "./model";
import { components } from "./solve/connected";
import { CONSTANT, type Estimate, type NoRatio } from "./types";

/**
 * A linear predictor and, behind it, the regressors it was made of, in the order of the coefficients; or why there is none.
 * One list rather than an object with a number in it: design.ts says why.
 */
export type Prediction = Float64Array | NoRatio;

/**
 * Predicts any row of the panel that a model was fitted on, whether the row took part or not. A row is out of reach where
 * a term is missing, where one of its effects was not estimated, and where its first two effects were only ever seen in
 * parts of the sample that nothing connects, so that their sum is not known.
 */
export function predictions({ variables, design, fit, sieve }: Model, { coefficients }: Estimate): (row: number) => Prediction {
  const hasConstant = coefficients[0]?.name === CONSTANT && design.effectOrder.length === 0;
  const slopes = (hasConstant ? coefficients.slice(1) : coefficients).map(({ estimate }) => estimate);
  const terms = design.names.map((name) => variables.terms.find((term) => term.name === name)?.values ?? new Float64Array(0));
  // Slopes in the units of the data meet uncentred columns; what centring took out goes into the constant or the levels.
  const shift = ln(design.flowScale) - slopes.reduce((sum, slope, k) => sum + slope * (design.means[k] as number), 0);
  const constant = hasConstant ? (coefficients[0]?.estimate ?? 0) : shift;
  let before = 0;
  const effects = design.effectOrder.map((q, at) => {
    const { codes, size } = variables.effects[q] as (typeof variables.effects)[number];
    const place = new Int32Array(size).fill(-1);
    for (const [level, code] of (design.effectLevels[at] as Int32Array).entries()) place[code] = level;
    const offset = before;
    before += design.effects.sizes[at] as number;
    return { codes, place, offset };
  });
  const [first, second] = design.effects.groups;
  const [firstSize = 0, secondSize = 0] = design.effects.sizes;
  let found: Int32Array | null = null;
  const parts = () => {
    found ??= first && second ? components(first, firstSize, second, secondSize).of : new Int32Array(0);
    return found;
  };

  return (row) => {
    const mark = sieve.reasons[(sieve.reasonOf[row] as number) - 1]?.reason;
    if (mark === "separated") return "separated";
    const x = terms.map((values) => values[row] as number);
    if (!x.every(Number.isFinite)) return "no-regressor";
    let predictor = x.reduce((sum, value, k) => sum + value * (slopes[k] as number), constant);
    const levels: number[] = [];
    for (const { codes, place, offset } of effects) {
      const level = place[codes[row] as number] ?? -1;
      // A row that was alone in its effect would be fitted exactly, whatever the model.
      if (level < 0) return mark === "singleton" ? "one-by-construction" : "no-effect";
      levels.push(level);
      predictor += fit.levels[offset + level] as number;
    }
    // A row of the sample connects its own two levels.
    const isOut = sieve.reasonOf[row] !== 0 && levels.length > 1;
    if (isOut && parts()[levels[0] as number] !== parts()[firstSize + (levels[1] as number)]) return "no-effect";
    return Float64Array.from(hasConstant ? [predictor, 1, ...x] : [predictor, ...x]);
  };
}
