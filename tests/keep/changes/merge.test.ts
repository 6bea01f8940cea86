import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MOST_OVERRIDES } from "@/lib/decision/schema";
import { fieldChanges, isSameDecision } from "@/lib/keep/changes/changes";
import { mergeOf } from "@/lib/keep/changes/merge";
import { madeMarkets } from "../../samples/dataset";
import { anyDecision, madeDecision } from "../../samples/decision";

const any = anyDecision({ markets: madeMarkets, indicators: ["i1", "i2", "i3"], exporters: ["HOM", "KGZ"] });
const three = fc.tuple(any, any, any);
const keys = (changes: ReturnType<typeof fieldChanges>) => changes.map(({ field }) => JSON.stringify(field));

describe("two people's changes to one revision", () => {
  test("are mine alone where the other changed nothing, and the other's where I did not", () => {
    fc.assert(
      fc.property(any, any, (base, changed) => {
        expect(isSameDecision(mergeOf(base, changed, base).both ?? base, changed)).toBe(true);
        expect(isSameDecision(mergeOf(base, base, changed).both ?? base, changed)).toBe(true);
      }),
    );
  });

  test("that are alike are made once, and never clash", () => {
    fc.assert(
      fc.property(any, any, (base, changed) => {
        const { both, clashes } = mergeOf(base, changed, changed);
        expect(clashes).toEqual([]);
        expect(both && isSameDecision(both, changed)).toBe(true);
      }),
    );
  });

  test("clash in the same fields whichever of the two one is", () => {
    fc.assert(
      fc.property(three, ([base, mine, theirs]) => {
        const [one, other] = [mergeOf(base, mine, theirs), mergeOf(base, theirs, mine)];
        expect(new Set(one.clashes.map(String))).toEqual(new Set(other.clashes.map(String)));
        expect(one.both === null).toBe(other.both === null);
        if (one.both && other.both) expect(isSameDecision(one.both, other.both)).toBe(true);
      }),
    );
  });

  test("are all in what comes of them, and nothing else is", () => {
    fc.assert(
      fc.property(any, any, fc.integer({ min: 0, max: 100 }), fc.string({ maxLength: 20 }), (base, other, demand, title) => {
        const mine = { ...base, title, pillars: { ...base.pillars, demand } };
        const theirs = { ...base, gaps: other.gaps, criteria: other.criteria, markets: other.markets };
        const { both } = mergeOf(base, mine, theirs);
        expect(both).not.toBeNull();
        if (!both) return;
        expect(both).toMatchObject({ title, gaps: other.gaps, markets: other.markets });
        expect(both.pillars.demand).toBe(demand);
        const changed = [...keys(fieldChanges(base, mine)), ...keys(fieldChanges(base, theirs))];
        expect(new Set(keys(fieldChanges(base, both)))).toEqual(new Set(changed));
      }),
    );
  });

  test("to one weight clash, and both values are told", () => {
    const base = madeDecision();
    const set = (demand: number) => ({ ...base, pillars: { ...base.pillars, demand } });
    const { clashes, both, mine, theirs } = mergeOf(base, set(10), set(90));
    expect(clashes).toEqual([["pillars", "demand"]]);
    expect(both).toBeNull();
    expect([mine, theirs].map(([change]) => change?.after)).toEqual([10, 90]);
  });

  test("may each tick a market and untick another: both are done", () => {
    const base = madeDecision({ markets: ["AAA", "BBB", "CCC"] });
    const { both } = mergeOf(base, { ...base, markets: ["BBB", "CCC", "DDD"] }, { ...base, markets: ["AAA", "CCC", "EEE"] });
    expect(both?.markets).toEqual(["CCC", "EEE", "DDD"]);
  });

  test("that together are more than a decision holds are not joined", () => {
    const figures = (of: string, count: number) =>
      Array.from({ length: count }, (_, i) => ({ market: "AAA", indicator: `${of}${i}`, value: i, note: "" }));
    const base = madeDecision();
    const half = MOST_OVERRIDES / 2 + 1;
    const { clashes, both } = mergeOf(base, { ...base, overrides: figures("a", half) }, { ...base, overrides: figures("b", half) });
    expect(clashes).toEqual([]);
    expect(both).toBeNull();
  });

  test("of which one takes the costs away and the other adds to them are not joined", () => {
    const base = madeDecision({ costs: { currency: "USD", rates: {}, everywhere: {}, markets: {} } });
    const { costs: _, ...without } = base;
    const more = { ...base, costs: { currency: "USD", rates: {}, everywhere: { price: 5 }, markets: {} } };
    expect(mergeOf(base, without, more).both).toBeNull();
  });
});
