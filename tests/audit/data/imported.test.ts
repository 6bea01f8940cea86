import { describe, expect, test } from "vitest";
import { auditOwnFigures, auditSupplierShares, type ImportedShares } from "@/lib/audit/data/imported";
import { loadDataset } from "@/lib/dataset/load";
import { madeIndicator } from "../../samples/dataset";

const held = loadDataset("data").supplierShares;
const kgz = (over: Partial<ImportedShares> = {}): ImportedShares => ({
  market: "KGZ",
  product: "TOTAL",
  year: 2022,
  total: 9_803_000_000,
  suppliers: [{ key: "CHN", valueUsd: 4_069_000_000, sharePct: 41.507 }],
  ...over,
});
const rules = (list: readonly { readonly rule: string }[]) => list.map(({ rule }) => rule);

describe("an imported file of suppliers", () => {
  // Kyrgyz statistics for 2022: 41.51 % of 9.8 billion from China. The factbook's 64 % of the same year stands beside it.
  test("is held against every source of the same market and year", () => {
    expect(auditSupplierShares(kgz(), held)).toMatchObject([{ rule: "source-gap", subject: "KGZ CHN cia-factbook-archive file" }]);
  });

  test("with China's exports in place of Kyrgyz imports is told apart from both share and total", () => {
    const mirror = kgz({ total: 22e9, suppliers: [{ key: "CHN", valueUsd: 15.42e9, sharePct: (15.42 / 22) * 100 }] });
    expect(rules(auditSupplierShares(mirror, held))).toEqual(expect.arrayContaining(["source-gap", "total"]));
  });

  test("in thousands instead of dollars has another total", () => {
    const thousands = kgz({ total: 9_803_000, suppliers: [{ key: "CHN", valueUsd: 4_069_000, sharePct: 41.507 }] });
    expect(auditSupplierShares(thousands, held).find(({ rule }) => rule === "total")).toMatchObject({ subject: "kgz-nsc", year: 2022 });
  });

  test("of one product is held against nothing but itself", () => {
    expect(auditSupplierShares(kgz({ product: "61" }), held)).toEqual([]);
    const wrong = kgz({ product: "61", suppliers: [{ key: "CHN", valueUsd: 4_069_000_000, sharePct: 14.5 }] });
    expect(rules(auditSupplierShares(wrong, held))).toEqual(["share"]);
  });
});

describe("own figures", () => {
  const indicators = [madeIndicator("level", "demand", { range: [0, null] }), madeIndicator("rate", "demand")];
  const own = (market: string, value: number, before: number | null, indicator = "level") => ({
    market,
    indicator,
    value,
    before: before === null ? null : { value: before },
  });

  test("more than five times, or less than a fifth of, the figure that stands are told", () => {
    expect(auditOwnFigures([own("AAA", 6, 1), own("BBB", 1, 6), own("CCC", 5, 1)], indicators)).toEqual([
      { rule: "step", market: "AAA", indicator: "level", ratio: 6 },
      { rule: "step", market: "BBB", indicator: "level", ratio: 1 / 6 },
    ]);
  });

  test("of rates, and where nothing stands, are left alone", () => {
    expect(auditOwnFigures([own("AAA", 6, 1, "rate"), own("BBB", 6.5, null), own("CCC", 7, 0)], indicators)).toEqual([]);
  });

  test("that give three markets the same value are told once", () => {
    const same = ["AAA", "BBB", "CCC"].map((market) => own(market, 4, null));
    expect(auditOwnFigures(same, indicators)).toEqual([{ rule: "same", indicator: "level", value: 4, markets: ["AAA", "BBB", "CCC"] }]);
    expect(auditOwnFigures(same.slice(1), indicators)).toEqual([]);
  });
});
