import { describe, expect, it } from "vitest";
import { makeProblem } from "@/lib/madm/problem";
import { rank } from "@/lib/madm/rank";

// Decision Deck's mcda for Python, TestPrometheeGaia: the same five alternatives under six preference functions.
const column = [
  ["usual", [1, 3, 3, 2, 3], {}, [-4, 2, 2, -2, 2]],
  ["u-shape", [2, 5, -5, -2, 5], { q: [2.5] }, [0, 3, -4, -2, 3]],
  ["v-shape", [-1, 3, 3, 2, 3], { p: [3] }, [-4, 4 / 3, 4 / 3, 0, 4 / 3]],
  ["level", [5, -5, 4, 5, -5], { p: [1], q: [0.5] }, [2.5, -3, 1, 2.5, -3]],
  ["linear", [2, 3, 3, 1, 3], { p: [2], q: [1] }, [0, 1, 1, -3, 1]],
  ["gaussian", [2, 3, 2, 1, 3], { s: [1] }, [-0.393469, 1.651603, -0.393469, -2.516268, 1.651603]],
] as const;

describe("PROMETHEE II", () => {
  it.each(column)("gives the net flows that mcda gives under %s, summed over the four others", (name, figures, thresholds, expected) => {
    const problem = makeProblem({ matrix: figures.map((figure) => [figure]), weights: [1], directions: ["benefit"] });
    const { scores } = rank(problem, "promethee-ii", { preference: { function: name, ...thresholds } });
    expected.forEach((flow, i) => {
      expect(4 * (scores[i] as number)).toBeCloseTo(flow, 6);
    });
  });

  it("compares by the usual function unless told otherwise, so units do not matter", () => {
    expect(rank(makeProblem({ matrix: [[1], [2]], weights: [1], directions: ["cost"] }), "promethee-ii").variant).toEqual({
      preference: { function: "usual" },
    });
  });

  it("says how far each outranks and is outranked", () => {
    const problem = makeProblem({
      matrix: [
        [1, 5],
        [2, 9],
        [3, 9],
      ],
      weights: [3, 1],
      directions: ["benefit", "cost"],
    });
    expect(rank(problem, "promethee-ii").details).toEqual({ positiveFlow: [0.25, 0.375, 0.75], negativeFlow: [0.75, 0.5, 0.125] });
  });

  it("agrees with the quadratic definition to 1e-10 for every piecewise linear function", () => {
    const matrix = Array.from({ length: 200 }, (_, i) => [Math.sin(i * 1.7) * 50, (i * 37) % 23, 2000 + Math.cos(i)]);
    const weights = [0.5, 0.3, 0.2];
    const [p, q] = [
      [20, 6, 0.5],
      [3, 1, 0.1],
    ];
    const functions = {
      usual: (d: number) => (d > 0 ? 1 : 0),
      "u-shape": (d: number, j: number) => (d > (q[j] as number) ? 1 : 0),
      "v-shape": (d: number, j: number) => Math.min(1, Math.max(0, d / (p[j] as number))),
      level: (d: number, j: number) => (d > (p[j] as number) ? 1 : d > (q[j] as number) ? 0.5 : 0),
      linear: (d: number, j: number) => Math.min(1, Math.max(0, (d - (q[j] as number)) / ((p[j] as number) - (q[j] as number)))),
    };
    const problem = makeProblem({ matrix, weights, directions: ["benefit", "cost", "benefit"] });
    for (const [name, preference] of Object.entries(functions)) {
      const { scores } = rank(problem, "promethee-ii", { preference: { function: name, p, q } });
      matrix.forEach((a, i) => {
        let net = 0;
        for (const b of matrix)
          weights.forEach((weight, j) => {
            const d = ((a[j] as number) - (b[j] as number)) * (j === 1 ? -1 : 1);
            net += (weight * (preference(d, j) - preference(-d, j))) / (matrix.length - 1);
          });
        expect(Math.abs((scores[i] as number) - net), `${name} ${i}`).toBeLessThanOrEqual(1e-10);
      });
    }
  });
});
