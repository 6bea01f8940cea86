import { describe, expect, it } from "vitest";
import { weigh } from "@/lib/madm/weighting/weigh";
import { issuesOf } from "../refused";

describe("swing weights", () => {
  it("are the swings scaled to sum one", () => {
    expect([...weigh("swing", { points: [100, 60, 40] }).weights]).toEqual([0.5, 0.3, 0.2]);
  });

  it("show the swings beside the most valued one, which is 100", () => {
    const [step] = weigh("swing", { points: [5, 10, 0] }, {}, true).steps;
    expect(step?.rows).toEqual(["s", "w"]);
    [50, 100, 0, 1 / 3, 2 / 3, 0].forEach((value, k) => {
      expect(step?.values[k]).toBeCloseTo(value, 12);
    });
  });

  it("are refused when no step is worth anything", () => {
    expect(issuesOf(() => weigh("swing", { points: [0, 0] }))[0]?.code).toBe("all-zero");
  });
});
