import { z } from "zod";
import { inEnglish } from "@/lib/i18n/en";
import { ZERO_AS } from "@/lib/keep/group/aggregates/geometric";
import { aggregateById, aggregates } from "@/lib/keep/group/aggregates/registry";
import { type Ballot, counted, MOST_PEOPLE, MOST_WEIGHED } from "@/lib/keep/group/ballot";
import { concordanceOf } from "@/lib/keep/group/concordance";
import { consensusOf } from "@/lib/keep/group/consensus";
import { moved, spreadOf } from "@/lib/keep/group/spread";
import { LARGEST } from "@/lib/madm/problem";
import { weigh } from "@/lib/madm/weighting/weigh";
import { Refusal, refuse } from "@/lib/math/refusal";
import type { Operation } from "../operation";
import { read } from "../read";

const ballot = z.strictObject({
  name: z.string().regex(/\S/, "not blank").max(200),
  weights: z
    .array(z.number().min(0).max(LARGEST))
    .min(1)
    .max(MOST_WEIGHED)
    .optional()
    .meta({ description: "A weight for each criterion in any unit. Left out where `pairwise` is given." }),
  pairwise: z
    .array(z.array(z.number().positive().nullable()).max(MOST_WEIGHED))
    .min(1)
    .max(MOST_WEIGHED)
    .optional()
    .meta({ description: "A square table: 3 says the row's criterion is three times as important as the column's." }),
  voice: z.number().min(0).max(LARGEST).default(1).meta({ description: "How much this person counts beside the others." }),
});
const body = z.strictObject({
  aggregate: z
    .enum(aggregates.map(({ id }) => id))
    .default("geometric")
    .meta({
      description: aggregates.map(({ id, name, citation }) => `\`${id}\`: ${inEnglish(name)}. ${citation}`).join(" "),
    }),
  ballots: z.array(ballot).min(1).max(MOST_PEOPLE),
});

const share = z.number().min(0).max(1);
const answer = z.object({
  aggregate: z.enum(aggregates.map(({ id }) => id)),
  citation: z.string(),
  weights: z.array(share).meta({ description: "The group's weight for each criterion, summing to one." }),
  sumBefore: z.number().nullable().meta({
    description: "What they summed to before: the further below one, the further people are apart. null where it is one by itself.",
  }),
  zeros: z.object({ replaced: z.int().min(0), as: z.number() }).meta({
    description: `Under a product a zero would strike a criterion out for all: it counts as ${ZERO_AS}, and the result depends on that.`,
  }),
  people: z.array(
    z.object({
      name: z.string(),
      voice: share,
      weights: z.array(share),
      moved: share.meta({ description: "The part of all weight that would have to be moved to come to the group's." }),
      consistencyRatio: z
        .number()
        .nullable()
        .meta({ description: "Of answers in pairs; null where there are none or no published value holds." }),
    }),
  ),
  spread: z
    .array(z.object({ least: share, lowerQuartile: share, median: share, upperQuartile: share, most: share }))
    .meta({ description: "For each criterion, over people." }),
  agreement: z
    .object({
      w: share.nullable().meta({
        description:
          "Kendall's W on everyone's order of the criteria; chance alone gives 1 / people. null for one person, one criterion, or where all tie everything.",
      }),
      meanCorrelation: z
        .number()
        .min(-1)
        .max(1)
        .nullable()
        .meta({ description: "The mean rank correlation between two people; chance gives 0." }),
    })
    .meta({ description: "On the order." }),
  consensus: z
    .object({
      homogeneity: z.number().max(1.000001).meta({ description: "1: all weigh alike; 0: nothing in common." }),
      diversity: z.number().min(1).meta({ description: "How many different sets of weights these are worth." }),
      goepel: z.number().nullable().meta({ description: "S* (Goepel 2018), for answers in pairs only; null otherwise." }),
    })
    .meta({ description: "On the weights." }),
});

/** One set of weights of several people's. */
export const groupWeights: Operation = {
  id: "group-weights",
  summary: "Join several people's weights",
  description:
    "One set of weights of several people's, by a named aggregate, with how far they agree on the order and on the weights, and how far each stands from the group.",
  request: body,
  answer,
  examples: () => [
    {
      name: "Three people's points, the second counting double",
      body: {
        aggregate: "geometric",
        ballots: [
          { name: "Sales", weights: [60, 30, 10] },
          { name: "Finance", weights: [30, 30, 40], voice: 2 },
          { name: "Logistics", weights: [20, 70, 10] },
        ],
      },
    },
  ],
  run(given): z.infer<typeof answer> {
    const { aggregate: id, ballots: asked } = read(body, given);
    const weighed = asked.map((each, k) => ballotOf(each, k));
    const ballots = weighed.map(({ ballot: each }) => each);
    const held = counted(ballots);
    const aggregate = aggregateById(id);
    const { weights, sumBefore, zerosReplaced } = aggregate.of(held, ballots);
    const inPairs = ballots.every(({ pairwise }) => pairwise !== undefined);
    return {
      aggregate: aggregate.id,
      citation: aggregate.citation,
      weights: [...weights],
      sumBefore,
      zeros: { replaced: zerosReplaced, as: ZERO_AS },
      people: ballots.map(({ name }, k) => ({
        name,
        voice: held.voices[k] as number,
        weights: [...(held.shares[k] as Float64Array)],
        moved: moved(held.shares[k] as Float64Array, weights),
        consistencyRatio: weighed[k]?.ratio ?? null,
      })),
      spread: [...weights].map((_, j) => {
        const [least, lowerQuartile, median, upperQuartile, most] = spreadOf(held.shares.map((each) => each[j] as number));
        return { least, lowerQuartile, median, upperQuartile, most };
      }),
      agreement: concordanceOf(held.shares),
      consensus: consensusOf(held, inPairs),
    };
  },
};

/** A person's weights, worked out by row geometric means where they compared in pairs. */
function ballotOf({ name, weights, pairwise, voice }: z.infer<typeof ballot>, k: number): { ballot: Ballot; ratio: number | null } {
  if (!pairwise) return { ballot: { name, voice, weights: weights ?? refuse("missing", ["ballots", k, "weights"]) }, ratio: null };
  if (weights) refuse("contradiction", ["ballots", k, "weights"], { accepted: "weights or pairwise, not both" });
  try {
    const found = weigh("ahp", { pairwise }, { derivation: "geometric-mean" });
    const whole = pairwise.map((row, i) => row.map((ratio, j) => (i === j ? 1 : (ratio ?? reciprocal(pairwise, i, j, k)))));
    return { ballot: { name, voice, weights: [...found.weights], pairwise: whole }, ratio: found.consistency?.ratio ?? null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(
      error.issues.map((issue) => (issue.path[0] === "ballots" ? issue : { ...issue, path: ["ballots", k, ...issue.path] })),
    );
  }
}

/** A pair judged on one side only; to be joined, all have to be judged. */
function reciprocal(pairwise: readonly (readonly (number | null)[])[], i: number, j: number, k: number): number {
  const back = pairwise[j]?.[i] ?? refuse("missing", ["ballots", k, "pairwise", i, j]);
  return 1 / back;
}
