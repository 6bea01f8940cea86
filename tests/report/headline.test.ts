import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { evaluate } from "@/lib/evaluate";
import { headlineOf } from "@/lib/report/headline";
import { answered } from "../samples/evaluated";

const dataset = loadDataset("data");
const example = workedExample(dataset);

describe("the headline", () => {
  test("holds every ranked market once, best first under each priority", () => {
    const evaluation = answered(example, dataset);
    const headline = headlineOf(evaluation);
    const named = Object.values(headline ?? {}).flat();
    expect(named.map(({ iso3 }) => iso3).sort()).toEqual(evaluation.results.map(({ market }) => market.iso3).sort());
    for (const [priority, markets] of Object.entries(headline ?? {}))
      expect(markets).toEqual(
        evaluation.results.filter(({ recommendation }) => recommendation.priority === priority).map(({ market }) => market),
      );
  });

  test("is none where there is no ranking", () => {
    expect(headlineOf(evaluate({ ...example, markets: [] }, dataset))).toBeNull();
  });
});
