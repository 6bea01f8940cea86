import { expect, test } from "vitest";
import { linear, logarithmic } from "@/lib/charts/scale";

test("a linear scale lays values evenly, up or down, and goes on beyond its ends", () => {
  const up = linear([0, 10], [280, 20]);
  expect([0, 5, 10, 20].map(up)).toEqual([280, 150, 20, -240]);
});

test("a scale of a single value puts it in the middle", () => {
  expect(linear([3, 3], [0, 100])(3)).toBe(50);
});

test("on a logarithmic scale equal factors stand equally far apart", () => {
  const place = logarithmic([0.1, 10], [0, 200]);
  expect(place(1)).toBeCloseTo(100, 12);
  expect(place(2) - place(1)).toBeCloseTo(place(8) - place(4), 12);
});
