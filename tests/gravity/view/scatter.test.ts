import { expect, test } from "vitest";
import { scatterOf } from "@/lib/gravity/view/scatter";

const flows = (y: readonly number[], fitted: readonly number[]) => ({ y: Float64Array.from(y), fitted: Float64Array.from(fitted) });

test("sums actual flows up by factors of ten of what was fitted, zeros apart", () => {
  const { positive, zeros, bands } = scatterOf(flows([1, 2, 3, 0, 500], [10, 20, 99, 30, 100]), 100);
  expect([positive, zeros]).toEqual([4, 1]);
  expect(bands).toEqual([
    { from: 10, to: 100, count: 3, low: 1, middle: 2, high: 3 },
    { from: 100, to: 1000, count: 1, low: 500, middle: 500, high: 500 },
  ]);
});

test("thins many flows evenly over the sample, and the bands still count them all", () => {
  const y = Array.from({ length: 10_001 }, (_, i) => i + 1);
  const scatter = scatterOf(flows(y, y), 500);
  expect(scatter.actual).toHaveLength(500);
  expect(scatter.actual[0]).toBe(1);
  expect(scatter.actual.at(-1)).toBeGreaterThan(9900);
  expect(scatter.bands.reduce((sum, { count }) => sum + count, 0)).toBe(10_001);
});

test("few flows are all shown, and none at all give an empty scatter", () => {
  expect([...scatterOf(flows([3, 4], [1, 2]), 100).actual]).toEqual([3, 4]);
  expect(scatterOf(flows([], []), 100)).toMatchObject({ positive: 0, zeros: 0, bands: [] });
});
