import { describe, expect, it } from "vitest";
import { makeProblem } from "@/lib/madm/problem";
import { rank } from "@/lib/madm/rank";

const problem = makeProblem({
  matrix: [
    [2, 8],
    [4, 2],
    [1, 4],
  ],
  weights: [2, 1],
  directions: ["benefit", "cost"],
});
const scores = (id: string, options: Record<string, unknown>) => [...rank(problem, id, options).scores];

describe("WASPAS", () => {
  it("is the weighted sum at λ = 1 and the weighted product at λ = 0", () => {
    expect(scores("waspas", { lambda: 1 })).toEqual(scores("weighted-sum", { normalisation: "linear" }));
    expect(scores("waspas", { lambda: 0 })).toEqual(scores("weighted-product", { normalisation: "linear" }));
  });

  it("stands half way by default", () => {
    const [sum, product] = [scores("waspas", { lambda: 1 }), scores("waspas", { lambda: 0 })];
    scores("waspas", {}).forEach((score, i) => {
      expect(score).toBeCloseTo(((sum[i] as number) + (product[i] as number)) / 2, 14);
    });
  });

  it("refuses a λ outside 0 to 1", () => {
    for (const lambda of [-0.1, 1.1]) expect(() => rank(problem, "waspas", { lambda })).toThrowError("out-of-range at options.lambda");
  });

  it("refuses a zero, naming the cell", () => {
    const zero = makeProblem({
      matrix: [
        [2, 8],
        [0, 2],
      ],
      weights: [1, 1],
      directions: ["benefit", "cost"],
    });
    expect(() => rank(zero, "waspas")).toThrowError("zero-in-column at matrix.1.0");
  });
});
