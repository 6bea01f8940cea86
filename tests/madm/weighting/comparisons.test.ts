import { describe, expect, it } from "vitest";
import { comparisonsIn } from "@/lib/madm/weighting/comparisons";
import type { WeightingInput } from "@/lib/madm/weighting/weighting";
import { issuesOf } from "../refused";

const refusal = (input: WeightingInput) => issuesOf(() => comparisonsIn(input)).map(({ code, path }) => [code, ...path]);

describe("best-worst comparisons", () => {
  it("say themselves which criterion is best and which worst: those at 1", () => {
    expect(comparisonsIn({ bestToOthers: [2, 1, 8], othersToWorst: [4, 8, 1] })).toMatchObject({ best: 1, worst: 2 });
  });

  it("of several at 1 take the first two that agree with each other", () => {
    // Best could be 0 or 1; only 1 is 8 above the worst in both lists.
    expect(comparisonsIn({ bestToOthers: [1, 1, 8], othersToWorst: [7, 8, 1] })).toMatchObject({ best: 1, worst: 2 });
    expect(comparisonsIn({ bestToOthers: [1, 1], othersToWorst: [1, 1] })).toMatchObject({ best: 0, worst: 1 });
  });

  it("take the best and worst named", () => {
    expect(comparisonsIn({ bestToOthers: [1, 1, 8], othersToWorst: [8, 8, 1], best: 1, worst: 2 })).toMatchObject({ best: 1, worst: 2 });
  });

  it("of a single criterion have it both best and worst", () => {
    expect(comparisonsIn({ bestToOthers: [1], othersToWorst: [1] })).toMatchObject({ best: 0, worst: 0 });
  });

  it("are refused outside 1 to 9, unequally long, or missing", () => {
    expect(refusal({ bestToOthers: [1, 0.5, 10], othersToWorst: [1, 1, 1] })).toEqual([
      ["out-of-range", "bestToOthers", 1],
      ["out-of-range", "bestToOthers", 2],
    ]);
    expect(refusal({ bestToOthers: [1, 2], othersToWorst: [2] })).toEqual([["wrong-length", "othersToWorst"]]);
    expect(refusal({ bestToOthers: [1, 2] })).toEqual([["missing", "othersToWorst"]]);
    expect(refusal({ bestToOthers: new Array(1001).fill(1), othersToWorst: [] })[0]).toEqual(["too-few", "othersToWorst"]);
    expect(refusal({ bestToOthers: new Array(1001).fill(1), othersToWorst: new Array(1001).fill(1) })).toEqual([
      ["too-many", "bestToOthers"],
    ]);
  });

  it("are refused when no criterion is best or worst, or the one named is none", () => {
    expect(refusal({ bestToOthers: [2, 3], othersToWorst: [1, 3] })).toEqual([["missing", "best"]]);
    expect(refusal({ bestToOthers: [1, 3], othersToWorst: [2, 3] })).toEqual([["missing", "worst"]]);
    expect(refusal({ bestToOthers: [1, 3], othersToWorst: [3, 1], best: 2 })).toEqual([["out-of-range", "best"]]);
    expect(refusal({ bestToOthers: [1, 3], othersToWorst: [3, 1], worst: 0.5 })).toEqual([["out-of-range", "worst"]]);
  });

  it("that contradict themselves are refused by name", () => {
    // The best named is not 1 against itself.
    expect(refusal({ bestToOthers: [1, 3], othersToWorst: [3, 1], best: 1 })).toEqual([["contradiction", "bestToOthers", 1]]);
    // The two lists disagree on the best against the worst.
    expect(issuesOf(() => comparisonsIn({ bestToOthers: [1, 2, 8], othersToWorst: [7, 4, 1] }))).toEqual([
      { code: "contradiction", path: ["othersToWorst", 0], values: { accepted: "8", found: "7" } },
    ]);
    // One criterion would be best and worst of two.
    expect(refusal({ bestToOthers: [1, 2], othersToWorst: [1, 2] })).toEqual([["contradiction", "worst"]]);
  });
});
