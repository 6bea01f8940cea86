import { readFileSync } from "node:fs";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { describe, expect, test } from "vitest";
import { profile, roundingOf } from "@/lib/madm/columns";
import { kernelOrders, twinOrders } from "@/lib/madm/outranking/orders";
import { pairsOf } from "@/lib/madm/outranking/pairs";
import { makeProblem, type Problem } from "@/lib/madm/problem";
import { rank } from "@/lib/madm/rank";
import { preparedFor } from "@/lib/robustness/smaa/kernels";
import { builtKernel, KERNELS } from "@/scripts/support/kernel.mjs";

const generator = xoroshiro128plus(5);
const next = () => (generator.next() >>> 0) / 2 ** 32;
const whole = (below: number) => Math.floor(below * next());

type Options = { readonly q?: number[]; readonly p?: number[]; readonly v?: (number | null)[] };

/** A problem with its options: coarse figures tie in many ways; thresholds and vetoes now and then. */
function made(rows: number, columns: number, coarse: boolean): { problem: Problem; options: Options } {
  const list = (of: () => number) => Array.from({ length: columns }, of);
  const figure = () => (coarse ? whole(6) : 100 * next());
  const q = list(() => (coarse ? whole(2) : 10 * next()));
  const p = q.map((least) => least + (coarse ? whole(3) : 20 * next()));
  const v = p.map((least) => (next() < 0.5 ? null : least + (coarse ? whole(4) : 60 * next())));
  return {
    problem: makeProblem({
      matrix: Array.from({ length: rows }, () => list(figure)),
      weights: list(() => 1),
      directions: Array.from({ length: columns }, () => (next() < 0.5 ? "benefit" : "cost")),
    }),
    options: [{}, { q, p }, { q, p, v }][whole(3)] as Options,
  };
}

function thresholds(problem: Problem, { q, p, v }: Options) {
  return Array.from(roundingOf(profile(problem)), (blur, j) => ({
    q: q?.[j] ?? 0,
    p: p?.[j] ?? 0,
    v: v?.[j] ?? Number.POSITIVE_INFINITY,
    blur,
  }));
}

/** Weights that add up to one, none of them all zero. */
function weightsFor(columns: number, coarse: boolean): Float64Array {
  const drawn = Float64Array.from({ length: columns }, (_, j) => (coarse ? whole(5) + (j === 0 ? 1 : 0) : next()));
  const sum = drawn.reduce((all, weight) => all + weight, 0);
  return drawn.map((weight) => weight / sum);
}

const sizes = [...Array.from({ length: 400 }, () => [1 + whole(18), 1 + whole(14)]), [32, 4], [33, 3], [48, 3], [50, 20]] as [
  number,
  number,
][];

describe("the order of ELECTRE III under one set of weights after another", () => {
  test("the kernel written down is what its source makes", async () => {
    for (const kernel of KERNELS) expect(readFileSync(`${kernel}.ts`, "utf8")).toBe(await builtKernel(kernel));
  });

  test("is the same by the kernel, by its twin and by the method itself, whatever ties, thresholds and vetoes there are", () => {
    for (const [rows, columns] of sizes) {
      const coarse = next() < 0.5;
      const { problem, options } = made(rows, columns, coarse);
      const pairs = pairsOf(problem, thresholds(problem, options));
      if (!pairs) throw new Error("no table");
      const [kernel, twin] = [kernelOrders(pairs), twinOrders(pairs)];
      if (!kernel) throw new Error("this machine does not take the kernel");
      for (let run = 0; run < 4; run++) {
        const weights = weightsFor(columns, coarse);
        const expected = Array.from(rank({ ...problem, weights }, "electre-iii", options).ranks, (place) => -place);
        for (const fill of [kernel, twin]) {
          const keys = new Float64Array(rows);
          fill(weights, keys);
          expect([...keys], JSON.stringify({ rows, columns, options, weights })).toEqual(expected);
        }
      }
    }
  });

  test("leaves two together that a level already at zero has left together", () => {
    // From below, the last two have the same balance at level 0, where one outranks the other all the same.
    for (let seed = 0; seed < 60; seed++) {
      const { problem } = made(48, 3, true);
      const prepared = preparedFor(problem, "electre-iii", {});
      if (prepared.kind !== "keys") throw new Error("no keys");
      const keys = new Float64Array(48);
      const weights = Float64Array.of(0.6, 0.2, 0.2);
      prepared.fill(weights, keys, 0);
      expect([...keys]).toEqual(Array.from(rank({ ...problem, weights }, "electre-iii", {}).ranks, (place) => -place));
    }
  });

  test("is found without a table where that would be too large", () => {
    const { problem } = made(120, 1200, false);
    expect(pairsOf(problem, thresholds(problem, {}))).toBeNull();
    const prepared = preparedFor(problem, "electre-iii", {});
    if (prepared.kind !== "keys") throw new Error("no keys");
    const keys = new Float64Array(120);
    const weights = weightsFor(1200, false);
    prepared.fill(weights, keys, 0);
    expect([...keys]).toEqual(Array.from(rank({ ...problem, weights }, "electre-iii", {}).ranks, (place) => -place));
  });
});
