import { z } from "zod";
import type { Method } from "../method";
import { normalisations, normalise } from "../normalise";

const parameters = z.object({ normalisation: z.enum(normalisations).default("min-max") });

/**
 * Weighted sum (simple additive weighting): the score is Σⱼ wⱼ·rᵢⱼ over the normalised values r.
 * Fishburn (1967), "Additive utilities with incomplete product sets", Operations Research 15(3), 537–542;
 * Hwang and Yoon (1981), Multiple Attribute Decision Making, Springer, 99–103.
 */
export const weightedSum: Method<z.infer<typeof parameters>> = {
  id: "weighted-sum",
  name: { en: "Weighted sum" },
  summary: { en: "Adds up each market's normalised figures, each times its weight." },
  whenToUse: {
    en: "When a weakness in one criterion may be made good by strength in another, point for point, and the reader should be able to check the sum by hand.",
  },
  formula: [{ en: "r: the normalised matrix, more is better" }, { en: "score of i = Σⱼ wⱼ · rᵢⱼ" }],
  citation: "Hwang, C.-L. and Yoon, K. (1981). Multiple Attribute Decision Making. Springer, 99–103.",
  parameters,
  better: "higher",
  contributionRule: { en: "Weight times normalised figure; the parts add up to the score." },
  claims: { weightScale: false, dominance: true, unitFree: true },
  rank(problem, { normalisation }, { steps }) {
    const { rows, columns, values, weights, directions } = problem;
    const normalised = normalise(values, rows, columns, directions, normalisation);
    const contributions = new Float64Array(rows * columns);
    const scores = new Float64Array(rows);
    for (let i = 0, k = 0; i < rows; i++) {
      let score = 0;
      for (let j = 0; j < columns; j++, k++) score += contributions[k] = (weights[j] as number) * (normalised[k] as number);
      scores[i] = score;
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
              values: contributions,
            },
            { id: "score", caption: { en: "Score" }, symbol: "S", rows: "alternatives", columns: ["S"], values: scores },
          ]
        : [],
    };
  },
};
