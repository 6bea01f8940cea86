import { expect, test } from "vitest";
import { residualsBy } from "@/lib/gravity/view/residuals";

const importers = { kind: "text", codes: Int32Array.of(0, 1, -1, 0, 2), labels: ["KAZ", "UZB", "TJK"] } as const;
const fitted = Float64Array.of(1, 2, 9, 1);
const estimate = { sample: Int32Array.of(0, 1, 2, 3), y: Float64Array.of(4, 0, 9, 1), fitted, linearPredictor: fitted.map(Math.log) };

test("sums flows and fits by group; zeros have no logarithm; rows outside the sample or without a group do not count", () => {
  expect(residualsBy(estimate, importers)).toEqual([
    { group: "KAZ", flows: 2, actual: 5, fitted: 2, meanLog: Math.log(4) / 2 },
    { group: "UZB", flows: 1, actual: 0, fitted: 2, meanLog: null },
  ]);
});

test("a column of numbers names no groups", () => {
  expect(() => residualsBy(estimate, { kind: "number", values: Float64Array.of(1), missing: null })).toThrow(RangeError);
});
