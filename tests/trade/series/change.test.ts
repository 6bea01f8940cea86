import { describe, expect, test } from "vitest";
import { cagr, growth, soundWindow, spreadOfGrowth } from "@/lib/trade/series/change";
import { made } from "./made";

/** China's imports from Central Asia as the paper's figures fix them, short of Turkmen gas from 2019 to 2021. */
const imports = made(
  { 2017: 14.53, 2018: 19.11, 2019: 9.99, 2020: 10.38, 2021: 12.4, 2022: 27.88, 2023: 27.93, 2024: 30.64 },
  { flow: "imports", partner: "central-asia", flagged: [2019, 2020, 2021] },
);

describe("growth on the year before", () => {
  test("is the ratio less one, in per cent", () => {
    // The audit of the paper: exports to Kyrgyzstan 7.47 to 15.42 are +106.4 %.
    expect(growth(made({ 2021: 7.47, 2022: 15.42 }), 2022).value).toBeCloseTo(106.4, 1);
  });
  test("is refused into, within and out of a flagged hole", () => {
    for (const year of [2019, 2020, 2021, 2022])
      expect(growth(imports, year)).toMatchObject({ value: null, reason: { code: "across-hole" } });
    expect(growth(imports, 2018).value).toBeCloseTo(31.5, 1);
  });
  test("is refused without an earlier year, across a gap, and where a value is not above zero", () => {
    expect(growth(imports, 2017).reason).toEqual({ code: "no-earlier" });
    expect(growth(made({ 2019: null, 2020: 3 }), 2020).reason).toEqual({ code: "not-printed" });
    expect(growth(made({ 2019: -2, 2020: 3 }), 2020).reason).toEqual({ code: "not-positive" });
  });
});

describe("compound annual growth", () => {
  test("needs its ends only: years between may be unknown", () => {
    // The audit of the paper: imports from Uzbekistan 1.47 to 2.01 in seven years are 4.6 % a year.
    expect(cagr(made({ 2017: 1.47, 2020: null, 2024: 2.01 }), 2017, 2024).value).toBeCloseTo(4.6, 1);
  });
  test("is refused across a hole, with the year, and for a window that is none", () => {
    expect(cagr(imports, 2017, 2024)).toEqual({ value: null, reason: { code: "across-hole", year: 2019 } });
    expect(cagr(imports, 2020, 2024).reason).toEqual({ code: "across-hole", year: 2020 });
    expect(cagr(imports, 2022, 2022).reason).toEqual({ code: "no-earlier" });
    expect(cagr(imports, 2022, 2024).value).toBeCloseTo(100 * (Math.sqrt(30.64 / 27.88) - 1), 10);
  });
});

describe("the spread of growth", () => {
  test("is zero for steady growth and the sample deviation of log growth otherwise", () => {
    expect(spreadOfGrowth(made({ 2017: 1, 2018: 2, 2019: 4, 2020: 8 })).value).toBeCloseTo(0, 12);
    // Log growth ln 2, 0, ln 2: mean 2/3 ln 2, deviation ln 2 / √3.
    expect(spreadOfGrowth(made({ 2017: 1, 2018: 2, 2019: 2, 2020: 4 })).value).toBeCloseTo(Math.LN2 / Math.sqrt(3), 12);
  });
  test("is refused below three changes; changes across a hole do not count", () => {
    expect(spreadOfGrowth(made({ 2017: 1, 2018: 2, 2019: 4 })).reason).toEqual({ code: "too-few" });
    expect(spreadOfGrowth({ ...imports, points: imports.points.slice(0, 7) }).reason).toEqual({ code: "too-few" });
  });
});

describe("the sound window", () => {
  test("is the longest stretch of known years without a flagged one, the latest of equals", () => {
    expect(soundWindow(imports)).toEqual([2022, 2024]);
    expect(soundWindow(made({ 2015: 1, 2016: 1, 2017: null, 2018: 2 }))).toEqual([2015, 2018]);
    expect(soundWindow(made({ 2015: 1, 2016: 1, 2017: 1, 2018: 2, 2019: 2 }, { flagged: [2017] }))).toEqual([2018, 2019]);
  });
  test("is none below two known years", () => {
    expect(soundWindow(made({ 2015: 1 }))).toBeNull();
    expect(soundWindow(made({}))).toBeNull();
  });
});
