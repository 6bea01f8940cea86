import { z } from "zod";
import type { Method } from "../method";
import { normalisations, normalise } from "../normalise";

const parameters = z.object({ normalisation: z.enum(normalisations).default("vector") });

/**
 * TOPSIS: closeness to the best point met in the field and distance from the worst, D⁻ / (D⁺ + D⁻), both Euclidean over
 * the weighted normalised values. Hwang and Yoon (1981), Multiple Attribute Decision Making, Springer, 128–140.
 *
 * An alternative that is at once best and worst (a single one, or all alike) has closeness 1/2.
 * Under vector normalisation a cost written as 1 − x/‖x‖ has the same distances as the textbook's untouched x/‖x‖.
 */
export const topsis: Method<z.infer<typeof parameters>> = {
  id: "topsis",
  name: { en: "TOPSIS" },
  summary: { en: "Prefers the market nearest to the best figures met in the field and farthest from the worst." },
  whenToUse: {
    en: "When being far from the worst counts as much as being near the best, and one very good figure should weigh more than two middling ones.",
  },
  formula: [
    { en: "v = wⱼ · rᵢⱼ, the weighted normalised matrix" },
    { en: "A⁺, A⁻: the best and the worst v of each criterion" },
    { en: "D⁺ᵢ, D⁻ᵢ: Euclidean distances of market i from A⁺ and A⁻" },
    { en: "closeness of i = D⁻ᵢ / (D⁺ᵢ + D⁻ᵢ)" },
  ],
  citation: "Hwang, C.-L. and Yoon, K. (1981). Multiple Attribute Decision Making. Springer, 128–140.",
  parameters,
  better: "higher",
  contributionRule: {
    en: "The closeness is shared out in proportion to each criterion's squared distance from the worst figure; the parts add up to the score.",
  },
  claims: { weightScale: true, dominance: true, unitFree: true },
  rank(problem, { normalisation }, { steps }) {
    const { rows, columns, values, weights, directions } = problem;
    const normalised = normalise(values, rows, columns, directions, normalisation);
    const weighted = new Float64Array(rows * columns);
    const best = new Float64Array(columns).fill(Number.NEGATIVE_INFINITY);
    const worst = new Float64Array(columns).fill(Number.POSITIVE_INFINITY);
    for (let i = 0, k = 0; i < rows; i++)
      for (let j = 0; j < columns; j++, k++) {
        const value = (normalised[k] as number) * (weights[j] as number);
        weighted[k] = value;
        if (value > (best[j] as number)) best[j] = value;
        if (value < (worst[j] as number)) worst[j] = value;
      }
    const toBest = new Float64Array(rows);
    const toWorst = new Float64Array(rows);
    const scores = new Float64Array(rows);
    const contributions = new Float64Array(rows * columns);
    for (let i = 0, k = 0; i < rows; i++) {
      let up = 0;
      let down = 0;
      for (let j = 0; j < columns; j++, k++) {
        up += ((best[j] as number) - (weighted[k] as number)) ** 2;
        const square = ((weighted[k] as number) - (worst[j] as number)) ** 2;
        down += square;
        contributions[k] = square;
      }
      toBest[i] = Math.sqrt(up);
      toWorst[i] = Math.sqrt(down);
      const span = (toBest[i] as number) + (toWorst[i] as number);
      const closeness = span === 0 ? 0.5 : (toWorst[i] as number) / span;
      scores[i] = closeness;
      for (let j = 0; j < columns; j++) {
        const at = k - columns + j;
        contributions[at] = down === 0 ? closeness / columns : (closeness * (contributions[at] as number)) / down;
      }
    }
    return {
      scores,
      contributions,
      steps: steps
        ? [
            {
              id: "normalised",
              caption: { en: "Normalised matrix" },
              symbol: "R",
              rows: "alternatives",
              columns: "criteria",
              values: normalised,
            },
            {
              id: "weighted",
              caption: { en: "Weighted normalised matrix" },
              symbol: "V",
              rows: "alternatives",
              columns: "criteria",
              values: weighted,
            },
            {
              id: "ideals",
              caption: { en: "Best and worst point" },
              symbol: "A",
              rows: ["A⁺", "A⁻"],
              columns: "criteria",
              values: Float64Array.of(...best, ...worst),
            },
            {
              id: "distances",
              caption: { en: "Distances and closeness" },
              symbol: "D, C",
              rows: "alternatives",
              columns: ["D⁺", "D⁻", "C"],
              values: interleave([toBest, toWorst, scores]),
            },
          ]
        : [],
    };
  },
};

function interleave(columns: readonly Float64Array[]): Float64Array {
  const rows = columns[0]?.length ?? 0;
  return Float64Array.from(
    { length: rows * columns.length },
    (_, k) => columns[k % columns.length]?.[Math.floor(k / columns.length)] as number,
  );
}
