import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { readDecision } from "@/lib/decision/migrate";
import { criterionWeights } from "@/lib/decision/weights";
import { evaluate } from "@/lib/evaluate";
import { madeDecision } from "../samples/decision";

/** Version 1 as it was: its pillars with their indicators and default importances. */
const before: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  demand: { "online-population": 80, "gdp-per-capita": 60, "gdp-growth": 40, "online-shoppers": 80 },
  logistics: { "lpi-customs": 60, "lpi-timeliness": 80, "urban-population": 40, distance: 60 },
  payments: { "account-ownership": 60, "cash-on-delivery": 50, inflation: 50, "capital-openness": 30 },
  regulation: { "regulatory-quality": 60, "political-stability": 50, "online-services": 30, "trade-freedom": 70 },
  ip: { "ip-protection": 80, "contract-enforcement": 50, "judicial-effectiveness": 50 },
};
const ids = Object.values(before).flatMap(Object.keys);
const dataset = loadDataset("data");
const { indicators } = dataset;
/** Documents as version 1 wrote them, with the scores that its last build gave for them: market by market. */
const SAVED = JSON.parse(readFileSync("tests/fixtures/decisions/version-1.json", "utf8")) as readonly {
  readonly decision: { readonly exporter: string; readonly method: { readonly id: string } };
  readonly scores: Readonly<Record<string, number>>;
}[];

/** The weight of every criterion as version 1 reckoned it. */
function weightsBefore(pillars: Readonly<Record<string, number>>, criteria: Readonly<Record<string, number>>): Record<string, number> {
  const inside = (pillar: string) => Object.entries(before[pillar] ?? {}).map(([id, weight]) => [id, criteria[id] ?? weight] as const);
  const sum = (pillar: string) => inside(pillar).reduce((total, [, weight]) => total + weight, 0);
  const live = Object.keys(before).filter((pillar) => (pillars[pillar] ?? 0) > 0 && sum(pillar) > 0);
  const total = live.reduce((so, pillar) => so + (pillars[pillar] as number), 0);
  const entries = live.flatMap((pillar) =>
    inside(pillar).map(([id, weight]) => [id, (((pillars[pillar] as number) / total) * weight) / sum(pillar)] as const),
  );
  return Object.fromEntries(entries.filter(([, weight]) => weight > 0));
}

function version1(more: Readonly<Record<string, unknown>> = {}) {
  const pillars = { demand: 90, logistics: 50, payments: 40, regulation: 25, ip: 15 };
  return { ...madeDecision(), version: 1, product: "rice cookers", pillars, ...more };
}

describe("a document of version 1", () => {
  const whole = fc.integer({ min: 0, max: 100 });

  test("keeps the weight of every criterion, whatever was set", () => {
    fc.assert(
      fc.property(
        fc.record({ demand: whole, logistics: whole, payments: whole, regulation: whole, ip: whole }),
        fc.dictionary(fc.constantFrom(...ids), whole),
        (pillars, criteria) => {
          const read = readDecision(version1({ pillars, criteria }));
          const now = Object.fromEntries(criterionWeights(read, indicators).map(({ indicator, weight }) => [indicator, weight]));
          const then = weightsBefore(pillars, criteria);
          expect(Object.keys(now).sort()).toEqual(Object.keys(then).sort());
          for (const [id, weight] of Object.entries(then)) expect(now[id]).toBeCloseTo(weight, 12);
        },
      ),
    );
  });

  test.each(SAVED)("gives the very scores that version 1 gave: $decision.exporter by $decision.method.id", ({ decision, scores }) => {
    const evaluation = evaluate(readDecision(decision), dataset);
    if (!evaluation.ok) throw new Error(evaluation.reason);
    expect(evaluation.results.map(({ market }) => market.iso3).sort()).toEqual(Object.keys(scores).sort());
    for (const { market, score } of evaluation.results) expect(score, market.iso3).toBeCloseTo(scores[market.iso3] as number, 12);
  });

  test("keeps its product by name, without a code", () => {
    expect(readDecision(version1()).product).toEqual({ hs: null, name: "rice cookers" });
  });

  test("parts logistics with the user's own indicators in it as they weighed", () => {
    const own = {
      markets: [],
      indicators: [{ id: "own-x", name: "x", pillar: "logistics", unit: "1", direction: "benefit", decimals: 0 }],
    };
    const { pillars } = readDecision(version1({ own, criteria: { "own-x": 20, distance: 80 } }));
    expect(pillars.closeness).toBeCloseTo((50 * 80) / 280, 12);
    expect(pillars.logistics).toBeCloseTo((50 * 200) / 280, 12);
  });

  test("is refused by the fields that are wrong, as before", () => {
    expect(() => readDecision(version1({ pillars: { demand: 1 } }))).toThrow();
    expect(() => readDecision(version1({ product: 7 }))).toThrow();
    expect(() => readDecision(version1({ criteria: "none" }))).toThrow();
  });
});
