import type { Parameters, ValuesOf } from "@/lib/madm/schema/parameters";
import { type Principal, principal } from "@/lib/math/eigen";
import { exp } from "@/lib/math/elementary/exp";
import { ln } from "@/lib/math/elementary/ln";
import { refuse } from "@/lib/math/refusal";
import type { Step } from "../method";
import { rescaled } from "../problem";
import { criterionStep } from "../steps";
import { consistencyOf, randomIndex } from "./consistency";
import { type Judgements, judgementsIn } from "./judgements";
import { type Fit, logLeastSquares } from "./log-least-squares";
import type { Consistency, Weighting } from "./weighting";

const parameters = {
  derivation: { kind: "choice", choices: ["eigenvector", "geometric-mean", "column-mean"], standard: "eigenvector" },
} as const satisfies Parameters;

/** Weights and their ratios stay numbers up to e⁷⁰⁰. */
const MOST_APART = 700;

/**
 * Analytic hierarchy process: weights from judgements of how many times as important one criterion is as another.
 * Saaty (1980), The Analytic Hierarchy Process, McGraw-Hill. For levels of criteria see `leafWeights`.
 *
 * Derivations: the principal eigenvector; row geometric means (logarithmic least squares); means of the columns each
 * scaled to sum one, which need all judgements. Incomplete judgements: the eigenvector takes Harker's matrix (1987,
 * Mathematical Modelling 9(11), 837–848), zero for a missing judgement and one more on the diagonal for each missing in
 * the row; least squares takes the judged pairs alone. The consistency index always comes from the eigenvalue: it is a
 * property of the judgements, not of the derivation.
 */
export const ahp: Weighting<ValuesOf<typeof parameters>> = {
  id: "ahp",
  name: { en: "Pairwise comparison (AHP)" },
  summary: { key: "ahp.summary" },
  whenToUse: { key: "ahp.whenToUse" },
  formula: [{ key: "ahp.formula.1" }, { key: "ahp.formula.2" }, { key: "ahp.formula.3" }],
  citation: "Saaty, T. L. (1980). The Analytic Hierarchy Process. McGraw-Hill.",
  parameters,
  needs: "pairwise",
  unitFree: true,
  weigh(input, { derivation }, steps) {
    const judgements = judgementsIn(input);
    const fit = logLeastSquares(judgements);
    const perron = principal(residualMatrix(judgements, fit), judgements.size);
    if (!Number.isFinite(perron.value)) refuse("too-large", ["pairwise"]);
    const consistency = consistencyOf(judgements, perron.value, fit);
    const weights = {
      eigenvector: () => fromLogs(fit.logs.map((log, i) => log + ln(perron.vector[i] as number))),
      "geometric-mean": () => fromLogs(fit.logs),
      "column-mean": () => columnMeans(judgements),
    }[derivation]();
    return { weights, consistency, steps: steps ? tables(judgements, weights, perron, consistency) : [] };
  },
};

/**
 * Harker's matrix with each entry divided by the ratio that least squares fits: the same eigenvalue, and the eigenvector
 * divided by the fitted weights. Its entries stay near one where weights of a long chain of judgements would not.
 */
function residualMatrix({ size, pairs }: Judgements, { residuals }: Fit): Float64Array {
  const matrix = new Float64Array(size * size);
  const missing = new Float64Array(size).fill(size - 1);
  pairs.forEach(({ row, column }, k) => {
    matrix[row * size + column] = exp(residuals[k] as number);
    matrix[column * size + row] = exp(-(residuals[k] as number));
    for (const i of [row, column]) missing[i] = (missing[i] as number) - 1;
  });
  missing.forEach((count, i) => {
    matrix[i * size + i] = 1 + count;
  });
  return matrix;
}

/** @throws Refusal where a long chain of judgements puts weights farther apart than numbers reach. */
function fromLogs(logs: Float64Array): Float64Array {
  const [least, largest] = [Math.min(...logs), Math.max(...logs)];
  if (!(largest - least < MOST_APART)) refuse("too-large", ["pairwise"]);
  return rescaled(logs.map((log) => exp(log - largest)));
}

/** @throws Refusal for incomplete judgements, naming the first pair that is not judged. */
function columnMeans({ size, pairs, complete }: Judgements): Float64Array {
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i++) matrix[i * size + i] = 1;
  for (const { row, column, ratio } of pairs) {
    matrix[row * size + column] = ratio;
    matrix[column * size + row] = 1 / ratio;
  }
  if (!complete) {
    const gap = matrix.indexOf(0);
    refuse("missing", ["pairwise", Math.floor(gap / size), gap % size], { accepted: "1e-9–1e9" });
  }
  const weights = new Float64Array(size);
  for (let j = 0; j < size; j++) {
    let sum = 0;
    for (let i = 0; i < size; i++) sum += matrix[i * size + j] as number;
    for (let i = 0; i < size; i++) weights[i] = (weights[i] as number) + (matrix[i * size + j] as number) / sum;
  }
  return rescaled(weights);
}

function tables({ size, pairs, complete }: Judgements, weights: Float64Array, { value }: Principal, consistency: Consistency): Step[] {
  const ratios = Float64Array.from(
    { length: size * size },
    (_, k) => (weights[Math.floor(k / size)] as number) / (weights[k % size] as number),
  );
  const given = ratios.slice();
  for (const { row, column, ratio } of pairs) {
    given[row * size + column] = ratio;
    given[column * size + row] = 1 / ratio;
  }
  const found = { λ: value, "consistency index": consistency.index, ...(complete && size > 2 && { "random index": randomIndex(size) }) };
  const square = { rows: "criteria", columns: "criteria" } as const;
  return [
    { id: "judgements", caption: "judgements-a-missing-one-as-the-weights-imply-it", symbol: "A", ...square, values: given },
    { id: "ratios", caption: "ratios-of-the-weights-found", symbol: "wᵢ / wⱼ", ...square, values: ratios },
    criterionStep("weights", "w", "weights", { w: weights }),
    {
      id: "consistency",
      caption: "consistency",
      symbol: "λ",
      rows: Object.keys(found),
      columns: ["value"],
      values: Float64Array.from(Object.values(found)),
    },
  ];
}
