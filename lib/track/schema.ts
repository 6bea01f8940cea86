import * as z from "zod/mini";
import { iso3 } from "@/lib/dataset/fields/codes";
import { confidences } from "@/lib/recommendation/confidence";
import { censusIds, outcomeIds } from "./outcomes";
import { rivals } from "./rivals";

/** The track record as it is kept in `data/track/record.json` and printed. Correlations and parts are parts of one. */

/** A mean over exporters with its interval of 95 %; the ends are `null` where one exporter alone is there. */
const estimate = z.object({ mean: z.number(), low: z.nullable(z.number()), high: z.nullable(z.number()) });
export type Estimate = z.infer<typeof estimate>;

const measured = { correlation: estimate, hits: estimate };

const outcome = z.object({
  outcome: z.enum([...outcomeIds, ...censusIds]),
  exporters: z.int(),
  /** What chance alone gives for the hits. */
  chance: z.number(),
  rankers: z.array(z.object({ ranker: z.string(), ...measured })),
  /** What the program is ahead of each rival by, exporter by exporter: below zero, the rival is ahead. */
  ahead: z.array(z.object({ rival: z.enum(rivals), ...measured })),
});
export type OutcomeRecord = z.infer<typeof outcome>;

const word = z.object({
  word: z.enum(confidences),
  answers: z.int(),
  /** Parts of the answers whose first market was first still one and two years later; `null` where there are none. */
  one: z.nullable(estimate),
  two: z.nullable(estimate),
  /** Mean place of the first market's growth among all, 0–1: one half is chance. */
  grew: z.nullable(estimate),
});
export type WordRecord = z.infer<typeof word>;

export const trackRecord = z.object({
  /** Of what it was made from. */
  fingerprint: z.string(),
  exporters: z.int(),
  resamples: z.int(),
  seed: z.int(),
  outcomes: z.array(outcome),
  words: z.array(word),
  /** How much oftener firm answers last than fragile ones. */
  firmer: z.object({ one: z.nullable(estimate), two: z.nullable(estimate) }),
  /** The market that is first most often, and in how many of all answers. */
  commonest: z.object({ market: iso3, part: z.number() }),
});
export type TrackRecord = z.infer<typeof trackRecord>;
