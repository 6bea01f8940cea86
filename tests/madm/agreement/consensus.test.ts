import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inEnglish } from "@/lib/i18n/en";
import { consensus, consensusMethods } from "@/lib/madm/agreement/consensus";
import { issuesOf } from "../refused";

const elections = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 6 }))
  .chain(([n, k]) => fc.array(fc.array(fc.integer({ min: 1, max: n }), { minLength: n, maxLength: n }), { minLength: k, maxLength: k }));

describe("the consensus of rankings", () => {
  it("by Borda counts the items left behind, half for those level", () => {
    expect([
      ...consensus("borda", [
        [1, 2, 3],
        [1, 2, 2],
      ]).scores,
    ]).toEqual([4, 1.5, 0.5]);
  });

  it("by Copeland counts meetings won by majority, half for those drawn", () => {
    // The first and the third beat the second in both rankings and draw with each other.
    expect([
      ...consensus("copeland", [
        [1, 3, 2],
        [2, 3, 1],
      ]).scores,
    ]).toEqual([1.5, 0, 1.5]);
    // The second is level with the third in one ranking and ahead in the other; the first draws with both.
    expect([
      ...consensus("copeland", [
        [1, 2, 3],
        [3, 2, 2],
      ]).scores,
    ]).toEqual([1, 1.5, 0.5]);
  });

  it("by Copeland elects who beats everyone else, though Borda may not", () => {
    // Three of five put A first, but two put it last and B never worse than second.
    const rankings = [
      [1, 2, 3],
      [1, 2, 3],
      [1, 2, 3],
      [3, 1, 2],
      [3, 1, 2],
    ];
    expect([...consensus("copeland", rankings).ranks]).toEqual([1, 2, 3]);
    expect([...consensus("borda", rankings).ranks]).toEqual([2, 1, 3]);
  });

  it("by Copeland leaves a circle of majorities level", () => {
    expect([
      ...consensus("copeland", [
        [1, 2, 3],
        [3, 1, 2],
        [2, 3, 1],
      ]).ranks,
    ]).toEqual([1, 1, 1]);
  });

  it("of rankings that put all items level leaves them level", () => {
    for (const { id } of consensusMethods)
      expect([
        ...consensus(id, [
          [1, 1],
          [5, 5],
        ]).ranks,
      ]).toEqual([1, 1]);
  });

  describe.each(consensusMethods.map(({ id }) => id))("by %s", (id) => {
    it("of a single ranking is that ranking", () => {
      expect([...consensus(id, [[3, 1, 1, 4]]).ranks]).toEqual([3, 1, 1, 4]);
    });

    it("shares out a fixed sum of points, never ranks a unanimous loser first, and moves along with the items", () => {
      fc.assert(
        fc.property(elections, (rankings) => {
          const n = rankings[0]?.length as number;
          const { scores, ranks } = consensus(id, rankings);
          const meetings = (n * (n - 1)) / 2;
          expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(id === "borda" ? meetings * rankings.length : meetings, 9);
          for (let i = 0; i < n; i++)
            for (let j = 0; j < n; j++)
              if (rankings.every((given) => (given[i] as number) < (given[j] as number))) expect(ranks[i]).toBeLessThan(ranks[j] as number);
          const reversed = consensus(
            id,
            rankings.map((given) => [...given].reverse()),
          );
          expect([...reversed.ranks]).toEqual([...ranks].reverse());
        }),
        { numRuns: 1000, seed: 20_240_607 },
      );
    });

    it("counts only the order of the ranks", () => {
      expect(
        consensus(id, [
          [1, 2, 2, 4],
          [1, 3, 2, 2],
        ]),
      ).toEqual(
        consensus(id, [
          [1, 2.5, 2.5, 4],
          [10, 30, 20, 20],
        ]),
      );
    });

    it("is refused for no rankings, empty or unequal ones, and ranks that are no numbers", () => {
      const refusal = (rankings: number[][]) => issuesOf(() => consensus(id, rankings)).map(({ code, path }) => [code, ...path]);
      expect(refusal([])).toEqual([["too-few", "rankings"]]);
      expect(refusal([[]])).toEqual([["too-few", "rankings", 0]]);
      expect(refusal([[1, 2], [1]])).toEqual([["wrong-length", "rankings", 1]]);
      expect(refusal([[1, Number.POSITIVE_INFINITY]])).toEqual([["not-a-number", "rankings", 0, 1]]);
    });

    it("says what it is and where it comes from", () => {
      const method = consensusMethods.find((other) => other.id === id);
      expect(method?.citation).toMatch(/\((17|19)\d\d\)/);
      for (const text of method ? [method.name, method.summary, ...method.formula] : []) expect(inEnglish(text)).toMatch(/\S/);
    });
  });

  it("by Copeland is refused for more than 2e8 comparisons, by Borda not", () => {
    const long = Array.from({ length: 40_000 }, (_, i) => i);
    expect(issuesOf(() => consensus("copeland", [long]))).toMatchObject([{ code: "too-many", path: ["rankings"] }]);
    expect(consensus("borda", [long]).ranks[0]).toBe(1);
  });

  it("is refused by an unknown method, naming the known ones", () => {
    expect(issuesOf(() => consensus("plurality", [[1, 2]]))).toEqual([
      { code: "unknown-id", path: ["method"], values: { accepted: "borda, copeland", found: "plurality" } },
    ]);
  });
});
