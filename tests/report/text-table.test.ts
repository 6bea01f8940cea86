import { describe, expect, test } from "vitest";
import { textTable } from "@/lib/report/text-table";

describe("a table in plain characters", () => {
  test("sets numbers to the right and texts to the left, two spaces apart, under a ruled header", () => {
    const text = textTable({
      header: ["Rank", "Market", "Score"],
      rows: [
        [1, "Laos", 0.5],
        [12, "Kazakhstan", 0.25],
      ],
    });
    expect(text.split("\n")).toEqual([
      "Rank  Market      Score",
      "────  ──────────  ─────",
      "   1  Laos          0.5",
      "  12  Kazakhstan   0.25",
    ]);
  });

  test("leaves a gap empty, which does not turn a column of numbers into one of texts", () => {
    const text = textTable({
      header: ["a", "b"],
      rows: [
        [null, "x"],
        [10, null],
      ],
    });
    expect(text.split("\n").slice(2)).toEqual(["    x", "10"]);
  });

  test("has a header even where there is nothing to list", () => {
    expect(textTable({ header: ["Rank"], rows: [] })).toBe("Rank\n────");
  });

  test("counts a composed letter once", () => {
    const [, rule] = textTable({ header: ["e\u0301"], rows: [["é"]] }).split("\n");
    expect(rule).toBe("─");
  });

  test("ends no line in a space", () => {
    const text = textTable({
      header: ["long header", "b"],
      rows: [
        ["x", "y"],
        ["z", null],
      ],
    });
    expect(text).not.toMatch(/ $/m);
  });
});
