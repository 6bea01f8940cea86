import { describe, expect, test } from "vitest";
import { productSums } from "@/lib/audit/data/products";
import type { Products } from "@/lib/dataset/products/schema";
import { NO_PRODUCTS } from "@/lib/dataset/products/sources";
import { datasetFor } from "@/lib/problem/asked/dataset-for";
import { shares } from "../../samples/dataset";
import { dataset } from "../held";

const row = (code: string, valueUsd: number) => ({ market: "AAA", code, year: 2023, valueUsd, status: "final" as const });
const supplier = (code: string, sharePct: number, name = "HOM") => ({
  market: "AAA",
  code,
  year: 2023,
  supplier: name,
  sharePct,
  note: null,
});
const findings = (products: Partial<Products>, more: Partial<Parameters<typeof productSums>[0]> = {}) =>
  productSums({ products: { ...NO_PRODUCTS, ...products }, supplierShares: [], flows: [], ...more }).findings;

describe("figures by product", () => {
  test("headings that are more than their chapter together are found, rounding is not", () => {
    expect(findings({ imports: [row("61", 100), row("6104", 60), row("6109", 41)] })).toEqual([]);
    expect(findings({ imports: [row("61", 100), row("6104", 60), row("6109", 44)] })).toMatchObject([
      { rule: "product", subject: "AAA 61", year: 2023 },
    ]);
  });

  test("suppliers' shares beyond the whole are found", () => {
    expect(findings({ suppliers: [supplier("61", 60), supplier("61", 40.04, "BBB")] })).toEqual([]);
    expect(findings({ suppliers: [supplier("61", 60), supplier("61", 40.1, "BBB")] })).toMatchObject([{ subject: "AAA 61 shares" }]);
  });

  test("chapters that are half as much again as all imports by a table of that year are found: goods pass through", () => {
    const table = shares("AAA", { WLD: 100 }).map((share) => ({ ...share, valueUsd: 100, sharePct: 100 }));
    expect(findings({ imports: [row("61", 150)] }, { supplierShares: table })).toEqual([]);
    expect(findings({ imports: [row("61", 100), row("62", 51)] }, { supplierShares: table })).toMatchObject([
      { subject: "AAA total made" },
    ]);
  });

  test("a supplier that is given more than half again of its trade with the market, by either side's report, is found", () => {
    const held = { imports: [row("61", 400)], suppliers: [supplier("61", 40)] };
    const flow = (valueUsd: number) => ({
      exporter: "HOM",
      importer: "AAA",
      year: 2023,
      valueUsd,
      reporter: "exporter" as const,
      source: "made",
    });
    expect(findings(held, { flows: [flow(107)] })).toEqual([]);
    expect(findings(held, { flows: [flow(106)] })).toMatchObject([{ subject: "AAA HOM exporter made" }]);
  });

  test("a market whose chapters of the year compared are twice its own count carries the doubt at every figure by product", () => {
    const passing = productSums(dataset).findings.filter(({ subject, year }) => / total /.test(subject) && year === 2023);
    expect(passing.map(({ subject }) => subject)).toEqual(["KGZ total kgz-nsc"]);
    const asked = datasetFor(dataset, { exporter: "CHN", product: { hs: "6109", name: "" }, own: undefined });
    const figures = asked.observations.filter(({ market, goods }) => market === "KGZ" && goods);
    expect(figures.length).toBeGreaterThan(2);
    for (const { status, workings } of figures) {
      expect(status).toBe("flagged");
      expect(workings?.at(-1)).toMatchObject({ code: "transit", market: { en: "Kyrgyzstan" } });
    }
  });
});
