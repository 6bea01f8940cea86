import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import type { Dataset } from "@/lib/dataset/schema";
import { workedExample } from "@/lib/decision/example";
import { type Decision, decision as decisionSchema } from "@/lib/decision/schema";
import { type Evaluation, evaluate } from "@/lib/evaluate";
import { reaches } from "@/lib/lanchester/reach";
import { methods } from "@/lib/madm/registry";
import { priorities } from "@/lib/recommendation/rules";
import { figure, madeDataset, madeIndicator } from "./samples/dataset";
import { anyDecision, madeCompetition, madeDecision, madeOverride } from "./samples/decision";
import { answered } from "./samples/evaluated";

const held = frozen(loadDataset("data"));
const made = frozen(madeDataset());
const namesIn = ({ markets, indicators }: Dataset) => ({
  markets: markets.map(({ iso3 }) => iso3),
  indicators: indicators.map(({ id }) => id),
  exporters: ["CHN", "TWN", "KAZ", "HOM", "AAA"],
});

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}

/** Everything that must hold of an evaluation, whatever was decided. */
function checkSound(evaluation: Evaluation): void {
  const { table } = evaluation;
  for (const part of table.completeness) expect(part >= 0 && part <= 1).toBe(true);
  if (!evaluation.ok) {
    expect(evaluation.issues.length > 0).toBe(evaluation.reason === "refused");
    return;
  }
  const { results } = evaluation;
  expect(results.map(({ market }) => market.iso3).sort()).toEqual(table.markets.map(({ iso3 }) => iso3).sort());
  expect(table.criteria.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 10);
  results.forEach((result, i) => {
    expect(Number.isFinite(result.score)).toBe(true);
    expect(result.rank).toBeGreaterThanOrEqual(results[i - 1]?.rank ?? 1);
    expect(result.rank).toBeLessThanOrEqual(results.length);
    expect(result.tied).toBe(results.filter(({ rank }) => rank === result.rank).length > 1);
    expect(result.cells.every((cell) => cell.kind !== "missing" && Number.isFinite(cell.value))).toBe(true);
    expect([...priorities, null]).toContain(result.recommendation.priority);
    expect(result.recommendation.priority === null).toBe(results.length < 2);
    expect(reaches).toContain(result.position.reach);
    expect(result.recommendation.reasons.map(({ indicator }) => indicator)).toEqual(table.criteria.map(({ indicator }) => indicator));
  });
}

describe.each([
  ["the figures held", held, 1000],
  ["the made figures", made, 1500],
])("evaluating any decision on %s", (_, dataset, numRuns) => {
  test("never throws, changes nothing it was given, and answers soundly or says why not", { timeout: 120_000 }, () => {
    let answers = 0;
    fc.assert(
      fc.property(anyDecision(namesIn(dataset)), (decision) => {
        expect(decisionSchema.safeParse(decision).success).toBe(true);
        const evaluation = evaluate(frozen(decision), dataset, true);
        checkSound(evaluation);
        if (evaluation.ok) answers++;
      }),
      { numRuns },
    );
    // A property that met only refusals would say little.
    expect(answers).toBeGreaterThan(numRuns / 4);
  });

  test("gives the same answer again, and the same as a copy of decision and data set gives", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(anyDecision(namesIn(dataset)), (decision) => {
        const evaluation = evaluate(decision, dataset);
        expect(evaluate(decision, dataset)).toEqual(evaluation);
        expect(evaluate(structuredClone(decision), { ...dataset })).toEqual(evaluation);
      }),
      { numRuns: 100 },
    );
  });

  test("does not depend on the order in which markets were ticked", { timeout: 120_000 }, () => {
    const shuffled = anyDecision(namesIn(dataset)).chain((decision) =>
      fc.tuple(fc.constant(decision), fc.shuffledSubarray(decision.markets, { minLength: decision.markets.length })),
    );
    fc.assert(
      fc.property(shuffled, ([decision, markets]) => {
        const { decision: _, ignored: __, ...one } = evaluate(decision, dataset);
        const { decision: ___, ignored: ____, ...other } = evaluate({ ...decision, markets }, dataset);
        expect(other).toEqual(one);
      }),
      { numRuns: 100 },
    );
  });
});

describe("an evaluation by hand", () => {
  test("ranks EEE, DDD, FFF, BBB, CCC, AAA by weighted sum", () => {
    const { results } = answered(madeDecision(), made);
    // Places between worst and best: buyers 1/3, freight 0.2, distance 0.4/3, rules 1/3; gaps filled by medians 15, 30, 4, 6, 6.
    expect(results.map(({ market, rank, score }) => [market.iso3, rank, score.toFixed(4)])).toEqual([
      ["EEE", 1, "0.8933"],
      ["DDD", 2, "0.5756"],
      ["FFF", 3, "0.5139"],
      ["BBB", 4, "0.4511"],
      ["CCC", 5, "0.3439"],
      ["AAA", 6, "0.2333"],
    ]);
  });

  test("carries each market's own cells, completeness, position and knock-outs, not its neighbour's", () => {
    const { results, table } = answered(madeDecision({ thresholds: { buyers: 15 } }), made);
    expect(table.out).toMatchObject([{ market: { iso3: "AAA" }, knockouts: [{ indicator: "buyers", value: 10, outcome: "failed" }] }]);
    for (const { market, cells, completeness, position, unjudged } of results) {
      const row = table.markets.indexOf(market);
      expect(cells).toBe(table.cells[row]);
      expect(completeness).toBe(table.completeness[row]);
      expect(position.basis).toBe(["BBB", "CCC"].includes(market.iso3) ? "country" : "none");
      expect(unjudged.map(({ outcome }) => outcome)).toEqual(["CCC", "FFF"].includes(market.iso3) ? ["unknown"] : []);
    }
  });

  test("names the version of the figures and the decision it was made from", () => {
    const decision = madeDecision();
    expect(evaluate(decision, made)).toMatchObject({ decision, datasetVersion: "made", ignored: [] });
  });

  test("gives the method's intermediate tables only where they are asked for", () => {
    expect(answered(madeDecision(), made).ranking.steps).toEqual([]);
    const evaluation = evaluate(madeDecision(), made, true);
    expect(evaluation.ok && evaluation.ranking.steps.map(({ id }) => id)).toEqual(["normalised", "weighted", "score"]);
  });
});

describe("what cannot be answered", () => {
  const zero = { demand: 0, closeness: 0, logistics: 0, payments: 0, regulation: 0, ip: 0 };

  test.each<[string, string, Partial<Decision>]>([
    ["no market is ticked", "no-market", { markets: [] }],
    ["only the home market is ticked", "no-market", { exporter: "AAA", markets: ["AAA"] }],
    ["no ticked market is known", "no-market", { markets: ["ZZZ"] }],
    ["neither market nor weight is set", "no-market", { markets: [], pillars: zero }],
    ["every ticked market misses a threshold", "all-out", { markets: ["AAA", "BBB"], thresholds: { buyers: 1e6 } }],
    ["every pillar is at zero", "no-weight", { pillars: zero }],
    ["only pillars without indicators have weight", "no-weight", { pillars: { ...zero, ip: 100 } }],
    ["every indicator is at zero", "no-weight", { criteria: { buyers: 0, freight: 0, distance: 0, rules: 0 } }],
    ["every criterion with weight has a gap and gaps are left out", "no-figure", { gaps: "leave-out", pillars: { ...zero, demand: 9 } }],
    ["the one criterion with weight is known for nobody", "no-figure", { exporter: "OTH", criteria: { buyers: 0, freight: 0, rules: 0 } }],
  ])("is said with its reason where %s: %s", (_, reason, more) => {
    expect(evaluate(madeDecision(more), made)).toMatchObject({ ok: false, reason, issues: [] });
  });

  test.each<[string, Partial<Decision>, object]>([
    ["an unknown method", { method: { id: "oracle", options: {} } }, { code: "unknown-id", path: ["method"], values: { found: "oracle" } }],
    [
      "an option out of its choices",
      { method: { id: "topsis", options: { normalisation: "loud" } } },
      { code: "unknown-id", path: ["options", "normalisation"], values: { found: "loud" } },
    ],
    ["an unknown option", { method: { id: "topsis", options: { volume: 11 } } }, { code: "unknown-id", path: ["options", "volume"] }],
    [
      "a zero among costs that are divided",
      { method: { id: "weighted-sum", options: { normalisation: "sum" } }, overrides: [madeOverride("AAA", "freight", 0)] },
      { code: "zero-in-column", path: ["matrix", 0, 1] },
    ],
    [
      "a figure too large to reckon with",
      { markets: ["AAA", "BBB"], overrides: [madeOverride("AAA", "buyers", 1e300)] },
      { code: "out-of-range", path: ["matrix", 0, 0] },
    ],
  ])("is refused with what stands in the way: %s", (_, more, issue) => {
    const evaluation = evaluate(madeDecision(more), made);
    expect(evaluation).toMatchObject({ ok: false, reason: "refused", issues: [issue] });
    expect(evaluation.table.markets.length).toBeGreaterThan(0);
  });

  test("is still described: the table says which criteria dropped out and why", () => {
    const { table } = evaluate(madeDecision({ gaps: "leave-out", pillars: { ...zero, demand: 9 } }), made);
    expect(table.dropped).toEqual([{ indicator: "buyers", reason: "gap", lacking: ["CCC", "FFF"] }]);
  });
});

describe("degenerate decisions that have an answer", () => {
  test("a single market is first", () => {
    const { results } = answered(madeDecision({ markets: ["CCC"] }), made);
    expect(results).toMatchObject([{ rank: 1, tied: false, recommendation: { barriers: [] } }]);
  });

  test("a single criterion is enough", () => {
    const { table, results } = answered(
      madeDecision({ pillars: { demand: 5, closeness: 0, logistics: 0, payments: 0, regulation: 0, ip: 0 } }),
      made,
    );
    expect(table.criteria).toMatchObject([{ indicator: "buyers", weight: 1 }]);
    expect(results[0]?.market.iso3).toBe("EEE");
  });

  test("markets alike in every figure share the first rank, in the data set's order, by every method that takes them", () => {
    const indicators = [madeIndicator("one", "demand"), madeIndicator("two", "ip", { direction: "cost" })];
    const alike = madeDataset({
      indicators,
      observations: indicators.flatMap(({ id }) => ["AAA", "BBB", "CCC"].map((market) => figure(market, id, 4))),
    });
    let taken = 0;
    for (const { id } of methods) {
      const evaluation = evaluate(madeDecision({ markets: ["CCC", "BBB", "AAA"], method: { id, options: {} } }), alike);
      if (!evaluation.ok) continue;
      taken++;
      expect(
        evaluation.results.map(({ market, rank, tied }) => [market.iso3, rank, tied]),
        id,
      ).toEqual([
        ["AAA", 1, true],
        ["BBB", 1, true],
        ["CCC", 1, true],
      ]);
    }
    expect(taken).toBeGreaterThanOrEqual(2);
  });

  test("an exporter nobody knows has no figures and positions of its own, and still an answer", () => {
    const { results, table } = answered(madeDecision({ exporter: "ZZZ" }), made);
    expect(results).toHaveLength(6);
    expect(table.dropped).toMatchObject([{ indicator: "distance", reason: "no-figure" }]);
    expect(results.every(({ position }) => position.reach === "unknown")).toBe(true);
  });
});

describe("the worked example", () => {
  const example = workedExample(held);

  test("is answered by every method, or refused with the criterion that stands in the way", () => {
    for (const { id } of methods) {
      const evaluation = evaluate({ ...example, method: { id, options: {} } }, held);
      if (evaluation.ok) expect(evaluation.results).toHaveLength(15);
      else
        expect(
          evaluation.issues.every(({ path }) => path[0] === "matrix"),
          id,
        ).toBe(true);
    }
  });

  test("keeps Turkmenistan and Myanmar rankable and marked under every policy that fills gaps", () => {
    for (const gaps of ["regional-median", "worst-observed"] as const) {
      const { results } = answered({ ...example, gaps }, held);
      for (const iso3 of ["TKM", "MMR"]) {
        const result = results.find(({ market }) => market.iso3 === iso3);
        expect(result?.completeness).toBeLessThan(1);
        expect(result?.cells.some((cell) => cell.kind === "imputed" && cell.count > 0)).toBe(true);
      }
    }
  });

  test("from Kazakhstan leaves Kazakhstan out", () => {
    const { results } = answered({ ...example, exporter: "KAZ" }, held);
    expect(results.map(({ market }) => market.iso3)).not.toContain("KAZ");
    expect(results).toHaveLength(14);
  });

  test("takes the user's shares in one market without touching another's place", () => {
    const before = answered(example, held);
    const after = answered({ ...example, competition: { KAZ: madeCompetition({ ownSharePct: 50, rivals: [] }) } }, held);
    expect([...after.ranking.scores]).toEqual([...before.ranking.scores]);
    const bases = after.results.map(({ market, position }) => [market.iso3, position.basis]);
    expect(bases.filter(([, basis]) => basis === "own")).toEqual([["KAZ", "own"]]);
  });

  test("never ranks a market lower for a better figure of its own", () => {
    const decision: Decision = { ...example, method: { id: "weighted-sum", options: {} } };
    for (const { iso3 } of held.markets.slice(0, 5)) {
      const placeOf = (one: Decision) => answered(one, held).results.find(({ market }) => market.iso3 === iso3)?.rank as number;
      const better = { ...decision, overrides: [madeOverride(iso3, "gdp-per-capita", 500_000)] };
      expect(placeOf(better)).toBeLessThanOrEqual(placeOf(decision));
    }
  });
});
