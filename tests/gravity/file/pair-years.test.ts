import * as fc from "fast-check";
import { expect, test } from "vitest";
import { pairYears } from "@/lib/gravity/file/pair-years";

const index = (keys: readonly (readonly [number, number, number])[]) => {
  const column = (k: 0 | 1 | 2) => ({ at: (place: number) => keys[place]?.[k] ?? -1 });
  const pairs = pairYears(column(0), column(1), column(2));
  return keys.map((_, place) => pairs.firstWith(place));
};

test("names for each place the first one with its pair and year, however many there are", () => {
  const part = fc.integer({ min: 0, max: 6 });
  fc.assert(
    fc.property(fc.array(fc.tuple(part, part, part), { maxLength: 600 }), (keys) => {
      const first = new Map<string, number>();
      const expected = keys.map((key, place) => {
        const found = first.get(key.join()) ?? null;
        if (found === null) first.set(key.join(), place);
        return found;
      });
      expect(index(keys)).toEqual(expected);
    }),
  );
});

test("keeps apart the two directions of a pair and its years, in tables far larger than it begins with", () => {
  const keys = Array.from({ length: 100 }, (_, i) => Array.from({ length: 100 }, (_, j) => [i, j, 2000 + ((i + j) % 3)] as const)).flat();
  expect(index(keys).every((found) => found === null)).toBe(true);
});
