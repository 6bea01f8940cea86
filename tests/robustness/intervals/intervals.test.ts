import { describe, expect, test } from "vitest";
import { stabilitiesOf } from "@/lib/robustness/intervals/intervals";
import { pathOf, type WeightPath, weightsAt } from "@/lib/robustness/intervals/path";
import { problemFrom, randomProblems } from "../problems";
import { answerAt, single } from "./check";

const none = { normalisation: "none" };

describe("weight-stability intervals", () => {
  test("two alternatives that mirror each other change places at one half (by hand)", () => {
    const { by, stabilities } = stabilitiesOf(
      problemFrom(
        [
          [1, 0],
          [0, 1],
        ],
        [0.7, 0.3],
      ),
      "weighted-sum",
      none,
      [[0], [1]],
    );
    expect(by).toBe("exact");
    expect(stabilities[0]?.winner).toEqual([0.5, 1]);
    expect(stabilities[0]?.firstBelow).toEqual([1]);
    expect(stabilities[0]?.firstAbove).toBeNull();
    expect(stabilities[1]?.order).toEqual([0, 0.5]);
  });

  test("the weighted sum's root is that of the linear scores (by hand: 3x + (1 − x) = 2x + 2(1 − x) at x = 1/2)", () => {
    const [first] = stabilitiesOf(
      problemFrom(
        [
          [3, 1],
          [2, 2],
          [0, 0],
        ],
        [0.8, 0.2],
      ),
      "weighted-sum",
      none,
      [[0]],
    ).stabilities;
    expect(first?.winner[0]).toBeCloseTo(0.5, 14);
    expect(first?.order[0]).toBeCloseTo(0.5, 14);
  });

  test("TOPSIS roots agree to 1e-10 with halving the sign of the difference in closeness", () => {
    let compared = 0;
    for (const problem of randomProblems(60)) {
      const path = pathOf(problem, [0]) as WeightPath;
      const [stability] = stabilitiesOf(problem, "topsis", {}, [[0]]).stabilities;
      const high = stability?.order[1] as number;
      if (high > 0.999) continue;
      const same = (x: number) =>
        answerAt(problem, "topsis", {}, path, x, "order") === answerAt(problem, "topsis", {}, path, path.share, "order");
      let [good, bad] = [Math.max(path.share, high - 1e-5), high + 1e-5];
      expect(same(bad)).toBe(false);
      while (bad - good > 1e-12) {
        const middle = (good + bad) / 2;
        if (same(middle)) good = middle;
        else bad = middle;
      }
      expect(Math.abs(good - high)).toBeLessThan(1e-10);
      compared++;
    }
    expect(compared).toBeGreaterThan(20);
  });

  test.each(["weighted-product", "vikor", "promethee-ii"])("%s: brackets hold to 1e-6", (method) => {
    for (const problem of randomProblems(15)) {
      const { by, stabilities } = stabilitiesOf(problem, method, {}, single(problem));
      expect(by).toBe("bracketed");
      stabilities.forEach(({ share, order: [low, high] }, j) => {
        const path = pathOf(problem, [j]) as WeightPath;
        const now = answerAt(problem, method, {}, path, share, "order");
        for (const end of [low, high]) expect(answerAt(problem, method, {}, path, end, "order")).toBe(now);
        for (const x of [low - 2e-6, high + 2e-6])
          if (x > 0 && x < 1) expect(answerAt(problem, method, {}, path, x, "order")).not.toBe(now);
      });
    }
  });

  test("the winner's interval holds the order's, and both hold the share as decided", () => {
    for (const problem of randomProblems(100))
      for (const { share, winner, order } of stabilitiesOf(problem, "topsis", {}, single(problem)).stabilities) {
        expect(winner[0]).toBeLessThanOrEqual(order[0]);
        expect(winner[1]).toBeGreaterThanOrEqual(order[1]);
        expect(order[0]).toBeLessThanOrEqual(share);
        expect(order[1]).toBeGreaterThanOrEqual(share);
      }
  });

  test("a group moves as one: its members keep their proportions", () => {
    const problem = problemFrom(
      [
        [1, 1, 0],
        [0, 0, 1],
      ],
      [0.2, 0.4, 0.4],
    );
    const [pillar] = stabilitiesOf(problem, "weighted-sum", none, [[0, 1]]).stabilities;
    expect(pillar?.share).toBeCloseTo(0.6, 14);
    expect(pillar?.winner[0]).toBeCloseTo(0.5, 14);
  });
});

describe("intervals at the edges", () => {
  test.each(["weighted-sum", "topsis", "vikor"])("%s: with one alternative nothing changes anything", (method) => {
    for (const { winner, order } of stabilitiesOf(problemFrom([[1, 2]], [1, 1]), method, {}, [[0], [1]]).stabilities)
      expect([winner, order]).toEqual([
        [0, 1],
        [0, 1],
      ]);
  });

  test.each(["weighted-sum", "topsis"])("%s: one criterion is the whole weight and cannot be varied", (method) => {
    expect(stabilitiesOf(problemFrom([[1], [2]], [1]), method, {}, [[0]]).stabilities[0]?.winner).toEqual([0, 1]);
  });

  test.each(["weighted-sum", "topsis"])("%s: more weight on a constant column never changes the order", (method) => {
    const [constant] = stabilitiesOf(
      problemFrom(
        [
          [5, 1, 9],
          [5, 3, 2],
          [5, 2, 4],
        ],
        [0.2, 0.5, 0.3],
      ),
      method,
      {},
      [[0]],
    ).stabilities;
    expect(constant?.winner).toEqual([0, 1]);
    expect(constant?.order).toEqual([0, 1]);
  });

  test.each(["weighted-sum", "topsis"])("%s: alternatives alike in everything stay tied and limit nothing", (method) => {
    const { stabilities } = stabilitiesOf(
      problemFrom(
        [
          [2, 2],
          [2, 2],
          [1, 1],
        ],
        [0.5, 0.5],
      ),
      method,
      {},
      [[0]],
    );
    expect(stabilities[0]?.order).toEqual([0, 1]);
  });

  test.each(["weighted-sum", "topsis"])("%s: a tie that holds at these weights alone leaves a single point", (method) => {
    const [first] = stabilitiesOf(
      problemFrom(
        [
          [1, 0],
          [0, 1],
        ],
        [0.5, 0.5],
      ),
      method,
      none,
      [[0]],
    ).stabilities;
    expect(first?.winner).toEqual([0.5, 0.5]);
    expect([first?.firstBelow, first?.firstAbove]).toEqual([[1], [0]]);
  });

  test.each(["weighted-sum", "topsis"])("%s: a criterion without weight has room above only", (method) => {
    const [idle] = stabilitiesOf(
      problemFrom(
        [
          [0, 1],
          [1, 0],
        ],
        [0, 1],
      ),
      method,
      none,
      [[0]],
    ).stabilities;
    expect(idle?.share).toBe(0);
    expect(idle?.winner[0]).toBe(0);
    expect(idle?.winner[1]).toBeCloseTo(0.5, 12);
  });

  test("where all other weights are zero, the others share what is freed evenly", () => {
    const path = pathOf(problemFrom([[0, 1, 2]], [1, 0, 0]), [0]) as WeightPath;
    expect([...weightsAt(path, 0.5)]).toEqual([0.5, 0.25, 0.25]);
  });
});
