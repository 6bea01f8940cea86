import * as z from "zod/mini";
import { hsCode, iso3 } from "@/lib/dataset/fields/codes";
import { pillarIds } from "@/lib/dataset/ids";
import { gapPolicies } from "@/lib/decision/options";
import { elicitation } from "./answers";
import { checks } from "./checks";
import { costs } from "./costs";
import { DECISION_VERSION } from "./migrate/version";
import { MOST_TRIPWIRES, tripwire } from "./watch/tripwires";
import { weighed } from "./weigh/weighed";

const textUpTo = (longest: number) => z.string().check(z.maxLength(longest));

/** Importance as the user sets it; only the proportions count. */
export const importance = z.number().check(z.gte(0), z.lte(100));

/** What a share is a share of. Without it anyone is number one somewhere, so every field has to be filled in. */
export const marketDefinition = z.object({
  product: textUpTo(120),
  channel: textUpTo(120),
  area: textUpTo(120),
  period: textUpTo(120),
  unit: textUpTo(120),
  source: textUpTo(240),
});
export type MarketDefinition = z.infer<typeof marketDefinition>;

const sharePct = z.number().check(z.gte(0), z.lte(100));
export const rival = z.object({ name: textUpTo(80), sharePct });

/** A part of a market that the user cut off, with the shares inside it. The size is in the user's own unit. */
export const segment = z.object({
  name: textUpTo(80),
  ownPct: z.nullable(sharePct),
  rivals: z.array(rival).check(z.maxLength(10)),
  size: z.nullable(z.number().check(z.gte(0), z.lte(1e15))),
});
export type Segment = z.infer<typeof segment>;

const amount = z.nullable(z.number().check(z.gte(0), z.lte(1e12)));

/** The means of both sides in the user's own unit (budget, sales people, listings), and how the fight is read. */
export const force = z.object({
  unit: textUpTo(60),
  own: amount,
  rivals: amount,
  law: z.enum(["linear", "square"]),
  /** What one unit of the rivals' costs the own side. */
  exchangeRate: z.number().check(z.gte(1e-6), z.lte(1e6)),
  /** A share to hold, for which the effort is worked out. The whole market is out of reach of any effort. */
  wantedPct: z.optional(z.nullable(z.number().check(z.gte(0), z.lte(99.9)))),
});
export type Force = z.infer<typeof force>;

/** What the user knows of the competition in one market. Shares that add up to too much are kept and refused later. */
export const competition = z.object({
  definition: marketDefinition,
  /** `local`: one against one, range 3. `wide`: many against many, range √3. */
  battle: z.enum(["local", "wide"]),
  ownSharePct: z.nullable(sharePct),
  rivals: z.array(rival).check(z.maxLength(30)),
  /** The published potential multiple: two shares of the same whole, in percent. */
  potential: z.nullable(z.object({ referencePct: sharePct, currentPct: sharePct, whole: textUpTo(120) })),
  /** Set where the shares are those of supplier countries, from a trade statistics file: the country whose share is the own one. */
  country: z.optional(iso3),
  /** The most that one supplier who is not named can hold, where that is known. */
  largestUnnamedPct: z.optional(sharePct),
  structureVariant: z.optional(z.enum(["root-three", "english", "japanese"])),
  cutBy: z.optional(z.enum(["product", "channel", "area"])),
  segments: z.optional(z.array(segment).check(z.maxLength(20))),
  force: z.optional(force),
});
export type Competition = z.infer<typeof competition>;

/** A figure the user puts in place of the source's. Always shown as "your assumption". */
export const override = z.object({ market: iso3, indicator: textUpTo(60), value: z.number(), note: textUpTo(240) });
export type Override = z.infer<typeof override>;
export const MOST_OVERRIDES = 500;

/** The most markets, and the most indicators, that a user can add. */
export const MOST_OWN = 40;

/** A market the data set does not hold. The code is the user's choice where it is no country's. */
export const ownMarket = z.object({ iso3, name: z.string().check(z.minLength(1), z.maxLength(80)) });
export type OwnMarket = z.infer<typeof ownMarket>;

/** The ids of own indicators begin with `own-`, so that no indicator of a later data set can take one over. */
export const OWN_PREFIX = "own-";

/** An indicator the data set does not hold. Its figures stand among the overrides. */
export const ownIndicator = z.object({
  id: z.string().check(z.regex(/^own-[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u, "own-…, words joined by hyphens"), z.maxLength(60)),
  name: z.string().check(z.minLength(1), z.maxLength(120)),
  pillar: z.enum(pillarIds),
  unit: z.string().check(z.minLength(1), z.maxLength(60)),
  direction: z.enum(["benefit", "cost"]),
  /** Decimals its figures are printed with. */
  decimals: z.int().check(z.gte(0), z.lte(4)),
});
export type OwnIndicator = z.infer<typeof ownIndicator>;

/** What the user added to the data set. */
export const ownFigures = z.object({
  markets: z._default(z.array(ownMarket).check(z.maxLength(MOST_OWN)), []),
  indicators: z._default(z.array(ownIndicator).check(z.maxLength(MOST_OWN)), []),
});
export type OwnFigures = z.infer<typeof ownFigures>;

/** What is sold: a chapter or heading of the HS, or `null` where none was chosen, and the seller's own name for it. */
export const soldProduct = z.object({ hs: z.nullable(hsCode), name: textUpTo(160) });
export type SoldProduct = z.infer<typeof soldProduct>;

/** A step that somebody is to take. Owner and day may be open still: then they are left out or empty, and shown as open. */
export const nextStep = z.object({ what: textUpTo(200), owner: textUpTo(80), by: z.optional(z.iso.date()) });
export type NextStep = z.infer<typeof nextStep>;
export const MOST_STEPS = 6;

/** What a brief says besides what is computed. Nothing of it moves a rank; what is left out is shown as missing. */
export const briefWords = z.object({
  client: z.optional(textUpTo(80)),
  preparedBy: z.optional(textUpTo(80)),
  /** The day the brief bears, as year-month-day. */
  date: z.optional(z.iso.date()),
  /** The question it answers, in the client's words. */
  question: z.optional(textUpTo(200)),
  steps: z.optional(z.array(nextStep).check(z.maxLength(MOST_STEPS))),
  /** What is to be said of a market, by code. */
  notes: z.optional(z.record(iso3, textUpTo(600))),
});
export type BriefWords = z.infer<typeof briefWords>;

/** Everything the user set. Serialisable; together with a dataset it fixes the whole answer. */
export const decision = z.object({
  version: z.literal(DECISION_VERSION),
  title: textUpTo(120),
  product: soldProduct,
  exporter: iso3,
  /** The seller's city, by the name under which the data set holds it. Distances start there. */
  city: z.optional(textUpTo(80)),
  markets: z.array(iso3).check(z.maxLength(60)),
  pillars: z.record(z.enum(pillarIds), importance),
  /** Importance within the pillar, by indicator. An indicator that is not named keeps its default. */
  criteria: z.record(textUpTo(60), importance),
  method: z.object({ id: textUpTo(40), options: z.record(textUpTo(40), z.unknown()) }),
  gaps: z.enum(gapPolicies),
  /** Knock-out thresholds by indicator: the least (benefit) or the most (cost) that is still acceptable. */
  thresholds: z.record(textUpTo(60), z.number()),
  competition: z.record(iso3, competition),
  /** Whether the position among suppliers moves a tier. Left out: only where every compared market has the same kind of figure. */
  positionCounts: z.optional(z.boolean()),
  overrides: z.array(override).check(z.maxLength(MOST_OVERRIDES)),
  own: z.optional(ownFigures),
  /** What a piece costs on its way and brings. With enough of it the margin is a criterion. */
  costs: z.optional(costs),
  /** What is to be found out before selling in a market. */
  checks: z.optional(checks),
  elicitation: z.optional(elicitation),
  /** That weights were weighed by several people together. Nothing of it moves a rank. */
  weighed: z.optional(weighed),
  /** What to tell of when newer figures come. Nothing of it moves a rank. */
  tripwires: z.optional(z.array(tripwire).check(z.maxLength(MOST_TRIPWIRES))),
  notes: textUpTo(4000),
  brief: z.optional(briefWords),
});
export type Decision = z.infer<typeof decision>;
