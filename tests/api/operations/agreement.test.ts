import { describe, expect, it, test } from "vitest";
import { agreement } from "@/lib/api/operations/agreement";
import { complaints, data } from "../refused";

const agreementOf = (measure: string, x: readonly number[], y: readonly number[]) =>
  (agreement.run({ measure, x, y }, data) as { value: number }).value;

const promised = ["spearman", "weighted-spearman", "ws", "kendall-a", "kendall-b", "gamma"];

describe("agreement", () => {
  test.each(promised)("by %s is 1 between equal rankings and less between others", (measure) => {
    expect(agreementOf(measure, [1, 2, 3, 4], [1, 2, 3, 4])).toBeCloseTo(1, 12);
    expect(agreementOf(measure, [1, 2, 3, 4], [2, 1, 4, 3])).toBeLessThan(1);
  });

  it("counts pairs by hand: one of six the other way round", () => {
    expect(agreementOf("kendall-a", [1, 2, 3, 4], [1, 2, 4, 3])).toBeCloseTo(4 / 6, 12);
    expect(agreementOf("gamma", [1, 2, 2], [1, 2, 3])).toBeCloseTo(1, 12);
  });

  it("names every wrong field", () => {
    expect(complaints(agreement, { measure: "pearson", x: [1, "2"], z: 1 })).toEqual([
      "unknown-id measure",
      "not-a-number x 1",
      "missing y",
      "unknown-id z",
    ]);
    expect(complaints(agreement, { measure: "ws", x: [1, 2], y: [1, 2, 3] })).toEqual(["wrong-length y"]);
    expect(complaints(agreement, { measure: "ws", x: [1], y: [1] })).toEqual(["too-few x"]);
    expect(complaints(agreement, { measure: "spearman", x: [1, 1], y: [1, 2] })).toEqual(["constant-column x"]);
    expect(complaints(agreement, "x")).toEqual(["malformed"]);
  });
});
