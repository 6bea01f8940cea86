import { z } from "zod";
import { iso3, pillarIds } from "@/lib/dataset/schema";

/** The version this program writes. Older ones are upgraded step by step in `migrate.ts`, newer ones are refused by name. */
export const DECISION_VERSION = 1;

/** Importance as the user sets it; only the proportions count. */
export const importance = z.number().min(0).max(100);

export const gapPolicies = ["regional-median", "worst-observed", "leave-out"] as const;
export type GapPolicy = (typeof gapPolicies)[number];

/** What a share is a share of. Without it anyone is number one somewhere, so every field has to be filled in. */
export const marketDefinition = z.object({
  product: z.string().max(120),
  channel: z.string().max(120),
  area: z.string().max(120),
  period: z.string().max(120),
  unit: z.string().max(120),
  source: z.string().max(240),
});
export type MarketDefinition = z.infer<typeof marketDefinition>;

const sharePct = z.number().min(0).max(100);
export const rival = z.object({ name: z.string().max(80), sharePct });

/** What the user knows of the competition in one market. Shares that add up to too much are kept and refused later. */
export const competition = z.object({
  definition: marketDefinition,
  /** `local`: one against one, range 3. `wide`: many against many, range √3. */
  battle: z.enum(["local", "wide"]),
  ownSharePct: sharePct.nullable(),
  rivals: z.array(rival).max(30),
  /** The published potential multiple: two shares of the same whole, in percent. */
  potential: z.object({ referencePct: sharePct, currentPct: sharePct, whole: z.string().max(120) }).nullable(),
});
export type Competition = z.infer<typeof competition>;

/** A figure the user puts in place of the source's. Always shown as "your assumption". */
export const override = z.object({ market: iso3, indicator: z.string().max(60), value: z.number(), note: z.string().max(240) });
export type Override = z.infer<typeof override>;

/** Everything the user set. Serialisable; together with a dataset it fixes the whole answer. */
export const decision = z.object({
  version: z.literal(DECISION_VERSION),
  title: z.string().max(120),
  product: z.string().max(160),
  exporter: iso3,
  markets: z.array(iso3).max(60),
  pillars: z.record(z.enum(pillarIds), importance),
  /** Importance within the pillar, by indicator. An indicator that is not named keeps its default. */
  criteria: z.record(z.string().max(60), importance),
  method: z.object({ id: z.string().max(40), options: z.record(z.string().max(40), z.unknown()) }),
  gaps: z.enum(gapPolicies),
  /** Knock-out thresholds by indicator: the least (benefit) or the most (cost) that is still acceptable. */
  thresholds: z.record(z.string().max(60), z.number()),
  competition: z.record(iso3, competition),
  overrides: z.array(override).max(500),
  notes: z.string().max(4000),
});
export type Decision = z.infer<typeof decision>;
