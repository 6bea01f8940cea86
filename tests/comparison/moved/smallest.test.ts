import { describe, expect, test } from "vitest";
import { smallestSet } from "@/lib/comparison/moved/smallest";

const of = (count: number) => Array.from({ length: count }, (_, at) => at);
const holds =
  (...wanted: readonly number[]) =>
  (set: readonly number[]) =>
    wanted.every((one) => set.includes(one));

describe("the smallest set that does something", () => {
  test("is one member where one does it", () => expect(smallestSet(of(9), holds(7))).toEqual([7]));
  test("is those that have to be together, whatever stands between them", () =>
    expect([...smallestSet(of(30), holds(2, 19, 25))].sort((a, b) => a - b)).toEqual([2, 19, 25]));
  test("is nothing where not even all do it, and of nobody", () => {
    expect(smallestSet(of(5), holds(9))).toEqual([]);
    expect(smallestSet([], () => false)).toEqual([]);
  });

  test("is fewer than the strongest one after the other make", () => {
    // 3 + 3 + 3 reach 9 by the strongest, and so do 5 and 4 that stand behind them.
    const pull = [3, 3, 3, 5, 4];
    expect(smallestSet(of(5), (set) => set.reduce((sum, one) => sum + (pull[one] ?? 0), 0) >= 9)).toEqual([3, 4]);
  });

  test("asks of few sets only, however many there are", () => {
    let asked = 0;
    const does = holds(3, 40, 60, 71);
    smallestSet(of(80), (set) => {
      asked++;
      return does(set);
    });
    expect(asked).toBeLessThan(80 + 80 + 200);
  });
});
