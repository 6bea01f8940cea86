import { describe, expect, it } from "vitest";
import { makeProblem } from "@/lib/madm/problem";
import { productScaling, weightedProducts } from "@/lib/madm/product";

const problem = makeProblem({
  matrix: [
    [2, 8],
    [4, 2],
  ],
  weights: [1, 1],
  directions: ["benefit", "cost"],
});
const products = (of: typeof problem, normalisation: "linear" | "sum" | "vector" | "none") =>
  weightedProducts(of, productScaling(of, normalisation), normalisation);

describe("weightedProducts", () => {
  it("multiplies ratios to the best, each to the power of its weight", () => {
    // (2/4)^½ · (2/8)^½ and 1.
    const [first, second] = products(problem, "linear");
    expect(first).toBeCloseTo(Math.sqrt(0.5 * 0.25), 14);
    expect(second).toBeCloseTo(1, 14);
  });

  it("without normalisation is the classical product, costs by their reciprocals", () => {
    const [first, second] = products(problem, "none");
    expect(first).toBeCloseTo(Math.sqrt(2 / 8), 14);
    expect(second).toBeCloseTo(Math.sqrt(4 / 2), 14);
  });

  it("keeps the ratio of two products whatever is common to a column", () => {
    const [a, b] = products(problem, "linear");
    const [c, d] = products(problem, "none");
    const [e, f] = products(problem, "sum");
    expect((a as number) / (b as number)).toBeCloseTo((c as number) / (d as number), 14);
    expect((a as number) / (b as number)).toBeCloseTo((e as number) / (f as number), 14);
  });

  it("refuses a zero, which would undo every other figure, and a negative, naming the cell", () => {
    const zero = makeProblem({
      matrix: [
        [2, 8],
        [0, 2],
      ],
      weights: [1, 1],
      directions: ["benefit", "benefit"],
    });
    expect(() => products(zero, "linear")).toThrowError("zero-in-column at matrix.1.0");
    const negative = makeProblem({
      matrix: [
        [2, -8],
        [3, 2],
      ],
      weights: [1, 1],
      directions: ["benefit", "benefit"],
    });
    expect(() => products(negative, "vector")).toThrowError("negative-in-column at matrix.0.1");
    expect(() => products(negative, "none")).toThrowError("negative-in-column at matrix.0.1");
  });

  it("does not look at a criterion of weight 0", () => {
    const ignored = makeProblem({
      matrix: [
        [2, 0],
        [4, 5],
      ],
      weights: [1, 0],
      directions: ["benefit", "benefit"],
    });
    expect([...products(ignored, "linear")]).toEqual([0.5, 1]);
  });
});
