import { z } from "zod";
import { levels } from "@/lib/decision/answers";
import { aggregates } from "@/lib/keep/group/aggregates/registry";
import { MOST_PEOPLE } from "@/lib/keep/group/ballot";
import { ballotAnswers } from "./ballot";
import { document, id, moment, name, request, revision, title } from "./common";

/** How people answer. */
export const ways = ["points", "order", "pairwise", "best-worst"] as const;
export const way = z.enum(ways);
export type Way = (typeof ways)[number];

/** `open`: nobody sees others' answers. `shown`: all see all, answers may still change. `closed`: nothing changes any more. */
export const state = z.enum(["open", "shown", "closed"]);

export const aggregate = z.enum(aggregates.map((each) => each.id));
const level = z.enum(levels);
const voice = z.number().min(0).max(1000);

export const newWeighting = z.strictObject({
  decision: id,
  way,
  aggregate: aggregate.meta({ description: "See `/group-weights`. `judgements` needs the way `pairwise`." }),
  shown: z.enum(["after", "live"]).meta({
    description: "`after`: nobody sees others' answers until `people` have answered or it is closed; `live`: from the beginning.",
  }),
  anonymous: z.boolean().default(false).meta({
    description:
      "Nobody is told who answered what, the owner neither; needs `after`, shows nothing below three answers, and all count once.",
  }),
  level: level.default("pillars").meta({ description: "What is weighed: the pillars, or the indicators in one of them." }),
  people: z
    .int()
    .min(1)
    .max(MOST_PEOPLE)
    .nullable()
    .default(null)
    .meta({ description: "How many are asked. When so many have answered, all see all. null: only closing shows." }),
});
export const madeWeighting = z.object({ id });

/** What one person answered, as the guided screens keep it, and what follows from it. */
export const ballot = z.object({
  seat: id.nullable().meta({ description: "null where the weighing is anonymous." }),
  name: z.string().meta({ description: "Empty where the weighing is anonymous." }),
  answers: z.object(ballotAnswers.shape),
  weights: z.array(z.number().min(0).max(1)).meta({ description: "In the order of `ids`, summing to one." }),
  consistencyRatio: z.number().nullable().meta({ description: "Of answers in pairs; null for others." }),
  voice: voice.meta({ description: "1 unless the owner gave another on closing." }),
  made: moment,
  late: z.boolean().meta({ description: "Given or changed after all saw all." }),
});
export type KeptBallot = z.infer<typeof ballot>;

export const weighting = z.object({
  id,
  state,
  way,
  aggregate,
  level,
  shown: z.enum(["after", "live"]),
  anonymous: z.boolean(),
  people: z.int().nullable(),
  opened: moment,
  closed: moment.nullable(),
  ids: z.array(z.string()).meta({ description: "What is weighed: pillars or indicators, in the order of every list of weights." }),
  decision: z.object({
    id,
    title,
    revision: revision.meta({ description: "The one that is weighed." }),
    document: document.meta({
      description: "The decision at that revision. Who came in to weigh and for nothing else gets only what moves a rank.",
    }),
  }),
  answered: z.array(z.object({ seat: id, name })).meta({ description: "Who has answered, in the order they first did." }),
  mine: ballot.nullable(),
  ballots: z.array(ballot).nullable().meta({
    description:
      "Everybody's, in the order of `answered`; null until all may see all. Where it is anonymous: in no order, and without times.",
  }),
  mayAnswer: z.boolean(),
  mayClose: z.boolean(),
  revision: revision.nullable().meta({ description: "The revision that closing wrote; null before." }),
});
export type Weighting = z.infer<typeof weighting>;

export const newBallot = z.strictObject({
  name,
  answers: z.object(ballotAnswers.shape).meta({
    description:
      "By way. `points`: `points`, 0–100 for every id. `order`: `order` with every id, most important first, and `swings` where they differ from what `rule` makes of the order (the first counts 100). `pairwise`: `judgements`, all pairs. `best-worst`: `best`, `worst`, `bestToOthers`, `othersToWorst`.",
  }),
  request,
  revision: revision.optional().meta({ description: "The revision that was weighed. Another than the weighing's is refused." }),
});
export const madeBallot = z.object({ answered: z.int().min(1), state });

export const closing = z.strictObject({
  aggregate: aggregate.optional().meta({ description: "In place of the one named on opening." }),
  voices: z.record(id, voice).optional().meta({ description: "How much a person's answers count, by seat; 1 where not named." }),
});

const share = z.number().min(0).max(1);
export const closed = z.object({
  weights: z.record(z.string(), share).meta({ description: "The group's, by what was weighed, summing to one." }),
  aggregate: z.object({ id: aggregate, citation: z.string(), zerosReplaced: z.int().min(0) }),
  people: z.array(z.object({ seat: id.nullable(), name: z.string(), voice, first: z.array(z.string()) })).meta({
    description:
      "`first`: the market that this person's weights alone put first; several where they share the place, none where there is no ranking.",
  }),
  first: z.array(z.string()).meta({ description: "What the group's weights put first." }),
  firstChoices: z.array(z.object({ market: z.string(), people: z.number() })).meta({
    description: "How many would enter a market first, most first; who puts several first counts for each in part.",
  }),
  consensus: z
    .object({ homogeneity: z.number(), diversity: z.number(), goepel: z.number().nullable() })
    .nullable()
    .meta({ description: "On the weights, as `/group-weights` has it; null for fewer than three people." }),
  agreement: z
    .object({ w: share.nullable(), meanCorrelation: z.number().nullable() })
    .nullable()
    .meta({ description: "Kendall's W on the order; null for fewer than three people." }),
  revision: revision.meta({ description: "The revision that was written with the group's weights." }),
});
export type Closed = z.infer<typeof closed>;
