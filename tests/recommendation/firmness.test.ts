import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import type { Decision } from "@/lib/decision/schema";
import { firmnessOf, questionOf, standingsOf } from "@/lib/recommendation/firmness";
import { firmnessAndHolds, firmnessIn, holdsOf, stabilitiesIn } from "@/lib/recommendation/firmness-found";
import { multiverseOf } from "@/lib/robustness/choices/multiverse";
import { smaa } from "@/lib/robustness/smaa/smaa";
import { standardError } from "@/lib/robustness/smaa/standard-error";
import { madeDataset, madeMarkets } from "../samples/dataset";
import { madeDecision } from "../samples/decision";
import { answered } from "../samples/evaluated";

const held = loadDataset("data");
const evaluation = answered(madeDecision(), madeDataset());
const { decision, table, ranking } = evaluation;
const question = questionOf(table, ranking);
const found = {
  smaa: smaa(question.problem, question.method, question.options, { samples: 4096, seed: 1 }),
  stabilities: stabilitiesIn(question).stabilities,
  holds: holdsOf(decision, table, question),
  ways: multiverseOf(question.problem, question),
};
const of = (more: Partial<Decision>, samples = 4096) => firmnessIn(answered({ ...workedExample(held), ...more }, held), { samples });

describe("how firm an answered decision is", () => {
  test("comes together with how far each slider may move, found once", () => {
    const both = firmnessAndHolds(evaluation, { samples: 4096, seed: 1 });
    expect(both).toEqual({ firmness: firmnessOf(table, ranking, question, found), holds: found.holds });
    expect(firmnessIn(evaluation, { samples: 4096, seed: 1 })).toEqual(both?.firmness);
  });

  test("is asked of the pillars with more than one criterion and of every criterion", () => {
    expect(question.groups.filter(({ kind }) => kind === "criterion").map(({ id }) => id)).toEqual(
      table.criteria.map(({ indicator }) => indicator),
    );
    for (const { kind, columns } of question.groups) expect(columns.length > 1).toBe(kind === "pillar");
  });

  test("gives each market the first and the last place it was met on, and how often it was among the foremost", () => {
    const standings = standingsOf(found.smaa);
    expect(standings).toHaveLength(table.markets.length);
    for (const [row, standing] of standings.entries()) {
      const shares = found.smaa.acceptability[row] ?? [];
      expect(standing.top).toBe(Math.min(3, madeMarkets.length - 1));
      expect(shares[standing.best - 1]).toBeGreaterThan(0);
      expect(shares[standing.worst - 1]).toBeGreaterThan(0);
      expect([...shares].slice(0, standing.best - 1).every((share) => share === 0)).toBe(true);
      expect([...shares].slice(standing.worst).every((share) => share === 0)).toBe(true);
    }
    expect(standings.reduce((sum, { foremost }) => sum + foremost, 0)).toBeCloseTo(Math.min(3, madeMarkets.length - 1), 9);
  });

  test("takes the word from the nearest end of a weight, as a part of that weight", () => {
    const first = ranking.ranks.indexOf(1);
    const other = (first + 1) % table.markets.length;
    const sure = {
      ...found,
      smaa: { ...found.smaa, acceptability: found.smaa.acceptability.map((_, row) => Float64Array.of(row === first ? 1 : 0)) },
      ways: { universes: found.ways.universes.map((way) => ({ ...way, ranks: ranking.ranks })) },
    };
    const moved = (winner: readonly [number, number]) =>
      firmnessOf(table, ranking, question, {
        ...sure,
        stabilities: found.stabilities.map((stability) => ({
          ...stability,
          share: 0.2,
          winner,
          firstBelow: winner[0] > 0 ? [other] : null,
          firstAbove: winner[1] < 1 ? [other] : null,
        })),
      });
    expect(moved([0, 0.219])).toMatchObject({
      word: "fragile",
      rule: { id: "close" },
      nearest: { side: "above", share: 0.219, next: other },
    });
    expect(moved([0.101, 1])).toMatchObject({ rule: { id: "otherwise" }, nearest: { side: "below", share: 0.101, shareNow: 0.2 } });
    expect(moved([0, 1]).nearest).toBeNull();
  });

  test("counts an end only where somebody else comes first beyond it", () => {
    const first = ranking.ranks.indexOf(1);
    const firmness = firmnessOf(table, ranking, question, {
      ...found,
      stabilities: found.stabilities.map((stability) => ({
        ...stability,
        winner: [0, 0.9] as const,
        firstBelow: null,
        firstAbove: [first],
      })),
    });
    expect(firmness.nearest).toBeNull();
  });

  test("is none where no two markets compete", () => {
    expect(of({ markets: ["GEO"] })).toBeNull();
    expect(of({ markets: ["IDN", "SGP"], thresholds: { "online-population": 1e7 } })).toBeNull();
  });
});

describe("the worked example", () => {
  const firmness = of({}, 100_000);

  test("is firm: Singapore first under 89 % of all weights and in 61 of 65 ways to rank", () => {
    expect(firmness).toMatchObject({ word: "firm", field: 15, ways: { agree: 61, of: 65 } });
    expect(firmness?.firstShare).toBeCloseTo(0.89, 2);
    expect(firmness?.standardError).toBe(standardError(firmness?.firstShare ?? 0, 100_000));
  });

  test("tips to Viet Nam above 7.9 % for the land border, which its slider does not reach on its own", () => {
    const { nearest } = firmness ?? {};
    const markets = answered(workedExample(held), held).table.markets;
    expect(nearest).toMatchObject({ kind: "criterion", id: "border", side: "above", reachable: false, shared: false });
    expect(nearest?.share).toBeCloseTo(0.079, 3);
    expect(markets[nearest?.next ?? -1]?.iso3).toBe("VNM");
  });

  test("among two markets is fragile where the first is first under a third of the weights", () => {
    expect(of({ markets: ["THA", "VNM"] })).toMatchObject({ word: "fragile", rule: { id: "seldom" }, field: 2 });
  });

  test("speaks of the markets that pass a threshold, and of no other", () => {
    const thresholds = { "online-population": 1e7 };
    const cut = answered({ ...workedExample(held), thresholds }, held);
    const firm = of({ thresholds });
    expect(cut.table.out.map(({ market }) => market.iso3)).toContain("SGP");
    expect(firm?.field).toBe(cut.results.length);
    expect(cut.table.markets[firm?.first ?? -1]).toBe(cut.results[0]?.market);
  });
});
