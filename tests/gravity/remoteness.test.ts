import { describe, expect, test } from "vitest";
import { remoteness } from "@/lib/gravity/remoteness";
import { panelOf } from "./support/panels";

const names = { exporter: "from", importer: "to", year: null, distance: "D", output: "Y", expenditure: "E" };

describe("remoteness", () => {
  // Two exporters, two importers. E = 10 + 30 = 40, Y = 20 + 60 = 80, by hand:
  // REM_EXP_A = 1 / (10/40) + 2 / (30/40) = 4 + 8/3; REM_IMP_X = 1 / (20/80) + 3 / (60/80) = 4 + 4.
  const panel = panelOf({
    from: ["A", "A", "B", "B"],
    to: ["X", "Y", "X", "Y"],
    D: [1, 2, 3, 6],
    Y: [20, 20, 60, 60],
    E: [10, 30, 10, 30],
  });

  test("weighs distances by the other side's share of the world, in logarithms", () => {
    const { exporter, importer } = remoteness(panel, names);
    expect(exporter.kind === "number" && [...exporter.values].map(Math.exp)).toEqual([
      expect.closeTo(20 / 3, 12),
      expect.closeTo(20 / 3, 12),
      expect.closeTo(20, 12),
      expect.closeTo(20, 12),
    ]);
    expect(importer.kind === "number" && Math.exp(importer.values[0] ?? 0)).toBeCloseTo(8, 12);
  });

  test("keeps years apart", () => {
    const twice = panelOf({
      from: ["A", "A", "A", "A"],
      to: ["X", "Y", "X", "Y"],
      year: [1, 1, 2, 2],
      D: [1, 2, 1, 2],
      Y: [5, 5, 5, 5],
      E: [10, 30, 20, 20],
    });
    const { exporter } = remoteness(twice, { ...names, year: "year" });
    expect(exporter.kind === "number" && [...exporter.values].map(Math.exp)).toEqual([
      expect.closeTo(20 / 3, 12),
      expect.closeTo(20 / 3, 12),
      expect.closeTo(6, 12),
      expect.closeTo(6, 12),
    ]);
  });

  test("can take sizes from the flows themselves", () => {
    const flows = panelOf({ from: ["A", "A", "B", "B"], to: ["X", "Y", "X", "Y"], D: [1, 2, 3, 6], T: [4, 16, 6, 14] });
    const { exporter } = remoteness(flows, { ...names, output: "T", expenditure: "T", sumFlows: true });
    expect(exporter.kind === "number" && Math.exp(exporter.values[0] ?? 0)).toBeCloseTo(20 / 3, 12);
  });

  test("leaves out a pair without distance, and is missing where no pair is left", () => {
    const holed = panelOf({ from: ["A", "A", "B"], to: ["X", "Y", "Y"], D: [1, null, null], Y: [1, 1, 1], E: [10, 30, 30] });
    const { exporter, importer } = remoteness(holed, names);
    expect(exporter.kind === "number" && Math.exp(exporter.values[0] ?? 0)).toBeCloseTo(4, 12);
    expect(exporter.kind === "number" && [...(exporter.missing ?? [])]).toEqual([0, 0, 1]);
    expect(importer.kind === "number" && [...(importer.missing ?? [])]).toEqual([0, 1, 1]);
  });
});
