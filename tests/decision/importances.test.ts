import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { idsAt } from "@/lib/decision/elicitation";
import { importancesAt, importancesFrom, withImportances, withWeights } from "@/lib/decision/importances";
import { decision as schema } from "@/lib/decision/schema";
import { criterionWeights, withCriterion } from "@/lib/decision/weights";
import { madeDataset, madeIndicator } from "../samples/dataset";
import { madeDecision } from "../samples/decision";

const { indicators } = madeDataset();
const shares = (decision: ReturnType<typeof madeDecision>) =>
  Object.fromEntries(criterionWeights(decision, indicators).map(({ indicator, weight }) => [indicator, weight]));

describe("weights as importances", () => {
  test("stand at 100 for the largest and in proportion below it, to one decimal", () => {
    expect(importancesFrom([0.5, 0.25, 1 / 6])).toEqual([100, 50, 33.3]);
    expect(importancesFrom(Float64Array.of(3, 3))).toEqual([100, 100]);
  });

  test("are zero for a weight of zero only: 1 part in 100,000 is shown as 0.1", () => {
    expect(importancesFrom([1, 1e-5, 0])).toEqual([100, 0.1, 0]);
    expect(importancesFrom([0, 0])).toEqual([0, 0]);
    expect(importancesFrom([])).toEqual([]);
  });

  test("keep the order of the weights and stay what the schema takes", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), (weights) => {
        const found = importancesFrom(weights);
        found.forEach((importance, i) => {
          expect(importance).toBeGreaterThanOrEqual(0);
          expect(importance).toBeLessThanOrEqual(100);
          found.forEach((other, j) => {
            if ((weights[i] as number) > (weights[j] as number)) expect(importance).toBeGreaterThanOrEqual(other);
          });
        });
      }),
    );
  });
});

describe("the importances of a level", () => {
  test("are read and written in the same order", () => {
    const decision = madeDecision({ criteria: { distance: 7 } });
    expect(importancesAt(decision, indicators, "pillars")).toEqual([50, 50, 50, 50, 50, 50]);
    expect(importancesAt(decision, indicators, "logistics")).toEqual([30, 7]);
    for (const level of ["pillars", "logistics", "regulation"] as const) {
      const wanted = idsAt(level, indicators).map((_, j) => 100 - 10 * j);
      const after = withImportances(decision, indicators, level, wanted);
      expect(importancesAt(after, indicators, level)).toEqual(wanted);
      expect(schema.parse(after)).toEqual(after);
    }
  });

  test("inside one pillar leave the other pillars' criteria and the pillars as they are", () => {
    const decision = madeDecision({ criteria: { buyers: 9, distance: 7 } });
    const after = withImportances(decision, indicators, "logistics", [100, 0]);
    expect(after).toEqual({ ...decision, criteria: { buyers: 9, freight: 100, distance: 0 } });
  });

  test("are not stored where they are the default", () => {
    expect(withImportances(madeDecision({ criteria: { freight: 1 } }), indicators, "logistics", [30, 20]).criteria).toEqual({});
    const freight = madeIndicator("freight", "logistics", { weight: 30 });
    expect(withCriterion(madeDecision({ criteria: { freight: 1 } }), freight, 30).criteria).toEqual({});
    expect(withCriterion(madeDecision(), freight, 31).criteria).toEqual({ freight: 31 });
  });
});

describe("final weights written into the decision", () => {
  test("come back as the decision's weights (by hand: 0.4, 0.2 + 0.1, 0.3)", () => {
    const weights = new Map([
      ["buyers", 0.4],
      ["freight", 0.2],
      ["distance", 0.1],
      ["rules", 0.3],
    ]);
    const after = withWeights(madeDecision(), indicators, weights);
    expect(after.pillars).toEqual({ demand: 100, closeness: 50, logistics: 75, payments: 50, regulation: 75, ip: 50 });
    expect(after.criteria).toEqual({ buyers: 100, freight: 100, distance: 50, rules: 100 });
    for (const [id, share] of Object.entries(shares(after))) expect(share).toBeCloseTo(weights.get(id) as number, 12);
  });

  test("leave a criterion without an entry at its importance, and take a pillar out whose entries are all zero", () => {
    const after = withWeights(
      madeDecision(),
      indicators,
      new Map([
        ["buyers", 1],
        ["rules", 0],
      ]),
    );
    expect(after.pillars).toMatchObject({ demand: 100, logistics: 50, regulation: 0 });
    expect(after.criteria).toEqual({ buyers: 100 });
  });

  test("differ from those asked for by rounding alone: less than a fifth of a percentage point for four criteria", () => {
    const part = fc.double({ min: 0.001, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(part, { minLength: 4, maxLength: 4 }), (parts) => {
        const total = parts.reduce((sum, weight) => sum + weight, 0);
        const wanted = new Map(["buyers", "freight", "distance", "rules"].map((id, j) => [id, (parts[j] as number) / total]));
        const found = shares(withWeights(madeDecision(), indicators, wanted));
        for (const [id, weight] of wanted) expect(Math.abs((found[id] as number) - weight)).toBeLessThan(0.002);
      }),
    );
  });
});
