import { z } from "zod";
import { makeProblem } from "@/lib/madm/problem";
import { rank as rankWith } from "@/lib/madm/rank";
import { directions, matrix, weights } from "../fields";
import { methodBodies } from "../method-bodies";
import type { Operation } from "../operation";
import { exampleMatrix, readProblem } from "../read-problem";

import { step, stepsJson } from "../steps";

const fields = {
  matrix,
  weights,
  directions,
  steps: z.boolean().default(false).meta({ description: "Also return the tables the method came by on its way." }),
};
const rescaleWeights = z.boolean().default(true).meta({ description: "Scale the weights to sum one; false leaves them as they are." });

const bodies = methodBodies(fields, { rescaleWeights });

const answer = z.object({
  method: z.string(),
  variant: z.record(z.string(), z.unknown()).meta({ description: "The options used, defaults filled in." }),
  better: z.enum(["higher", "lower"]).meta({ description: "Whether a high or a low score is better." }),
  scores: z.array(z.number()).meta({ description: "One for each row of the matrix." }),
  ranks: z.array(z.int().min(1)).meta({ description: "One for each row: 1 is best, tied rows share the lower number (1, 2, 2, 4)." }),
  details: z
    .record(z.string(), z.union([z.number(), z.boolean(), z.array(z.number()), z.array(z.string())]))
    .optional()
    .meta({ description: "What the method finds besides, such as VIKOR's compromise set. Rows are counted from 0." }),
  steps: z.array(step).optional(),
});

/** Ranks the rows of a matrix with any of the methods. */
export const rank: Operation = {
  id: "rank",
  summary: "Rank alternatives",
  description: "Scores and ranks the rows of a decision matrix with one of the ranking methods.",
  request: bodies.request,
  answer,
  examples: () => [
    {
      name: "TOPSIS on four alternatives and three criteria",
      body: {
        method: "topsis",
        ...exampleMatrix,
        weights: [5, 3, 2],
        options: { normalisation: "vector" },
      },
    },
    {
      name: "VIKOR with its steps",
      body: {
        method: "vikor",
        matrix: [
          [1, 9],
          [5, 5],
          [9, 1],
        ],
        weights: [0.5, 0.5],
        directions: ["benefit", "benefit"],
        options: { v: 0.6 },
        steps: true,
      },
    },
  ],
  run: rankBody,
};

function rankBody(body: unknown): z.infer<typeof answer> {
  const parsed = readProblem(bodies, body);
  const { rescaleWeights, ...options } = parsed.options as { rescaleWeights: boolean } & Record<string, unknown>;
  const problem = makeProblem({ ...parsed, rescaleWeights });
  const { method, variant, better, scores, ranks, details, steps } = rankWith(problem, parsed.method, options, parsed.steps, false);
  return {
    method,
    variant: { ...variant, rescaleWeights },
    better,
    scores: Array.from(scores),
    ranks: Array.from(ranks),
    ...(details && { details: { ...details } as z.infer<typeof answer>["details"] }),
    ...(parsed.steps && { steps: stepsJson(steps, problem.rows, problem.columns) }),
  };
}
