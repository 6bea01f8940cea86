import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Market } from "@/lib/dataset/schema";
import { pearson } from "@/lib/math/correlation";
import { FEWEST_MARKETS, redundanciesOf } from "@/lib/problem/redundancy";
import { buildTable, type DecisionTable } from "@/lib/problem/table";
import { madeDataset, madeIndicator } from "../samples/dataset";
import { madeDecision } from "../samples/decision";

/** A table of made columns; a name that begins with − is a cost. */
function tableOf(columns: Readonly<Record<string, readonly number[]>>): Pick<DecisionTable, "markets" | "criteria" | "cells"> {
  const lists = Object.values(columns);
  return {
    markets: (lists[0] ?? []).map((_, i) => ({ iso3: `M${i}` }) as Market),
    criteria: Object.keys(columns).map((id) => ({
      indicator: id,
      pillar: "demand",
      importance: 1,
      shareInPillar: 1,
      pillarShare: 1,
      weight: 1,
      definition: madeIndicator(id, "demand"),
      direction: id.startsWith("−") ? "cost" : "benefit",
    })),
    cells: (lists[0] ?? []).map((_, i) =>
      lists.map((list) => ({ kind: "assumption", value: list[i] as number, note: "", observation: null })),
    ),
  };
}
const rising = [1, 2, 3, 4, 5, 6];

describe("a redundancy", () => {
  test("is told of two columns that are one in other units", () => {
    expect(redundanciesOf(tableOf({ a: rising, b: rising.map((x) => 100 - 1 + 7 * x) }))).toEqual([
      { left: 0, right: 1, r: expect.closeTo(1, 12), favourSame: true },
    ]);
  });

  test("is told where r is above 0.9 either way, and not at 0.9 or below", () => {
    // By hand: against 1…6, swapping the two neighbours in the middle gives 1 − 6·2/(6·35) = 0.943, swapping the ends −0.43.
    expect(redundanciesOf(tableOf({ a: rising, b: [1, 2, 4, 3, 5, 6] }))[0]?.r).toBeCloseTo(1 - 12 / 210, 12);
    expect(redundanciesOf(tableOf({ a: rising, b: [6, 5, 3, 4, 2, 1] }))[0]?.r).toBeCloseTo(-1 + 12 / 210, 12);
    expect(redundanciesOf(tableOf({ a: rising, b: [6, 2, 3, 4, 5, 1] }))).toEqual([]);
    // Of five, two neighbours swapped: 1 − 6·2/(5·24) = 0.9.
    expect(redundanciesOf(tableOf({ a: [1, 2, 3, 4, 5], b: [1, 2, 4, 3, 5] }))).toEqual([]);
  });

  test("counts double where both favour the same markets, and cancels out where they favour opposite ones", () => {
    const falling = rising.toReversed();
    const favours = (columns: Record<string, number[]>) => redundanciesOf(tableOf(columns)).map(({ favourSame }) => favourSame);
    expect(favours({ a: rising, b: falling })).toEqual([false]);
    expect(favours({ a: rising, "−b": falling })).toEqual([true]);
    expect(favours({ a: rising, "−b": rising })).toEqual([false]);
    expect(favours({ "−a": rising, "−b": rising })).toEqual([true]);
  });

  test("is never told of a constant column, nor among fewer than five markets", () => {
    expect(redundanciesOf(tableOf({ a: rising, b: rising.map(() => 3) }))).toEqual([]);
    for (let n = 0; n < FEWEST_MARKETS; n++) expect(redundanciesOf(tableOf({ a: rising.slice(0, n), b: rising.slice(0, n) }))).toEqual([]);
    expect(redundanciesOf(tableOf({ a: rising.slice(0, FEWEST_MARKETS), b: rising.slice(0, FEWEST_MARKETS) }))).toHaveLength(1);
  });

  test("is told of each pair, the closest first", () => {
    const found = redundanciesOf(tableOf({ a: rising, b: [1, 2, 4, 3, 5, 6], c: [1, 2, 3, 4, 5, 6.1], d: [3, 1, 2, 6, 5, 4] }));
    expect(found.map(({ left, right }) => `${left} ${right}`).toSorted()).toEqual(["0 1", "0 2", "1 2"]);
    expect(found[0]).toMatchObject({ left: 0, right: 2 });
    const sizes = found.map(({ r }) => Math.abs(r));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  test("is told of criteria with weight only: courts, with none, follow the alphabet as distance does", () => {
    const named = (criteria: Record<string, number>) => {
      const table = buildTable(madeDecision({ criteria }), madeDataset());
      return redundanciesOf(table).map(({ left, right }) => [table.criteria[left]?.indicator, table.criteria[right]?.indicator]);
    };
    expect(named({})).not.toContainEqual(["distance", "courts"]);
    expect(named({ courts: 50 })).toContainEqual(["distance", "courts"]);
  });

  test("is Pearson's correlation, whatever the figures", () => {
    const figures = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(figures, figures, (a, b) => {
        const r = pearson(a, b);
        expect(redundanciesOf(tableOf({ a, b })).length).toBe(r !== null && Math.abs(r) > 0.9 ? 1 : 0);
      }),
    );
  });
});
