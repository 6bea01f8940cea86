import { describe, expect, test } from "vitest";
import { priorityMatrix } from "@/lib/charts/priority-matrix";
import { loadDataset } from "@/lib/dataset/load";
import { latestObservation } from "@/lib/dataset/lookup";
import { workedExample } from "@/lib/decision/example";
import { evaluate } from "@/lib/evaluate";

const dataset = loadDataset("data");
const example = workedExample(dataset);
const evaluation = evaluate(example, dataset);
const points = priorityMatrix(evaluation, dataset);

describe("the priority matrix", () => {
  test("has every ranked market once, best first, with the advice of the ranking itself", () => {
    if (!evaluation.ok) throw new Error("the worked example has a ranking");
    expect(points.map(({ market, rank, priority, reach }) => [market, rank, priority, reach])).toEqual(
      evaluation.results.map(({ market, rank, recommendation, position }) => [market.iso3, rank, recommendation.priority, position.reach]),
    );
  });

  test("runs from 1 for the first to 0 for the last in attractiveness, never rising", () => {
    const places = points.map((point) => point.attractiveness);
    expect(places[0]).toBe(1);
    expect(places.at(-1)).toBeCloseTo(0, 12);
    expect(places).toEqual([...places].sort((a, b) => b - a));
  });

  test("says where the position is unknown, as it is for an exporter that no source lists", () => {
    const blind = priorityMatrix(evaluate({ ...example, exporter: "AND" }, dataset), dataset);
    expect(new Set(blind.map((point) => point.reach))).toEqual(new Set(["unknown"]));
  });

  test("takes the size from the newest figure on people online, with its year", () => {
    for (const { market, size } of points) {
      const figure = latestObservation(dataset, market, "online-population", null);
      expect(size).toEqual(figure && { people: figure.value, year: figure.year });
    }
    expect(points.some((point) => point.size !== null)).toBe(true);
  });

  test("is empty without a ranking, and one market alone is the first", () => {
    expect(priorityMatrix(evaluate({ ...example, markets: [] }, dataset), dataset)).toEqual([]);
    expect(priorityMatrix(evaluate({ ...example, markets: ["VNM"] }, dataset), dataset)).toMatchObject([
      { market: "VNM", attractiveness: 1 },
    ]);
  });
});
