import { describe, expect, test } from "vitest";
import type { Market } from "@/lib/dataset/schema";
import { knockoutsOf } from "@/lib/problem/knockouts";
import { madeDataset } from "../samples/dataset";
import { madeDecision, madeOverride } from "../samples/decision";

const dataset = madeDataset();
const knockouts = (thresholds: Record<string, number>, iso3: string, more = {}) =>
  knockoutsOf(madeDecision({ thresholds, ...more }), dataset, dataset.markets.find((market) => market.iso3 === iso3) as Market);

describe("a knock-out threshold", () => {
  test("is the least of a benefit: 10 buyers pass at 10, fail at 11", () => {
    expect(knockouts({ buyers: 10 }, "AAA")).toEqual([]);
    expect(knockouts({ buyers: 11 }, "AAA")).toEqual([{ indicator: "buyers", threshold: 11, value: 10, outcome: "failed" }]);
  });

  test("is the most of a cost: a freight of 5 passes at 5, fails at 4", () => {
    expect(knockouts({ freight: 5 }, "AAA")).toEqual([]);
    expect(knockouts({ freight: 4 }, "AAA")).toEqual([{ indicator: "freight", threshold: 4, value: 5, outcome: "failed" }]);
  });

  test("of zero is a threshold like any other", () => {
    expect(knockouts({ freight: 0 }, "AAA")).toHaveLength(1);
    expect(knockouts({ buyers: 0 }, "AAA")).toEqual([]);
  });

  test("is never held against an imputed figure: 15 would fill the gap, and the threshold of 100 leaves it unknown", () => {
    expect(knockouts({ buyers: 100 }, "CCC")).toEqual([{ indicator: "buyers", threshold: 100, value: null, outcome: "unknown" }]);
    expect(knockouts({ buyers: 1 }, "CCC", { gaps: "worst-observed" })).toMatchObject([{ outcome: "unknown" }]);
  });

  test("is held against the user's own figure", () => {
    expect(knockouts({ buyers: 11 }, "AAA", { overrides: [madeOverride("AAA", "buyers", 12)] })).toEqual([]);
    expect(knockouts({ buyers: 11 }, "CCC", { overrides: [madeOverride("CCC", "buyers", 3)] })).toMatchObject([
      { value: 3, outcome: "failed" },
    ]);
  });

  test("holds for an indicator without weight too, and for one of the pair exporter and market", () => {
    expect(knockouts({ courts: 2 }, "AAA")).toMatchObject([{ indicator: "courts", value: 1 }]);
    expect(knockouts({ distance: 99 }, "AAA")).toMatchObject([{ indicator: "distance", value: 100 }]);
    expect(knockouts({ distance: 99 }, "AAA", { exporter: "OTH" })).toMatchObject([{ outcome: "unknown" }]);
  });

  test("on an indicator the data set does not know judges nobody; several are told in the data set's order", () => {
    expect(knockouts({ wind: 5 }, "AAA")).toEqual([]);
    expect(knockouts({ rules: 9, buyers: 99 }, "AAA").map(({ indicator }) => indicator)).toEqual(["buyers", "rules"]);
  });
});
