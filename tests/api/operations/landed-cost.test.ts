import { describe, expect, test } from "vitest";
import { landedCost } from "@/lib/api/operations/landed-cost";
import { data, refused } from "../refused";

type Answer = {
  lines: {
    id: string;
    amount: number | null;
    range: { low: number; high: number | null };
    source: { pageDate: string; confidence: string } | null;
    basis: number | null;
    ratePct: number | null;
  }[];
  landed: number | null;
  margin: number | null;
  marginPct: number | null;
  breakEvenPrice: number | null;
  range: Record<"landed" | "margin" | "breakEvenPrice", { low: number | null; high: number | null } | null>;
  rule: { id: string; status: string } | null;
  notes: { code: string; text: string; source: { address: string; confidence: string | null } | null }[];
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

  test("insurance that nobody gave is no line of nothing: it is left out, and a note says so", () => {
    const body = { market: "SGP", price: 50, freight: 8, dutyRatePct: 0 };
    expect(line(ask(body), "insurance")).toBeUndefined();
    expect(ask(body).notes.find(({ code }) => code === "left-out")?.text).toBe("Not counted, because not given: insurance.");
    const none = ask({ ...body, insurance: 0 });
    expect(line(none, "insurance")?.amount).toBe(0);
    expect(none.notes.map(({ code }) => code)).not.toContain("left-out");
    expect([ask(body).landed, none.landed, ask({ ...body, insurance: 2 }).landed]).toEqual([63.22, 63.22, 65.4]);
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
    expect(found.range.landed?.high).toBeNull();
    expect(found.notes.find(({ code }) => code === "average-tariff")?.text).toMatch(/12\.14 % in 2021/);
  });

  test("what nothing bounds is no figure, and least of all its lower end: neither duty, tax, sum, margin nor price", () => {
    for (const body of [
      { market: "UZB", price: 300, freight: 20, dutyRatePct: 5, sellingPrice: 500 },
      { market: "THA", price: 30, freight: 5, sellingPrice: 100 },
      { market: "KAZ", currency: "EUR", price: 300, freight: 20, weightKg: undefined, sellingPrice: 500 },
      { market: "LAO", price: 30, freight: 5, sellingPrice: 100, way: "stock" },
    ]) {
      const found = ask(body);
      const open = found.lines.filter(({ range }) => range.high === null);
      expect(open.length, body.market).toBeGreaterThan(0);
      for (const each of open) expect([each.amount, each.ratePct]).toEqual([null, null]);
      expect([found.landed, found.margin, found.marginPct, found.breakEvenPrice]).toEqual([null, null, null, null]);
      expect([found.range.landed?.high, found.range.margin?.low, found.range.breakEvenPrice?.high]).toEqual([null, null, null]);
    }
  });

  test("names no rule where none is counted with: from stock, and inside a customs union", () => {
    const body = { market: "KAZ", price: 100, freight: 20, dutyRatePct: 5, rates: { EUR: 0.9 } };
    expect(ask(body).rule?.id).toBe("kaz-eaeu-parcels-2020");
    expect(ask({ ...body, way: "stock" }).rule).toBeNull();
    expect(ask({ ...body, origin: "KGZ", rule: "kaz-eaeu-ecommerce-2026" }).rule).toBeNull();
  });

  test("tells every note on a market with the page it was read on, and what to know of a rule in full", () => {
    const { notes, lines } = ask({ market: "IDN", price: 50, freight: 6 });
    expect(notes.find(({ code }) => code === "lowest-price")?.source).toMatchObject({
      confidence: "high",
      address: expect.stringContaining("voi.id"),
    });
    expect(notes.find(({ code }) => code === "caution")?.text).toContain("Some goods pay rates of their own");
    expect(lines.find(({ id }) => id === "duty")?.source?.confidence).toBe("medium");
    const thailand = ask({ market: "THA", price: 30, freight: 5, dutyRatePct: 10 });
    expect(thailand.rule?.status).toBe("decided");
    expect(thailand.notes.find(({ code }) => code === "seen-until")?.text).toContain("2026-09-30");
  });

  test("a value at the limit is within it, in every currency", () => {
    for (let k = 1; k < 400; k++)
      expect(
        ask({ market: "KHM", currency: "EUR", price: 50 * (k / 100), freight: 0, dutyRatePct: 9, rates: { USD: 1 / (k / 100) } }).landed,
      ).toBeCloseTo(k / 2, 8);
    expect(ask({ market: "KHM", price: 50.01, freight: 0, dutyRatePct: 10 }).landed).toBeCloseTo(50.01 * 1.1 * 1.1, 8);
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
    for (const [wrong, at] of [
      [{ price: "1" }, "price"],
      [{ price: Number.NaN }, "price"],
      [{ price: 1e13 }, "price"],
      [{ freight: null }, "freight"],
      [{ weightKg: 0 }, "weightKg"],
      [{ dutyRatePct: 101 }, "dutyRatePct"],
      [{ fees: { platformPct: -1 } }, "fees"],
      [{ way: "ship" }, "way"],
      [{ currency: "eur" }, "currency"],
      [{ surprise: 1 }, "surprise"],
    ] as const)
      expect(refused(landedCost, { ...body, ...wrong })[0]?.path[0], at).toBe(at);
    expect(refused(landedCost, { ...body, origin: "KAZ" })).toMatchObject([{ code: "contradiction", path: ["market"] }]);
  });
});
