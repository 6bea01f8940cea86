import { describe, expect, test } from "vitest";
import { landedCost } from "@/lib/api/operations/landed-cost";
import { data, refused } from "../refused";

type Answer = {
  lines: { id: string; amount: number | null; source: { pageDate: string } | null; basis: number | null; ratePct: number | null }[];
  landed: number | null;
  margin: number | null;
  marginPct: number | null;
  breakEvenPrice: number | null;
  range: { landed: { low: number | null; high: number | null } };
  rule: { id: string; status: string } | null;
  notes: { code: string; text: string }[];
};
const ask = (body: object) => landedCost.run({ origin: "CHN", currency: "USD", weightKg: 1, ...body }, data) as Answer;
const line = ({ lines }: Answer, id: string) => lines.find((each) => each.id === id);

describe("POST /landed-cost", () => {
  test("gives the sum line by line with basis, rate and source", () => {
    const found = ask({ market: "PHL", price: 250, freight: 20, dutyRatePct: 5, rates: { PHP: 58 } });
    expect(found.landed).toBeCloseTo(317.52, 8);
    expect(line(found, "duty")).toMatchObject({ amount: expect.closeTo(13.5, 8), basis: 270, ratePct: expect.closeTo(5, 8) });
    expect(line(found, "tax")).toMatchObject({
      amount: expect.closeTo(34.02, 8),
      ratePct: expect.closeTo(12, 8),
      source: { pageDate: "2024-10-03" },
    });
  });

  test("prints no noise of doubles, and calls a page without a day undated", () => {
    const found = ask({ market: "PHL", price: 250, freight: 20, dutyRatePct: 5, rates: { PHP: 58 } });
    expect(found.landed).toBe(317.52);
    expect(line(found, "tax")).toMatchObject({ amount: 34.02, ratePct: 12 });
    expect(ask({ market: "THA", price: 30, freight: 5, dutyRatePct: 10, rates: { THB: 36 } }).landed).toBe(41.195);
    const undated = ask({ market: "TKM", price: 50, freight: 8 }).notes.map(({ text }) => text);
    expect(undated.join(" ")).toContain("by an undated page.");
    expect(undated.join(" ")).not.toContain("page of undated");
  });

  test("takes fees off the selling price and finds the price at which nothing is left", () => {
    const found = ask({
      market: "SGP",
      price: 50,
      freight: 8,
      dutyRatePct: 0,
      sellingPrice: 100,
      fees: { platformPct: 8, paymentPct: 2, returnsPct: 3, fxPct: 1 },
    });
    expect(found.margin).toBeCloseTo(100 - 63.22 - 14, 8);
    expect(found.marginPct).toBeCloseTo(22.78, 8);
    expect(found.breakEvenPrice).toBeCloseTo(63.22 / 0.86, 8);
  });

  test("from stock the tax contained in the price is owed instead of that at the border", () => {
    const found = ask({ market: "THA", price: 30, freight: 5, dutyRatePct: 10, sellingPrice: 107, way: "stock" });
    expect(found.landed).toBeCloseTo(38.5, 8);
    expect(line(found, "taxOnSale")?.amount).toBeCloseTo(7, 8);
    expect(found.margin).toBeCloseTo(107 - 7 - 38.5, 8);
  });

  test("inside a customs union no duty is due, and the line names the agreement's page", () => {
    const found = ask({ market: "KAZ", origin: "KGZ", price: 500, freight: 20, dutyRatePct: 10 });
    const eaeu = data.ties.agreements.find(({ id }) => id === "eaeu");
    expect(line(found, "duty")).toMatchObject({ amount: 0, source: { address: eaeu?.sourceAddress, pageDate: eaeu?.pageDate } });
    expect(found.notes.find(({ code }) => code === "union")?.text).toContain("Eurasian Economic Union");
    expect(line(ask({ market: "KAZ", price: 500, freight: 20, dutyRatePct: 10, rates: { EUR: 0.9 } }), "duty")?.amount).not.toBe(0);
  });

  test("does not guess: without a rate of exchange both sides of a limit are in the range", () => {
    const found = ask({ market: "PHL", price: 100, freight: 20, dutyRatePct: 5 });
    expect(found.landed).toBeNull();
    expect(found.range.landed).toEqual({ low: 120, high: expect.closeTo(141.12, 8) });
    expect(found.notes.map(({ code }) => code)).toContain("rate-missing");
  });

  test("does not guess a duty: nothing bounds it from above, and the known average stands beside it with its year", () => {
    const found = ask({ market: "THA", price: 30, freight: 5 });
    expect(found.range.landed.high).toBeNull();
    expect(found.notes.find(({ code }) => code === "average-tariff")?.text).toMatch(/12\.14 % in 2021/);
  });

  test("a planned rule is asked for by its id and told as planned", () => {
    const found = ask({ market: "KAZ", currency: "EUR", price: 300, freight: 0, weightKg: 3, rule: "kaz-eaeu-ecommerce-2026" });
    expect(found.landed).toBeCloseTo(365.4, 8);
    expect(found.rule).toMatchObject({ status: "planned" });
  });

  test("refuses by field what it cannot take", () => {
    const body = { market: "KAZ", origin: "CHN", currency: "EUR", price: 1, freight: 0 };
    expect(refused(landedCost, { ...body, rule: "none-such" })).toMatchObject([{ code: "unknown-id", path: ["rule"] }]);
    expect(refused(landedCost, { ...body, market: "XYZ" })).toMatchObject([{ code: "unknown-id", path: ["market"] }]);
    expect(refused(landedCost, { ...body, price: -1 })).toMatchObject([{ code: "out-of-range", path: ["price"] }]);
    expect(refused(landedCost, { ...body, rates: { EUR: 0 } })).toMatchObject([{ path: ["rates", "EUR"] }]);
    expect(refused(landedCost, { ...body, origin: "KAZ" })).toMatchObject([{ code: "contradiction", path: ["market"] }]);
  });
});
