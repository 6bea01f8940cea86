import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { fieldChanges, isSameDecision } from "@/lib/keep/changes/changes";
import { differenceBetween } from "@/lib/keep/changes/history";

const dataset = loadDataset(join(process.cwd(), "data"));
const first = workedExample(dataset);

describe("what changed between two revisions", () => {
  test("is told field by field with what stood before and after", () => {
    const second = { ...first, title: "Spring", pillars: { ...first.pillars, demand: 5 }, thresholds: { "account-ownership": 50 } };
    expect(fieldChanges(first, second)).toEqual([
      { field: ["title"], before: "", after: "Spring" },
      { field: ["pillars", "demand"], before: first.pillars.demand, after: 5 },
      { field: ["thresholds", "account-ownership"], before: undefined, after: 50 },
    ]);
  });

  test("is told place by place: a market that was taken out has none any more", () => {
    const second = { ...first, markets: first.markets.filter((iso3) => iso3 !== "SGP") };
    const { fields, places } = differenceBetween(first, second, dataset);
    expect(fields).toEqual([{ field: ["markets", "SGP"], before: "SGP", after: undefined }]);
    expect(places.find(({ market }) => market === "SGP")).toMatchObject({ before: 1, after: null });
    expect(places.find(({ after }) => after === 1)?.before).toBe(2);
  });

  test("is nothing where only the order of members is another", () => {
    const { pillars, ...others } = first;
    const turned = { ...others, pillars: Object.fromEntries(Object.entries(pillars).reverse()) as typeof pillars };
    expect(isSameDecision(first, turned)).toBe(true);
    expect(differenceBetween(first, turned, dataset).places.filter(({ before, after }) => before !== after)).toEqual([]);
  });
});
