import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { goodsOf } from "@/lib/dataset/products/lookup";
import type { Dataset } from "@/lib/dataset/schema";
import { workedExample } from "@/lib/decision/example";
import { presetIds, withPreset } from "@/lib/decision/presets";
import type { Decision } from "@/lib/decision/schema";
import { evaluate } from "@/lib/evaluate";
import { scored, scoredSpan, unscored, unscoredSpan } from "@/lib/problem/asked/scale";
import { answered } from "../../samples/evaluated";

const held = loadDataset("data");
const example = workedExample(held);
const exporters = held.countries.map(({ iso3 }) => iso3);
const markets = held.markets.map(({ iso3 }) => iso3);
const percent = fc.integer({ min: 0, max: 100 });

/** Any seller's decision without a product, with any weights. */
const anySeller = fc
  .record({
    exporter: fc.constantFrom(...exporters),
    markets: fc.subarray(markets, { minLength: 2 }),
    preset: fc.constantFrom(...presetIds),
    closeness: fc.integer({ min: 1, max: 100 }),
    criteria: fc.dictionary(fc.constantFrom(...held.indicators.map(({ id }) => id)), percent, { maxKeys: 5 }),
  })
  .map(({ preset, closeness, ...more }): Decision => {
    const decision = withPreset({ ...example, ...more }, preset);
    return { ...decision, pillars: { ...decision.pillars, closeness } };
  });

const placesOf = (decision: Decision, dataset: Dataset) => {
  const evaluation = evaluate(decision, dataset);
  return evaluation.ok ? evaluation.results.map(({ market, rank, score }) => [market.iso3, rank, score]) : evaluation.reason;
};

/** What is about the pair of a seller's country and a market, besides the agreements. */
const pairwise = held.indicators.filter(({ bilateral }) => bilateral).map(({ id }) => id);

describe("with no product and no agreements", () => {
  const without: Dataset = { ...held, ties: { ...held.ties, agreements: [] } };

  test("the order is that of the figures all sellers share, whoever asks, once nothing between the two countries counts", () => {
    fc.assert(
      fc.property(anySeller, fc.constantFrom(...exporters), (decision, other) => {
        const compared = decision.markets.filter((iso3) => iso3 !== decision.exporter && iso3 !== other);
        const shared = {
          ...decision,
          markets: compared,
          criteria: { ...decision.criteria, ...zero(pairwise.filter((id) => id !== "agreement")) },
        };
        expect(placesOf({ ...shared, exporter: other }, without)).toEqual(placesOf(shared, without));
      }),
      { numRuns: 60 },
    );
  });

  test("and that of a seller of whom nothing is known, whom an agreement held by others does not touch", () => {
    fc.assert(
      fc.property(anySeller, (decision) => {
        const nobody = { ...decision, exporter: "ZZZ", markets: decision.markets.filter((iso3) => iso3 !== decision.exporter) };
        expect(placesOf(nobody, held)).toEqual(placesOf(nobody, without));
        const shared = { ...nobody, criteria: { ...decision.criteria, ...zero(pairwise.filter((id) => id !== "agreement")) } };
        const theirs = placesOf({ ...shared, exporter: decision.exporter }, without);
        expect(orderOf(theirs)).toEqual(orderOf(placesOf(shared, held)));
      }),
      { numRuns: 60 },
    );
  });
});

/** The markets of an answer, or why there is none. */
function orderOf(places: ReturnType<typeof placesOf>): unknown {
  return typeof places === "string" ? places : places.map(([iso3]) => iso3);
}

describe("a product that the data do not hold", () => {
  const unheld = fc.stringMatching(/^(\d{2}|\d{4})$/).filter((hs) => goodsOf(held.products, hs) === null);

  test("changes nothing, and is named among what was left aside", () => {
    fc.assert(
      fc.property(anySeller, unheld, (decision, hs) => {
        const [without, withIt] = [decision, { ...decision, product: { hs, name: "something" } }].map((one) => evaluate(one, held));
        if (!without || !withIt) throw new Error("two decisions");
        const { decision: _, ignored, ...answer } = withIt;
        const { decision: __, ignored: before, ...same } = without;
        expect(answer).toEqual(same);
        expect(before).toEqual([]);
        expect(ignored).toMatchObject([{ code: "unknown-id", path: ["product", "hs"], values: { found: hs } }]);
      }),
      { numRuns: 60 },
    );
  });

  test("is told from one that is held, which does change the figures", () => {
    const held6109 = answered({ ...example, product: { hs: "6109", name: "T-shirts" } }, held);
    expect(held6109.ignored).toEqual([]);
    expect(held6109.results.map(({ score }) => score)).not.toEqual(answered(example, held).results.map(({ score }) => score));
  });
});

describe("a figure that counts by its logarithm", () => {
  const indicator = (scale: "linear" | "log") => ({ scale });
  const figure = fc.double({ min: 1, max: 1e13, noNaN: true });

  test("comes back from the ranking's scale to its own, alone and as a span", () => {
    fc.assert(
      fc.property(fc.constantFrom("linear" as const, "log" as const), figure, figure, (scale, low, high) => {
        const way = unscoredSpan(indicator(scale), scoredSpan(indicator(scale), { low, high, row: 3 }));
        expect(way.row).toBe(3);
        expect(way.low / low).toBeCloseTo(1, 9);
        expect(way.high / high).toBeCloseTo(1, 9);
      }),
    );
  });

  test("takes one step for every tenfold", () => {
    expect([1, 10, 1e9].map((value) => scored(indicator("log"), value))).toEqual([0, 1, 9]);
    expect(unscored(indicator("log"), 6)).toBeCloseTo(1e6, 3);
    expect(scored(indicator("linear"), 7)).toBe(7);
  });
});

function zero(ids: readonly string[]): Record<string, number> {
  return Object.fromEntries(ids.map((id) => [id, 0]));
}

test("imports are called those of consumer goods until a product with figures is chosen, then those of the product", () => {
  const named = (hs: string | null) => {
    const { table } = answered({ ...example, product: { hs, name: "" } }, held);
    return table.criteria.find(({ indicator }) => indicator === "product-imports")?.definition.name.en;
  };
  expect(named(null)).toBe("Consumer goods imports");
  expect(named("9999")).toBe("Consumer goods imports");
  expect(named("61")).toBe("Imports of the product");
  expect(named("6109")).toBe("Imports of the product");
});
