import { describe, expect, test } from "vitest";
import { contributionSeries } from "@/lib/charts/contributions";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { evaluate } from "@/lib/evaluate";
import { methods } from "@/lib/madm/registry";
import { answered } from "../samples/evaluated";

const dataset = loadDataset("data");
const example = workedExample(dataset);

describe("the make-up of scores", () => {
  test("runs from best to worst, over the pillars in use", () => {
    const evaluation = answered({ ...example, pillars: { ...example.pillars, ip: 0 } }, dataset);
    const series = contributionSeries(evaluation);
    expect(series?.markets).toEqual(evaluation.results.map(({ market }) => market.iso3));
    expect(series?.pillars.map(({ pillar }) => pillar)).toEqual(["demand", "closeness", "logistics", "payments", "regulation"]);
  });

  test.each(methods.map(({ id }) => id))("under %s has parts that add up to each score, or is none where the score has no parts", (id) => {
    const evaluation = evaluate({ ...example, method: { id, options: {} } }, dataset);
    const series = contributionSeries(evaluation);
    if (!evaluation.ok || evaluation.ranking.contributions === null) return expect(series).toBeNull();
    evaluation.results.forEach(({ score }, i) => {
      const sum = series?.pillars.reduce((total, { parts }) => total + (parts[i] as number), 0);
      expect(sum).toBeCloseTo(score, 9);
      expect(series?.scores[i]).toBe(score);
    });
  });

  test("is none where there is no ranking", () => {
    expect(contributionSeries(evaluate({ ...example, markets: [] }, dataset))).toBeNull();
  });
});
