import { describe, expect, test } from "vitest";
import type { Prepared } from "@/lib/madm/method";
import { twinEngine, wasmEngine } from "@/lib/robustness/smaa/engine";
import { preparedFor } from "@/lib/robustness/smaa/kernels";
import { startBlock } from "@/lib/robustness/smaa/random";
import { countsOf } from "@/lib/robustness/smaa/sampling";
import type { Engine } from "@/lib/robustness/smaa/tables";
import { problemFrom, randomProblems } from "../problems";

const problems = [
  ...randomProblems(40),
  problemFrom([[3]], [1]),
  problemFrom([[1, 2, 3]], [1, 1, 1]),
  problemFrom(
    Array.from({ length: 23 }, (_, i) => Array.from({ length: 17 }, (_, j) => 1 + ((i * 7919 + j * 104_729) % 101))),
    Array(17).fill(1),
  ),
];
const engines = (size: { rows: number; columns: number }) => [wasmEngine(size), twinEngine(size)] as [Engine, Engine];

/** The bits of a table: 0 and −0 differ. */
const bits = (table: ArrayBufferView) => Buffer.from(table.buffer, table.byteOffset, table.byteLength).toString("base64");

describe("the kernel and its twin", () => {
  test("this machine takes the kernel", () => {
    expect(wasmEngine({ rows: 2, columns: 2 })).not.toBeNull();
  });

  test.each(["sums", "closeness"] as const)("draw, %s and count leave the same bits in every table", (step) => {
    for (const [at, { rows, columns }] of problems.entries()) {
      const [kernel, twin] = engines({ rows, columns }).map((engine) => {
        startBlock(at, 3, engine.tables.state);
        engine.tables.matrix.set(Float64Array.from({ length: 2 * rows * columns }, (_, k) => ((k * 2654435761) % 1009) / 1009));
        for (let chunk = 0; chunk < 3; chunk++) {
          engine.draw();
          engine[step]();
          engine.count(chunk === 2 ? 5 : 64);
        }
        return engine.tables;
      });
      if (!kernel || !twin) throw new Error("no engine");
      for (const name of ["state", "weights", "keys", "ahead", "places", "first", "tied"] as const)
        expect(bits(kernel[name]), name).toBe(bits(twin[name]));
    }
  });

  test("both leave the same bits where figures repeat, so that keys tie", () => {
    for (const { rows, columns } of problems.filter((problem) => problem.rows > 2)) {
      const [kernel, twin] = engines({ rows, columns }).map((engine) => {
        startBlock(8, 0, engine.tables.state);
        engine.tables.matrix.set(Float64Array.from({ length: rows * columns }, (_, k) => (k < 2 * columns ? (k % columns) / 7 : k % 5)));
        engine.draw();
        engine.sums();
        expect(engine.count(64)).toBe(64);
        for (const table of [engine.tables.ties, engine.tables.parts]) table.fill(0);
        for (let group = 0; group < 64; group++) engine.share(group, engine.tables.tied[group] as number);
        return engine.tables;
      });
      if (!kernel || !twin) throw new Error("no engine");
      for (const name of ["ahead", "places", "first", "tied", "ties", "parts"] as const)
        expect(bits(kernel[name]), name).toBe(bits(twin[name]));
    }
  });

  test.each(["topsis", "weighted-sum", "vikor", "electre-iii"])(
    "%s: the counts are the same on both, for numbers of samples that fill no group",
    (method) => {
      for (const problem of problems.slice(0, 12)) {
        const prepared: Prepared = preparedFor(problem, method, {});
        const [kernel, twin] = engines(problem).map((engine) => countsOf(problem, prepared, { samples: 4097 + 263, seed: 5 }, engine));
        expect(kernel).toEqual(twin);
      }
    },
  );
});

describe("random weights", () => {
  const columns = 5;
  const engine = twinEngine({ rows: 2, columns });
  const draws: number[][] = [];
  for (let block = 0; block < 400; block++) {
    startBlock(11, block, engine.tables.state);
    engine.draw();
    for (let s = 0; s < 256; s++)
      draws.push(Array.from({ length: columns }, (_, j) => engine.tables.weights[4 * (columns * (s >> 2) + j) + (s & 3)] as number));
  }
  const mean = (of: (weights: readonly number[]) => number) => draws.reduce((sum, weights) => sum + of(weights), 0) / draws.length;

  test("are positive and add up to one", () => {
    for (const weights of draws) {
      expect(Math.min(...weights)).toBeGreaterThan(0);
      expect(Math.abs(weights.reduce((sum, weight) => sum + weight, 0) - 1)).toBeLessThan(1e-14);
    }
  });

  // Of the Dirichlet distribution with all parameters 1: E w = 1/n, E w² = 2/(n(n+1)), E wᵢwⱼ = 1/(n(n+1)).
  test("have the moments of the uniform distribution on the simplex", () => {
    for (let j = 0; j < columns; j++) {
      expect(Math.abs(mean((weights) => weights[j] as number) - 1 / 5)).toBeLessThan(4 * Math.sqrt(2 / 75 / draws.length));
      expect(Math.abs(mean((weights) => (weights[j] as number) ** 2) - 2 / 30)).toBeLessThan(0.001);
      expect(Math.abs(mean((weights) => (weights[j] as number) * (weights[(j + 1) % columns] as number)) - 1 / 30)).toBeLessThan(0.0005);
    }
  });

  test("pass a tail of P(w > t) = (1 − t)ⁿ⁻¹, also beside the lane before and in the block before", () => {
    for (const t of [0.05, 0.3, 0.6]) {
      const share = (1 - t) ** 4;
      const error = 5 * Math.sqrt((share * (1 - share)) / draws.length);
      expect(Math.abs(mean(([weight]) => ((weight as number) > t ? 1 : 0)) - share)).toBeLessThan(error);
      for (const lag of [1, 4, 256]) {
        let both = 0;
        for (let s = lag; s < draws.length; s++) if ((draws[s]?.[0] as number) > t && (draws[s - lag]?.[0] as number) > t) both++;
        expect(Math.abs(both / (draws.length - lag) - share * share)).toBeLessThan(error);
      }
    }
  });
});
