import { describe, expect, test } from "vitest";
import { evaluate } from "@/lib/evaluate";
import { ignoredOf } from "@/lib/problem/ignored";
import { madeDataset } from "../samples/dataset";
import { madeCompetition, madeDecision, madeOverride } from "../samples/decision";

const dataset = madeDataset();
const MARKETS = "AAA, BBB, CCC, DDD, EEE, FFF";
const INDICATORS = "buyers, freight, distance, rules, courts";

describe("what a decision names in vain", () => {
  test("is nothing where the data set knows every name", () => {
    const made = madeDecision({
      criteria: { rules: 3 },
      thresholds: { buyers: 5 },
      competition: { AAA: madeCompetition() },
      overrides: [madeOverride("AAA", "rules", 10), madeOverride("BBB", "rules", 0)],
    });
    expect(ignoredOf(made, dataset)).toEqual([]);
  });

  test.each([
    ["exporter", { exporter: "ZZZ" }, ["exporter"], "ZZZ", "ISO 3166-1 alpha-3"],
    ["market", { markets: ["AAA", "ZZZ"] }, ["markets", 1], "ZZZ", MARKETS],
    ["weight", { criteria: { wind: 5 } }, ["criteria", "wind"], "wind", INDICATORS],
    ["threshold", { thresholds: { wind: 5 } }, ["thresholds", "wind"], "wind", INDICATORS],
    ["competition", { competition: { ZZZ: madeCompetition() } }, ["competition", "ZZZ"], "ZZZ", MARKETS],
    ["override's market", { overrides: [madeOverride("ZZZ", "rules", 5)] }, ["overrides", 0, "market"], "ZZZ", MARKETS],
    ["override's indicator", { overrides: [madeOverride("AAA", "wind", 5)] }, ["overrides", 0, "indicator"], "wind", INDICATORS],
  ])("is an unknown %s, by its path and with the names that are known", (_, more, path, found, accepted) => {
    expect(ignoredOf(madeDecision(more), dataset)).toEqual([{ code: "unknown-id", path, values: { accepted, found } }]);
  });

  test("is an override outside its indicator's range, with the range in signs", () => {
    const overrides = [madeOverride("AAA", "rules", 11), madeOverride("AAA", "buyers", -1), madeOverride("AAA", "courts", -1)];
    expect(ignoredOf(madeDecision({ overrides }), dataset)).toEqual([
      { code: "out-of-range", path: ["overrides", 0, "value"], values: { accepted: "0–10", found: "11" } },
      { code: "out-of-range", path: ["overrides", 1, "value"], values: { accepted: "≥ 0", found: "-1" } },
    ]);
  });

  test("is the earlier of two overrides of one figure", () => {
    const overrides = [madeOverride("AAA", "rules", 1), madeOverride("AAA", "rules", 2)];
    expect(ignoredOf(madeDecision({ overrides }), dataset)).toEqual([
      { code: "duplicate", path: ["overrides", 0], values: { found: "AAA rules" } },
    ]);
  });

  test("changes nothing in the ranking: without it the answer is the same", () => {
    const plain = evaluate(madeDecision(), dataset);
    const cluttered = evaluate(
      madeDecision({
        markets: [...madeDecision().markets, "ZZZ"],
        criteria: { wind: 100 },
        thresholds: { wind: 1 },
        overrides: [madeOverride("AAA", "rules", 99), madeOverride("AAA", "wind", 1), madeOverride("ZZZ", "rules", 1)],
      }),
      dataset,
    );
    expect(cluttered.ignored).toHaveLength(6);
    expect(cluttered).toEqual({ ...plain, decision: cluttered.decision, ignored: cluttered.ignored });
  });
});
