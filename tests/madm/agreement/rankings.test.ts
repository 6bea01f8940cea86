import { describe, expect, it } from "vitest";
import { ranking } from "@/lib/madm/agreement/rankings";
import { issuesOf } from "../refused";

describe("a ranking", () => {
  it("is read as mid-ranks, however its ties were numbered", () => {
    for (const given of [
      [1, 2, 2, 4],
      [1, 2, 2, 3],
      [1, 2.5, 2.5, 4],
      [0, 7, 7, 9],
    ])
      expect([...ranking(given, ["x"], 2)]).toEqual([1, 2.5, 2.5, 4]);
  });

  it("names what is wrong by its place, twenty at most", () => {
    expect(issuesOf(() => ranking([1, "2" as unknown as number], ["rankings", 4], 1))).toEqual([
      { code: "not-a-number", path: ["rankings", 4, 1], values: { found: "2" } },
    ]);
    expect(issuesOf(() => ranking(new Array(30).fill(Number.NaN), ["x"], 2))).toHaveLength(20);
    expect(issuesOf(() => ranking([1], ["x"], 2))).toEqual([{ code: "too-few", path: ["x"], values: { accepted: "≥ 2", found: "1" } }]);
    expect(issuesOf(() => ranking([1, 2], ["y"], 2, 3))).toEqual([
      { code: "wrong-length", path: ["y"], values: { accepted: "3", found: "2" } },
    ]);
  });
});
