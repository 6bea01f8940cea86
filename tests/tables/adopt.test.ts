import { expect, test } from "vitest";
import { adopted, overfull, withoutFigure, withoutIndicator, withoutMarket, withoutOwn } from "@/lib/tables/adopt";
import type { OwnReading } from "@/lib/tables/own-rows";
import { madeCompetition, madeDecision, madeOverride } from "../samples/decision";

const before = madeDecision({ markets: ["AAA"], overrides: [madeOverride("AAA", "rules", 1), madeOverride("BBB", "rules", 2)] });
const reading = {
  figures: [
    { row: 2, market: "AAA", indicator: "rules", value: 9, note: "new", before: null },
    { row: 3, market: "XXX", indicator: "own-fees", value: 3, note: "count", before: null },
  ],
  markets: [{ iso3: "XXX", name: "Elsewhere" }],
  indicators: [{ id: "own-fees", name: "Fees", pillar: "payments", unit: "%", direction: "cost", decimals: 0 }],
  problems: [],
  unchanged: 0,
  empty: 0,
  others: null,
} satisfies OwnReading;
const after = adopted(before, reading);

test("figures taken over stand in place of those for the same market and indicator, and beside all others", () => {
  expect(after.overrides).toEqual([
    madeOverride("BBB", "rules", 2),
    { market: "AAA", indicator: "rules", value: 9, note: "new" },
    { market: "XXX", indicator: "own-fees", value: 3, note: "count" },
  ]);
});

test("a market that is added is ticked, and is there once however often it is taken", () => {
  expect(after.markets).toEqual(["AAA", "XXX"]);
  expect(adopted(after, reading)).toEqual(after);
});

test("the decision that was there before is not touched", () => {
  expect(before.overrides).toHaveLength(2);
  expect(before.own).toBeUndefined();
});

test("removing a figure leaves all others", () => {
  expect(withoutFigure(after, "AAA", "rules").overrides.map(({ market }) => market)).toEqual(["BBB", "XXX"]);
});

test("removing a market takes its figures, its shares and its tick with it", () => {
  const told = { ...after, competition: { XXX: madeCompetition(), AAA: madeCompetition() } };
  const left = withoutMarket(told, "XXX");
  expect([left.markets, Object.keys(left.competition), left.overrides.length]).toEqual([["AAA"], ["AAA"], 2]);
  expect(left.own).toEqual({ markets: [], indicators: reading.indicators });
});

test("removing an indicator takes its figures, weight and threshold with it", () => {
  const told = { ...after, criteria: { "own-fees": 80, rules: 10 }, thresholds: { "own-fees": 3 } };
  const left = withoutIndicator(told, "own-fees");
  expect([left.criteria, left.thresholds, left.overrides.length]).toEqual([{ rules: 10 }, {}, 2]);
});

test("removing everything of one's own leaves a document as it was before there was any", () => {
  const left = withoutOwn(after);
  expect("own" in left).toBe(false);
  expect([left.overrides, left.markets]).toEqual([[], ["AAA"]]);
});

test("limits of the document are told before they are crossed", () => {
  expect(overfull(before, reading)).toEqual([]);
  const many = Array.from({ length: 501 }, (_, i) => ({ ...reading.figures[0], indicator: `i-${i}` })) as OwnReading["figures"];
  const codes = Array.from({ length: 41 }, (_, i) => ({
    iso3: `X${String.fromCharCode(65 + (i % 26), 65 + Math.floor(i / 26))}`,
    name: "x",
  }));
  expect(overfull(before, { ...reading, figures: many, markets: codes })).toEqual([
    { what: "figures", count: 503, most: 500 },
    { what: "markets", count: 41, most: 40 },
  ]);
});
