import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rangeBetween, rangeFactors, rangeMatrix } from "@/lib/lanchester/range";

const share = fc.double({ min: 0.01, max: 100, noNaN: true });
const battle = fc.constantFrom("local" as const, "wide" as const);

describe("shooting range", () => {
  test("the factors are 3 for a local and √3 for a wide-area battle", () => {
    expect(rangeFactors.local).toBe(3);
    expect(rangeFactors.wide).toBeCloseTo(1.7320508, 7);
  });

  // Hand calculation: 30/10 = 3, 31/10 > 3; 17/10 < √3 < 18/10.
  test.each([
    ["local", 30, "contested"],
    ["local", 31, "beyond"],
    ["wide", 17, "contested"],
    ["wide", 18, "beyond"],
  ] as const)("in a %s battle a firm with 10 %% finds a rival with %d %% %s", (where, rival, relation) => {
    expect(rangeBetween(10, rival, where).relation).toBe(relation);
    // The same as fractions: a share of 0.30 is not a whisker over three times 0.10.
    expect(rangeBetween(0.1, rival / 100, where).relation).toBe(relation);
  });

  test("exactly R is in range, however the division rounds", () => {
    expect(2.1 / 0.7).toBeGreaterThan(3);
    expect(rangeBetween(0.7, 2.1, "local").relation).toBe("contested");
    expect(rangeBetween(10, 10 * Math.sqrt(3), "wide").relation).toBe("contested");
  });

  test("the index is the reciprocal of the gap: 1/3 = 0.333333 and 1/√3 = 0.577350 are the thresholds", () => {
    expect(rangeBetween(1, 3, "local").index).toBeCloseTo(0.333333, 6);
    expect(rangeBetween(1, Math.sqrt(3), "wide").index).toBeCloseTo(0.57735, 6);
    expect(rangeBetween(1, 5, "wide")).toEqual({ gap: 5, index: 0.2, relation: "beyond" });
  });

  test("own share 100: a wide-area rival above 173.2 is out of range, so one at 170 is not", () => {
    expect(rangeBetween(100, 170, "wide").relation).toBe("contested");
    expect(rangeBetween(100, 174, "wide").relation).toBe("beyond");
  });

  test("a rival so small that the ratio leaves the number range is still out of range", () => {
    expect(rangeBetween(100, 5e-324, "local").relation).toBe("safe");
  });

  test("a share of zero makes the relation undecidable, on either side or both", () => {
    expect(rangeBetween(0, 30, "local")).toEqual({ gap: null, index: 0, relation: "undecidable" });
    expect(rangeBetween(30, 0, "local")).toEqual({ gap: 0, index: null, relation: "undecidable" });
    expect(rangeBetween(0, 0, "wide")).toEqual({ gap: null, index: null, relation: "undecidable" });
  });

  test("the matrix sets everyone against everyone and leaves the diagonal empty", () => {
    const matrix = rangeMatrix([40, 30, 5], "wide");
    expect(matrix.map((row) => row.map((cell) => cell?.relation ?? null))).toEqual([
      [null, "contested", "safe"],
      ["contested", null, "safe"],
      ["beyond", "beyond", null],
    ]);
    expect(matrix[2]?.[0]?.gap).toBe(8);
    expect(rangeMatrix([], "local")).toEqual([]);
  });

  test("safe seen from one side is beyond seen from the other", () => {
    const mirrored = { safe: "beyond", beyond: "safe", contested: "contested", undecidable: "undecidable" };
    fc.assert(
      fc.property(share, share, battle, (a, b, where) => {
        expect(rangeBetween(b, a, where).relation).toBe(mirrored[rangeBetween(a, b, where).relation]);
      }),
    );
  });

  test("scaling all shares by one factor changes no ratio and no relation", () => {
    fc.assert(
      fc.property(
        fc.array(share, { minLength: 2, maxLength: 6 }),
        fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
        battle,
        (shares, factor, where) => {
          const scaled = rangeMatrix(
            shares.map((s) => s * factor),
            where,
          );
          rangeMatrix(shares, where).forEach((row, i) => {
            row.forEach((cell, j) => {
              const other = scaled[i]?.[j];
              expect(other?.relation).toBe(cell?.relation);
              if (cell?.gap) expect((other?.gap as number) / cell.gap).toBeCloseTo(1, 9);
            });
          });
        },
      ),
    );
  });
});
