import { describe, expect, test } from "vitest";
import { confidenceIn, standingsOf } from "@/app/_components/firmness/firmness-of";
import { questionOf } from "@/app/_components/firmness/question";
import { stabilitiesOf } from "@/lib/robustness/intervals/intervals";
import { smaa } from "@/lib/robustness/smaa/smaa";
import { madeDataset, madeMarkets } from "../samples/dataset";
import { madeDecision } from "../samples/decision";
import { answered } from "../samples/evaluated";

const evaluation = answered(madeDecision(), madeDataset());
const { question, names } = questionOf(evaluation);
const found = smaa(question.problem, question.method, question.options, { samples: 4096, seed: 1 });
const { stabilities } = stabilitiesOf(question.problem, question.method, question.options, question.groups);

describe("how firm an answered decision is", () => {
  test("is asked of the pillars with more than one criterion and of every criterion, each by its name", () => {
    expect(names).toHaveLength(question.groups.length);
    expect(question.groups.filter((group) => group.length === 1)).toHaveLength(evaluation.table.criteria.length);
  });

  test("gives each market the first and the last place it was met on, and how often it was among the foremost", () => {
    const standings = standingsOf(
      evaluation.table.markets.map(({ iso3 }) => iso3),
      found,
    );
    expect([...standings.keys()]).toEqual(evaluation.table.markets.map(({ iso3 }) => iso3));
    for (const [row, { iso3 }] of evaluation.table.markets.entries()) {
      const shares = found.acceptability[row] ?? [];
      const standing = standings.get(iso3);
      expect(standing?.top).toBe(Math.min(3, madeMarkets.length - 1));
      expect(shares[(standing?.best ?? 0) - 1]).toBeGreaterThan(0);
      expect(shares[(standing?.worst ?? 0) - 1]).toBeGreaterThan(0);
      expect([...shares].slice(0, (standing?.best ?? 0) - 1)).not.toContainEqual(expect.toSatisfy((share: number) => share > 0));
      expect([...shares].slice(standing?.worst)).not.toContainEqual(expect.toSatisfy((share: number) => share > 0));
    }
    const foremost = [...standings.values()].reduce((sum, standing) => sum + standing.foremost, 0);
    expect(foremost).toBeCloseTo(Math.min(3, madeMarkets.length - 1), 9);
  });

  test("takes the word from the nearest end of a weight, as a part of that weight", () => {
    const moved = stabilities.map((stability) => ({ ...stability, share: 0.2, winner: [0, 0.219] as const }));
    const always = {
      ...found,
      acceptability: found.acceptability.map((_, row) => Float64Array.of(evaluation.ranking.ranks[row] === 1 ? 1 : 0)),
    };
    expect(confidenceIn(evaluation, always, moved).id).toBe("close");
    expect(
      confidenceIn(
        evaluation,
        always,
        moved.map((stability) => ({ ...stability, winner: [0.1, 1] as const })),
      ).nearestChange,
    ).toEqual({
      from: 0.5,
    });
    const never = { ...found, acceptability: found.acceptability.map(() => Float64Array.of(0)) };
    expect(confidenceIn(evaluation, never, []).id).toBe("seldom");
  });
});
