import fc from "fast-check";
import { expect, test } from "vitest";
import { axisTicks, decades, decimalsOf } from "@/lib/charts/ticks";

test("an axis takes round steps and holds zero", () => {
  expect(axisTicks([14.53, 30.64], 5)).toEqual([0, 10, 20, 30, 40]);
  expect(axisTicks([-9.45, 19.63], 5)).toEqual([-10, 0, 10, 20]);
  expect(axisTicks([0.79, 1.18], 4)).toEqual([0, 0.5, 1, 1.5]);
});

test("an axis of nothing but zeros goes to one", () => {
  expect(axisTicks([], 5)).toEqual([0, 1]);
  expect(axisTicks([0, 0], 5)).toEqual([0, 1]);
});

test("an axis encloses its values in evenly rising steps", () => {
  const value = fc.double({ min: -1e12, max: 1e12, noNaN: true }).filter((x) => x === 0 || Math.abs(x) > 1e-6);
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 8 }), (values) => {
      const ticks = axisTicks(values, 5);
      const [first, last] = [ticks[0] as number, ticks.at(-1) as number];
      const slack = 1e-6 * (last - first);
      expect(first).toBeLessThanOrEqual(Math.min(0, ...values) + slack);
      expect(last).toBeGreaterThanOrEqual(Math.max(0, ...values) - slack);
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThanOrEqual(8);
    }),
  );
});

test("a logarithmic axis takes powers of ten that enclose the values, nine at most", () => {
  expect(decades([[3, 70], [0.5]])).toEqual([0.1, 1, 10, 100]);
  expect(decades([[10], [10]])).toEqual([10, 100]);
  expect(decades([[], []])).toEqual([1, 10]);
  const positive = fc.double({ min: 1e-9, max: 1e12, noNaN: true });
  fc.assert(
    fc.property(fc.array(positive, { minLength: 1, maxLength: 8 }), (values) => {
      const ticks = decades([values]);
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThanOrEqual(9);
      expect(ticks[0] as number).toBeLessThanOrEqual(Math.min(...values) * (1 + 1e-6));
      expect(ticks.at(-1) as number).toBeGreaterThanOrEqual(Math.max(...values) * (1 - 1e-6));
    }),
  );
});

test("the decimals of an axis are as many as its steps need", () => {
  expect(
    [
      [0, 0.5, 1],
      [0, 10],
      [0, 0.02, 0.04],
      [-0.1, 0],
    ].map(decimalsOf),
  ).toEqual([1, 0, 2, 1]);
});
