import { describe, expect, test } from "vitest";
import { loadDataset, loadPublished } from "@/lib/dataset/load";
import { paperFigures } from "@/lib/trade/paper/figures";
import { paperSeries, paperYears } from "@/lib/trade/paper/figures-held";
import { growth } from "@/lib/trade/series/change";
import type { Series } from "@/lib/trade/series/series";

const { figures: rows } = loadPublished("data", loadDataset("data"));
const figures = paperFigures(rows);
const figure = (number: number) => figures[number - 1] ?? expect.fail(`no figure ${number}`);
const rounded = ({ points }: Series, decimals: number) =>
  points.map(({ value }) => (value === null ? null : Number(value.toFixed(decimals))));
const only = (series: readonly Series[], at = 0) => series[at] ?? expect.fail("no such series");

describe("the nine figures of the paper", () => {
  test("are nine, each with a value or a reason for all eight years", () => {
    expect(figures.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const { values, shares } of figures)
      for (const series of [...values, ...shares]) {
        expect(series.points.map(({ year }) => year)).toEqual(paperYears);
        for (const point of series.points) if (point.value === null || point.status !== "reported") expect(point.reason).not.toBeNull();
      }
  });
  test("give the region's imports that the identities fix (audit of the paper: 19.11, 9.99, 10.38, 12.40, 27.88, 27.93)", () => {
    const imports = only(figure(1).values);
    expect(rounded(imports, 2)).toEqual([14.53, 19.11, 9.99, 10.38, 12.4, 27.88, 27.93, 30.64]);
    expect(imports.points.map(({ status }) => status)).toEqual([
      "reported", "derived", "flagged", "flagged", "flagged", "derived", "derived", "projected",
    ]); // biome-ignore format: a row of years
  });
  test("put the share of 1.03 % where it belongs, and 0.465 % where it was printed", () => {
    const share = only(figure(1).shares);
    expect(share.points[4]?.value).toBeCloseTo(0.465, 3);
    expect(share.points[4]?.contradicted).toEqual({ value: 1.03, reason: { code: "other-year", year: 2022 } });
    expect(share.points[5]).toMatchObject({ value: 1.03, status: "derived", reason: { code: "moved", year: 2021 } });
  });
  test("move Turkmenistan's imports of 10.31 to 2022, where its exports then fit their neighbours (0.86)", () => {
    const imports = figure(2).values.find(({ partner }) => partner === "TKM") ?? expect.fail();
    expect(imports.points[4]).toMatchObject({ value: null, status: "flagged", contradicted: { value: 10.31 } });
    expect(imports.points[5]?.value).toBe(10.31);
    expect(paperSeries(rows, "exports", "TKM").points[5]?.value).toBeCloseTo(0.86, 2);
    expect(imports.points[0]?.value).toBeCloseTo(6.58, 2);
  });
  test("derive Kyrgyzstan's and Uzbekistan's imports of 2023 (0.09 and 1.64)", () => {
    expect(paperSeries(rows, "imports", "KGZ").points[6]).toMatchObject({ status: "derived", reason: { code: "exports-less-balance" } });
    expect(paperSeries(rows, "imports", "KGZ").points[6]?.value).toBeCloseTo(0.09, 10);
    expect(paperSeries(rows, "imports", "UZB").points[6]?.value).toBeCloseTo(1.64, 10);
  });
  test("give the region's balance without Turkmenistan", () => {
    const rest = only(figure(7).values, 1);
    expect(rounded(rest, 2)).toEqual([13.14, 11.25, 16.51, 11.12, 17.11, 23.94, 42.18, 42.31]);
    expect(new Set(rest.points.map(({ status }) => status))).toEqual(new Set(["derived"]));
    // Without it the balance of 2022 rose by 39.9 %, where the paper sees a drop.
    expect(growth(rest, 2022).value).toBeCloseTo(39.95, 1);
    expect(growth(only(figure(7).values), 2022).reason?.code).toBe("across-hole");
  });
  test("give the balance as a share of world exports, beside the printed shares of something else", () => {
    const share = only(figure(7).shares);
    expect(rounded(share, 2)).toEqual([0.3, 0.14, 0.64, 0.42, 0.51, 0.4, 0.99, 0.94]);
    expect(share.points.map(({ contradicted }) => contradicted?.value)).toEqual([1.61, 0.96, 3.72, 2.03, 2.49, 1.65, 4.04, 3.41]);
  });
  test("show Kyrgyzstan's own balances, and the region's that are printed for it as contradicted", () => {
    const balance = only(figure(9).values);
    expect(rounded(balance, 2)).toEqual([5.28, 5.49, 6.21, 2.83, 7.39, 15.34, 19.63, 17.12]);
    expect(balance.points.map(({ contradicted }) => contradicted?.value)).toEqual([6.93, 3.45, 16.07, 10.8, 17.11, 14.49, 33.51, 33.72]);
  });
  test("refuse Kyrgyzstan's share of a net balance with mixed signs, and give it of the balance without Turkmenistan", () => {
    const [net, rest] = [only(figure(9).shares), only(figure(9).shares, 1)];
    expect(net.points.filter(({ reason }) => reason?.code === "mixed-signs").map(({ year }) => year)).toEqual([
      2017, 2018, 2019, 2020, 2022, 2023, 2024,
    ]); // biome-ignore format: a row of years
    expect(net.points[4]?.status).toBe("flagged");
    expect(rounded(rest, 1)).toEqual([40.2, 48.8, 37.6, 25.5, 43.2, 64.1, 46.5, 40.5]);
  });
  test("never take exports for incomplete", () => {
    for (const number of [4, 5, 6])
      for (const series of [...figure(number).values, ...figure(number).shares])
        expect(series.points.filter(({ status }) => status === "flagged")).toEqual([]);
  });
});
