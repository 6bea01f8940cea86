import { describe, expect, test } from "vitest";
import { addCounts, BLOCK } from "@/lib/robustness/smaa/counts";
import { preparedFor } from "@/lib/robustness/smaa/kernels";
import { exponential, startBlock } from "@/lib/robustness/smaa/random";
import { countsOf } from "@/lib/robustness/smaa/sampling";
import { smaa } from "@/lib/robustness/smaa/smaa";
import { standardError } from "@/lib/robustness/smaa/standard-error";
import { problemFrom, randomProblems } from "../problems";

const none = { normalisation: "none" };
const run = { samples: 20_000, seed: 1 };
const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, value) => total + value, 0);

describe("acceptabilities", () => {
  test.each(["weighted-sum", "topsis", "vikor"])("%s: shares add up to one by alternative and by rank", (method) => {
    for (const problem of randomProblems(8)) {
      const { acceptability } = smaa(problem, method, {}, { samples: 500, seed: 3 });
      for (const shares of acceptability) expect(sum(shares)).toBeCloseTo(1, 12);
      for (let r = 0; r < problem.rows; r++) expect(sum(acceptability.map((shares) => shares[r] as number))).toBeCloseTo(1, 12);
    }
  });

  test.each(["weighted-sum", "topsis"])("%s: a dominated alternative is never first", (method) => {
    const { acceptability, centralWeights, confidence } = smaa(
      problemFrom(
        [
          [9, 5],
          [5, 9],
          [4, 4],
        ],
        [1, 1],
      ),
      method,
      {},
      run,
    );
    expect(acceptability[2]?.[0]).toBe(0);
    expect([centralWeights[2], confidence[2]]).toEqual([null, null]);
  });

  test("two criteria: the first of (3, 0) and (0, 1) leads where 3w > 1 − w, a share of 3/4", () => {
    const { acceptability } = smaa(
      problemFrom(
        [
          [3, 0],
          [0, 1],
        ],
        [1, 1],
      ),
      "weighted-sum",
      none,
      run,
    );
    expect(Math.abs((acceptability[0]?.[0] as number) - 0.75)).toBeLessThan(4 * standardError(0.75, run.samples));
  });

  test("three criteria: (1, 0, 0) beats (0, 1, 0) and (0, 0, 1) on a third of the simplex, with central weights 11/18, 7/36, 7/36", () => {
    const { acceptability, centralWeights, entropy, winning } = smaa(
      problemFrom(
        [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ],
        [1, 1, 1],
      ),
      "weighted-sum",
      none,
      run,
    );
    for (const shares of acceptability) expect(Math.abs((shares[0] as number) - 1 / 3)).toBeLessThan(4 * standardError(1 / 3, run.samples));
    // The largest of three spacings has the mean (1 + 1/2 + 1/3) / 3.
    expect(centralWeights[0]?.[0]).toBeCloseTo(11 / 18, 2);
    expect(centralWeights[0]?.[1]).toBeCloseTo(7 / 36, 2);
    expect(entropy).toBeCloseTo(Math.log2(3), 3);
    expect(Math.abs((winning[0]?.[1] as number) - 0.5)).toBeLessThan(4 * standardError(0.5, run.samples));
  });

  test("three criteria: w₁ > 1/2 holds on a quarter of the simplex", () => {
    const { acceptability } = smaa(
      problemFrom(
        [
          [1, 0, 0],
          [0, 1, 1],
        ],
        [1, 1, 1],
      ),
      "weighted-sum",
      none,
      run,
    );
    expect(Math.abs((acceptability[0]?.[0] as number) - 0.25)).toBeLessThan(4 * standardError(0.25, run.samples));
  });

  test("copies share first place evenly, and win half of the time against each other", () => {
    const { acceptability, winning, confidence } = smaa(
      problemFrom(
        [
          [2, 2],
          [2, 2],
          [1, 1],
        ],
        [1, 1],
      ),
      "topsis",
      {},
      run,
    );
    expect([acceptability[0]?.[0], acceptability[1]?.[1], winning[0]?.[1]]).toEqual([0.5, 0.5, 0.5]);
    expect(confidence).toEqual([0.5, 0.5, null]);
  });

  test("one alternative is always first", () => {
    const { acceptability, entropy } = smaa(problemFrom([[1, 2]], [1, 1]), "topsis", {}, run);
    expect([acceptability[0]?.[0], entropy]).toEqual([1, 0]);
  });
});

describe("sampling", () => {
  test.each(["weighted-sum", "topsis"])("%s: the same seed gives the same counts, however the blocks are split", (method) => {
    const [problem] = randomProblems(1);
    if (!problem) throw new Error("no problem");
    const kernel = preparedFor(problem, method, {});
    const all = { samples: 5 * BLOCK + 100, seed: 42 };
    const whole = countsOf(problem, kernel, all);
    const parts = [
      [4, 9],
      [0, 1],
      [1, 3],
    ].map(([from, blocks]) => countsOf(problem, kernel, { ...all, from: from as number, blocks: blocks as number }));
    expect(parts.reduce(addCounts)).toEqual(whole);
    expect(countsOf(problem, kernel, { ...all, seed: 43 })).not.toEqual(whole);
  });

  test("the exponential is the logarithm's, to 1e-13, at both ends and between", () => {
    const some = new Uint32Array(16);
    startBlock(5, 0, some);
    for (const bits of [
      0,
      1,
      2,
      3,
      -1,
      0x7fffffff,
      -0x80000000,
      ...Array.from({ length: 5000 }, (_, k) => Math.imul(k, 0x9e3779b1)),
      ...some,
    ]) {
      const exact = -Math.log(((bits >>> 0) + 0.5) / 2 ** 32);
      expect(Math.abs(exponential(bits) - exact)).toBeLessThan(1e-13 * Math.max(1, exact));
    }
  });

  test("no two blocks of a seed start alike, and another seed starts elsewhere", () => {
    const starts = new Set<string>();
    for (let block = 0; block < 2000; block++)
      for (const seed of [1, 2]) {
        const state = new Uint32Array(16);
        startBlock(seed, block, state);
        for (let lane = 0; lane < 4; lane++) starts.add([0, 4, 8, 12].map((word) => state[word + lane]).join());
      }
    expect(starts.size).toBe(2000 * 2 * 4);
  });

  test("the error is that of a share: √(b(1 − b)/n)", () => {
    expect(standardError(0.5, 10_000)).toBe(0.005);
  });
});
