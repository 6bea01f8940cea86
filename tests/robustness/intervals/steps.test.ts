import { describe, expect, test } from "vitest";
import { rank } from "@/lib/madm/rank";
import { methods } from "@/lib/madm/registry";
import { stepsThatHold } from "@/lib/robustness/intervals/steps";
import { preparedFor } from "@/lib/robustness/smaa/kernels";
import { problemFrom, randomProblems } from "../problems";

const none = { normalisation: "none" };
/** Two criteria; at step s the first has the weight s / 10. */
const along = Array.from({ length: 11 }, (_, step) => Float64Array.of(step / 10, 1 - step / 10));
const mirrored = problemFrom(
  [
    [1, 0],
    [0, 1],
  ],
  [0.7, 0.3],
);

describe("the steps on which the same alternatives rank first", () => {
  test("end where two mirrored alternatives tie, at one half (by hand)", () => {
    const prepared = preparedFor(mirrored, "weighted-sum", none);
    expect(stepsThatHold(mirrored, prepared, along, Float64Array.of(0.7, 0.3), 7)).toEqual([6, 10]);
    expect(stepsThatHold(mirrored, prepared, along, Float64Array.of(0.2, 0.8), 2)).toEqual([0, 4]);
    expect(stepsThatHold(mirrored, prepared, along, Float64Array.of(0.5, 0.5), 5)).toEqual([5, 5]);
  });

  test("reach out from a position between two steps, and stay there where neither holds", () => {
    const prepared = preparedFor(mirrored, "weighted-sum", none);
    expect(stepsThatHold(mirrored, prepared, along, Float64Array.of(0.55, 0.45), 5.5)).toEqual([5.5, 10]);
    expect(stepsThatHold(mirrored, prepared, along, Float64Array.of(0.65, 0.35), 6.5)).toEqual([6, 10]);
  });

  test("never count a step that leaves no weight", () => {
    const prepared = preparedFor(mirrored, "weighted-sum", none);
    expect(stepsThatHold(mirrored, prepared, [null, ...along.slice(1)], Float64Array.of(0.2, 0.8), 2)).toEqual([1, 4]);
  });

  test.each(methods.map(({ id }) => id))("agree with %s itself, step by step, on random problems", (id) => {
    for (const problem of randomProblems(12)) {
      const rest = problem.weights.slice(1).reduce((sum, weight) => sum + weight, 0);
      const steps = Array.from({ length: 11 }, (_, step) =>
        problem.weights.map((weight, j) => (j === 0 ? (step + 1) / 12 : (weight / rest) * (1 - (step + 1) / 12))),
      );
      const firsts = (weights: Float64Array) =>
        rank({ ...problem, weights }, id, {}, false, false)
          .ranks.map((place) => Number(place === 1))
          .join();
      const now = steps[5] as Float64Array;
      const [low, high] = stepsThatHold(problem, preparedFor(problem, id, {}), steps, now, 5);
      const same = steps.map((weights) => firsts(weights) === firsts(now));
      expect(same.slice(low, high + 1)).not.toContain(false);
      if (low > 0) expect(same[low - 1]).toBe(false);
      if (high < 10) expect(same[high + 1]).toBe(false);
    }
  });
});
