import { describe, expect, it } from "vitest";
import { makeProblem } from "@/lib/madm/problem";
import { rank } from "@/lib/madm/rank";

describe("CODAS", () => {
  const matrix = Array.from({ length: 60 }, (_, i) => [1 + (i % 7), 2 + Math.sin(i) ** 2, 10 + ((i * 37) % 11)]);
  const problem = makeProblem({ matrix, weights: [2, 1, 3], directions: ["benefit", "cost", "benefit"] });

  it.each([0, 0.02, 0.05, 1])("agrees with visiting every pair, at τ = %s", (tau) => {
    const { scores, steps } = rank(problem, "codas", { tau }, true);
    const table = steps.find((step) => step.id === "score")?.values as Float64Array;
    const [e, t] = [0, 1].map((at) => matrix.map((_, i) => table[3 * i + at] as number)) as [number[], number[]];
    matrix.forEach((_, i) => {
      let sum = 0;
      matrix.forEach((__, k) => {
        const apart = (e[i] as number) - (e[k] as number);
        sum += apart + (Math.abs(apart) >= tau - 1e-12 ? (t[i] as number) - (t[k] as number) : 0);
      });
      expect(scores[i]).toBeCloseTo(sum, 10);
    });
  });

  it("may rank an alternative below one it dominates, which is why it claims no dominance", () => {
    // The first is better in the second criterion and equal in the first, yet comes second.
    const odd = makeProblem({
      matrix: [
        [14, 13],
        [14, 12],
        [5, 20],
        [12, 4],
      ],
      weights: [1, 1],
      directions: ["benefit", "benefit"],
    });
    expect([...rank(odd, "codas").ranks].slice(0, 2)).toEqual([2, 1]);
  });

  it("counts distances that differ by τ but for rounding as that far apart", () => {
    const steps = makeProblem({ matrix: [[0.14], [0.16], [1]], weights: [1], directions: ["benefit"] });
    const times7 = makeProblem({ matrix: [[0.98], [1.12], [7]], weights: [1], directions: ["benefit"] });
    const [a, b] = [rank(steps, "codas").scores, rank(times7, "codas").scores];
    a.forEach((score, i) => {
      expect(score).toBeCloseTo(b[i] as number, 12);
    });
  });

  it("takes figures of either sign under another normalisation", () => {
    const mixed = makeProblem({
      matrix: [
        [-1, 0],
        [3, -2],
        [4, 5],
      ],
      weights: [1, 1],
      directions: ["benefit", "cost"],
    });
    expect(() => rank(mixed, "codas")).toThrowError("negative-in-column at matrix.0.0");
    expect([...rank(mixed, "codas", { normalisation: "min-max" }).ranks]).toEqual([3, 1, 2]);
  });

  it("gives a single alternative 0", () => {
    expect([...rank(makeProblem({ matrix: [[3, 4]], weights: [1, 1], directions: ["benefit", "cost"] }), "codas").scores]).toEqual([0]);
  });
});
