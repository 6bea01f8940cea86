import { describe, expect, it } from "vitest";
import { flowsOf } from "@/lib/madm/outranking/flows";
import { makeProblem } from "@/lib/madm/problem";

describe("flowsOf", () => {
  it("averages preferences over the others, weighted", () => {
    // By hand: criterion 1 orders c > b > a with full preference, criterion 2 (a cost) orders a > b = c.
    const problem = makeProblem({
      matrix: [
        [1, 5],
        [2, 9],
        [3, 9],
      ],
      weights: [3, 1],
      directions: ["benefit", "cost"],
    });
    const { positive, negative, parts } = flowsOf(problem, { function: "usual" }, true);
    expect([...positive]).toEqual([0.25, 0.375, 0.75]);
    expect([...negative]).toEqual([0.75, 0.5, 0.125]);
    expect([...(parts as Float64Array)]).toEqual([-0.75, 0.25, 0, -0.125, 0.75, -0.125]);
  });

  it("gives a single alternative flows of zero", () => {
    const alone = makeProblem({ matrix: [[4, 2]], weights: [1, 1], directions: ["benefit", "cost"] });
    const { positive, negative } = flowsOf(alone, { function: "usual" }, false);
    expect([positive[0], negative[0]]).toEqual([0, 0]);
  });

  it("leaves the parts out when they are not asked for", () => {
    const problem = makeProblem({ matrix: [[1], [2]], weights: [1], directions: ["benefit"] });
    expect(flowsOf(problem, { function: "usual" }, false).parts).toBeNull();
  });

  it("treats a cost as the mirror image of a benefit", () => {
    const matrix = [
      [3, 3],
      [1, 1],
      [2, 2],
      [2, 2],
      [7, 7],
    ];
    const both = makeProblem({ matrix, weights: [1, 1], directions: ["benefit", "cost"] });
    const { positive, negative } = flowsOf(both, { function: "linear", q: [0.5, 0.5], p: [3, 3] }, false);
    positive.forEach((plus, i) => {
      expect(plus).toBeCloseTo(negative[i] as number, 14);
    });
  });

  it("adds up to nothing over the field", () => {
    const matrix = Array.from({ length: 40 }, (_, i) => [Math.sin(i * 3), Math.cos(i * 7), i % 5]);
    const problem = makeProblem({ matrix, weights: [1, 2, 3], directions: ["benefit", "cost", "benefit"] });
    const { positive, negative } = flowsOf(
      problem,
      { function: ["linear", "gaussian", "level"], q: [0.1, 0, 1], p: [1, 0, 2], s: [0, 0.4, 0] },
      false,
    );
    expect(positive.reduce((sum, plus, i) => sum + plus - (negative[i] as number), 0)).toBeCloseTo(0, 12);
  });
});
