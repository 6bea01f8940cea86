import { z } from "zod";
import { optionsSchema } from "@/lib/api/schema/options";
import { inEnglish } from "@/lib/i18n/en";
import { LARGEST } from "@/lib/madm/problem";
import { weightings } from "@/lib/madm/weighting/registry";
import { weigh } from "@/lib/madm/weighting/weigh";
import type { Weighting } from "@/lib/madm/weighting/weighting";
import { directions, MOST_CRITERIA, MOST_JUDGED, matrix } from "../fields";
import type { Operation } from "../operation";
import { fieldsOf, read } from "../read";
import { exampleMatrix } from "../read-problem";

const comparison = z.array(z.number().min(1).max(9)).min(1).max(MOST_CRITERIA);
const criterion = z.int().min(0);

/** All that weightings may be given. */
const given = {
  matrix,
  directions,
  pairwise: z.array(z.array(z.number().positive().nullable()).max(MOST_JUDGED)).min(1).max(MOST_JUDGED).meta({
    description: "A square table: 3 says the row's criterion is three times as important as the column's, null that nobody judged.",
  }),
  bestToOthers: comparison.meta({ description: "How far the best criterion stands above each one, from 1 (equal) to 9 (extreme)." }),
  othersToWorst: comparison.meta({ description: "How far each criterion stands above the worst, from 1 (equal) to 9 (extreme)." }),
  best: criterion.meta({ description: "The best criterion, counted from 0; found from the ones in the lists where left out." }),
  worst: criterion.meta({ description: "The worst criterion, likewise." }),
  ranking: z
    .array(z.number().min(1).max(LARGEST))
    .min(1)
    .max(MOST_CRITERIA)
    .meta({ description: "Each criterion's rank, 1 for the most important; equal ranks are ties." }),
  points: z.array(z.number().min(0).max(LARGEST)).min(1).max(MOST_CRITERIA).meta({ description: "Points of importance, in any unit." }),
};

/** The fields without which a weighting has nothing to go by. */
const needed: Readonly<Record<Weighting["needs"], readonly (keyof typeof given)[]>> = {
  none: [],
  points: ["points"],
  ranking: ["ranking"],
  pairwise: ["pairwise"],
  "best-worst": ["bestToOthers", "othersToWorst"],
  matrix: ["matrix"],
};

const optional = z.strictObject(given).partial();

/** The fields a body may have, some of which it must have. For the types all may be missing; the check itself is stricter. */
function needing(names: readonly (keyof typeof given)[]): typeof optional {
  const required = Object.fromEntries(names.map((name) => [name, given[name]]));
  return z.strictObject({ ...optional.shape, ...required }) as unknown as typeof optional;
}

/** The body for each weighting, with the weighting's own options. */
const bodies = new Map(
  weightings.map(({ id, name, summary, needs, parameters }) => [
    id,
    needing(needed[needs])
      .extend({ method: z.literal(id), options: optionsSchema(parameters).prefault({}) })
      .meta({ title: name.en, description: inEnglish(summary) }),
  ]),
);
const anyBody = optional.extend({ method: z.enum(weightings.map((weighting) => weighting.id)), options: z.unknown().optional() });

const answer = z.object({
  method: z.string(),
  variant: z.record(z.string(), z.unknown()).meta({ description: "The options used, defaults filled in, and what else was decided." }),
  weights: z.array(z.number().min(0)).meta({ description: "One for each criterion, summing to one." }),
  consistency: z
    .object({
      index: z.number().meta({ description: "0 where the judgements agree fully." }),
      ratio: z
        .number()
        .nullable()
        .meta({ description: "The index against that of hopeless judgements; null where no published value holds." }),
      limit: z.number().nullable().meta({ description: "The largest ratio that passes as consistent; null where none is established." }),
      against: z
        .object({ en: z.string() })
        .catchall(z.string())
        .meta({ description: "What the ratio is measured against, or why there is none." }),
      misfits: z
        .array(z.object({ row: z.int(), column: z.int(), given: z.number(), implied: z.number() }))
        .meta({ description: "The judgements that spoil consistency most: what was given, and what the others imply." }),
    })
    .optional(),
});

/** Weighs criteria with any of the weightings. */
export const weights: Operation = {
  id: "weights",
  summary: "Weigh criteria",
  description: "Weights of criteria from points, an order, pairwise or best-worst judgements, or from the figures themselves.",
  request: bodies,
  answer,
  examples: () => [
    {
      name: "Pairwise comparison (AHP) of three criteria",
      body: {
        method: "ahp",
        pairwise: [
          [1, 3, 5],
          [null, 1, 2],
          [null, null, 1],
        ],
        options: { derivation: "geometric-mean" },
      },
    },
    {
      name: "CRITIC from the figures",
      body: {
        method: "critic",
        ...exampleMatrix,
        options: { correlation: "spearman" },
      },
    },
  ],
  run: weighBody,
};

function weighBody(body: unknown): z.infer<typeof answer> {
  const raw = fieldsOf(body, ["matrix"]);
  const schema = (typeof raw.method === "string" && bodies.get(raw.method)) || anyBody;
  const { method: id, options, ...input } = read(schema, body);
  const { method, variant, weights: found, consistency } = weigh(id, input, options as Record<string, unknown>);
  return {
    method,
    variant: { ...variant },
    weights: Array.from(found),
    ...(consistency && {
      consistency: {
        ...consistency,
        against: { en: inEnglish(consistency.against) },
        misfits: consistency.misfits.map((misfit) => ({ ...misfit })),
      },
    }),
  };
}
