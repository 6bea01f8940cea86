import fc from "fast-check";
import { expect, test } from "vitest";
import { median } from "@/lib/math/median";

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 });

test.each([
  [[7], 7],
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[5, 5, 1, 5], 5],
  [[-1, 0], -0.5],
  [[10, 9, 100], 10],
])("the median of %j is %d", (list, middle) => {
  expect(median(list)).toBe(middle);
});

test("as many values lie above the median as below", () => {
  fc.assert(
    fc.property(values, (list) => {
      const middle = median(list);
      expect(list.filter((value) => value < middle).length).toBeLessThanOrEqual(list.length / 2);
      expect(list.filter((value) => value > middle).length).toBeLessThanOrEqual(list.length / 2);
    }),
  );
});

test("the order of the values changes nothing, and the list stays as it was", () => {
  fc.assert(
    fc.property(values, (list) => {
      const before = [...list];
      expect(median([...list].reverse())).toBe(median(list));
      expect(list).toEqual(before);
    }),
  );
});

test("nothing has no median", () => {
  expect(() => median([])).toThrow(RangeError);
});
