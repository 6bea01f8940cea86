import { describe, expect, test } from "vitest";
import { comtradeNumber } from "@/lib/countries/who";
import { comtrade, PREVIEW_ROWS } from "@/lib/refresh/comtrade";
import type { Ask, Reply } from "@/lib/refresh/connector";
import { wits } from "@/lib/refresh/wits";
import { worldBank } from "@/lib/refresh/world-bank";
import { comtradeAnswer, type Made, markets, witsAnswer, worldBankAnswer } from "./served";

const json = (asks: readonly Ask[], answer: (address: string) => unknown): Reply[] =>
  asks.map((ask) => ({ ask: ask.id, text: JSON.stringify(answer(ask.address)) }));

describe("the World Bank", () => {
  const need = { markets: ["KAZ", "UZB"], series: [{ id: "A.B", base: 2 }], years: [2023, 2025] as const };
  const asks = worldBank.requests(need);
  const known: Made = (_, market, year) => (market === "UZB" && year === 2025 ? null : year + 0.5);
  const answered = (change: (answer: unknown[]) => unknown) =>
    worldBank.read(
      need,
      json(asks, (at) => change(worldBankAnswer(at, known))),
    );

  test("is asked once for a series, for all markets and years, at its own host and no other", () => {
    expect(asks).toHaveLength(1);
    const address = new URL(asks[0]?.address ?? "");
    expect(worldBank.hosts).toContain(address.hostname);
    expect(address.pathname).toBe("/v2/country/KAZ;UZB/indicator/A.B");
    expect(Object.fromEntries(address.searchParams)).toMatchObject({ source: "2", format: "json", date: "2023:2025" });
  });

  test("gives figures with the day of its last change; where nothing is known there is no row", () => {
    const found = answered((answer) => answer);
    expect(found).toMatchObject({ problems: [], more: [], vintage: "2026-11-20" });
    expect(found.rows).toHaveLength(5);
    expect(found.rows).toContainEqual({ series: "A.B", market: "KAZ", year: 2025, value: 2025.5, projected: false });
  });

  test("marks its own forecasts", () => {
    const found = answered(([head, rows]) => [head, (rows as object[]).map((row, at) => ({ ...row, obs_status: at === 0 ? "F" : "" }))]);
    expect(found.rows.map(({ projected }) => projected)).toEqual([true, false, false, false, false]);
  });

  test("is refused where 200 has an error inside, and says which", () => {
    const message = [{ id: "120", key: "Invalid value", value: "The provided parameter value is not valid" }];
    const { rows, problems } = answered(() => [{ message }]);
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{ path: [asks[0]?.id], values: { found: expect.stringContaining("Invalid value") } }]);
  });

  test.each([
    [
      "a year too many",
      ([head, rows]: unknown[]) => [head, [{ ...(rows as object[])[0], date: "2031" }, ...(rows as object[]).slice(1)]],
      "2023–2025",
      "2031",
    ],
    [
      "a market nobody asked for",
      ([head, rows]: unknown[]) => [head, [{ ...(rows as object[])[0], countryiso3code: "WLD" }, ...(rows as object[]).slice(1)]],
      "a market that was asked for",
      "WLD",
    ],
    [
      "another series",
      ([head, rows]: unknown[]) => [head, [{ ...(rows as object[])[0], indicator: { id: "C.D" } }, ...(rows as object[]).slice(1)]],
      "A.B",
      "C.D",
    ],
    ["fewer rows than it says", ([head, rows]: unknown[]) => [head, (rows as object[]).slice(1)], "6 rows", "5"],
    [
      "a figure twice",
      ([head, rows]: unknown[]) => [head, [...(rows as object[]).slice(0, 5), (rows as object[])[0]]],
      "once",
      "A.B KAZ 2025",
    ],
    ["an object in place of page and rows", () => ({ data: [] }), "a page and its rows", '{"data":[]}'],
    [
      "text for a number",
      ([head, rows]: unknown[]) => [head, (rows as object[]).map((row) => ({ ...row, value: "12" }))],
      "a page and its rows",
      expect.any(String),
    ],
  ])("is not believed with %s", (_, change, accepted, found) => {
    expect(answered(change).problems.map(({ values }) => values)).toContainEqual(expect.objectContaining({ accepted, found }));
  });

  test("is not believed where it leaves a market out", () => {
    const only = ([head, rows]: unknown[]) => [{ ...(head as object), total: 3 }, (rows as { countryiso3code: string }[]).slice(0, 3)];
    expect(answered(only).problems).toMatchObject([{ code: "missing", values: { found: "UZB" } }]);
  });

  test("is asked for its further pages, which make the answer whole", () => {
    const many = { ...need, years: [1000, 2000] as const };
    const first = worldBank.requests(many);
    const begun = worldBank.read(
      many,
      json(first, (at) => worldBankAnswer(at, known)),
    );
    expect(begun.more.map(({ id }) => id)).toEqual(["A.B-1000-2000-2", "A.B-1000-2000-3"]);
    const whole = worldBank.read(
      many,
      json([...first, ...begun.more], (at) => worldBankAnswer(at, known)),
    );
    expect(whole.problems).toEqual([]);
    expect(whole.rows).toHaveLength(2002);
  });
});

describe("UN Comtrade", () => {
  const need = { markets: ["KAZ", "UZB"], products: ["6109"], years: [2023], keyed: false };
  const asks = comtrade.requests(need);
  const answered = (change: (answer: ReturnType<typeof comtradeAnswer>) => unknown) =>
    comtrade.read(
      { ...need, markets: ["KAZ"] },
      json(asks.slice(0, 1), (at) => change(comtradeAnswer(at, 3))),
    );
  const first = (over: object) => (answer: ReturnType<typeof comtradeAnswer>) => ({
    ...answer,
    data: answer.data.map((row, at) => (at === 0 ? { ...row, ...over } : row)),
  });

  test("is asked market by market without a key, all at once with one, and always for totals alone", () => {
    expect(asks.map(({ id }) => id)).toEqual(["6109-2023-KAZ", "6109-2023-UZB"]);
    expect(asks[0]?.address).toContain("/public/v1/preview/C/A/HS?reporterCode=398&period=2023&flowCode=M&cmdCode=6109&");
    for (const part of ["customsCode=C00", "motCode=0", "partner2Code=0"]) expect(asks[0]?.address).toContain(part);
    const keyed = comtrade.requests({ ...need, keyed: true });
    expect(keyed).toHaveLength(1);
    expect(keyed[0]?.address).toContain("/data/v1/get/C/A/HS?reporterCode=398,860&");
  });

  test("knows countries by its own numbers, and every market has one", () => {
    expect(["CHE", "FRA", "IND", "NOR", "USA", "ETH", "KAZ"].map(comtradeNumber)).toEqual([757, 251, 699, 579, 842, 231, 398]);
    expect(markets.map(comtradeNumber)).not.toContain(undefined);
    expect(comtradeNumber("ZZZ")).toBeUndefined();
  });

  test("gives the total and every supplier, whatever number it has there", () => {
    const { rows, problems } = comtrade.read(
      { ...need, markets: ["KAZ"] },
      json(asks.slice(0, 1), (at) => comtradeAnswer(at, 5)),
    );
    expect(problems).toEqual([]);
    expect(rows.map(({ supplier }) => supplier)).toEqual(["WLD", "CHN", "RUS", "DEU", "CHE", "IND"]);
    expect(rows[0]).toEqual({ market: "KAZ", product: "6109", year: 2023, supplier: "WLD", valueUsd: 1000 });
  });

  test("has nothing of a market that has not reported, which is no fault", () => {
    expect(answered((answer) => ({ ...answer, count: 0, data: [] }))).toMatchObject({ rows: [], problems: [], more: [] });
  });

  test.each([
    ["another year", first({ period: "2022" }), "2023", "2022"],
    ["another market", first({ reporterCode: 156 }), "a market that was asked for", "156"],
    ["another product", first({ cmdCode: "61" }), "6109", "61"],
    ["exports", first({ flowCode: "X" }), "imports, in total", expect.stringContaining("X")],
    ["one mode of transport", first({ motCode: 2100 }), "imports, in total", expect.stringContaining("2100")],
    ["a negative value", first({ primaryValue: -1 }), "≥ 0", "-1"],
    ["no value", first({ primaryValue: null }), "≥ 0", "null"],
    ["fewer rows than it counts", (answer: object) => ({ ...answer, count: 9 }), "9 rows", "4"],
    ["an error inside", (answer: object) => ({ ...answer, count: 0, data: [], error: "Invalid period" }), "figures", "Invalid period"],
    ["a refusal of its gateway", () => ({ statusCode: 401, message: "Access denied" }), "count and data", "Access denied"],
    [
      "the same record twice",
      (answer: ReturnType<typeof comtradeAnswer>) => ({ ...answer, count: 5, data: [...answer.data, answer.data[0]] }),
      "once",
      "KAZ 6109 2023 WLD",
    ],
  ])("is not believed with %s", (_, change, accepted, found) => {
    expect(answered(change as never).problems.map(({ values }) => values)).toContainEqual(expect.objectContaining({ accepted, found }));
  });

  test("is noticed where it was cut off at 500 rows: no row of it counts", () => {
    const cut = (answer: ReturnType<typeof comtradeAnswer>) => {
      const data = Array.from({ length: PREVIEW_ROWS }, () => answer.data[0]);
      return { ...answer, count: data.length, data };
    };
    expect(answered(cut)).toMatchObject({ rows: [], problems: [{ code: "too-many", values: { accepted: "< 500 rows", found: "500" } }] });
  });

  test("is asked market by market where the answer for all of them was cut off", () => {
    const keyed = { ...need, keyed: true };
    const cut = json(comtrade.requests(keyed), (at) => {
      const answer = comtradeAnswer(at, 1);
      const data = Array.from({ length: 100_000 }, () => answer.data[0]);
      return { ...answer, count: data.length, data };
    });
    const found = comtrade.read(keyed, cut);
    expect(found).toMatchObject({ rows: [], problems: [] });
    expect(found.more.map(({ id }) => id)).toEqual(["6109-2023-KAZ", "6109-2023-UZB"]);
  });
});

describe("WITS", () => {
  const need = { markets: ["KAZ"], years: [2021, 2023] as const };
  const asks = wits.requests(need);
  const answered = (change: (answer: ReturnType<typeof witsAnswer>) => unknown) =>
    wits.read(
      need,
      json(asks, (at) => change(witsAnswer(at, (year) => (year === 2022 ? "5.93" : 6)))),
    );

  test("is asked once a market, for the simple mean of most favoured nations on all products", () => {
    expect(asks[0]?.address).toBe(
      "https://wits.worldbank.org/API/V1/SDMX/V21/datasource/tradestats-tariff/reporter/kaz/year/2021;2022;2023/partner/wld/product/Total/indicator/MFN-SMPL-AVRG?format=JSON",
    );
  });

  test("gives percents, as numbers or as text", () => {
    expect(answered((answer) => answer)).toEqual({
      rows: [6, 5.93, 6].map((percent, at) => ({ market: "KAZ", year: 2021 + at, percent })),
      vintage: "2026-11-30",
      problems: [],
      more: [],
    });
  });

  test("finds its dimensions by name, in whatever order they stand", () => {
    const turned = answered((answer) => {
      answer.structure.dimensions.series.reverse();
      return answer;
    });
    expect(turned.problems).toEqual([]);
    expect(turned.rows).toHaveLength(3);
  });

  test("holds nothing of a market it answers 404 for", () => {
    expect(wits.nothing).toContain(404);
    expect(wits.read(need, [{ ask: asks[0]?.id ?? "", text: "" }])).toMatchObject({ rows: [], problems: [] });
  });

  test.each([
    ["a year too many", '"2023"', '"2031"', "2021–2023", "2031"],
    ["another market", "KAZ", "KGZ", "KAZ", "KGZ"],
    ["another indicator", "MFN-SMPL", "AHS-WGHTD", "MFN-SMPL-AVRG", "AHS-WGHTD-AVRG"],
    ["a word for a percent", '"5.93"', '"high"', "0–1000 %", "high"],
    ["an empty percent", '"5.93"', '""', "0–1000 %", ""],
  ])("is not believed with %s", (_, said, instead, accepted, found) => {
    const { problems } = answered((answer) => JSON.parse(JSON.stringify(answer).replaceAll(said, instead)));
    expect(problems.map(({ values }) => values)).toContainEqual({ accepted, found });
  });

  test("is not believed without its structure", () => {
    const { problems } = answered(() => ({ dataSets: [] }));
    expect(problems.map(({ values }) => values)).toContainEqual({ accepted: "dataSets and structure", found: '{"dataSets":[]}' });
  });
});

test.each([
  ["a torn page", '[{"page":1,"pages":1,"per_page":1000,"total":6,"lastupdated":"2026-11-20"},[{"indi'],
  ["a web page", "<!DOCTYPE html><title>Service unavailable</title>"],
])("%s is no answer of anybody", (_, text) => {
  const found = [
    worldBank.read({ markets: ["KAZ"], series: [{ id: "A", base: 2 }], years: [2023, 2025] }, [{ ask: "A-2023-2025-1", text }]),
    comtrade.read({ markets: ["KAZ"], products: ["6109"], years: [2023], keyed: false }, [{ ask: "6109-2023-KAZ", text }]),
    wits.read({ markets: ["KAZ"], years: [2021, 2023] }, [{ ask: "KAZ-2021-2023", text }]),
  ];
  for (const { rows, problems } of found) {
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{ code: "malformed", values: { accepted: "JSON, whole", found: text.slice(0, 160) } }]);
  }
});
