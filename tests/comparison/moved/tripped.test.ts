import { describe, expect, test } from "vitest";
import { isTripped, tripped } from "@/lib/comparison/moved/tripped";
import { loadDataset } from "@/lib/dataset/load";
import { isWithin } from "@/lib/dataset/range";
import type { Dataset } from "@/lib/dataset/schema";
import { workedExample } from "@/lib/decision/example";
import { readDecision } from "@/lib/decision/migrate";
import type { Decision } from "@/lib/decision/schema";
import { limitRange } from "@/lib/decision/watch/limit-range";
import { MOST_TRIPWIRES, type Tripwire, withTripwire } from "@/lib/decision/watch/tripwires";
import { en } from "@/lib/i18n/en";
import { wordsOf } from "@/lib/i18n/speech";
import { Refusal } from "@/lib/math/refusal";
import { tripwireName, tripwireText } from "@/lib/report/moved/tripwire-text";

const dataset = loadDataset("data");
const words = wordsOf("en", en);
const freedom = (passes: "above" | "below", value: number, market = "UZB"): Tripwire => ({ of: "trade-freedom", market, passes, value });
const watching = (...tripwires: readonly Tripwire[]): Decision => ({ ...workedExample(dataset), tripwires: [...tripwires] });
/** The data with another freedom of trade of Uzbekistan. */
const withFreedom = (value: number | null): Dataset => ({
  ...dataset,
  version: "other",
  observations: dataset.observations.flatMap((row) =>
    row.market !== "UZB" || row.indicator !== "trade-freedom" ? [row] : value === null ? [] : [{ ...row, value }],
  ),
});
const [at50, at60] = [withFreedom(50), withFreedom(60)];
const stateOf = (decision: Decision, older: Dataset, newer: Dataset) => tripped(decision, older, newer).map(({ state }) => state);

describe("a tripwire on a figure", () => {
  test.each([
    ["above", 55, at50, at60, "passed"],
    ["above", 55, at60, at60, "beyond"],
    ["above", 55, at60, at50, "back"],
    ["above", 55, at50, at50, "stands"],
    ["above", 60, at50, at60, "stands"],
    ["below", 55, at60, at50, "passed"],
    ["below", 50, at60, at50, "stands"],
    ["above", 55, at50, withFreedom(null), "unknown"],
    ["above", 55, withFreedom(null), at60, "passed"],
  ] as const)("%s %d", (passes, value, older, newer, state) => {
    const [found] = tripped(watching(freedom(passes, value)), older, newer);
    expect(found?.state).toBe(state);
  });

  test("knows the user's own figure before the source's, and one without weight too", () => {
    const own = { market: "UZB", indicator: "trade-freedom", value: 70, note: "" };
    expect(tripped({ ...watching(freedom("above", 65)), overrides: [own] }, at50, at50)).toMatchObject([{ state: "beyond", after: 70 }]);
    expect(tripped({ ...watching(freedom("above", 55)), criteria: { "trade-freedom": 0 } }, at50, at60)).toMatchObject([
      { state: "passed", before: 50, after: 60 },
    ]);
  });

  test("knows what is of a product or a pair, as it enters the ranking", () => {
    const found = tripped(watching({ of: "agreement", market: "KAZ", passes: "above", value: -1 }), dataset, dataset);
    expect(found).toMatchObject([{ state: "beyond", after: expect.any(Number) }]);
  });

  test("knows the tax on consumption, and the user's own freight", () => {
    const tax = dataset.landed.taxes.find(({ market }) => market === "KAZ")?.highPct as number;
    const decision = watching(
      { of: "tax", market: "KAZ", passes: "above", value: tax },
      { of: "freight", market: "KAZ", passes: "above", value: 10 },
    );
    const raised: Dataset = {
      ...dataset,
      landed: { ...dataset.landed, taxes: dataset.landed.taxes.map((row) => (row.market === "KAZ" ? { ...row, highPct: tax + 4 } : row)) },
    };
    expect(tripped(decision, dataset, raised)).toMatchObject([
      { state: "passed", before: tax, after: tax + 4 },
      { state: "unknown", after: null },
    ]);
    const costs = { currency: "USD", rates: {}, everywhere: { freight: 12 }, markets: {} };
    expect(stateOf({ ...decision, costs }, dataset, raised)).toEqual(["passed", "beyond"]);
  });
});

describe("a tripwire on the first place", () => {
  const decision: Decision = {
    ...watching({ of: "first" }),
    pillars: { demand: 0, closeness: 0, logistics: 0, payments: 0, regulation: 100, ip: 0 },
    criteria: { "regulatory-quality": 0, "political-stability": 0, "online-services": 0, "trade-freedom": 100 },
  };

  test("tells when another market is first, and not before", () => {
    expect(stateOf(decision, at50, at60)).toEqual(["stands"]);
    expect(tripped(decision, dataset, withFreedom(100))).toMatchObject([{ state: "passed", after: "UZB" }]);
  });
});

test("nothing changed, nothing newly passed; without tripwires there is nothing to tell", () => {
  const decision = watching(freedom("above", 55), freedom("below", 55), { of: "first" });
  expect(tripped(decision, at60, at60).filter(({ state }) => state === "passed" || state === "back")).toEqual([]);
  expect(tripped(workedExample(dataset), at50, at60)).toEqual([]);
});

test("in words, what is passed comes first, with its figures", () => {
  const decision = watching({ of: "first" }, freedom("above", 70), freedom("above", 55));
  const found = tripped(decision, at50, at60);
  expect(found.filter(isTripped)).toHaveLength(1);
  const lines = tripwireText(found, { decision, dataset, words });
  expect(lines[0]).toMatch(/^Crossed now: .+ of Uzbekistan above 55.*; it went from 50.* to 60.*\.$/);
  expect(lines).toContainEqual(expect.stringMatching(/^Not crossed: .+ above 70.*; it is 60.*\.$/));
  expect(lines).toContain("Unchanged: Singapore is first still.");
});

describe("tripwires in a decision", () => {
  test("are kept, and a decision without them opens as before", () => {
    const decision = watching(freedom("above", 55), { of: "first" });
    expect(readDecision(JSON.parse(JSON.stringify(decision)))).toEqual(decision);
    expect(readDecision(workedExample(dataset))).not.toHaveProperty("tripwires");
  });

  test.each([
    [{ of: "trade-freedom", market: "UZB", passes: "beyond", value: 1 }],
    [{ of: "trade-freedom", market: "Uzbekistan", passes: "above", value: 1 }],
    [{ of: "trade-freedom" }],
    [{ of: "", market: "UZB", passes: "above", value: 1 }],
  ])("are refused where they say something else: %j", (wire) => {
    expect(() => readDecision({ ...workedExample(dataset), tripwires: [wire] })).toThrow(Refusal);
  });

  test("take the place of one that watches the same, and never become too many", () => {
    const one = withTripwire([freedom("above", 55), { of: "first" }], freedom("above", 60));
    expect(one).toEqual([{ of: "first" }, freedom("above", 60)]);
    const many = Array.from({ length: MOST_TRIPWIRES + 5 }, (_, at) => at).reduce<Tripwire[]>(
      (before, at) => withTripwire(before, { of: `own-${at}`, market: "UZB", passes: "above", value: at }),
      [],
    );
    expect(many).toHaveLength(MOST_TRIPWIRES);
    expect(many.at(-1)).toMatchObject({ of: `own-${MOST_TRIPWIRES + 4}` });
    expect(() => readDecision({ ...workedExample(dataset), tripwires: many })).not.toThrow();
    expect(() => readDecision({ ...workedExample(dataset), tripwires: [...many, freedom("above", 1)] })).toThrow(Refusal);
  });
});

describe("a limit", () => {
  const rangeOf = (of: string) => limitRange(of, dataset);

  test("is held to what the figure can be: its indicator's range, and those of taxes and freights", () => {
    expect(rangeOf("trade-freedom")).toEqual([0, 100]);
    expect(rangeOf("lpi-customs")).toEqual([1, 5]);
    expect(rangeOf("tax")).toEqual([0, 100]);
    expect(rangeOf("freight")[0]).toBe(0);
  });

  test("ends at ten times the largest figure held where the indicator is open, and nowhere where none is held", () => {
    const [lowest, highest] = rangeOf("gdp-growth");
    const largest = Math.max(
      ...dataset.observations.filter(({ indicator }) => indicator === "gdp-growth").map(({ value }) => Math.abs(value)),
    );
    expect(lowest).toBe(-100);
    expect(highest).toBe(Number((10 * largest).toPrecision(1)));
    expect(isWithin(rangeOf("gdp-growth"), 1e15)).toBe(false);
    expect(limitRange("gdp-growth", { ...dataset, observations: [] })).toEqual([-100, null]);
  });

  test("on a freight is said in the currency of the costs, and in dollars before there are any", () => {
    const wire: Tripwire = { of: "freight", market: "KAZ", passes: "above", value: 5 };
    expect(tripwireName(wire, { decision: watching(wire), dataset, words })).toBe("Your freight to Kazakhstan above 5.00 USD");
  });
});
