import { describe, expect, test } from "vitest";
import { contributionSeries } from "@/lib/charts/contributions";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { evaluate } from "@/lib/evaluate";
import { methods } from "@/lib/madm/registry";
import { answered } from "../samples/evaluated";

const dataset = loadDataset("data");
const example = workedExample(dataset);

describe("what speaks for every market, by pillar", () => {
  test("runs from best to worst, over the pillars in use, whose shares are all of the weight", () => {
    const evaluation = answered({ ...example, pillars: { ...example.pillars, ip: 0 } }, dataset);
    const { markets, pillars } = contributionSeries(evaluation);
    expect(markets).toEqual(evaluation.results.map(({ market }) => market.iso3));
    expect(pillars.map(({ pillar }) => pillar)).toEqual(["demand", "closeness", "logistics", "payments", "regulation"]);
    expect(pillars.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    for (const { share, parts } of pillars) for (const part of parts) expect(part).toBeLessThanOrEqual(share + 1e-12);
  });

  test.each(methods.map(({ id }) => id))("is the same measure under %s, which only puts the markets in another order", (id) => {
    const evaluation = evaluate({ ...example, method: { id, options: {} } }, dataset);
    if (!evaluation.ok) return expect(evaluation.reason).toBe("refused");
    const sumOf = (series: ReturnType<typeof contributionSeries>) => new Map(series.markets.map((iso3, i) => [iso3, series.sums[i]]));
    const series = contributionSeries(evaluation);
    const usual = sumOf(contributionSeries(answered(example, dataset)));
    for (const [iso3, sum] of sumOf(series)) expect(sum).toBeCloseTo(usual.get(iso3) as number, 12);
    series.pillars[0]?.parts.forEach((_, i) => {
      expect(series.pillars.reduce((total, { parts }) => total + (parts[i] as number), 0)).toBeCloseTo(series.sums[i] as number, 12);
    });
    // Neighbours are named where the sums would turn them, and only there.
    const turned = series.sums.findIndex((sum, i) => (series.sums[i + 1] ?? Number.NEGATIVE_INFINITY) > sum + 1e-9);
    if (evaluation.results.every(({ tied }) => !tied)) expect(series.otherwise?.[0] ?? -1).toBe(turned);
  });

  test("adds up to the score, and orders no two markets otherwise, by a weighted sum from the worst to the best alone", () => {
    const by = (id: string, options = {}) => contributionSeries(answered({ ...example, method: { id, options } }, dataset));
    expect(by("weighted-sum", { normalisation: "min-max" })).toMatchObject({ addUp: true, otherwise: null });
    expect(by("topsis").addUp).toBe(false);
  });
});
