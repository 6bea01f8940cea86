import { describe, expect, test } from "vitest";
import { BLOCK } from "@/lib/robustness/smaa/counts";
import { countsOf } from "@/lib/robustness/smaa/sampling";
import { summed } from "@/lib/robustness/smaa/smaa";
import { drawFigures, withUncertainFigures } from "@/lib/robustness/weights/figures";
import { problemFrom } from "../problems";

const none = { normalisation: "none" };
const floats = (...list: number[]) => Float64Array.from(list);

describe("uncertain figures", () => {
  const spreads = { low: floats(0, 2, -1), high: floats(1, 2, 5) };

  test("lie within their bounds, in the middle on average, and stay where both bounds are the same", () => {
    const values = floats(9, 9, 9);
    const sums = floats(0, 0, 0);
    for (let sample = 0; sample < 4000; sample++) {
      drawFigures(spreads, 1, sample, values);
      values.forEach((value, at) => {
        expect(value).toBeGreaterThanOrEqual(spreads.low[at] as number);
        expect(value).toBeLessThanOrEqual(spreads.high[at] as number);
        sums[at] = (sums[at] as number) + value / 4000;
      });
    }
    expect(sums[0]).toBeCloseTo(0.5, 1);
    expect(sums[1]).toBeCloseTo(2, 9);
    expect(sums[2]).toBeCloseTo(2, 0);
  });

  test("are the same for a sample of a seed, whatever was drawn before it", () => {
    const [one, other] = [floats(0, 0, 0), floats(0, 0, 0)];
    drawFigures(spreads, 1, 5, one);
    drawFigures(spreads, 1, 4, other);
    expect(other).not.toEqual(one);
    drawFigures(spreads, 1, 5, other);
    expect(other).toEqual(one);
    drawFigures(spreads, 2, 5, other);
    expect(other).not.toEqual(one);
  });

  test("are certain again where nothing is left open: the shares are those of the figures as they stand", () => {
    const problem = problemFrom(
      [
        [3, 1],
        [1, 2],
      ],
      [1, 1],
    );
    const run = { samples: BLOCK, seed: 1 };
    const shares = (spread: number) =>
      summed(
        problem,
        "weighted-sum",
        none,
        countsOf(
          problem,
          withUncertainFigures(
            problem,
            "weighted-sum",
            none,
            { low: problem.values.map((v) => v - spread), high: problem.values.map((v) => v + spread) },
            1,
          ),
          run,
        ),
      ).acceptability[0]?.[0];
    // The first leads where 3w + (1 − w) exceeds w + 2(1 − w): on two thirds of the weights.
    expect(shares(0)).toBeCloseTo(2 / 3, 1);
    // Figures so uncertain that they say nothing leave an even chance.
    expect(shares(50)).toBeCloseTo(0.5, 1);
  });

  test("that the method refuses are replaced by the certain ones", () => {
    const problem = problemFrom([[1], [2]], [1]);
    const prepared = withUncertainFigures(problem, "weighted-product", {}, { low: floats(-5, -5), high: floats(-4, -4) }, 1);
    const keys = floats(0, 0);
    if (prepared.kind === "keys") prepared.fill(floats(1), keys, 0);
    expect([...keys]).toEqual([-2, -1]);
  });
});
