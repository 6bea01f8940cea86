import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { estimate } from "@/lib/gravity/estimate";
import { Cancelled, type Specification } from "@/lib/gravity/types";
import { Refusal } from "@/lib/math/refusal";
import { noisyPanel, panelOf, sizeAndDistance, specified, summaryOf } from "./support/panels";

const T = [1, 2, 3, 4, 5, 7];
const x = [1, 3, 2, 5, 4, 6];
const g = ["A", "A", "B", "B", "C", "C"];
const both = ["ols", "ppml"] as const;

/** The issue an estimate is refused with. */
function issueOf(columns: Parameters<typeof panelOf>[0], parts: Partial<Specification>) {
  try {
    estimate(panelOf(columns), specified({ x: ["x"], ...parts }));
  } catch (error) {
    if (error instanceof Refusal) return error.issues[0];
    throw error;
  }
  return null;
}

describe.each(both)("an estimate by %s is refused", (estimator) => {
  test.each<readonly [string, Parameters<typeof panelOf>[0], Partial<Specification>, object]>([
    ["without a row", { T: [], x: [] }, {}, { code: "empty-sample" }],
    ["when the filter leaves none", { T, x }, { where: "x > 9" }, { code: "empty-sample" }],
    ["when every flow is zero", { T: [0, 0, 0], x: [1, 2, 3] }, {}, { code: "no-positive-flow", path: ["y"] }],
    ["at a negative flow", { T: [1, 2, -3, 4], x: [1, 2, 3, 5] }, {}, { code: "negative-flow", path: ["y", 2], values: { found: "-3" } }],
    ["at a negative weight", { T, x, w: [1, 1, -1, 1, 1, 1] }, { weights: "w" }, { code: "negative-weight", path: ["weights", 2] }],
    ["for a flow that is not there", { T, x }, { y: "trade" }, { code: "unknown-id", values: { found: "trade", accepted: "T, x" } }],
    ["for an effect that is not there", { T, x }, { effects: ["g"] }, { code: "unknown-id", path: ["effects", 0] }],
    ["for a cluster that is not there", { T, x }, { errors: { kind: "cluster", by: "g" } }, { code: "unknown-id", path: ["errors", "by"] }],
    ["for an effect of one group, such as the only country", { T, x, g: g.map(() => "A") }, { effects: ["g"] }, { code: "one-group" }],
    ["when no regressor varies", { T, x: x.map(() => 2) }, {}, { code: "no-variation" }],
    ["when the effects absorb every regressor", { T, g, x: [1, 1, 2, 2, 3, 3] }, { effects: ["g"] }, { code: "no-variation" }],
    ["when a term stands twice", { T, x }, { x: ["x", " x"] }, { code: "duplicate", path: ["x", 1] }],
    ["when every row is alone in its effect", { T, x, g: [1, 2, 3, 4, 5, 6] }, { effects: ["g"] }, { code: "empty-sample" }],
  ])("%s", (_, columns, parts, issue) => {
    expect(issueOf(columns, { estimator, ...parts })).toMatchObject(issue);
  });

  test("not at a negative flow that the filter leaves out", () => {
    expect(issueOf({ T: [1, 2, -3, 4, 6], x: [1, 2, 3, 5, 4] }, { estimator, where: "T >= 0" })).toBe(null);
  });
});

describe("the flow", () => {
  test("may be named in logarithms for OLS, which takes them anyway, and not for PPML", () => {
    const plain = summaryOf(noisyPanel, { estimator: "ols", x: sizeAndDistance });
    expect(summaryOf(noisyPanel, { estimator: "ols", x: sizeAndDistance, y: "ln(T)" }).b).toEqual(plain.b);
    expect(issueOf({ T, x }, { y: "ln(T)" })).toMatchObject({ code: "log-of-flow", path: ["y"], values: { accepted: "T" } });
  });
});

describe("rows that cannot take part", () => {
  test("are left out, each once, under its first reason", () => {
    const panel = panelOf({
      T: [null, 2, 3, 0, 5, 7, 4, 6, 2],
      x: [1, null, 2, 5, 0, 6, 3, 4, 1],
      g: ["A", "A", null, "B", "B", "C", "A", "A", "B"],
      w: [1, 1, 1, 1, 1, 1, 0, 1, 1],
      k: [1, 1, 1, 1, 1, 1, 1, 1, 0],
    });
    const found = summaryOf(panel, { estimator: "ols", x: ["ln(x)"], errors: { kind: "cluster", by: "g" }, weights: "w", where: "k == 1" });
    expect(found.droppedRows.map(({ reason, by, rows }) => [reason, by, ...rows])).toEqual([
      ["filtered", [], 8],
      ["missing", ["T"], 0],
      ["missing", ["ln(x)"], 1],
      ["missing", ["g"], 2],
      ["undefined", ["ln(x)"], 4],
      ["zero-weight", ["w"], 6],
      ["zero-flow", ["T"], 3],
    ]);
    expect([...found.sample]).toEqual([5, 7]);
  });

  test("and singletons go until none is left, in whichever effect they come up", () => {
    // Without row 0 (alone in i), row 1 is alone in j; without it, row 2 is alone in i, and then row 3 in j.
    const [i, j] = [
      [1, 2, 2, 3, 3, 3, 4, 4],
      [1, 1, 2, 2, 3, 4, 3, 4],
    ];
    const panel = panelOf({ T: [...T, 8, 9], x: [...x, 8, 2], i, j });
    const found = summaryOf(panel, { estimator: "ols", effects: ["i", "j"], x: ["x"] });
    expect(found.droppedRows.map(({ reason, by, rows }) => [reason, ...by, ...rows])).toEqual([
      ["singleton", "i", 0, 2],
      ["singleton", "j", 1, 3],
    ]);
  });
});

describe("a computation under way", () => {
  test.each(both)("tells how far it is, never falling back, and ends at 1, by %s", (estimator) => {
    const onProgress = vi.fn<(done: number) => void>();
    estimate(noisyPanel, specified({ estimator, x: sizeAndDistance }), { onProgress });
    const told = onProgress.mock.calls.map(([done]) => done);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });

  test("stops where its caller wishes", () => {
    let asked = 0;
    const cancelled = () => ++asked > 3;
    expect(() => estimate(noisyPanel, specified({ x: sizeAndDistance }), { cancelled })).toThrow(Cancelled);
  });
});

describe("any small panel", () => {
  const cell = fc.record({
    T: fc.nat({ max: 5 }),
    x: fc.integer({ min: -3, max: 3 }),
    z: fc.nat({ max: 2 }),
    i: fc.nat({ max: 3 }),
    j: fc.nat({ max: 3 }),
  });

  test.each(both)("is estimated to finite numbers that settle, or refused, by %s", (estimator) => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 30 }), fc.subarray(["i", "j", "i^j"]), (rows, effects) => {
        const column = (name: "T" | "x" | "z" | "i" | "j") => rows.map((row) => row[name]);
        const panel = panelOf({ T: column("T"), x: column("x"), z: column("z"), i: column("i"), j: column("j") });
        try {
          const found = estimate(panel, specified({ estimator, x: ["x", "z"], effects }));
          const left = found.droppedRows.reduce((sum, { count }) => sum + count, found.n);
          const sum = (values: Float64Array) => values.reduce((all, value) => all + value, 0);
          return (
            found.converged &&
            left === rows.length &&
            found.coefficients.every(({ estimate: value }) => Number.isFinite(value)) &&
            (estimator === "ols" || Math.abs(sum(found.y) - sum(found.fitted)) < 1e-6 * sum(found.y))
          );
        } catch (error) {
          return error instanceof Refusal;
        }
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
