import { describe, expect, test } from "vitest";
import { HIGHEST, weightsAlong, weightsIn } from "@/lib/decision/sliders";
import { withCriterion } from "@/lib/decision/weights";
import { madeIndicator } from "../samples/dataset";
import { madeDecision } from "../samples/decision";

const size = madeIndicator("size", "demand", { weight: 50 });
const growth = madeIndicator("growth", "demand", { weight: 50 });
const rules = madeIndicator("rules", "regulation", { weight: 50 });
const indicators = [size, growth, rules];
const decision = madeDecision({ pillars: { demand: 60, closeness: 0, logistics: 0, payments: 0, regulation: 20, ip: 0 } });

describe("weights along a slider", () => {
  test("come in the order of the indicators and add up to one (by hand: 3 to 1, the larger split evenly)", () => {
    expect([...(weightsIn(decision, indicators) ?? [])]).toEqual([0.375, 0.375, 0.25]);
  });

  test("of a pillar leave the proportions inside the others as they are", () => {
    const along = weightsAlong(decision, indicators, (before, regulation) => ({ ...before, pillars: { ...before.pillars, regulation } }));
    expect(along).toHaveLength(HIGHEST + 1);
    expect([...(along[0] ?? [])]).toEqual([0.5, 0.5, 0]);
    expect([...(along[60] ?? [])]).toEqual([0.25, 0.25, 0.5]);
  });

  test("of a criterion leave its pillar's share as it is", () => {
    const along = weightsAlong(decision, indicators, (before, value) => withCriterion(before, size, value));
    expect([...(along[0] ?? [])]).toEqual([0, 0.75, 0.25]);
    for (const weights of along) expect(weights?.[2]).toBeCloseTo(0.25, 12);
  });

  test("are null where a position leaves nothing with weight", () => {
    const alone = { ...decision, pillars: { ...decision.pillars, regulation: 0 } };
    const along = weightsAlong(alone, indicators, (before, demand) => ({ ...before, pillars: { ...before.pillars, demand } }));
    expect(along[0]).toBeNull();
    expect(along[1]).not.toBeNull();
  });
});
