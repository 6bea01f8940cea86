import { z } from "zod";
import { parseOptions } from "@/lib/madm/options";
import { makeProblem } from "@/lib/madm/problem";
import { methodById } from "@/lib/madm/rank";
import { refuse } from "@/lib/math/refusal";
import { preparedFor } from "@/lib/robustness/smaa/kernels";
import { countsOf } from "@/lib/robustness/smaa/sampling";
import { summed } from "@/lib/robustness/smaa/smaa";
import { standardError } from "@/lib/robustness/smaa/standard-error";
import { directions, matrix } from "../fields";
import { methodBodies } from "../method-bodies";
import type { Operation } from "../operation";
import { exampleMatrix, readProblem } from "../read-problem";

import { blocksWithin, weightConstraints } from "../weight-constraints";
import { checkWork, sampling, stepsOf } from "../work";

/** The answer holds three tables of rows by rows. */
const MOST_ROWS = 300;

const share = z.number().min(0).max(1);

const fields = {
  matrix,
  directions,
  samples: sampling.samples.default(100_000),
  weightConstraints: weightConstraints.optional(),
  seed: sampling.seed,
};

const bodies = methodBodies(fields);

const table = z.array(z.array(share));

const answer = z.object({
  method: z.string(),
  variant: z.record(z.string(), z.unknown()).meta({ description: "The options used, defaults filled in." }),
  samples: z.int(),
  seed: z.int(),
  acceptability: table.meta({
    description: "`acceptability[i][r]`: the share of all weights under which row i takes place r + 1. Those who tie share their places.",
  }),
  centralWeights: z
    .array(z.array(share).nullable())
    .meta({ description: "For each row the mean of the weights that put it first; null where none did." }),
  confidence: z
    .array(share.nullable())
    .meta({ description: "Whether a row is first at its central weights: 1, 0, or a part of 1 where it shares the place." }),
  pairwiseWinning: table.meta({
    description: "`pairwiseWinning[i][k]`: the share under which row i comes before row k, half of the ties counted in.",
  }),
  entropy: z.number().min(0).meta({ description: "Of the shares of first place, in bits: 0 where one row is always first." }),
  standardError: table.meta({ description: "The standard error of each entry of `acceptability`." }),
  elapsedMs: z.number().min(0).meta({ description: "How long the simulation took, in milliseconds; 0 in examples." }),
});

/** How often each row takes each place over all weights. */
export const smaa: Operation = {
  id: "smaa",
  summary: "Try all weights",
  description:
    "Stochastic multicriteria acceptability analysis (SMAA-2): random weights, uniform on the simplex or among those that agree with what is known, rank the rows of a matrix, and what place each takes is counted.",
  request: bodies.request,
  answer,
  examples: () => [
    {
      name: "TOPSIS on four alternatives and three criteria",
      body: {
        method: "topsis",
        ...exampleMatrix,
        samples: 10_000,
        seed: 1,
      },
    },
    {
      name: "Weighted sum, the first criterion weighing most, the second at least a tenth, the third at most half of the second",
      body: {
        method: "weighted-sum",
        ...exampleMatrix,
        weightConstraints: { order: [0, 1], ranges: [null, [0.1, 1], null], ratios: [{ a: 2, b: 1, max: 0.5 }] },
        samples: 10_000,
      },
    },
  ],
  run: smaaBody,
};

function smaaBody(body: unknown, _: unknown, clock = () => 0): z.infer<typeof answer> {
  const parsed = readProblem(bodies, body);
  const { method, samples, seed } = parsed;
  const options = parsed.options as Record<string, unknown>;
  const weights = Array.from({ length: parsed.matrix.columns }, () => 1);
  const problem = makeProblem({ ...parsed, weights });
  const started = clock();
  const { rows, columns } = problem;
  if (rows > MOST_ROWS) refuse("too-many", ["matrix"], { accepted: `≤ ${MOST_ROWS}`, found: String(rows) });
  if (method === "electre-iii") checkWork(stepsOf(problem, method, "keys"), samples, rows);
  const prepared = preparedFor(problem, method, options);
  checkWork(stepsOf(problem, method, prepared.kind), samples, rows);
  const within = parsed.weightConstraints && blocksWithin(columns, parsed.weightConstraints, samples, seed);
  const counts = countsOf(problem, prepared, { samples, seed, ...(within && { weights: within }) });
  const { acceptability, centralWeights, confidence, winning, entropy } = summed(problem, method, options, counts);
  const nested = (rowsOf: readonly Float64Array[]) => rowsOf.map((row) => Array.from(row));
  return {
    method,
    variant: { ...(parseOptions(methodById(method), options) as Record<string, unknown>) },
    samples,
    seed,
    acceptability: nested(acceptability),
    centralWeights: centralWeights.map((found) => found && Array.from(found)),
    confidence: [...confidence],
    pairwiseWinning: nested(winning),
    entropy,
    standardError: acceptability.map((row) => Array.from(row, (each) => standardError(each, samples))),
    elapsedMs: clock() - started,
  };
}
