import { describe, expect, it } from "vitest";
import { makeProblem } from "@/lib/madm/problem";
import { rank } from "@/lib/madm/rank";

const problem = makeProblem({
  matrix: [
    [10, 20],
    [12, 12],
    [30, 5],
  ],
  weights: [1, 1],
  directions: ["benefit", "benefit"],
});
const table = (options: Record<string, unknown>, id: string) => [
  ...(rank(problem, "electre-iii", options, true).steps.find((step) => step.id === id)?.values ?? []),
];

describe("ELECTRE III", () => {
  it("counts the weights of the criteria that agree, in proportion between q and p", () => {
    // 2 worse on the first criterion against q = 1 and p = 5: three quarters of the way to full agreement.
    expect(table({ q: [1, 0], p: [5, 0] }, "concordance")[1]).toBeCloseTo((0.75 + 1) / 2, 14);
    expect(table({}, "concordance")).toEqual([1, 0.5, 0.5, 0.5, 1, 0.5, 0.5, 0.5, 1]);
  });

  it("takes credibility away in proportion to a veto, and all of it at the veto", () => {
    // The third against the first: agreement ½, worse by 15 on the second. Veto at 25: D = 0.6 and σ = ½ · 0.4 / 0.5.
    expect(table({ v: [null, 25] }, "credibility")[6]).toBeCloseTo(0.4, 14);
    expect(table({ v: [null, 15] }, "credibility")[6]).toBe(0);
    expect(table({}, "credibility")[6]).toBe(0.5);
  });

  it("does not let a criterion of weight 0 object", () => {
    const idle = makeProblem({
      matrix: [
        [10, 20],
        [12, 12],
      ],
      weights: [1, 0],
      directions: ["benefit", "benefit"],
    });
    const { steps } = rank(idle, "electre-iii", { v: [null, 1] }, true);
    expect([...(steps.find((step) => step.id === "credibility")?.values ?? [])]).toEqual([1, 0, 1, 1]);
  });

  it("does not count a difference that exceeds a threshold by rounding alone", () => {
    const close = makeProblem({ matrix: [[0.7], [0.8]], weights: [1], directions: ["benefit"] });
    const { steps } = rank(close, "electre-iii", { q: [0.1], p: [0.1] }, true);
    expect([...(steps.find((step) => step.id === "concordance")?.values ?? [])]).toEqual([1, 1, 1, 1]);
  });

  it("ranks by how many are preferred in both orders together, and scores by the mean of the two", () => {
    const better = makeProblem({
      matrix: [
        [1, 1],
        [3, 3],
        [2, 2],
      ],
      weights: [1, 1],
      directions: ["benefit", "benefit"],
    });
    const { scores, ranks, details } = rank(better, "electre-iii");
    expect([...ranks]).toEqual([3, 1, 2]);
    expect([...scores]).toEqual([3, 1, 2]);
    expect(details).toEqual({ descending: [3, 1, 2], ascending: [3, 1, 2], relations: ["INN", "PIP", "PNI"] });
  });

  it("refuses thresholds that are out of order or of the wrong number, by path", () => {
    expect(() => rank(problem, "electre-iii", { q: [1] })).toThrowError("wrong-length at options.q");
    expect(() => rank(problem, "electre-iii", { q: [3, 1], p: [2, 2] })).toThrowError("contradiction at options.q.0");
    expect(() => rank(problem, "electre-iii", { p: [1, 5], v: [null, 4] })).toThrowError("contradiction at options.v.1");
    expect(() => rank(problem, "electre-iii", { q: [-1, 0] })).toThrowError("out-of-range at options.q.0");
  });

  it("refuses more than 500 alternatives", () => {
    const tall = makeProblem({ matrix: { rows: 501, columns: 1, values: new Float64Array(501) }, weights: [1], directions: ["benefit"] });
    expect(() => rank(tall, "electre-iii")).toThrowError("too-many at matrix");
  });
});
