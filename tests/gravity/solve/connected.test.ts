import { describe, expect, test } from "vitest";
import { components, isNested, redundantLevels } from "@/lib/gravity/solve/connected";
import { redundantColumns } from "@/lib/gravity/solve/redundant";

const ints = (...values: readonly number[]) => Int32Array.from(values);

describe("two groupings of the same rows", () => {
  test("fall into as many parts as no row connects", () => {
    const { count, of } = components(ints(0, 0, 1, 2), 3, ints(0, 1, 1, 2), 3);
    expect(count).toBe(2);
    expect(of[0]).toBe(of[1]);
    expect(of[0]).toBe(of[3 + 1]);
    expect(of[2]).toBe(of[3 + 2]);
    expect(of[0]).not.toBe(of[2]);
  });

  test("make as many levels of the second redundant, and one of each further one", () => {
    const groups = [ints(0, 0, 1, 2), ints(0, 1, 1, 2), ints(0, 1, 0, 1)];
    expect(redundantLevels({ groups, sizes: [3, 3, 2] })).toEqual([0, 2, 1]);
  });

  test("are nested when no group of the inner one meets two of the outer one", () => {
    expect(isNested(ints(0, 0, 1, 2), 3, ints(5, 5, 5, 4))).toBe(true);
    expect(isNested(ints(0, 0, 1, 2), 3, ints(5, 4, 5, 4))).toBe(false);
  });
});

describe("a column that adds nothing", () => {
  const columns = () => [
    [1, 2, 3, 4, 5],
    [1, 0, 0, 1, 0],
    [3, 4, 6, 9, 10],
    [0, 0, 1e-9, 0, 0],
    [0, 1, 0, 0, 1],
  ];
  const found = (list: readonly (readonly number[])[], lengths: readonly number[]) =>
    redundantColumns(
      list.map((column) => Float64Array.from(column)),
      new Float64Array(5).fill(1),
      lengths,
    );

  test("is named with the columns that it is made of, and one that is nothing without any", () => {
    expect(found(columns(), [7, 2, 15, 1, 2])).toEqual([
      { column: 2, with: [0, 1] },
      { column: 3, with: [] },
    ]);
  });

  test("is the later of two", () => {
    expect(
      found(
        [
          [1, 2, 3, 4, 5],
          [2, 4, 6, 8, 10],
        ],
        [7, 15],
      ),
    ).toEqual([{ column: 1, with: [0] }]);
  });
});
