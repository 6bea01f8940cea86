import { describe, expect, it } from "vitest";
import { z } from "zod";
import { step, stepsJson } from "@/lib/api/steps";
import { alternativeStep, cellStep, criterionStep, pairStep } from "@/lib/madm/steps";
import { issuesOf } from "../madm/refused";

const values = Float64Array.of(1, 2, 3, 4, 5, 6);

describe("stepsJson", () => {
  const steps = [
    cellStep("cells", "R", "normalised-matrix", values),
    alternativeStep("columns", "D", "flows", { "D⁺": [1, 2], "D⁻": [3, 4] }),
    criterionStep("rows", "A", "worst-point", { best: Float64Array.of(1, 2, 3) }),
    pairStep("pairs", "P", "concordance", Float64Array.of(0, 1, -1, 0)),
  ];

  it("writes each table row by row, as wide as what its columns stand for", () => {
    const [cells, columns, rows, pairs] = stepsJson(steps, 2, 3);
    expect(cells).toMatchObject({
      rows: "alternatives",
      columns: "criteria",
      values: [
        [1, 2, 3],
        [4, 5, 6],
      ],
    });
    expect(columns).toMatchObject({
      rows: "alternatives",
      columns: ["D⁺", "D⁻"],
      values: [
        [1, 3],
        [2, 4],
      ],
    });
    expect(rows).toMatchObject({ rows: ["best"], columns: "criteria", values: [[1, 2, 3]] });
    expect(pairs).toMatchObject({
      rows: "alternatives",
      columns: "alternatives",
      values: [
        [0, 1],
        [-1, 0],
      ],
    });
  });

  it("keeps caption and symbol, and fits its own description", () => {
    expect(stepsJson(steps, 2, 3)[0]).toMatchObject({ id: "cells", caption: { en: "Normalised matrix" }, symbol: "R" });
    expect(z.array(step).safeParse(stepsJson(steps, 2, 3)).success).toBe(true);
  });

  it("puts null where there is no finite value", () => {
    const odd = cellStep("odd", "X", "score", Float64Array.of(Number.NaN, Number.POSITIVE_INFINITY, -0));
    expect(JSON.stringify(stepsJson([odd], 1, 3)[0]?.values)).toBe("[[null,null,0]]");
  });

  it("refuses to write more than a million numbers", () => {
    const large = cellStep("large", "X", "score", new Float64Array(500_001));
    expect(stepsJson([large], 500_001, 1)[0]?.values).toHaveLength(500_001);
    expect(issuesOf(() => stepsJson([large, large], 500_001, 1))).toMatchObject([{ code: "too-large", path: ["steps"] }]);
  });
});
