import { describe, expect, it } from "vitest";
import { alternativeStep, cellStep, criterionStep, pairStep } from "@/lib/madm/steps";

describe("steps", () => {
  it("say what their rows and columns stand for", () => {
    const values = Float64Array.of(1, 2, 3, 4);
    expect(cellStep("r", "R", "normalised-matrix", values)).toEqual({
      id: "r",
      caption: "normalised-matrix",
      symbol: "R",
      rows: "alternatives",
      columns: "criteria",
      values,
    });
    expect(pairStep("c", "C", "concordance", values)).toMatchObject({ rows: "alternatives", columns: "alternatives" });
  });

  it("put one column per name beside the other for the alternatives", () => {
    const { rows, columns, values } = alternativeStep("s", "S", "score", { S: [1, 2, 3], R: [10, 20, 30] });
    expect([rows, columns, [...values]]).toEqual(["alternatives", ["S", "R"], [1, 10, 2, 20, 3, 30]]);
  });

  it("put one row per name under the other for the criteria", () => {
    const { rows, columns, values } = criterionStep("a", "A", "best-and-worst-point", {
      "A⁺": Float64Array.of(1, 2, 3),
      "A⁻": Float64Array.of(4, 5, 6),
    });
    expect([rows, columns, [...values]]).toEqual([["A⁺", "A⁻"], "criteria", [1, 2, 3, 4, 5, 6]]);
  });
});
