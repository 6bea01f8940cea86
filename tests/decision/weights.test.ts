import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pillarIds } from "@/lib/dataset/ids";
import { criterionWeights, importanceOf } from "@/lib/decision/weights";
import { madeDataset, madeIndicator, madeMarkets } from "../samples/dataset";
import { anyDecision, madeDecision } from "../samples/decision";

const { indicators } = madeDataset();
const names = { markets: madeMarkets, indicators: indicators.map(({ id }) => id), exporters: ["HOM"] };
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const weightOf = (more: Parameters<typeof madeDecision>[0], id: string) =>
  criterionWeights(madeDecision(more), indicators).find(({ indicator }) => indicator === id)?.weight;

describe("the importance of an indicator", () => {
  test("is its default until the user sets it, zero included", () => {
    const freight = madeIndicator("freight", "logistics", { weight: 30 });
    expect(importanceOf(madeDecision(), freight)).toBe(30);
    expect(importanceOf(madeDecision({ criteria: { freight: 0 } }), freight)).toBe(0);
    expect(importanceOf(madeDecision({ criteria: { freight: 99 } }), freight)).toBe(99);
  });
});

describe("hierarchical weights", () => {
  test("are the pillar's share times the indicator's share within it (by hand: 1/3 × 30/50)", () => {
    expect(criterionWeights(madeDecision(), indicators)).toEqual([
      { indicator: "buyers", pillar: "demand", importance: 50, shareInPillar: 1, pillarShare: 1 / 3, weight: 1 / 3 },
      { indicator: "freight", pillar: "logistics", importance: 30, shareInPillar: 0.6, pillarShare: 1 / 3, weight: 0.6 / 3 },
      { indicator: "distance", pillar: "logistics", importance: 20, shareInPillar: 0.4, pillarShare: 1 / 3, weight: 0.4 / 3 },
      { indicator: "rules", pillar: "regulation", importance: 50, shareInPillar: 1, pillarShare: 1 / 3, weight: 1 / 3 },
    ]);
  });

  test("give nothing to a pillar without indicators: payments and intellectual property have none here", () => {
    const pillars = { demand: 10, closeness: 0, logistics: 10, payments: 100, regulation: 20, ip: 100 };
    expect(weightOf({ pillars }, "rules")).toBe(0.5);
  });

  test("give nothing to a pillar whose indicators are all at zero", () => {
    expect(weightOf({ criteria: { rules: 0 } }, "buyers")).toBe(0.5);
    expect(weightOf({ criteria: { rules: 0 } }, "rules")).toBeUndefined();
  });

  test("leave out a pillar at zero and an indicator at zero", () => {
    expect(weightOf({ pillars: { ...madeDecision().pillars, demand: 0 } }, "buyers")).toBeUndefined();
    expect(weightOf({}, "courts")).toBeUndefined();
    expect(weightOf({ criteria: { courts: 50 } }, "courts")).toBe(1 / 6);
  });

  test("are none at all where every pillar, or every indicator, is at zero, or there is no indicator", () => {
    const zero = { demand: 0, closeness: 0, logistics: 0, payments: 0, regulation: 0, ip: 0 };
    expect(criterionWeights(madeDecision({ pillars: zero }), indicators)).toEqual([]);
    expect(criterionWeights(madeDecision({ criteria: Object.fromEntries(indicators.map(({ id }) => [id, 0])) }), indicators)).toEqual([]);
    expect(criterionWeights(madeDecision(), [])).toEqual([]);
  });

  test("add up to one, and so do the shares within each pillar, whatever is set", () => {
    fc.assert(
      fc.property(anyDecision(names), (decision) => {
        const weights = criterionWeights(decision, indicators);
        if (weights.length === 0) return;
        expect(sum(weights.map(({ weight }) => weight))).toBeCloseTo(1, 12);
        for (const pillar of pillarIds) {
          const inside = weights.filter((weight) => weight.pillar === pillar);
          if (inside.length > 0) expect(sum(inside.map(({ shareInPillar }) => shareInPillar))).toBeCloseTo(1, 12);
        }
      }),
    );
  });

  test("depend on proportions only: halving every slider changes nothing", () => {
    const pillars = { demand: 80, closeness: 0, logistics: 40, payments: 20, regulation: 60, ip: 20 };
    const half = { demand: 40, closeness: 0, logistics: 20, payments: 10, regulation: 30, ip: 10 };
    const byId = ({ indicator, weight }: { indicator: string; weight: number }) => [indicator, weight];
    expect(criterionWeights(madeDecision({ pillars: half }), indicators).map(byId)).toEqual(
      criterionWeights(madeDecision({ pillars }), indicators).map(byId),
    );
  });
});
