import fc from "fast-check";
import { expect, test } from "vitest";
import { axisTicks } from "@/lib/charts/ticks";

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
