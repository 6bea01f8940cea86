import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { roundingOf } from "@/lib/audit/claims/numbers";
import type { Claim } from "@/lib/dataset/published/schema";
import { auditOf, claim, figure } from "../held";

const years = (...values: readonly string[]) => values.map((value, k) => figure({ value, year: 2001 + k }));
const judged = (figures: ReturnType<typeof years>, over: Partial<Claim>) =>
  auditOf(figures, [claim(over)]).findLast(({ rule }) => rule === "claim");

describe("a claim", () => {
  test("of a rise every year fails at the first fall, holds without one, and is not checkable with a gap", () => {
    const span = { baseYear: 2001, year: 2003 };
    expect(judged(years("1.0", "2.0", "1.5"), span)).toMatchObject({ verdict: "contradiction", years: [2003] });
    expect(judged(years("1.0", "2.0", "2.5"), span)).toMatchObject({ verdict: "holds" });
    expect(judged([figure({ year: 2001 }), figure({ year: 2003, value: "2.0" })], span)).toMatchObject({ verdict: "not-checkable" });
  });

  test("of nearly doubling holds from 1.8 times to under 2", () => {
    const factor = (value: string) => judged(years("1.000", value), { kind: "times", baseYear: 2001, year: 2002, numbers: "2" })?.reason;
    expect(["1.5000", "1.9000", "2.1000"].map(factor)).toEqual(["less-than", "closes", "more-than"]);
  });

  test("of a record is true, true until later, or false", () => {
    const at = (year: number) => judged(years("1.0", "3.0", "2.0", "4.0"), { kind: "record", year })?.reason;
    expect([2004, 2002, 2003].map(at)).toEqual(["record", "record-later-broken", "not-record"]);
  });

  test("of the largest growth may be true in dollars and false in per cent", () => {
    const at = (year: number) => judged(years("1.0", "3.0", "9.0"), { kind: "largest-growth", baseYear: 2001, year })?.reason;
    expect(at(2003)).toBe("largest-one-way");
    expect(at(2002)).toBe("not-largest");
  });

  test("across a hole in the data says nothing, right or not", () => {
    const hole = years("9.0", "1.0", "8.0");
    expect(judged(hole, { kind: "fell", baseYear: 2001, year: 2002 })).toMatchObject({ verdict: "suspect", reason: "across-hole" });
    expect(judged(hole, { kind: "rose", baseYear: 2001, year: 2002 })).toMatchObject({ verdict: "contradiction" });
  });

  test("about a series that is not there is not checkable", () => {
    for (const kind of ["rose", "times", "record", "value", "direction", "largest", "largest-growth"] as const)
      expect(judged([], { kind, baseYear: 2001, year: 2002, numbers: "2" })?.verdict).toBe("not-checkable");
  });
});

describe("a printed quotient", () => {
  test.each([
    ["3.47", "0.7", "4.95", "truncated"],
    ["3.47", "0.7", "4.96", "rounded"],
    ["3.47", "0.08", "43.37", "truncated"],
    ["3.47", "0.08", "43.38", "rounded"],
    ["3.47", "0.08", "43.375", "exact"],
    ["3.47", "0.08", "43.4", "rounded"],
    ["1", "3", "0.34", "wrong"],
    ["1,000", "4", "250", "exact"],
  ])("%s ÷ %s = %s is %s", (a, b, printed, reason) => {
    expect(roundingOf(a, b, printed)).toBe(reason);
  });

  test("of whole numbers, printed by rounding half up or by cutting off, is told apart from a wrong one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 1, max: 1e4 }), (a, b) => {
        const cut = Math.floor(a / b);
        expect(["exact", "rounded", "truncated"]).toContain(roundingOf(`${a}`, `${b}`, `${cut}`));
        expect(roundingOf(`${a}`, `${b}`, `${cut + 2}`)).toBe("wrong");
      }),
    );
  });
});
