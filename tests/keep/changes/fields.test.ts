import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDecision } from "@/lib/decision/migrate";
import type { Decision } from "@/lib/decision/schema";
import { isSameDecision } from "@/lib/keep/changes/changes";
import { canonical, fieldsOf, fromFields, placeOf } from "@/lib/keep/changes/fields";
import { madeMarkets } from "../../samples/dataset";
import { anyDecision, madeDecision } from "../../samples/decision";

const any = anyDecision({ markets: madeMarkets, indicators: ["i1", "i2", "i3"], exporters: ["HOM", "KGZ"] });

/** With a field in every part that has an order or a depth of its own. */
const full: Decision = madeDecision({
  title: "Full",
  city: "Bishkek",
  criteria: { i1: 40 },
  thresholds: { i2: 5 },
  overrides: [{ market: "AAA", indicator: "i1", value: 3, note: "n" }],
  own: { markets: [{ iso3: "XYZ", name: "Elsewhere" }], indicators: [] },
  costs: { currency: "USD", rates: { EUR: 0.9 }, everywhere: { price: 10 }, markets: { KAZ: {} } },
  checks: { KAZ: { label: { done: true } } },
  tripwires: [{ of: "first" }, { of: "tax", market: "KAZ", passes: "above", value: 12 }],
  brief: { client: "C", notes: { KAZ: "n" } },
});

describe("a decision taken apart", () => {
  test("and put together again is the same decision, to the order of its lists", () => {
    fc.assert(
      fc.property(any, (decision) => {
        const again = fromFields(fieldsOf(decision), decision.version);
        expect(isSameDecision(decision, again)).toBe(true);
        expect(again.markets).toEqual(decision.markets);
        expect(again.overrides).toEqual(decision.overrides);
        expect(readDecision(again)).toEqual(again);
      }),
    );
    expect(fromFields(fieldsOf(full), full.version)).toEqual(full);
  });

  test("has a field for each weight, market, figure, threshold, cost, check and note", () => {
    const places = [...fieldsOf(full).keys()].map((key) => placeOf(key).join("/"));
    for (const place of [
      "title",
      "city",
      "pillars/demand",
      "criteria/i1",
      "thresholds/i2",
      "overrides/AAA/i1",
      "own/markets/XYZ",
      "costs/currency",
      "costs/rates/EUR",
      "costs/everywhere/price",
      "costs/markets/KAZ",
      "checks/KAZ/label",
      "tripwires/tax KAZ above",
      "brief/client",
      "brief/notes/KAZ",
    ])
      expect(places).toContain(place);
    expect(places).not.toContain("version");
  });

  test("keeps what a list names twice", () => {
    const twice = madeDecision({ overrides: [1, 2].map((value) => ({ market: "AAA", indicator: "i1", value, note: "" })) });
    expect(fromFields(fieldsOf(twice), twice.version).overrides).toEqual(twice.overrides);
  });
});

test("content is compared whatever order its members come in", () => {
  expect(canonical({ b: 1, a: { d: 2, c: [3, { f: 4, e: 5 }] } })).toBe(canonical({ a: { c: [3, { e: 5, f: 4 }], d: 2 }, b: 1 }));
  expect(canonical({ a: [1, 2] })).not.toBe(canonical({ a: [2, 1] }));
});
