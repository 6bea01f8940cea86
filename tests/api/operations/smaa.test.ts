import { describe, expect, test } from "vitest";
import { smaa } from "@/lib/api/operations/smaa";
import { methods } from "@/lib/madm/registry";
import { complaints, data } from "../refused";

type Answer = {
  readonly acceptability: readonly (readonly number[])[];
  readonly centralWeights: readonly (readonly number[] | null)[];
  readonly confidence: readonly (number | null)[];
  readonly pairwiseWinning: readonly (readonly number[])[];
  readonly entropy: number;
  readonly standardError: readonly (readonly number[])[];
  readonly samples: number;
  readonly seed: number;
  readonly elapsedMs: number;
};

const good = {
  matrix: [
    [3, 0],
    [0, 1],
    [0, 0],
  ],
  directions: ["benefit", "benefit"],
};
const answerTo = (body: object) =>
  smaa.run({ method: "weighted-sum", ...good, options: { normalisation: "none" }, ...body }, data) as Answer;

describe("the shares over all weights", () => {
  // The first leads where 3w > 1 − w: on three quarters of the weights. Of those the mean is w = (1/4 + 1) / 2.
  test("are those of the closed form within their error, with central weights and confidence", () => {
    const { acceptability, centralWeights, confidence, standardError, samples, seed, pairwiseWinning } = answerTo({});
    expect([samples, seed]).toEqual([100_000, 1]);
    expect(Math.abs((acceptability[0]?.[0] as number) - 0.75)).toBeLessThan(4 * (standardError[0]?.[0] as number));
    expect(pairwiseWinning[0]?.[1]).toBe(acceptability[0]?.[0]);
    expect(centralWeights[0]?.[0]).toBeCloseTo(0.625, 2);
    expect([centralWeights[2], confidence]).toEqual([null, [1, 1, null]]);
    expect(standardError[0]?.[0]).toBeCloseTo(Math.sqrt((0.75 * 0.25) / 100_000), 5);
  });

  test("are the same for the same seed and others for another", () => {
    const some = { samples: 1000, seed: 7 };
    expect(answerTo(some)).toEqual(answerTo(some));
    expect(answerTo(some).acceptability).not.toEqual(answerTo({ ...some, seed: 8 }).acceptability);
  });

  test("come with the time they took by the clock that is handed in", () => {
    const times = [100, 103];
    const { elapsedMs } = smaa.run({ method: "topsis", ...good }, data, () => times.shift() as number) as Answer;
    expect(elapsedMs).toBe(3);
  });

  test("are of the weights that agree with what is known: in the order w₀ ≥ w₁ the first always leads", () => {
    expect(answerTo({ weightConstraints: { order: [0, 1] } }).acceptability[0]?.[0]).toBe(1);
    expect(answerTo({ weightConstraints: { ranges: [[0, 0.25], null] } }).acceptability[1]?.[0]).toBe(1);
    // w₁ from 1 to 9 times w₀: w₀ from 1/10 to 1/2, and the first leads beyond 1/4.
    const { acceptability, standardError } = answerTo({ weightConstraints: { ratios: [{ a: 1, b: 0, min: 1, max: 9 }] } });
    expect(Math.abs((acceptability[0]?.[0] as number) - 0.625)).toBeLessThan(6 * (standardError[0]?.[0] as number));
  });

  test.each(methods.map(({ id }) => id))("%s takes its default variant", (id) => {
    const body = {
      method: id,
      matrix: [
        [3, 9, 2],
        [5, 5, 4],
        [9, 2, 3],
      ],
      directions: ["benefit", "cost", "benefit"],
      samples: 300,
    };
    const { acceptability } = smaa.run(body, data) as Answer;
    for (const row of acceptability) expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });
});

describe("what is refused", () => {
  test.each([
    [{ samples: 0 }, "out-of-range samples"],
    [{ samples: 1_000_001 }, "out-of-range samples"],
    [{ samples: 1.5 }, "out-of-range samples"],
    [{ seed: -1 }, "out-of-range seed"],
    [{ directions: ["benefit"] }, "wrong-length directions"],
    [{ weights: [1, 1] }, "unknown-id weights"],
    [{ options: { normalisation: "no" } }, "unknown-id options normalisation"],
    [{ weightConstraints: { order: [0, 2] } }, "out-of-range weightConstraints order 1"],
    [{ weightConstraints: { ranges: [[0, 1]] } }, "wrong-length weightConstraints ranges"],
    [
      {
        weightConstraints: {
          ranges: [
            [0.6, 1],
            [0.6, 1],
          ],
        },
      },
      "contradiction weightConstraints ranges 1",
    ],
    [{ weightConstraints: { ratios: [{ a: 0, b: 1, min: 3, max: 2 }] } }, "out-of-range weightConstraints ratios 0"],
  ])("%o is refused as %s", (more, complaint) => {
    expect(complaints(smaa, { method: "topsis", ...good, ...more })).toEqual([complaint]);
  });

  test("more work than one request may cost is refused, and says how much it may", () => {
    const matrix = Array.from({ length: 100 }, (_, i) => [i + 1, 101 - i]);
    const body = { matrix, directions: ["benefit", "benefit"], samples: 100_000 };
    expect(complaints(smaa, { method: "electre-iii", ...body })).toEqual(["too-many samples"]);
    expect(complaints(smaa, { method: "topsis", ...body })).toEqual(["too-many samples"]);
    expect((smaa.run({ method: "topsis", ...body, samples: 20_000 }, data) as Answer).samples).toBe(20_000);
  });

  test("walks among the weights of many criteria are bounded too", () => {
    const directions = Array(100).fill("benefit");
    const matrix = [Array(100).fill(1), Array(100).fill(2)];
    const weightConstraints = { ranges: directions.map(() => [0, 0.5]) };
    expect(complaints(smaa, { method: "topsis", matrix, directions, weightConstraints })).toEqual(["too-many matrix"]);
  });

  test("a table whose answer would be too large is refused before anything is worked out", () => {
    const matrix = Array.from({ length: 301 }, (_, i) => [i]);
    expect(complaints(smaa, { method: "topsis", matrix, directions: ["benefit"] })).toEqual(["too-many matrix"]);
  });
});
