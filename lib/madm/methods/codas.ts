import { methodNames } from "@/lib/madm/schema/names";
import type { Parameters, ValuesOf } from "@/lib/madm/schema/parameters";
import { TOLERANCE } from "@/lib/math/compare";
import { orderOf } from "@/lib/math/order";
import { sumRows, weighted } from "../additive";
import type { Method } from "../method";
import { normalisations, normalised, type Scaling, scalingOf } from "../normalise";
import { alternativeStep, cellStep, criterionStep } from "../steps";

const parameters = {
  normalisation: { kind: "choice", choices: normalisations, standard: "linear", words: "normalisation.distances" },
  tau: { kind: "number", range: [0, 1], standard: 0.02, words: "codas.tau" },
} as const satisfies Parameters;

/**
 * CODAS: an alternative is good that lies far from the worst point met, in Euclidean distance E first and in taxicab
 * distance T where the Euclidean ones differ by τ or more: H = Σₖ [(Eᵢ − Eₖ) + ψ(Eᵢ − Eₖ)·(Tᵢ − Tₖ)], ψ(x) = 1 for |x| ≥ τ.
 * Keshavarz Ghorabaee, Zavadskas, Turskis and Antucheviciene (2016), "A new combinative distance-based assessment
 * (CODAS) method for multi-criteria decision-making", Economic Computation and Economic Cybernetics Studies and
 * Research 50(3), 25–44.
 *
 * The sum over all pairs is taken in O(n·log n): with E sorted, those at least τ below and at least τ above are two ends
 * of the list. Being better everywhere does not always mean a higher H, so no dominance is claimed.
 */
export const codas: Method<ValuesOf<typeof parameters>> = {
  id: "codas",
  name: methodNames.codas,
  parameters,
  better: "higher",
  claims: { weightScale: false, dominance: false, unitFree: true },
  rank(problem, { normalisation, tau }, wanted) {
    const { rows, columns, weights } = problem;
    const scaling = scalingOf(problem, normalisation);
    const { values, scale } = scaling;
    const factors = weights.map((weight, j) => weight / (scale[j] as number));
    const worst = worstOf(scaling);
    const [euclidean, taxicab] = [new Float64Array(rows), new Float64Array(rows)];
    for (let i = 0, k = 0; i < rows; i++) {
      let squares = 0;
      let sum = 0;
      for (let j = 0; j < columns; j++, k++) {
        const distance = (factors[j] as number) * ((values[k] as number) - (worst[j] as number));
        squares += distance * distance;
        sum += distance;
      }
      euclidean[i] = Math.sqrt(squares);
      taxicab[i] = sum;
    }
    const scores = assessment(euclidean, taxicab, tau);
    if (!wanted.steps) return { scores, contributions: null, steps: [] };
    const matrix = normalised(scaling);
    return {
      scores,
      contributions: null,
      steps: [
        cellStep("normalised", "N", "normalised-matrix", matrix),
        cellStep("weighted", "R", "weighted-normalised-matrix", weighted(matrix, weights)),
        criterionStep("worst", "ns", "worst-point", { ns: weighted(normalised({ ...scaling, rows: 1, values: worst }), weights) }),
        alternativeStep("score", "E, T, H", "distances-and-score", { E: euclidean, T: taxicab, H: scores }),
      ],
    };
  },
  prepare(problem, { normalisation, tau }) {
    const scaling = scalingOf(problem, normalisation);
    const worst = worstOf(scaling);
    const distances = scaling.values.map((value, k) => {
      const j = k % problem.columns;
      return (value - (worst[j] as number)) / (scaling.scale[j] as number);
    });
    const squares = distances.map((distance) => distance * distance);
    const [euclidean, taxicab] = [new Float64Array(problem.rows), new Float64Array(problem.rows)];
    const squaredWeights = new Float64Array(problem.columns);
    return {
      kind: "keys",
      fill(weights, keys) {
        for (let j = 0; j < weights.length; j++) squaredWeights[j] = (weights[j] as number) * (weights[j] as number);
        sumRows(squares, squaredWeights, euclidean);
        for (let i = 0; i < keys.length; i++) euclidean[i] = Math.sqrt(euclidean[i] as number);
        sumRows(distances, weights, taxicab);
        keys.set(assessment(euclidean, taxicab, tau));
      },
    };
  },
};

function worstOf({ scale, low, high }: Scaling): Float64Array {
  return low.map((least, j) => ((scale[j] as number) > 0 ? least : (high[j] as number)));
}

function assessment(euclidean: Float64Array, taxicab: Float64Array, tau: number): Float64Array {
  const n = euclidean.length;
  // A difference that falls short of τ by rounding alone reaches it.
  const reach = tau - TOLERANCE;
  const order = orderOf(euclidean, "ascending");
  // Running sums of T along the sorted list: before[p] is the sum over the first p.
  const before = new Float64Array(n + 1);
  let total = 0;
  for (let p = 0; p < n; p++) {
    before[p + 1] = (before[p] as number) + (taxicab[order[p] as number] as number);
    total += euclidean[order[p] as number] as number;
  }
  const scores = new Float64Array(n);
  let below = 0;
  let above = 0;
  for (let p = 0; p < n; p++) {
    const row = order[p] as number;
    const distance = euclidean[row] as number;
    // Those before `below` lie at least τ lower, those from `above` on at least τ higher.
    while (below < n && distance - (euclidean[order[below] as number] as number) >= reach) below++;
    while (above < n && (above < below || (euclidean[order[above] as number] as number) - distance < reach)) above++;
    const counted = below + n - above;
    const sum = (before[below] as number) + (before[n] as number) - (before[above] as number);
    scores[row] = n * distance - total + counted * (taxicab[row] as number) - sum;
  }
  return scores;
}
