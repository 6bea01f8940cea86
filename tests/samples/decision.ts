import fc from "fast-check";
import { pillarIds } from "@/lib/dataset/ids";
import { DECISION_VERSION } from "@/lib/decision/migrate/version";
import { gapPolicies } from "@/lib/decision/options";
import type { Competition, Decision, Override } from "@/lib/decision/schema";
import { battles } from "@/lib/lanchester/range";
import { structureVariantIds } from "@/lib/lanchester/structure";
import { normalisations } from "@/lib/madm/normalise";
import { methods } from "@/lib/madm/registry";
import { madeMarkets } from "./dataset";

/** A plain decision over the made data set: every market, even pillars, weighted sum. */
export function madeDecision(more: Partial<Decision> = {}): Decision {
  return {
    version: DECISION_VERSION,
    title: "",
    product: { hs: null, name: "" },
    exporter: "HOM",
    markets: [...madeMarkets],
    pillars: { demand: 50, closeness: 50, logistics: 50, payments: 50, regulation: 50, ip: 50 },
    criteria: {},
    method: { id: "weighted-sum", options: {} },
    gaps: "regional-median",
    thresholds: {},
    competition: {},
    overrides: [],
    notes: "",
    ...more,
  };
}

/** Made shares of one's own and of rivals, in a market that is fully defined. */
export function madeCompetition(more: Partial<Competition> = {}): Competition {
  return {
    definition: { product: "made", channel: "made", area: "made", period: "made", unit: "made", source: "made" },
    battle: "wide",
    ownSharePct: 20,
    rivals: [{ name: "R1", sharePct: 40 }],
    potential: null,
    ...more,
  };
}

/** A made override, without a note. */
export function madeOverride(market: string, indicator: string, value: number): Override {
  return { market, indicator, value, note: "" };
}

type Names = { readonly markets: readonly string[]; readonly indicators: readonly string[]; readonly exporters: readonly string[] };

/**
 * Any decision the schema lets through: names the data set knows and names it does not, texts in any script, weights of
 * zero and next to nothing, figures of any size, shares that cannot be right, unknown methods and options.
 */
export function anyDecision({ markets, indicators, exporters }: Names): fc.Arbitrary<Decision> {
  const iso3 = fc.oneof({ arbitrary: fc.constantFrom(...markets), weight: 9 }, { arbitrary: fc.stringMatching(/^[A-Z]{3}$/), weight: 1 });
  const indicator = fc.oneof({ arbitrary: fc.constantFrom(...indicators), weight: 9 }, { arbitrary: key(40), weight: 1 });
  const percent = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.double({ min: 0, max: 100, noNaN: true }), fc.constantFrom(0, 5e-324, 100));
  const number = fc.oneof(
    { arbitrary: fc.integer({ min: -100, max: 100 }), weight: 19 },
    { arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }), weight: 1 },
  );
  const share = fc.oneof(fc.integer({ min: 0, max: 40 }), percent);
  const options = fc.oneof(
    { arbitrary: fc.constant({}), weight: 5 },
    { arbitrary: fc.record({ normalisation: fc.constantFrom(...normalisations) }), weight: 2 },
    { arbitrary: fc.dictionary(key(12), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 }), weight: 1 },
  );
  const id = fc.oneof(
    { arbitrary: fc.constantFrom("topsis", "weighted-sum"), weight: 4 },
    { arbitrary: fc.constantFrom(...methods.map((method) => method.id)), weight: 3 },
    { arbitrary: text(10), weight: 1 },
  );
  const ticked: fc.Arbitrary<string[]> = fc.oneof(fc.array(iso3, { maxLength: 30 }), fc.constant<string[]>([...markets]));
  const rivals = fc.array(fc.record({ name: fc.oneof(text(20), fc.constantFrom("R1", "R2")), sharePct: share }), { maxLength: 6 });
  const segment = fc.record({
    name: text(20),
    ownPct: fc.option(share),
    rivals,
    size: fc.option(fc.double({ min: 0, max: 1e15, noNaN: true })),
  });
  const amount = fc.option(fc.double({ min: 0, max: 1e12, noNaN: true }));
  const competition = fc.record(
    {
      definition: fc.record({ product: text(30), channel: text(30), area: text(30), period: text(30), unit: text(30), source: text(30) }),
      battle: fc.constantFrom(...battles),
      ownSharePct: fc.option(share),
      rivals,
      potential: fc.option(fc.record({ referencePct: percent, currentPct: percent, whole: text(30) })),
      country: iso3,
      largestUnnamedPct: percent,
      structureVariant: fc.constantFrom(...structureVariantIds),
      cutBy: fc.constantFrom("product" as const, "channel" as const, "area" as const),
      segments: fc.array(segment, { maxLength: 2 }),
      force: fc.record({
        unit: text(20),
        own: amount,
        rivals: amount,
        law: fc.constantFrom("linear" as const, "square" as const),
        exchangeRate: fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
      }),
    },
    { requiredKeys: ["definition", "battle", "ownSharePct", "rivals", "potential"] },
  );
  const day = fc.constantFrom("2026-11-30", "2024-02-29", "1999-01-01");
  const brief = fc.record(
    {
      client: text(80),
      preparedBy: text(80),
      date: day,
      question: text(200),
      steps: fc.array(fc.record({ what: text(200), owner: text(80), by: day }, { requiredKeys: ["what", "owner"] }), { maxLength: 6 }),
      notes: fc.dictionary(iso3, text(60), { maxKeys: 3 }),
    },
    { requiredKeys: [] },
  );
  const whole = {
    version: fc.constant(DECISION_VERSION),
    title: text(120),
    product: fc.record({ hs: fc.constantFrom(null, "61", "6109", "9999"), name: text(160) }),
    exporter: fc.oneof(fc.constantFrom(...exporters), iso3),
    markets: ticked,
    pillars: fc.record(Object.fromEntries(pillarIds.map((id) => [id, percent])) as Record<(typeof pillarIds)[number], typeof percent>),
    criteria: fc.dictionary(indicator, percent, { maxKeys: 8 }),
    method: fc.record({ id, options }),
    gaps: fc.constantFrom(...gapPolicies),
    thresholds: fc.dictionary(indicator, number, { maxKeys: 4 }),
    competition: fc.dictionary(iso3, competition, { maxKeys: 3 }),
    overrides: fc.array(fc.record({ market: iso3, indicator, value: number, note: text(60) }), { maxLength: 8 }),
    notes: text(300),
  };
  const made = fc.record({ ...whole, brief }, { requiredKeys: Object.keys(whole) as (keyof typeof whole)[] });
  // `readDecision` refuses an object that redefines how it becomes a text or a number: no such object is a decision.
  return made.filter((decision) => !/"(toString|valueOf)":/.test(JSON.stringify(decision)));
}

/** Text in any script, halves of surrogate pairs included. */
function text(maxLength: number): fc.Arbitrary<string> {
  const scripts = fc.constantFrom("跨境电商", "Узбекистан", "🇰🇿🛒", "ราคา", "é̂", '"\\\n', "\ud83d", "<script>");
  return fc.oneof(fc.string({ unit: "binary", maxLength: Math.floor(maxLength / 2) }), scripts).map((made) => made.slice(0, maxLength));
}

/** A key of an object. `__proto__` is none: the schema passes it over, as a test of its own shows. */
function key(maxLength: number): fc.Arbitrary<string> {
  return text(maxLength).filter((made) => made !== "__proto__");
}
