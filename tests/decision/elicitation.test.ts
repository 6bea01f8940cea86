import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pillarIds } from "@/lib/dataset/ids";
import { answers, levels } from "@/lib/decision/answers";
import {
  answersAt,
  bestWorstOf,
  idsAt,
  judgementOf,
  moved,
  orderOf,
  pairwiseOf,
  ranksIn,
  withAnswers,
  withJudgement,
} from "@/lib/decision/elicitation";
import { weigh } from "@/lib/madm/weighting/weigh";
import { madeDataset } from "../samples/dataset";
import { madeDecision } from "../samples/decision";

const { indicators } = madeDataset();
const given = (more: object) => answers.parse(more);

describe("what is weighed at a level", () => {
  test("is the pillars, or the indicators of one pillar in the order of the data", () => {
    expect(idsAt("pillars", indicators)).toEqual(pillarIds);
    expect(idsAt("logistics", indicators)).toEqual(["freight", "distance"]);
    expect(idsAt("ip", indicators)).toEqual([]);
  });
});

describe("answers", () => {
  test("are none until one is given", () => {
    for (const level of levels) expect(answersAt(madeDecision(), level)).toEqual(given({}));
  });

  test("at one level leave those at another, and every weight, as they are", () => {
    const before = withAnswers(madeDecision(), "demand", { best: "buyers" });
    const after = withAnswers(before, "pillars", { swings: { ip: 3 } });
    expect(answersAt(after, "demand").best).toBe("buyers");
    expect(answersAt(after, "pillars")).toEqual(given({ swings: { ip: 3 } }));
    const { elicitation: _, ...rest } = after;
    expect(rest).toEqual(madeDecision());
  });

  test("leave the blend as it is", () => {
    const blend = { weighting: "entropy", sharePct: 25 };
    const before = madeDecision({ elicitation: { answers: {}, blend } });
    expect(withAnswers(before, "ip", { rule: "rank-sum" }).elicitation?.blend).toEqual(blend);
  });
});

describe("the order", () => {
  test("is the user's, then the rest as it stands; ids that are gone or stand twice count once or not at all", () => {
    expect(orderOf({ order: [] }, ["a", "b"])).toEqual(["a", "b"]);
    expect(orderOf({ order: ["c", "gone", "a", "c"] }, ["a", "b", "c"])).toEqual(["c", "a", "b"]);
  });

  test("moves one place at a time and stops at its ends", () => {
    expect(moved(["a", "b", "c"], "c", -1)).toEqual(["a", "c", "b"]);
    expect(moved(["a", "b", "c"], "a", 1)).toEqual(["b", "a", "c"]);
    expect(moved(["a", "b", "c"], "a", -1)).toEqual(["a", "b", "c"]);
    expect(moved(["a", "b", "c"], "c", 1)).toEqual(["a", "b", "c"]);
    expect(moved(["a", "b"], "x", 1)).toEqual(["a", "b"]);
  });

  test("gives each id its rank, 1 for the first", () => {
    expect(ranksIn(["c", "a", "b"], ["a", "b", "c"])).toEqual([2, 3, 1]);
  });

  test("stays a permutation however often it is moved", () => {
    const ids = ["a", "b", "c", "d"];
    const moves = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(-1 as const, 1 as const)));
    fc.assert(
      fc.property(moves, (list) => {
        const order = list.reduce((before, [id, by]) => moved(before, id, by), ids);
        expect([...order].sort()).toEqual(ids);
      }),
    );
  });
});

describe("judgements of pairs", () => {
  const first = withJudgement([], "a", "b", 3);

  test("are found either way round", () => {
    expect(judgementOf(first, "a", "b")).toEqual({ more: "a", less: "b", ratio: 3 });
    expect(judgementOf(first, "b", "a")).toEqual({ more: "a", less: "b", ratio: 3 });
    expect(judgementOf(first, "a", "c")).toBeNull();
  });

  test("stand once for each pair, also when turned round, and can be taken back", () => {
    expect(withJudgement(first, "b", "a", 5)).toEqual([{ more: "b", less: "a", ratio: 5 }]);
    expect(withJudgement(withJudgement(first, "a", "c", 2), "a", "b", 7)).toHaveLength(2);
    expect(withJudgement(first, "b", "a", null)).toEqual([]);
  });

  test("become a matrix with each pair on one side only, so that 1/3 is no rounding and no contradiction", () => {
    expect(pairwiseOf([...first, { more: "c", less: "a", ratio: 0.3333 }], ["a", "b", "c"])).toEqual([
      [1, 3, null],
      [null, 1, null],
      [0.3333, null, 1],
    ]);
  });

  test("that agree fully give back the weights they were made of (by hand: 6 : 3 : 2 is 6/11, 3/11, 2/11)", () => {
    const judgements = [
      { more: "a", less: "b", ratio: 2 },
      { more: "a", less: "c", ratio: 3 },
      { more: "c", less: "b", ratio: 2 / 3 },
    ];
    const { weights, consistency } = weigh("ahp", { pairwise: pairwiseOf(judgements, ["a", "b", "c"]) });
    for (const [j, weight] of [6 / 11, 3 / 11, 2 / 11].entries()) expect(weights[j]).toBeCloseTo(weight, 10);
    expect(consistency?.ratio).toBeCloseTo(0, 10);
  });
});

describe("best-worst answers", () => {
  const ids = ["a", "b", "c"];
  const whole = { best: "b", worst: "c", bestToOthers: { a: 2, c: 8 }, othersToWorst: { a: 4 } };

  test("become two lists, the ends against themselves being 1 and the best against the worst one answer for both", () => {
    expect(bestWorstOf(given(whole), ids)).toEqual({ best: 1, worst: 2, bestToOthers: [2, 1, 8], othersToWorst: [4, 8, 1] });
  });

  test("are taken by the weighting, which finds 4/13, 8/13, 1/13: 8 = 2 · 4 agrees fully (by hand)", () => {
    const { weights, consistency } = weigh("best-worst", bestWorstOf(given(whole), ids) ?? {});
    for (const [j, weight] of [4 / 13, 8 / 13, 1 / 13].entries()) expect(weights[j]).toBeCloseTo(weight, 12);
    expect(consistency?.index).toBeCloseTo(0, 12);
  });

  test("are incomplete without best, worst or any comparison, and where best and worst are the same", () => {
    for (const more of [
      { best: null },
      { worst: null },
      { worst: "b" },
      { best: "gone" },
      { bestToOthers: { a: 2 } },
      { othersToWorst: {} },
    ])
      expect(bestWorstOf(given({ ...whole, ...more }), ids)).toBeNull();
  });

  test("keep what was said of a criterion that is no longer best", () => {
    expect(bestWorstOf(given({ ...whole, best: "a", bestToOthers: { a: 2, b: 3, c: 8 }, othersToWorst: { a: 4, b: 5 } }), ids)).toEqual({
      best: 0,
      worst: 2,
      bestToOthers: [1, 3, 8],
      othersToWorst: [8, 5, 1],
    });
  });
});
