import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compareDecisions } from "@/lib/comparison/changes";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { withPreset } from "@/lib/decision/presets";

const dataset = loadDataset(join(process.cwd(), "data"));
const first = workedExample(dataset);

describe("two decisions side by side", () => {
  test("that are alike differ in nothing and move nobody", () => {
    const { differing, changes } = compareDecisions(first, { ...first, title: "another name" }, dataset);
    expect(differing).toEqual([]);
    for (const { before, after, movedBy } of changes) {
      expect(after).toBe(before);
      expect(movedBy).toEqual([]);
    }
  });

  test("that differ in one part owe every change of rank to that part", () => {
    const { differing, changes } = compareDecisions(first, withPreset(first, "risk-averse"), dataset);
    expect(differing).toEqual(["weights"]);
    const moved = changes.filter(({ before, after }) => before !== after);
    expect(moved.length).toBeGreaterThan(0);
    for (const { before, after, movedBy } of moved)
      expect(movedBy).toEqual([{ part: "weights", by: (before as number) - (after as number) }]);
  });

  test("name each differing part on its own", () => {
    const second = { ...withPreset(first, "risk-averse"), method: { id: "weighted-sum", options: {} }, exporter: "TWN" };
    expect(compareDecisions(first, second, dataset).differing).toEqual(["weights", "method", "exporter"]);
  });

  test("owe it to a knock-out where the rest is ranked without a market", () => {
    const { differing, changes } = compareDecisions(first, { ...first, thresholds: { "online-population": 1e7 } }, dataset);
    expect(differing).toEqual(["thresholds"]);
    expect(changes.find(({ market }) => market === "SGP")).toEqual({ market: "SGP", before: 1, after: null, movedBy: [] });
    expect(changes.find(({ after }) => after === 1)?.movedBy).toMatchObject([{ part: "thresholds" }]);
  });

  test("list a market that only one of them ranks, without a rank in the other", () => {
    const second = { ...first, markets: first.markets.filter((iso3) => iso3 !== "SGP") };
    const singapore = compareDecisions(first, second, dataset).changes.find(({ market }) => market === "SGP");
    expect(singapore).toEqual({ market: "SGP", before: 1, after: null, movedBy: [] });
  });

  test("of which one has no answer still say what the other ranks", () => {
    const { changes } = compareDecisions({ ...first, markets: [] }, first, dataset);
    expect(changes).toHaveLength(15);
    for (const { before, after } of changes) {
      expect(before).toBeNull();
      expect(after).not.toBeNull();
    }
  });
});
