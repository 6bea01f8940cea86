import { describe, expect, test } from "vitest";
import { rank } from "@/lib/madm/rank";
import { methods } from "@/lib/madm/registry";
import { closenessBounds } from "@/lib/robustness/reach/closeness-bounds";
import { sizeOf } from "@/lib/robustness/reach/nearest";
import { reachOf } from "@/lib/robustness/reach/reach";
import { halfSpacesOf, meets } from "@/lib/robustness/weights/constraints";
import { problemFrom, randomProblems } from "../problems";
import { grid } from "./grid";

const small = randomProblems(40).filter(({ columns }) => columns === 3);
const points = grid(3, 50).filter((point) => point.every((weight) => weight > 0));

describe("what is found and what is proven of TOPSIS", () => {
  test("encloses the ranks on a fine grid of weights, and what is found is nearly all of it", () => {
    let [ends, met, proven] = [0, 0, 0];
    for (const problem of small) {
      const seen = points.map((weights) => rank({ ...problem, weights }, "topsis", {}, false, false).ranks);
      const reach = reachOf(problem, "topsis", {});
      for (let row = 0; row < problem.rows; row++) {
        const { best, worst } = reach.ranks(row);
        const places = seen.map((ranks) => ranks[row] as number);
        expect(best.bound).toBeLessThanOrEqual(Math.min(best.found, ...places));
        expect(worst.bound).toBeGreaterThanOrEqual(Math.max(worst.found, ...places));
        ends += 2;
        met += Number(best.found <= Math.min(...places)) + Number(worst.found >= Math.max(...places));
        proven += Number(best.found === best.bound) + Number(worst.found === worst.bound);
      }
    }
    expect(ends).toBeGreaterThan(50);
    expect(met / ends).toBeGreaterThan(0.95);
    expect(proven / ends).toBeGreaterThan(0.7);
  });

  test.each(["L1", "L2"] as const)("%s: the change found is as small as any on a fine grid, and really puts it first", (norm) => {
    let compared = 0;
    for (const problem of small) {
      const reach = reachOf(problem, "topsis", {});
      for (let row = 0; row < problem.rows; row++) {
        const first = points.filter((weights) => rank({ ...problem, weights }, "topsis", {}, false, false).ranks[row] === 1);
        const nearest = reach.nearest(row, norm);
        if (nearest.kind === "never") expect(first).toEqual([]);
        if (nearest.kind !== "reached") continue;
        expect(nearest.by).toBe("found");
        for (const point of first) expect(sizeOf(norm, problem.weights, point)).toBeGreaterThanOrEqual(nearest.size - 1e-6);
        const beyond = nearest.weights.map((weight, j) => weight + 1e-4 * ((nearest.beyond[j] as number) - weight));
        if (nearest.alone) expect(rank({ ...problem, weights: beyond }, "topsis", {}, false, false).ranks[row]).toBe(1);
        compared += first.length > 0 ? 1 : 0;
      }
    }
    expect(compared).toBeGreaterThan(25);
  });

  test("proves of one that is worse on every criterion that it is always behind, and never first", () => {
    const problem = problemFrom(
      [
        [3, 3],
        [1, 2],
        [9, 1],
      ],
      [1, 1],
    );
    const bounds = closenessBounds(problem, "vector");
    expect([bounds.alwaysBehind(1, 0), bounds.neverAhead(1, 0), bounds.neverFirst(1)]).toEqual([true, true, true]);
    expect([bounds.alwaysBehind(0, 1), bounds.neverAhead(0, 1), bounds.neverFirst(0)]).toEqual([false, false, false]);
    expect(reachOf(problem, "topsis", {}).nearest(1, "L1")).toEqual({ kind: "never", proof: "bounds", better: null });
  });

  test("claims nothing that a random weight denies, on 120 problems of up to five criteria", () => {
    let claims = 0;
    for (const problem of randomProblems(120)) {
      const bounds = closenessBounds(problem, "vector");
      const seen = grid(problem.columns, 6).map(
        (weights) => rank({ ...problem, weights: weights.map((w) => w + 0.01) }, "topsis", {}, false, false).ranks,
      );
      for (let i = 0; i < problem.rows; i++) {
        if (bounds.neverFirst(i)) {
          claims++;
          expect(seen.every((ranks) => ranks[i] !== 1)).toBe(true);
        }
        for (let k = 0; k < problem.rows; k++)
          if (k !== i && bounds.neverAhead(i, k)) {
            claims++;
            expect(seen.every((ranks) => (ranks[i] as number) >= (ranks[k] as number))).toBe(true);
          }
      }
    }
    expect(claims).toBeGreaterThan(100);
  });
});

describe("what other weights can do, by any method", () => {
  test.each(methods.map(({ id }) => id))("%s: the bounds enclose what is found, which random weights do not surpass by much", (method) => {
    let [ends, met] = [0, 0];
    for (const problem of small.slice(0, 4)) {
      const reach = reachOf(problem, method, {});
      const seen = points.filter((_, at) => at % 3 === 0).map((weights) => rank({ ...problem, weights }, method, {}, false, false).ranks);
      for (let row = 0; row < problem.rows; row++) {
        const { best, worst } = reach.ranks(row);
        const places = seen.map((ranks) => ranks[row] as number);
        expect(best.bound).toBeLessThanOrEqual(Math.min(best.found, ...places));
        expect(worst.bound).toBeGreaterThanOrEqual(Math.max(worst.found, ...places));
        ends += 2;
        met += Number(best.found <= Math.min(...places)) + Number(worst.found >= Math.max(...places));
      }
    }
    expect(met / ends).toBeGreaterThan(0.9);
  });

  test("stays within constraints, and says where it found nothing without having proven it", () => {
    const problem = problemFrom(
      [
        [1, 0],
        [0, 1],
      ],
      [0.7, 0.3],
    );
    const constraints = { ranges: [{ group: [0], low: 0.6, high: 1 }] };
    for (const method of ["topsis", "vikor"]) {
      expect(reachOf(problem, method, {}, constraints).nearest(1, "L1").kind).toBe("not-found");
      const nearest = reachOf(problem, method, {}, { ranges: [{ group: [0], low: 0.2, high: 1 }] }).nearest(1, "L2");
      expect(nearest.kind === "reached" && meets(halfSpacesOf(2, constraints), nearest.weights)).toBe(false);
      if (nearest.kind === "reached") expect([...nearest.weights]).toEqual([0.5, 0.5].map((value) => expect.closeTo(value, 5)));
    }
  });

  test("of a single alternative is the first place, which no change is needed for", () => {
    for (const method of ["weighted-sum", "topsis", "vikor"]) {
      const reach = reachOf(problemFrom([[1, 2]], [1, 1]), method, {});
      expect(reach.ranks(0)).toEqual({ best: { found: 1, bound: 1 }, worst: { found: 1, bound: 1 } });
      expect(reach.nearest(0, "L1")).toMatchObject({ kind: "reached", size: 0 });
    }
  });
});
