import { describe, expect, test } from "vitest";
import type { Problem } from "@/lib/madm/problem";
import { rank } from "@/lib/madm/rank";
import { lead, partsOf } from "@/lib/robustness/reach/additive";
import { type Norm, sizeOf } from "@/lib/robustness/reach/nearest";
import { nearestFirst, type Reached } from "@/lib/robustness/reach/smallest";
import { preparedFor } from "@/lib/robustness/smaa/kernels";
import { ANY_WEIGHTS, halfSpacesOf, meets } from "@/lib/robustness/weights/constraints";
import { problemFrom, randomProblems } from "../problems";
import { grid } from "./grid";

const none = { normalisation: "none" };
const norms: readonly Norm[] = ["L1", "L2"];

const nearest = (problem: Problem, row: number, norm: Norm, within = ANY_WEIGHTS) =>
  nearestFirst(problem, partsOf(preparedFor(problem, "weighted-sum", none)) as Float64Array, row, norm, within);

describe("the smallest change of weights that puts an alternative first", () => {
  test("is a move of 0.2 from one criterion to the other where two mirror each other (by hand: 0.7, 0.3 to 0.5, 0.5)", () => {
    const problem = problemFrom(
      [
        [1, 0],
        [0, 1],
      ],
      [0.7, 0.3],
    );
    for (const [norm, size] of [
      ["L1", 0.4],
      ["L2", Math.sqrt(0.08)],
    ] as const) {
      const found = nearest(problem, 1, norm) as Reached;
      expect([...found.weights]).toEqual([0.5, 0.5].map((value) => expect.closeTo(value, 12)));
      expect(found.size).toBeCloseTo(size, 12);
      expect(found.alone).toBe(true);
    }
  });

  test("is nothing for the one that is first already", () => {
    for (const norm of norms) expect(nearest(problemFrom([[2], [1]], [1]), 0, norm)).toMatchObject({ kind: "reached", size: 0 });
  });

  test("is none for one that another beats on every criterion, which is named", () => {
    const problem = problemFrom(
      [
        [3, 3],
        [1, 2],
        [9, 0],
      ],
      [1, 1],
    );
    expect(nearest(problem, 1, "L1")).toEqual({ kind: "never", proof: "mixture", better: [{ row: 0, share: 1 }] });
  });

  test("is none for one that two others beat together, in shares that prove it (by hand: half of each is 5, 5 against 4, 4)", () => {
    const problem = problemFrom(
      [
        [10, 0],
        [0, 10],
        [4, 4],
      ],
      [1, 2],
    );
    const found = nearest(problem, 2, "L2");
    expect(found.kind).toBe("never");
    const mixture = found.kind === "never" ? (found.better ?? []) : [];
    for (const j of [0, 1])
      expect(mixture.reduce((sum, { row, share }) => sum + share * (problem.values[row * 2 + j] as number), 0)).toBeGreaterThan(4);
    expect(mixture.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  test("is said to do no more than share the first place where another is never worse", () => {
    const problem = problemFrom(
      [
        [3, 2],
        [3, 1],
      ],
      [1, 1],
    );
    const found = nearest(problem, 1, "L1") as Reached;
    expect(found.alone).toBe(false);
    expect([...found.weights]).toEqual([1, 0].map((value) => expect.closeTo(value, 9)));
  });

  test("is ruled out by constraints where it takes weights they forbid, and says that no rival does", () => {
    const problem = problemFrom(
      [
        [1, 0],
        [0, 1],
      ],
      [0.7, 0.3],
    );
    const within = halfSpacesOf(2, { ranges: [{ group: [0], low: 0.6, high: 1 }] });
    expect(nearest(problem, 1, "L1", within)).toEqual({ kind: "never", proof: "constraints", better: null });
  });

  test.each(["weighted-sum", "moora", "weighted-product", "promethee-ii"])(
    "%s: no point of a fine grid of weights at which it is first is nearer, and just beyond it really is first",
    (method) => {
      let [reached, never] = [0, 0];
      for (const problem of randomProblems(60).filter(({ columns }) => columns === 3 || columns === 4)) {
        const parts = partsOf(preparedFor(problem, method, {})) as Float64Array;
        const points = grid(problem.columns, problem.columns === 3 ? 40 : 16);
        for (let row = 0; row < problem.rows; row++) {
          const first = points.filter((point) => leadsAll(parts, problem, row, point));
          for (const norm of norms) {
            const found = nearestFirst(problem, parts, row, norm, ANY_WEIGHTS);
            if (found.kind === "never") {
              never++;
              expect(first).toEqual([]);
              continue;
            }
            reached++;
            for (const point of first) expect(sizeOf(norm, problem.weights, point)).toBeGreaterThanOrEqual(found.size - 1e-9);
            const at = (part: number) => found.weights.map((weight, j) => weight + part * ((found.beyond[j] as number) - weight));
            const rankAt = (weights: Float64Array) => rank({ ...problem, weights }, method, {}, false, false).ranks[row];
            if (found.alone) expect(rankAt(at(1e-5))).toBe(1);
            // On the way there it is not first yet.
            if (found.size > 1e-6)
              expect(rankAt(problem.weights.map((weight, j) => 0.001 * weight + 0.999 * (found.weights[j] as number)))).not.toBe(1);
          }
        }
      }
      expect(Math.min(reached, never)).toBeGreaterThan(15);
    },
  );

  test("stays within the constraints and is no smaller than without them", () => {
    let tighter = 0;
    for (const problem of randomProblems(80).filter(({ columns }) => columns >= 3)) {
      const parts = partsOf(preparedFor(problem, "weighted-sum", {})) as Float64Array;
      const within = halfSpacesOf(problem.columns, { order: [[0], [1], [2]], ratios: [{ over: [0], under: [1], low: 1, high: 3 }] });
      for (const norm of norms) {
        const [free, bound] = [ANY_WEIGHTS, within].map((spaces) => nearestFirst(problem, parts, problem.rows - 1, norm, spaces));
        if (bound?.kind !== "reached") continue;
        expect(meets(within, bound.weights)).toBe(true);
        expect(free?.kind).toBe("reached");
        if (free?.kind === "reached") expect(bound.size).toBeGreaterThanOrEqual(free.size - 1e-9);
        tighter++;
      }
    }
    expect(tighter).toBeGreaterThan(20);
  });
});

function leadsAll(parts: Float64Array, { rows, columns }: Problem, row: number, weights: Float64Array): boolean {
  return Array.from({ length: rows }, (_, k) => lead(parts, columns, row, k)).every(
    (leads) => leads.reduce((sum, value, j) => sum + value * (weights[j] as number), 0) >= 0,
  );
}
