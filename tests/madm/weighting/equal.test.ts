import { describe, expect, it } from "vitest";
import { weigh } from "@/lib/madm/weighting/weigh";
import type { WeightingInput } from "@/lib/madm/weighting/weighting";
import { issuesOf } from "../refused";

describe("equal weights", () => {
  it.each<[string, WeightingInput]>([
    ["a matrix", { matrix: [[1, 2, 3, 4]] }],
    ["a flat matrix", { matrix: { rows: 1, columns: 4, values: Float64Array.of(1, 2, 3, 4) } }],
    ["directions", { directions: ["cost", "cost", "cost", "benefit"] }],
    ["points", { points: [1, 1, 1, 9] }],
    ["a ranking", { ranking: [4, 3, 2, 1] }],
    ["pairwise judgements", { pairwise: [[1], [1], [1], [1]] }],
    ["best-worst comparisons", { bestToOthers: [1, 2, 3, 4] }],
    ["comparisons with the worst", { othersToWorst: [1, 2, 3, 4] }],
  ])("take the number of criteria from %s", (_, input) => {
    expect([...weigh("equal", input).weights]).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  it("are refused for no criteria", () => {
    expect(issuesOf(() => weigh("equal", { matrix: [] }))[0]?.code).toBe("too-few");
    expect(issuesOf(() => weigh("equal", { points: [] }))[0]?.code).toBe("too-few");
  });
});
