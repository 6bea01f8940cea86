import * as z from "zod/mini";
import { iso3 } from "@/lib/dataset/fields/codes";
import { levels } from "@/lib/decision/answers";

/** How people can be asked when they weigh together. Each reads its own part of `Answers`. */
export const weighingWays = ["points", "order", "pairwise", "best-worst"] as const;
export type WeighingWay = (typeof weighingWays)[number];

/** How several people's weights become one, by the aggregate's id in `lib/keep/group/aggregates`. */
export const weighingAggregates = ["geometric", "judgements", "arithmetic", "median"] as const;

const importance = z.number().check(z.gte(0), z.lte(100));

/**
 * That the weights of the pillars, or of the criteria in one of them, are several people's, and what was found on the day they were joined. No person's own
 * weights stand in it: a decision goes from hand to hand. It moves no rank.
 */
export const weighed = z.object({
  way: z.enum(weighingWays),
  aggregate: z.enum(weighingAggregates),
  level: z.enum(levels),
  on: z.optional(z.iso.date()),
  people: z.int().check(z.gte(1), z.lte(200)),
  /** In the order in which they answered. Left out where the weighing was anonymous. */
  names: z.optional(z.array(z.string().check(z.maxLength(80))).check(z.maxLength(200))),
  /** How much each counts, beside `names`. Left out where each counts once. */
  voices: z.optional(z.array(z.number().check(z.gte(0), z.lte(1000))).check(z.maxLength(200))),
  /** How many would start with which market, most first; who cannot decide between several counts for each in part. */
  firsts: z.array(z.object({ market: iso3, people: z.number().check(z.gte(0), z.lte(200)) })).check(z.maxLength(60)),
  /** Kendall's W on everyone's order of what was weighed; `null` below three people. */
  w: z.nullable(z.number().check(z.gte(0), z.lte(1))),
  /** Consensus on the weights and the index it is measured by; `null` below three people. */
  consensus: z.nullable(z.object({ index: z.enum(["goepel", "homogeneity"]), value: z.number().check(z.lte(1)) })),
  /** How often a zero was counted as half a per cent, because a product would let one person strike a criterion out. */
  zeros: z.int().check(z.gte(0), z.lte(2000)),
  /** The importances that came of it, by what was weighed, so that it shows when they have been changed since. */
  importances: z.record(z.string().check(z.maxLength(60)), importance),
});
export type WeighedTogether = z.infer<typeof weighed>;

type Now = {
  readonly pillars: Readonly<Record<string, number>>;
  readonly criteria: Readonly<Record<string, number>>;
};

/**
 * Whether what was weighed still weighs what the people came to. Only proportions count.
 *
 * @param standardOf the importance of an indicator that the decision does not name
 */
export function stillWeighed(
  { level, importances }: WeighedTogether,
  { pillars, criteria }: Now,
  standardOf: (id: string) => number | undefined,
): boolean {
  const entries = Object.entries(importances);
  const then = entries.map(([, value]) => value);
  const now = entries.map(([id]) => (level === "pillars" ? pillars[id] : (criteria[id] ?? standardOf(id))) ?? 0);
  const [before, after] = [sumOf(then), sumOf(now)];
  if (!(before > 0 && after > 0)) return false;
  return then.every((value, j) => Math.abs(value / before - (now[j] as number) / after) < 1e-9);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
