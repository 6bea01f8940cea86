import { describe, expect, it } from "vitest";
import { weigh } from "@/lib/madm/weighting/weigh";
import { issuesOf } from "../refused";

const weights = (points: number[]) => [...weigh("points", { points }).weights];

describe("points", () => {
  it("count in proportion, whatever their unit", () => {
    expect(weights([3, 1])).toEqual([0.75, 0.25]);
    expect(weights([300, 100])).toEqual([0.75, 0.25]);
  });

  it("may be none for a criterion", () => {
    expect(weights([0, 2, 2])).toEqual([0, 0.5, 0.5]);
  });

  it("may not be none for all", () => {
    expect(issuesOf(() => weights([0, 0]))).toEqual([{ code: "all-zero", path: ["points"], values: {} }]);
  });

  it("of a single criterion give it all the weight", () => {
    expect(weights([7])).toEqual([1]);
  });

  it("near the end of the number range still sum to one", () => {
    expect(weights([1e150, 1e150])).toEqual([0.5, 0.5]);
    expect(weights([5e-324, 5e-324])).toEqual([0.5, 0.5]);
  });

  it("are refused, each by its place, when negative, too large or no number", () => {
    expect(issuesOf(() => weights([1, -2, Number.NaN, 1e200]))).toEqual([
      { code: "out-of-range", path: ["points", 1], values: { accepted: "≥ 0", found: "-2" } },
      { code: "not-a-number", path: ["points", 2], values: { found: "NaN" } },
      { code: "out-of-range", path: ["points", 3], values: { accepted: "≥ 0", found: "1e+200" } },
    ]);
  });

  it("are shown with the weights", () => {
    expect(weigh("points", { points: [3, 1] }, {}, true).steps[0]).toMatchObject({
      rows: ["p", "w"],
      columns: "criteria",
      values: Float64Array.of(3, 1, 0.75, 0.25),
    });
  });
});
