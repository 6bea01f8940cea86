import { describe, expect, it } from "vitest";
import { column, profile, sideBySide } from "@/lib/madm/columns";

describe("profile", () => {
  it("finds extremes, sum and length of each column", () => {
    const { low, high, sum, norm } = profile({ rows: 2, columns: 3, values: Float64Array.of(3, -1, 0, 4, 5, 0) });
    expect([...low]).toEqual([3, -1, 0]);
    expect([...high]).toEqual([4, 5, 0]);
    expect([...sum]).toEqual([7, 4, 0]);
    expect([...norm]).toEqual([5, Math.sqrt(26), 0]);
  });

  it("agrees with looking at each column on its own, over many blocks of rows", () => {
    const [rows, columns] = [5000, 7];
    const values = Float64Array.from({ length: rows * columns }, (_, k) => Math.sin(k * k) * 10 ** (k % 7));
    const { low, high, sum, norm } = profile({ rows, columns, values });
    for (let j = 0; j < columns; j++) {
      const own = [...column(values, columns, j)];
      expect(low[j]).toBe(Math.min(...own));
      expect(high[j]).toBe(Math.max(...own));
      expect(sum[j]).toBeCloseTo(
        own.reduce((total, value) => total + value, 0),
        6,
      );
      expect((norm[j] as number) / Math.hypot(...own)).toBeCloseTo(1, 12);
    }
  });

  it("measures columns whose squares would vanish", () => {
    expect(profile({ rows: 2, columns: 1, values: Float64Array.of(3e-200, 4e-200) }).norm[0]).toBeCloseTo(5e-200, 210);
    expect((profile({ rows: 2, columns: 1, values: Float64Array.of(3e-200, 4e-200) }).norm[0] as number) / 5e-200).toBeCloseTo(1, 12);
  });
});

describe("sideBySide", () => {
  it("puts columns into one row-major table", () => {
    expect([
      ...sideBySide([
        [1, 2],
        [10, 20],
        [100, 200],
      ]),
    ]).toEqual([1, 10, 100, 2, 20, 200]);
    expect([...sideBySide([])]).toEqual([]);
  });
});
