import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { CONSUMER_CHAPTERS, CONSUMER_HEADINGS } from "@/lib/dataset/products/consumer";
import { goodsOf, importsOf, suppliersOf } from "@/lib/dataset/products/lookup";
import { findProducts } from "@/lib/dataset/products/search";
import { PRODUCT_EDITION, PRODUCT_SOURCE } from "@/lib/dataset/products/sources";

const { products, markets, observations, sources } = loadDataset("data");
const codes = markets.map(({ iso3 }) => iso3);
const find = (query: string) => findProducts(products, query, codes);

describe("finding a product", () => {
  test.each([
    ["rice cooker", "8516"],
    ["Rice  COOKERS", "8516"],
    ["T-shirts", "6109"],
    ["连衣裙", "6204"],
    ["детские игрушки", "9503"],
    ["футболки", "6109"],
    ["t-shirts", "6109"],
    ["T 恤衫", "6109"],
    ["HS 编码 9503", "9503"],
    ["ТН ВЭД 9503", "9503"],
    ["9503", "9503"],
    ["HS 9503", "9503"],
    ["95.03.00", "9503"],
    ["9503000010", "9503"],
  ])("%s leads to %s first", (query, hs) => {
    expect(find(query)[0]?.code).toBe(hs);
  });

  test.each([
    ["children's toys", "9503"],
    ["Чайник", "8516"],
    ["女式 连衣裙", "6204"],
  ])("%s leads to %s among others", (query, hs) => {
    expect(find(query).map(({ code }) => code)).toContain(hs);
  });

  test("by two digits gives the chapter before the headings in it", () => {
    expect(find("95")[0]).toMatchObject({ code: "95", good: null, imports: "chapter" });
  });

  test("shows both headings of a good that falls under two, with what decides", () => {
    const hits = find("dress").filter(({ good }) => good);
    expect(hits.map(({ code }) => code)).toEqual(expect.arrayContaining(["6204", "6104"]));
    expect(hits.find(({ code }) => code === "6204")?.good?.note).toMatch(/6104/);
  });

  test("finds lines of the nomenclature that no everyday good names, and says what is held", () => {
    const hits = find("locomotives");
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every(({ good, imports }) => good === null && imports === "chapter")).toBe(true);
    expect(find("toys")[0]).toMatchObject({ imports: "heading", suppliers: "heading" });
  });

  test.each(["", "   ", "qqqqq", "¿?", "0000", "9".repeat(500), "x".repeat(5000)])("finds nothing for %j, and does not mind", (query) => {
    expect(find(query)).toEqual([]);
  });
});

describe("the figures by product", () => {
  test("are those of one source, in the edition it names", () => {
    expect(sources.find(({ id }) => id === PRODUCT_SOURCE)?.edition).toContain(PRODUCT_EDITION);
  });

  test.each([
    ["KAZ", "9503", 82.56],
    ["KAZ", "6109", 57.21],
  ])("China's share of %s's imports of %s is %f %%", (market, hs, share) => {
    const { kind, goods, shares } = suppliersOf(products, market, hs);
    expect([kind, goods]).toEqual(["printed", { level: "heading", code: hs }]);
    expect(shares[0]).toMatchObject({ supplier: "CHN", sharePct: share });
  });

  test("no heading exceeds its chapter, market by market", () => {
    for (const market of codes) {
      const headings = products.imports.filter((row) => row.market === market && row.code.length === 4);
      const sums = new Map<string, number>();
      for (const { code, valueUsd } of headings) sums.set(code.slice(0, 2), (sums.get(code.slice(0, 2)) ?? 0) + valueUsd);
      for (const [chapter, sum] of sums)
        expect(sum, `${market} ${chapter}`).toBeLessThanOrEqual(importsOf(products, market, chapter)?.valueUsd ?? 0);
    }
  });

  test("fall back from a heading that is not held to its chapter, and from a code that is none to nothing", () => {
    expect(goodsOf(products, "6109")).toEqual({ level: "heading", code: "6109" });
    expect(goodsOf(products, "6104")).toEqual({ level: "chapter", code: "61" });
    expect(goodsOf(products, "7701")).toBeNull();
  });

  test("of a net exporter are what could be worked out, or nothing: never a mean", () => {
    expect(suppliersOf(products, "THA", "6109")).toMatchObject({ kind: "net-exporter", shares: [] });
    const derived = suppliersOf(products, "THA", "3304");
    expect(derived.kind).toBe("derived");
    expect(derived.shares.every(({ note }) => note?.includes("exports of"))).toBe(true);
  });

  test("the arithmetic in a derived share's note gives the share", () => {
    const derived = products.suppliers.filter(({ note }) => note !== null);
    expect(derived).toHaveLength(114);
    for (const { note, sharePct } of derived) {
      const [, flow, total] = /= (\d+) USD \/ .* (\d{4,}) USD/.exec(note ?? "") ?? [];
      expect(Math.abs((100 * Number(flow)) / Number(total) - sharePct)).toBeLessThan(0.02);
    }
  });

  test("of consumer goods are the sum of the headings named, and their growth that of the chapters named", () => {
    for (const market of codes) {
      const held = (indicator: string) => observations.find((row) => row.market === market && row.indicator === indicator)?.value;
      const sum = (list: readonly string[], year = 2023) =>
        list.reduce((total, code) => total + (importsOf(products, market, code, year)?.valueUsd ?? Number.NaN), 0);
      expect(held("product-imports")).toBe(sum(CONSUMER_HEADINGS));
      expect(held("import-growth")).toBeCloseTo(((sum(CONSUMER_CHAPTERS) / sum(CONSUMER_CHAPTERS, 2019)) ** 0.25 - 1) * 100, 1);
    }
  });
});
