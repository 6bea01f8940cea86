import { z } from "zod";
import { makeProblem, type Problem } from "@/lib/madm/problem";
import { rank } from "@/lib/madm/rank";
import { refuse } from "@/lib/math/refusal";
import { stabilitiesOf } from "@/lib/robustness/intervals/intervals";
import { type Nearest, reachOf } from "@/lib/robustness/reach/reach";
import { directions, matrix, weights } from "../fields";
import { methodBodies } from "../method-bodies";
import type { Operation } from "../operation";
import { exampleMatrix, readProblem } from "../read-problem";

/** Beyond this many rows or criteria the search would take more than a few seconds. */
const MOST_ROWS = 50;
const MOST_CRITERIA = 20;

const fields = { matrix, weights, directions };

const bodies = methodBodies(fields);

const share = z.number().min(0).max(1);
const interval = z.tuple([share, share]);
const change = z
  .object({
    found: z.boolean().meta({ description: "Whether weights were found that put the second first." }),
    certainty: z.enum(["exact", "found", "proven", "none"]).meta({
      description:
        "`exact`: there is no smaller change. `found`: a search met it, and there may be a smaller one. `proven`: no weights put the second first. `none`: the search met none, which proves nothing.",
    }),
    size: z
      .number()
      .min(0)
      .nullable()
      .meta({ description: "L1: the sum of the absolute changes. L2: the root of the sum of their squares." }),
    weights: z
      .array(share)
      .nullable()
      .meta({ description: "The nearest weights, adding up to 1: there the second draws level with the first." }),
    alone: z.boolean().nullable().meta({ description: "False where the second can do no more than share the first place." }),
    better: z
      .array(z.object({ row: z.int().min(0), share }))
      .nullable()
      .meta({ description: "Rows that, mixed in these shares, are better than the second on every criterion." }),
  })
  .meta({ description: "The smallest change of weights that puts the second first." });

const answer = z.object({
  method: z.string(),
  variant: z.record(z.string(), z.unknown()).meta({ description: "The options used, defaults filled in." }),
  ranks: z.array(z.int().min(1)).meta({ description: "One for each row: 1 is best, tied rows share the lower number." }),
  by: z.enum(["exact", "bracketed"]).meta({
    description: "`exact`: the ends of the intervals are closed forms. `bracketed`: they were searched on 100 steps and narrowed to 1e-6.",
  }),
  criteria: z
    .array(
      z.object({
        share: share.meta({ description: "The criterion's part of the whole weight." }),
        winnerInterval: interval.meta({
          description: "The shares between which the same rows rank first, the other criteria keeping their proportions.",
        }),
        orderInterval: interval.meta({ description: "The same for every rank." }),
      }),
    )
    .meta({ description: "One for each column." }),
  smallestChange: z
    .object({ second: z.int().min(0).meta({ description: "The row that ranks second, from 0." }), L1: change, L2: change })
    .nullable()
    .meta({ description: "Null for a single row." }),
});

/** How far each weight may move, and the smallest change that puts the second first. */
export const stability: Operation = {
  id: "stability",
  summary: "Find what would change the order",
  description:
    "For each criterion the range of its weight in which the first place, and the whole order, stays; and the smallest change of all weights at once that puts the second first, or the proof that none does.",
  request: bodies.request,
  answer,
  examples: () => [
    {
      name: "Weighted sum on four alternatives and three criteria",
      body: {
        method: "weighted-sum",
        ...exampleMatrix,
        weights: [5, 3, 2],
      },
    },
  ],
  run: stabilityBody,
};

function stabilityBody(body: unknown): z.infer<typeof answer> {
  const parsed = readProblem(bodies, body);
  const { method } = parsed;
  const options = parsed.options as Record<string, unknown>;
  const problem = makeProblem(parsed);
  const { rows, columns } = problem;
  if (rows > MOST_ROWS) refuse("too-many", ["matrix"], { accepted: `≤ ${MOST_ROWS}`, found: String(rows) });
  if (columns > MOST_CRITERIA) refuse("too-many", ["matrix", 0], { accepted: `≤ ${MOST_CRITERIA}`, found: String(columns) });
  const { ranks, variant } = rank(problem, method, options, false, false);
  const { by, stabilities } = stabilitiesOf(
    problem,
    method,
    options,
    problem.directions.map((_, j) => [j]),
  );
  return {
    method,
    variant: { ...variant },
    ranks: Array.from(ranks),
    by,
    criteria: stabilities.map(({ share, winner, order }) => ({ share, winnerInterval: [...winner], orderInterval: [...order] })),
    smallestChange: rows > 1 ? smallestChange(problem, method, options, secondOf(ranks)) : null,
  };
}

/** The row after the first one by rank, and by place in the matrix among equals. */
function secondOf(ranks: Int32Array): number {
  return Array.from(ranks, (_, row) => row).sort((a, b) => (ranks[a] as number) - (ranks[b] as number) || a - b)[1] as number;
}

function smallestChange(problem: Problem, method: string, options: Readonly<Record<string, unknown>>, second: number) {
  const reach = reachOf(problem, method, options);
  return { second, L1: changeJson(reach.nearest(second, "L1")), L2: changeJson(reach.nearest(second, "L2")) };
}

function changeJson(nearest: Nearest): z.infer<typeof change> {
  if (nearest.kind === "reached")
    return {
      found: true,
      certainty: nearest.by,
      size: nearest.size,
      weights: Array.from(nearest.weights, (weight) => Math.min(1, weight)),
      alone: nearest.alone,
      better: null,
    };
  const better = nearest.kind === "never" && nearest.better ? [...nearest.better] : null;
  return { found: false, certainty: nearest.kind === "never" ? "proven" : "none", size: null, weights: null, alone: null, better };
}
