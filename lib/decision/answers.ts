import * as z from "zod/mini";
import { pillarIds } from "@/lib/dataset/ids";

/** What can be weighed against each other: the pillars, or the indicators inside one of them. */
export const levels = ["pillars", ...pillarIds] as const;
export type Level = (typeof levels)[number];

/** How an order of criteria turns into the weights that swings start from, by the weighting's id. */
export const orderRules = ["rank-order-centroid", "rank-sum", "rank-reciprocal"] as const;

const id = z.string().check(z.maxLength(60));
const points = z.number().check(z.gte(0), z.lte(100));
const oneToNine = z.number().check(z.gte(1), z.lte(9));

/** `more` is `ratio` times as important as `less`; below 1 it is the other way round. */
const judgement = z.object({ more: id, less: id, ratio: z.number().check(z.gte(1e-9), z.lte(1e9)) });
export type Judgement = z.infer<typeof judgement>;

/** What the user answered when weighing one level, by pillar or indicator. What is not answered is not there. */
export const answers = z.object({
  /** Most important first. */
  order: z._default(z.array(id).check(z.maxLength(100)), []),
  rule: z._default(z.enum(orderRules), "rank-order-centroid"),
  /** Worth of the step from the worst to the best figure, the first criterion's being 100. */
  swings: z._default(z.record(id, points), {}),
  /** What fine-tuning puts in place of a swing. */
  tuned: z._default(z.record(id, points), {}),
  judgements: z._default(z.array(judgement).check(z.maxLength(1000)), []),
  best: z._default(z.nullable(id), null),
  worst: z._default(z.nullable(id), null),
  bestToOthers: z._default(z.record(id, oneToNine), {}),
  othersToWorst: z._default(z.record(id, oneToNine), {}),
});
export type Answers = z.infer<typeof answers>;

/** Everything answered on the way to weights. It moves no rank until the weights found are taken over. */
export const elicitation = z.object({
  answers: z._default(z.partialRecord(z.enum(levels), answers), {}),
  /** Which weighting reads the figures, and how much it has a say beside the user's own weights, in percent. */
  blend: z.optional(z.object({ weighting: z.string().check(z.maxLength(40)), sharePct: points })),
});
