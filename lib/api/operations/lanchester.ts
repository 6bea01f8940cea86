import { z } from "zod";
import { inEnglish } from "@/lib/i18n/en";
import { advice } from "@/lib/lanchester/advice";
import { type Position, type PositionInput, positionOf } from "@/lib/lanchester/position";
import { battles, rangeFactors } from "@/lib/lanchester/range";
import { adviceKeys } from "@/lib/lanchester/reach";
import { definitionFields } from "@/lib/lanchester/shares";
import { structureTypes, structureVariantIds, structureVariants } from "@/lib/lanchester/structure";
import { targets } from "@/lib/lanchester/targets";
import { type Issue, Refusal, refuse, shown } from "@/lib/math/refusal";
import type { Operation } from "../operation";
import { fieldsOf, issuesOf, read } from "../read";

/** More suppliers than anybody can name of one market. */
const MOST_SUPPLIERS = 1000;

const text = z.string().regex(/\S/, "not blank").max(500);
const rung = z.enum(targets.map(({ id }) => id)).nullable();

const firms = {
  shares: z
    .array(z.strictObject({ name: text, share: z.number().min(0).max(100) }))
    .min(1)
    .max(MOST_SUPPLIERS)
    .meta({
      description:
        "The suppliers of the market by name, each with its share in per cent; together at most 100. What they leave over belongs to suppliers not named: leave “others” out.",
    }),
  own: text.meta({ description: "Which of these names is one's own. A share of 0 says that one is not in the market yet." }),
};
const body = z.strictObject({
  ...firms,
  battlefield: z.enum(battles).meta({
    description: `\`local\`: one customer, one product, two suppliers (range factor ${rangeFactors.local}). \`wide\`: a whole market (√3).`,
  }),
  marketDefinition: z
    .strictObject({ product: text, channel: text, area: text, period: text, unit: text, source: text } satisfies Record<
      (typeof definitionFields)[number],
      z.ZodType
    >)
    .meta({ description: "What the shares are shares of, and from where. Without it anyone is number one somewhere." }),
  structureVariant: z
    .enum(structureVariantIds)
    .default("root-three")
    .meta({
      description: Object.values(structureVariants)
        .map(({ id, name }) => `\`${id}\`: ${inEnglish(name)}.`)
        .join(" "),
    }),
});

const answer = z.object({
  ladder: z
    .object({
      level: rung.meta({ description: "The share target reached; null below the lowest." }),
      next: rung.meta({ description: "The next target above; null from the highest on." }),
      gap: z.number().nullable().meta({ description: "Percentage points missing to it." }),
    })
    .meta({ description: `Share targets in per cent: ${targets.map(({ id, sharePct }) => `\`${id}\` ${sharePct}`).join(", ")}.` }),
  range: z
    .array(
      z.object({
        rival: z.string(),
        ratio: z.number().nullable().meta({ description: "The rival's share over one's own; null where one's own is 0 or next to it." }),
        withinRange: z.boolean().nullable().meta({ description: "null where one of the two has no share." }),
      }),
    )
    .meta({
      description: "Each rival, largest first. Within range: the larger of the two has at most the range factor times the smaller.",
    }),
  structure: z
    .object({
      type: z.enum(structureTypes).nullable().meta({ description: "null where nobody named has a share." }),
      variant: z.enum(structureVariantIds),
      notes: z
        .array(z.enum(["two-suppliers", "rest-could-change-it"]))
        .meta({ description: "`rest-could-change-it`: a supplier not named could be larger than the third that is." }),
    })
    .meta({ description: "The type of market, by the variant it was judged with." }),
  rank: z.int().min(1).nullable().meta({ description: "Equal shares share the lower number; null without a share." }),
  ruler: z
    .string()
    .nullable()
    .meta({ description: "Number one by definition: first and out of everybody's range, suppliers not named included. null: nobody." }),
  advice: z.array(z.object({ key: z.enum(adviceKeys), title: z.string(), text: z.string() })),
});

/** Where a firm stands in a market. */
export const lanchester: Operation = {
  id: "lanchester",
  summary: "Place a firm in a market",
  description:
    "Share target, shooting range to every rival, type of market, number one and advice from market shares, after Taoka and Onoda: practice values, not results of science.",
  request: body,
  answer,
  examples: () => [
    {
      name: "Third of four, the leader out of range",
      body: {
        shares: [
          { name: "North", share: 44 },
          { name: "East", share: 24 },
          { name: "Ours", share: 10 },
          { name: "West", share: 7 },
        ],
        own: "Ours",
        battlefield: "wide",
        marketDefinition: {
          product: "Phone cases",
          channel: "Online marketplaces",
          area: "Kazakhstan",
          period: "2025",
          unit: "Sales in tenge",
          source: "An example made up for this page",
        },
        structureVariant: "japanese",
      },
    },
  ],
  run(given): z.infer<typeof answer> {
    const raw = fieldsOf(given, []);
    const parsed = read(body, given, () => firmIssues(raw));
    return answerFrom(place(parsed));
  },
};

function answerFrom({ own, ranges, structure, ruler, advice: keys }: Position): z.infer<typeof answer> {
  return {
    ladder: {
      level: own.rung?.level?.id ?? null,
      next: own.rung?.next?.target.id ?? null,
      gap: own.rung?.next?.pointsMissing ?? null,
    },
    range: ranges.map(({ name, gap, relation }) => ({
      rival: name,
      ratio: gap !== null && Number.isFinite(gap) ? gap : null,
      withinRange: relation === "undecidable" ? null : relation === "contested",
    })),
    structure: { type: structure.type, variant: structure.variant.id, notes: [...structure.notes] },
    rank: own.rank,
    ruler,
    advice: keys.map((key) => ({ key, title: inEnglish(advice[key].title), text: inEnglish(advice[key].text) })),
  };
}

type Body = z.infer<typeof body>;

/** @throws Refusal naming what is wrong at its place in the body */
function place({ shares, own, battlefield, marketDefinition, structureVariant }: Body): Position {
  const at = shares.findIndex(({ name }) => same(name, own));
  const mine = shares[at];
  if (!mine)
    return refuse("unknown-id", ["own"], {
      accepted: shares
        .slice(0, 20)
        .map(({ name }) => shown(name))
        .join(", "),
      found: shown(own),
    });
  const rivals = shares.toSpliced(at, 1).map(({ name, share }) => ({ name, sharePct: share }));
  const input: PositionInput = {
    definition: marketDefinition,
    own: { name: mine.name, sharePct: mine.share },
    rivals,
    battle: battlefield,
    structureVariant,
  };
  try {
    return positionOf(input);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.issues.map((issue) => ({ ...issue, path: inBody(issue.path, at) })));
  }
}

/** Where a place in the input of `positionOf` stands in the body, whose firm at `ownAt` is one's own. */
function inBody([head, ...tail]: Issue["path"], ownAt: number): Issue["path"] {
  const field = tail.at(-1) === "name" ? "name" : "share";
  if (head === "own") return ["shares", ownAt, field];
  const [i] = tail;
  if (head === "rivals") return typeof i === "number" ? ["shares", i < ownAt ? i : i + 1, field] : ["shares"];
  return ["marketDefinition", ...tail];
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** What the shares say against one another, in a body that is wrong otherwise. */
function firmIssues(raw: Readonly<Record<string, unknown>>): readonly Issue[] {
  const parsed = z.object(firms).safeParse(raw);
  if (!parsed.success) return [];
  const blank = Object.fromEntries(definitionFields.map((field) => [field, "?"])) as Body["marketDefinition"];
  return issuesOf(() => place({ ...parsed.data, battlefield: "wide", marketDefinition: blank, structureVariant: "root-three" }));
}
