import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Refusal } from "@/lib/math/refusal";
import { balance, share, totalTrade, without } from "@/lib/trade/series/arithmetic";
import { made } from "./made";

describe("the balance", () => {
  test("is exports less imports, derived, in the years both speak of", () => {
    const found = balance(made({ 2017: 5.37, 2018: 5.55, 2019: 6.28 }), made({ 2017: 0.087, 2018: 0.05436 }, { flow: "imports" }));
    expect(found).toMatchObject({ flow: "balance", of: null });
    expect(found.points.map(({ year }) => year)).toEqual([2017, 2018]);
    expect(found.points[1]).toMatchObject({ status: "derived", reason: { code: "exports-less-imports" } });
    expect(found.points[1]?.value).toBeCloseTo(5.496, 3);
  });
  test("with the total trade gives both flows back", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.double({ min: 0, max: 1e6, noNaN: true }), (sold, bought) => {
        const flows = [made({ 2020: sold }), made({ 2020: bought }, { flow: "imports" })] as const;
        const [net, sum] = [balance(...flows).points[0]?.value ?? Number.NaN, totalTrade(...flows).points[0]?.value ?? Number.NaN];
        expect((sum + net) / 2).toBeCloseTo(sold, 6);
        expect((sum - net) / 2).toBeCloseTo(bought, 6);
      }),
    );
  });
  test.each([
    ["reporters", { reporter: "KGZ" }],
    ["sources", { source: "kgz-nsc" }],
    ["units", { unit: "cny" }],
    ["partners", { partner: "KAZ" }],
  ] as const)("refuses two %s", (_, other) => {
    expect(() => balance(made({ 2020: 1 }), made({ 2020: 1 }, { flow: "imports", ...other }))).toThrow(Refusal);
  });
  test("takes over a doubt and a gap with their reasons", () => {
    const found = balance(
      made({ 2019: 1, 2020: 1, 2021: null }),
      made({ 2019: 2, 2020: 2, 2021: 2 }, { flow: "imports", flagged: [2019] }),
    );
    expect(found.points.map(({ status, value, reason }) => [status, value, reason?.code])).toEqual([
      ["flagged", -1, "incomplete"],
      ["derived", -1, "exports-less-imports"],
      ["reported", null, "not-printed"],
    ]);
  });
});

describe("a share", () => {
  test("is part by whole in per cent, and says what it is a share of", () => {
    const found = share(made({ 2017: 5.37 }), made({ 2017: 21.46 }, { partner: "central-asia" }));
    expect(found).toMatchObject({ unit: "percent", partner: "KGZ", of: { flow: "exports", partner: "central-asia" } });
    // Hand calculation: 5.37 / 21.46.
    expect(found.points[0]?.value).toBeCloseTo(25.023, 3);
  });
  test("of a net total is refused where members differ in sign or one is unknown, and given where they agree", () => {
    const members = [
      made({ 2018: 5.49, 2021: 7.39, 2022: 2 }, { flow: "balance" }),
      made({ 2018: -7.8, 2021: 1, 2022: null }, { flow: "balance", partner: "TKM" }),
    ] as const;
    const whole = made({ 2018: 3.45, 2021: 8.39, 2022: 3 }, { flow: "balance", partner: "central-asia" });
    expect(share(members[0], whole, members).points.map(({ value, reason }) => [value === null, reason?.code])).toEqual([
      [true, "mixed-signs"],
      [false, "part-of-whole"],
      [true, "mixed-signs"],
    ]);
    expect(() => share(members[0], whole)).toThrow(Refusal);
  });
  test("of nothing is refused", () => {
    expect(share(made({ 2020: 1 }), made({ 2020: 0 }, { partner: "WLD" })).points[0]).toMatchObject({
      value: null,
      reason: { code: "no-whole" },
    });
  });
});

describe("a group without a member", () => {
  test("is sound where only that member was incomplete, and stays in doubt for any other", () => {
    const group = made({ 2020: 10.79 }, { flow: "balance", partner: "central-asia", flagged: [2020] });
    const rest = without(group, made({ 2020: -0.329 }, { flow: "balance", partner: "TKM", flagged: [2020] }));
    expect(rest).toMatchObject({ partner: "central-asia", without: "TKM" });
    expect(rest.points[0]).toMatchObject({ status: "derived", reason: { code: "whole-less-part", partner: "TKM" } });
    expect(without(group, made({ 2020: 3 }, { flow: "balance", partner: "KAZ" })).points[0]?.status).toBe("flagged");
    expect(() => without(group, made({ 2020: 3 }, { partner: "KAZ" }))).toThrow(Refusal);
  });
});
