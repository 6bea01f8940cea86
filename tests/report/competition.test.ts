import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { positionOf } from "@/lib/lanchester/position";
import { adviceGiven, strongestRivals, unnamedRisks } from "@/lib/report/competition";
import { madeDataset } from "../samples/dataset";
import { madeCompetition, madeDecision } from "../samples/decision";
import { answered } from "../samples/evaluated";

const { definition } = madeCompetition();
const position = (sharePct: number | null, shares: Readonly<Record<string, number>>) =>
  positionOf({
    definition,
    own: { name: "us", sharePct },
    rivals: Object.entries(shares).map(([name, pct]) => ({ name, sharePct: pct })),
    battle: "wide",
  });

describe("the strongest rivals", () => {
  // √3 = 1.732: against 20, anything from 11.55 to 34.64 is in range.
  const crowd = position(20, { far: 40, near: 30, small: 5, tiny: 1 });

  test("are grouped by range, the largest first, and no more than asked for", () => {
    expect(strongestRivals(crowd, 3)).toEqual([
      { relation: "beyond", rivals: [{ name: "far", sharePct: 40 }] },
      { relation: "contested", rivals: [{ name: "near", sharePct: 30 }] },
      { relation: "safe", rivals: [{ name: "small", sharePct: 5 }] },
    ]);
    expect(
      strongestRivals(crowd, 9)
        .at(-1)
        ?.rivals.map(({ name }) => name),
    ).toEqual(["small", "tiny"]);
  });

  test("never name the own side", () => {
    const names = strongestRivals(crowd, 9).flatMap(({ rivals }) => rivals.map(({ name }) => name));
    expect(names).not.toContain("us");
  });

  test("carry no verdict where the own share is unknown", () => {
    expect(strongestRivals(position(null, { a: 30, b: 20 }), 3)).toEqual([
      {
        relation: null,
        rivals: [
          { name: "a", sharePct: 30 },
          { name: "b", sharePct: 20 },
        ],
      },
    ]);
  });
});

describe("what is said of several markets at once", () => {
  const dataset = loadDataset("data");
  const { results } = answered(workedExample(dataset), dataset);

  test("is each piece of advice once, with all markets it is given for", () => {
    const given = adviceGiven(results);
    expect(new Set(given.map(({ of }) => of)).size).toBe(given.length);
    for (const {
      market,
      position: { position: placed },
    } of results)
      expect(
        given
          .filter(({ markets }) => markets.includes(market.iso3))
          .map(({ of }) => of)
          .sort(),
      ).toEqual([...(placed?.advice ?? [])].sort());
  });

  test("is what unnamed suppliers could change, where they could", () => {
    // 20 and 40 leave 40 over: one unnamed supplier could be as large as the first.
    const evaluation = answered(madeDecision({ competition: { AAA: madeCompetition() } }), madeDataset());
    const risks = unnamedRisks(evaluation.results);
    expect(risks.find(({ of }) => of === "challenger-in-range")?.markets).toContain("AAA");
  });

  test("is nothing for markets without a position", () => {
    const evaluation = answered(madeDecision({ markets: ["DDD", "EEE"] }), madeDataset());
    expect(adviceGiven(evaluation.results)).toEqual([]);
    expect(unnamedRisks(evaluation.results)).toEqual([]);
  });
});
