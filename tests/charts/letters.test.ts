import fc from "fast-check";
import { expect, test } from "vitest";
import { lanesOf, lettersOf } from "@/lib/charts/letters";

test("a person is one letter, two where that is taken, a number where both are", () => {
  expect(lettersOf(["Sales", "Logistics", "Finance", "Board"])).toEqual(["S", "L", "F", "B"]);
  expect(lettersOf(["Anna", "Boris", "Alex"])).toEqual(["AN", "B", "AL"]);
  expect(lettersOf(["Anna", "Anna", "", "财务"])).toEqual(["1", "2", "3", "财"]);
});

test("no two people have one sign", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-c]{0,3}$/), { maxLength: 9 }), (names) => {
      const letters = lettersOf(names);
      expect(new Set(letters).size).toBe(names.length);
    }),
  );
});

test("marks that stand apart share a lane, those that would hide each other do not, and a lane no lower is free", () => {
  expect(lanesOf([0, 10, 20], 5)).toEqual([0, 0, 0]);
  expect(lanesOf([0, 1, 2, 10], 5)).toEqual([0, 1, 2, 0]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 30 }), (given) => {
      const places = given.toSorted((a, b) => a - b);
      const lanes = lanesOf(places, 7);
      places.forEach((place, k) => {
        for (let j = 0; j < k; j++) if (lanes[j] === lanes[k]) expect(place - (places[j] as number)).toBeGreaterThanOrEqual(7);
      });
    }),
  );
});
