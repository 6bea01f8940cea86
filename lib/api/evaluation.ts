import { z } from "zod";
import { marketGroups, pillarIds, regionIds } from "@/lib/dataset/ids";
import { observationStatus } from "@/lib/dataset/schema";
import { battles } from "@/lib/lanchester/range";
import { adviceKeys, reaches } from "@/lib/lanchester/reach";
import { structureTypes } from "@/lib/lanchester/structure";
import { attractivenessLevels, priorities } from "@/lib/recommendation/rules";

const pillar = z.enum(pillarIds);
const part = z.number().min(0).max(1);
const pct = z.number().min(0).max(100);
const rank = z.int().min(1);

/** What is wrong or was left aside, where, and what would be accepted. */
export const issue = z
  .object({
    code: z.string(),
    path: z.array(z.union([z.string(), z.int()])),
    values: z.object({ accepted: z.string().optional(), found: z.string().optional(), name: z.string().optional() }),
  })
  .meta({ title: "Issue" });

const provenance = {
  year: z.int(),
  status: z.enum(observationStatus.options),
  source: z.string().meta({ description: "Id of the source." }),
  note: z.string().nullable(),
};

const indicator = z.string().meta({ description: "Id of the indicator." });

/** A figure of the decision table and where it comes from. */
export const cell = z
  .discriminatedUnion("kind", [
    z.object({ indicator, kind: z.literal("observed"), value: z.number(), ...provenance }),
    z.object({
      indicator,
      kind: z.literal("assumption"),
      value: z.number(),
      note: z.string(),
      insteadOf: z.object({ value: z.number(), ...provenance }).nullable(),
    }),
    z.object({
      indicator,
      kind: z.literal("imputed"),
      value: z.number(),
      rule: z.enum(["regional-median", "field-median", "worst-observed"]),
      region: z.enum(regionIds).nullable(),
      count: z.int().meta({ description: "How many known figures it was drawn from." }),
    }),
    z.object({ indicator, kind: z.literal("missing"), value: z.null() }),
  ])
  .meta({ title: "Cell", description: "One figure: as its source has it, as the user assumed it, or filled in by the rule for gaps." });

const position = z.object({
  basis: z
    .enum(["own", "country", "none"])
    .meta({ description: "`own`: from the shares in the decision. `country`: the exporter's share of the market's imports stands in." }),
  reach: z.enum(reaches),
  source: z.string().nullable(),
  year: z.int().nullable(),
  mirror: z
    .object({ year: z.int(), ratio: z.number().positive(), sources: z.array(z.string()) })
    .nullable()
    .meta({
      description:
        "Set where the exporter reports more than 1.5 times the exports to the market that the market reports as imports, or less than two thirds: their ratio, in the newest year that both report.",
    }),
  battle: z.enum(battles).nullable(),
  rangeFactor: z.number().nullable(),
  sharePct: pct.nullable(),
  rank: rank.nullable(),
  level: z.string().nullable().meta({ description: "The share target reached." }),
  role: z.enum(["strong", "weak"]).nullable(),
  structure: z.enum(structureTypes).nullable(),
  suppliers: z.array(z.object({ name: z.string(), sharePct: pct, rank })),
  ranges: z.array(
    z.object({
      name: z.string(),
      sharePct: pct,
      gap: z.number().nullable(),
      index: z.number().nullable(),
      relation: z.enum(["contested", "safe", "beyond", "undecidable"]),
    }),
  ),
  advice: z.array(z.enum(adviceKeys)),
  issues: z.array(issue),
});

const market = z.object({
  market: z.string().meta({ description: "ISO 3166-1 alpha-3." }),
  name: z.string(),
  region: z.enum(marketGroups),
  rank,
  tied: z.boolean(),
  score: z.number(),
  completeness: part.meta({ description: "Part of the weight that rests on known figures." }),
  priority: z.enum(priorities),
  rule: z.string().meta({ description: "The line of the rule table that decided." }),
  standing: z.object({ attractiveness: z.enum(attractivenessLevels), reach: z.enum(reaches), completeness: part, knockedOut: z.boolean() }),
  reasons: z
    .array(z.object({ indicator, contribution: z.number(), lift: z.number() }))
    .nullable()
    .meta({
      description: "Each criterion's part of the score and how far it stands from the field's mean; null where the score has no parts.",
    }),
  strengths: z.array(z.object({ pillar, strength: z.number(), fieldMedian: z.number() })),
  barriers: z
    .array(z.object({ pillar, toDo: z.array(z.string()), toWatch: z.array(z.string()), noneOfItsOwn: z.boolean() }))
    .meta({ description: "The weakest pillars with the ids of the measures that answer them." }),
  position,
  knockouts: z.array(z.object({ indicator, threshold: z.number(), value: z.number().nullable(), outcome: z.enum(["failed", "unknown"]) })),
  cells: z.array(cell).meta({ description: "In the order of `criteria`." }),
});

/** The answer to a decision. */
export const evaluation = z
  .object({
    ok: z.literal(true),
    datasetVersion: z.string(),
    criteria: z.array(
      z.object({
        indicator,
        pillar,
        importance: pct,
        shareInPillar: part,
        pillarShare: part,
        weight: part,
        direction: z.enum(["benefit", "cost"]),
        unit: z.string(),
      }),
    ),
    dropped: z.array(z.object({ indicator, reason: z.enum(["gap", "no-figure"]), lacking: z.array(z.string()) })),
    ignored: z.array(issue).meta({ description: "What the decision names and this data set does not hold." }),
    method: z.string(),
    variant: z.record(z.string(), z.unknown()).meta({ description: "The method's options, defaults filled in." }),
    better: z.enum(["higher", "lower"]),
    markets: z.array(market).meta({ description: "From best to worst." }),
  })
  .meta({ title: "Evaluation" });
