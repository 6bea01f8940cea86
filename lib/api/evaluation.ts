import { z } from "zod";
import { ownInputs } from "@/lib/comparison/given";
import { marketGroups, pillarIds, regionIds } from "@/lib/dataset/ids";
import { observationStatus } from "@/lib/dataset/schema";
import { agreementKinds } from "@/lib/dataset/ties/schema";
import { battles } from "@/lib/lanchester/range";
import { adviceKeys, reaches } from "@/lib/lanchester/reach";
import { structureTypes } from "@/lib/lanchester/structure";
import { confidences } from "@/lib/recommendation/confidence";
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

/** What goods a figure is about. */
export const goodsOfFigure = z.object({
  level: z.enum(["heading", "chapter", "consumer-goods"]),
  code: z.string().nullable().meta({ description: "Chapter or heading of the HS." }),
  edition: z.string().nullable(),
});

const provenance = {
  year: z.int(),
  status: z.enum(observationStatus.options),
  source: z.string().meta({ description: "Id of the source." }),
  note: z.string().nullable(),
  goods: goodsOfFigure.optional().meta({ description: "Set where the figure is about some goods only." }),
};

const agreement = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(agreementKinds),
  inForce: z.string().nullable().meta({ description: "Since when, as exactly as was seen." }),
  note: z.string().nullable().meta({ description: "Dates by member, and what it does not cover." }),
  source: z.object({ title: z.string(), address: z.string(), pageDate: z.string() }),
  confidence: z.string(),
});

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
  speaksOf: z
    .enum(["firm", "country"])
    .nullable()
    .meta({ description: "Whose position it is. Level, role and advice are for a firm; on a country's share they are empty." }),
  goods: z
    .object({ level: z.enum(["heading", "chapter", "all-goods"]), code: z.string().nullable(), edition: z.string().nullable() })
    .nullable(),
  supply: z.enum(["printed", "derived", "net-exporter"]).nullable().meta({
    description:
      "`derived`, `net-exporter`: the market exports more of the product than it imports, so its suppliers are not printed; the first worked some out from their own side.",
  }),
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
  suppliers: z.array(
    z.object({
      name: z.string(),
      sharePct: pct,
      rank,
      hub: z
        .boolean()
        .meta({ description: "A country that passes on much of what it sells: goods come through it, and are not made there." }),
    }),
  ),
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

const named = {
  market: z.string().meta({ description: "ISO 3166-1 alpha-3." }),
  name: z.string(),
  region: z.enum(marketGroups),
};

const knockout = z.object({
  indicator,
  threshold: z.number(),
  value: z.number().nullable(),
  outcome: z.enum(["failed", "unknown"]).meta({ description: "`unknown`: there is no figure to hold against the threshold." }),
});

const market = z.object({
  ...named,
  rank,
  tied: z.boolean(),
  score: z.number(),
  completeness: part.meta({ description: "Part of the weight that rests on known figures." }),
  priority: z.enum(priorities).nullable().meta({ description: "Null where no other market is left to compare it with." }),
  rule: z.string().meta({ description: "The line of the rule table that decided." }),
  standing: z.object({
    attractiveness: z.enum(attractivenessLevels),
    reach: z.enum(reaches),
    completeness: part,
    alone: z.boolean(),
    first: z.boolean(),
    positionCounts: z.boolean(),
  }),
  reasons: z
    .array(
      z.object({
        indicator,
        part: z.number().meta({ description: "Weight × distance from the worst figure of the field, in parts of its span." }),
        lift: z.number().meta({ description: "Weight × distance from the middle of the field: above 0 it lifts the market." }),
        contribution: z
          .number()
          .nullable()
          .meta({ description: "The criterion's part of the score by the method's own reckoning; null where it has none." }),
        fieldMedian: z.number().meta({ description: "The middle of the figures known in the field." }),
        against: z
          .union([z.literal(-1), z.literal(0), z.literal(1)])
          .meta({ description: "Whether its figure is better (1) or worse (-1) than that, or level (0)." }),
      }),
    )
    .meta({
      description:
        "What each criterion does for the market. Parts and lifts can be compared between criteria and markets under every method, and do not add up to the score.",
    }),
  strengths: z.array(z.object({ pillar, strength: z.number(), fieldMedian: z.number() })),
  barriers: z
    .array(
      z.object({
        pillar,
        toDo: z.array(z.string()),
        toWatch: z.array(z.string()),
        context: z.array(z.string()),
        noneOfItsOwn: z.boolean(),
      }),
    )
    .meta({
      description:
        "The weakest pillars with the ids of the measures that answer them: what a firm can do, what only governments can, and, as context, what was written for exporters of other countries.",
    }),
  agreements: z.object({ inForce: z.array(agreement), notYet: z.array(agreement) }).meta({
    description: "Between the seller's country and the market, as of the day of each page. None held is no proof that there is none.",
  }),
  position,
  unjudged: z.array(knockout).meta({ description: "Thresholds it could not be held against for want of a figure." }),
  cells: z.array(cell).meta({ description: "In the order of `criteria`." }),
});

const nearest = z.object({
  kind: z.enum(["pillar", "criterion"]),
  id: z.string().meta({ description: "Of the pillar or the indicator." }),
  side: z.enum(["above", "below"]).meta({ description: "Whether its weight has to rise above `share` or fall below it." }),
  share: part.meta({ description: "The part of the whole weight at which it happens, 0–1, the others keeping their proportions." }),
  sharePercentNow: pct.meta({ description: "Its part of the whole weight now, in percent." }),
  reachable: z.boolean().meta({ description: "Whether its slider, moved that way on its own, brings another market first." }),
  // biome-ignore lint/suspicious/noThenProperty: it describes plain data in an answer.
  then: z.string().meta({ description: "The market that comes first then, ISO 3166-1 alpha-3; never the one that is first now." }),
});

const firmness = z
  .object({
    word: z.enum(confidences).meta({ description: "How far the first place may be trusted, by a table that the methods page prints." }),
    first: z.string().meta({ description: "The market that is first, ISO 3166-1 alpha-3; of several, the first in `markets`." }),
    firstShare: part.meta({ description: "The part of all possible weights under which it is first." }),
    standardError: part.meta({ description: "The standard error of that part." }),
    field: z.int().min(2).meta({ description: "How many markets compete." }),
    ways: z.object({ agree: z.int().min(0), of: z.int().min(0) }).meta({
      description: "Ways to rank the same figures, by method, normalisation and weights: how many put it first, and of how many.",
    }),
    nearest: nearest
      .nullable()
      .meta({ description: "The nearest change of one weight that brings another market first; null where none does." }),
  })
  .meta({ title: "Firmness" });

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
    out: z
      .array(z.object({ ...named, knockouts: z.array(knockout) }))
      .meta({ description: "Markets that miss a threshold of the decision: they are not ranked, and nothing else speaks of them." }),
    method: z.string(),
    variant: z.record(z.string(), z.unknown()).meta({ description: "The method's options, defaults filled in." }),
    better: z.enum(["higher", "lower"]),
    firmness: firmness.nullable().optional().meta({
      description:
        "How firm the first place is, where `robustness` was asked for; null where fewer than two markets compete or the method takes the figures at these weights only.",
    }),
    markets: z.array(market).meta({ description: "From best to worst." }),
  })
  .meta({ title: "Evaluation" });

const without = {
  moved: z.array(
    z.object({
      market: z.string(),
      from: rank.meta({ description: "Rank without it." }),
      to: rank,
      tier: z.boolean().meta({ description: "True where the advice is another as well, or only that." }),
    }),
  ),
  spearman: z.number().min(-1).max(1).nullable().meta({ description: "Rank correlation with the order as it is." }),
};

const whose = z
  .object({
    given: z.object(Object.fromEntries(ownInputs.map((input) => [input, z.boolean()])) as Record<(typeof ownInputs)[number], z.ZodBoolean>),
    alone: z.array(z.object({ input: z.enum(ownInputs), ...without })),
    together: z.object({ ...without, order: z.array(z.string()).meta({ description: "What any seller would hear, best first." }) }),
    climb: z.array(z.object({ input: z.enum(ownInputs).nullable(), rank })),
  })
  .nullable()
  .meta({
    title: "Whose answer",
    description:
      "The decision held against the same one without each of the asker's inputs, alone and together; `climb`: the place of the first market as they are added one after another.",
  });

/** The answer with how much of it is the asker's own. */
export const evaluated = z.object({ ...evaluation.shape, whose }).meta({ title: "Evaluation" });
