import { describe, expect, test } from "vitest";
import { halfSpacesOf, meets, type WeightConstraints } from "@/lib/robustness/weights/constraints";
import { type WeightBlocks, walk, weightBlocks } from "@/lib/robustness/weights/sampler";

const SAMPLES = 4096;

/** Several blocks as one list of weights. */
function drawn(blocks: WeightBlocks, columns: number, count = 4): Float64Array[] {
  return Array.from({ length: count }, (_, block) => {
    const vectors = new Float64Array(SAMPLES * columns);
    blocks(block, vectors);
    return Array.from({ length: SAMPLES }, (_, s) => vectors.slice(s * columns, (s + 1) * columns));
  }).flat();
}

const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
const meansOf = (list: readonly Float64Array[]) => Array.from(list[0] ?? [], (_, j) => mean(list.map((weights) => weights[j] as number)));
const near = (values: readonly number[], within: number) => values.map((value) => expect.closeTo(value, -Math.log10(2 * within)));

/** The mean of weights in falling order, uniform among those: (1/n) Σₖ₌ᵣⁿ 1/k, Barron and Barrett (1996), Management Science 42, 1515–1523. */
const centroid = (n: number) =>
  Array.from({ length: n }, (_, r) => Array.from({ length: n - r }, (_, k) => 1 / (r + 1 + k)).reduce((a, b) => a + b) / n);

const chain = (n: number): WeightConstraints => ({ order: Array.from({ length: n }, (_, j) => [j]) });

describe("weights drawn at random", () => {
  test("without constraints have a mean of 1/n and a variance of (n − 1)/(n²(n + 1)) (Dirichlet distribution, all parameters 1)", () => {
    const list = drawn(weightBlocks(4, {}, 1), 4);
    expect(meansOf(list)).toEqual(near([0.25, 0.25, 0.25, 0.25], 0.005));
    expect(mean(list.map((weights) => ((weights[0] as number) - 0.25) ** 2))).toBeCloseTo(3 / (16 * 5), 3);
  });

  test("in a stated order have the centroid of that order as their mean", () => {
    const list = drawn(weightBlocks(4, { order: [[2], [0], [3], [1]] }, 1), 4);
    const [first, second, third, fourth] = centroid(4) as [number, number, number, number];
    expect(meansOf(list)).toEqual(near([second, fourth, first, third], 0.005));
  });

  test("with some criteria in order and others free are as those that happen to be in that order", () => {
    const list = drawn(weightBlocks(3, { order: [[0], [1]] }, 1), 3);
    const sieved = drawn(weightBlocks(3, {}, 2), 3, 8).filter(([a = 0, b = 0]) => a >= b);
    expect(meansOf(list)).toEqual(near(meansOf(sieved), 0.01));
  });

  test.each([3, 5, 8])("by the walk have mixed: %d criteria in order agree with the exact mean and spread", (n) => {
    const spaces = halfSpacesOf(n, chain(n));
    const [walked, exact] = [walk(n, spaces, 3), weightBlocks(n, chain(n), 4)].map((blocks) => drawn(blocks, n)) as [
      Float64Array[],
      Float64Array[],
    ];
    expect(meansOf(walked)).toEqual(near(centroid(n), 0.008));
    const spread = (list: readonly Float64Array[]) =>
      mean(list.map((weights) => ((weights[0] as number) - (centroid(n)[0] as number)) ** 2));
    expect(spread(walked) / spread(exact)).toBeGreaterThan(0.9);
    expect(spread(walked) / spread(exact)).toBeLessThan(1.1);
  });

  test.each<[string, WeightConstraints]>([
    [
      "ranges",
      {
        ranges: [
          { group: [0], low: 0.2, high: 0.4 },
          { group: [1, 2], low: 0.1, high: 0.5 },
        ],
      },
    ],
    ["ratios", { ratios: [{ over: [0], under: [1], low: 1, high: 2 }] }],
    [
      "an order of pillars",
      {
        order: [
          [0, 1],
          [2, 3],
        ],
      },
    ],
  ])("within %s all meet them, and agree with sieving those drawn without", (_, constraints) => {
    const spaces = halfSpacesOf(4, constraints);
    const list = drawn(weightBlocks(4, constraints, 5), 4);
    expect(list.every((weights) => meets(spaces, weights))).toBe(true);
    const sieved = drawn(weightBlocks(4, {}, 6), 4, 16).filter((weights) => meets(spaces, weights));
    expect(sieved.length).toBeGreaterThan(3000);
    expect(meansOf(list)).toEqual(near(meansOf(sieved), 0.012));
  });

  test("add up to one, and a block is the same whatever was drawn before it", () => {
    for (const blocks of [weightBlocks(3, {}, 1), weightBlocks(3, chain(3), 1), walk(3, halfSpacesOf(3, chain(3)), 1)]) {
      const [one, other] = [new Float64Array(30), new Float64Array(30)];
      blocks(7, one);
      blocks(2, other);
      expect(other).not.toEqual(one);
      blocks(7, other);
      expect(other).toEqual(one);
      for (let at = 0; at < 30; at += 3) expect(one.slice(at, at + 3).reduce((a, b) => a + b)).toBeCloseTo(1, 12);
    }
  });
});
