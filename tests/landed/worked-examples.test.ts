import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readLanded } from "@/lib/dataset/landed/read";
import { filesOf, loadDataset } from "@/lib/dataset/load";
import type { Rates } from "@/lib/landed/due";
import type { Fees } from "@/lib/landed/margin";
import { type Statement, statementOf } from "@/lib/landed/statement";
import { heldFor } from "@/lib/landed/terms";

const data = join(import.meta.dirname, "../../data");
const landed = readLanded(filesOf(data), loadDataset(data));
const noFees: Fees = { platformPct: null, paymentPct: null, returnsPct: null, fxPct: null };

type Ask = {
  market: string;
  currency: string;
  price: number;
  freight?: number;
  weightKg?: number;
  dutyPct?: number;
  rates?: Rates;
  rule?: string;
};

function sum({ market, currency, price, freight = 0, weightKg, dutyPct, rates = {}, rule }: Ask): Statement {
  const parcel = { currency, price, freight, insurance: 0, weightKg: weightKg ?? null, dutyRatePct: dutyPct ?? null };
  const held = heldFor(landed, market, { ...(rule === undefined ? {} : { ruleId: rule }), union: null });
  return statementOf({ parcel, way: "parcel", sellingPrice: null, fees: noFees }, held, rates);
}

/** The amount of one line, which must be certain. */
function line({ lines }: Statement, id: string): number {
  const { low, high } = lines.find((each) => each.id === id)?.amount ?? { low: Number.NaN, high: Number.NaN };
  expect(low).toBeCloseTo(high, 10);
  return low;
}

function total({ landed: { low, high } }: Statement): number {
  expect(low).toBeCloseTo(high, 10);
  return low;
}

/** Two for every rule: one within the limit, one beyond, worked by hand from the page the rule names. */
const examples: readonly (Ask & { rule: string; duty: number; tax: number; landed: number })[] = [
  { rule: "sgp-lvg-2023", market: "SGP", currency: "USD", price: 50, freight: 8, dutyPct: 0, duty: 0, tax: 5.22, landed: 63.22 },
  { rule: "sgp-lvg-2023", market: "SGP", currency: "SGD", price: 900, freight: 100, dutyPct: 0, duty: 0, tax: 90, landed: 1090 },
  {
    rule: "phl-de-minimis-2016",
    market: "PHL",
    currency: "USD",
    price: 100,
    freight: 20,
    dutyPct: 5,
    rates: { PHP: 58 },
    duty: 0,
    tax: 0,
    landed: 120,
  },
  {
    rule: "phl-de-minimis-2016",
    market: "PHL",
    currency: "USD",
    price: 250,
    freight: 20,
    dutyPct: 5,
    rates: { PHP: 58 },
    duty: 13.5,
    tax: 34.02,
    landed: 317.52,
  },
  { rule: "tha-2026", market: "THA", currency: "USD", price: 30, freight: 5, dutyPct: 10, duty: 3.5, tax: 2.695, landed: 41.195 },
  { rule: "tha-2026", market: "THA", currency: "THB", price: 1, freight: 0, dutyPct: 0, duty: 0, tax: 0.07, landed: 1.07 },
  { rule: "idn-pmk-4-2025", market: "IDN", currency: "USD", price: 50, freight: 6, duty: 4.2, tax: 6.622, landed: 66.822 },
  { rule: "idn-pmk-4-2025", market: "IDN", currency: "USD", price: 2000, freight: 0, dutyPct: 10, duty: 200, tax: 242, landed: 2442 },
  { rule: "kaz-eaeu-ecommerce-2026", market: "KAZ", currency: "EUR", price: 300, weightKg: 3, duty: 15, tax: 50.4, landed: 365.4 },
  { rule: "kaz-eaeu-ecommerce-2026", market: "KAZ", currency: "EUR", price: 201, weightKg: 20, duty: 20, tax: 35.36, landed: 256.36 },
  { rule: "kgz-eaeu-ecommerce-2026", market: "KGZ", currency: "EUR", price: 200, weightKg: 1, duty: 0, tax: 0, landed: 200 },
  { rule: "kgz-eaeu-ecommerce-2026", market: "KGZ", currency: "EUR", price: 300, weightKg: 3, duty: 15, tax: 37.8, landed: 352.8 },
  { rule: "arm-eaeu-ecommerce-2026", market: "ARM", currency: "EUR", price: 150, weightKg: 1, duty: 0, tax: 0, landed: 150 },
  { rule: "arm-eaeu-ecommerce-2026", market: "ARM", currency: "EUR", price: 400, weightKg: 2, duty: 20, tax: 84, landed: 504 },
  { rule: "uzb-courier-2025", market: "UZB", currency: "USD", price: 200, weightKg: 2, duty: 0, tax: 0, landed: 200 },
  { rule: "uzb-courier-2025", market: "UZB", currency: "USD", price: 150, freight: 20, duty: 0, tax: 0, landed: 170 },
  { rule: "uzb-post-2025", market: "UZB", currency: "USD", price: 100, duty: 0, tax: 0, landed: 100 },
  { rule: "uzb-post-2025", market: "UZB", currency: "USD", price: 80, freight: 10, duty: 0, tax: 0, landed: 90 },
  { rule: "kaz-eaeu-parcels-2020", market: "KAZ", currency: "EUR", price: 180, weightKg: 3, duty: 0, tax: 0, landed: 180 },
  { rule: "kaz-eaeu-parcels-2020", market: "KAZ", currency: "EUR", price: 150, freight: 50, weightKg: 31, duty: 0, tax: 0, landed: 200 },
  { rule: "kgz-eaeu-parcels-2020", market: "KGZ", currency: "EUR", price: 200, weightKg: 31, duty: 0, tax: 0, landed: 200 },
  { rule: "kgz-eaeu-parcels-2020", market: "KGZ", currency: "EUR", price: 20, freight: 5, weightKg: 1, duty: 0, tax: 0, landed: 25 },
  { rule: "arm-eaeu-parcels-2020", market: "ARM", currency: "EUR", price: 199, weightKg: 5, duty: 0, tax: 0, landed: 199 },
  { rule: "arm-eaeu-parcels-2020", market: "ARM", currency: "EUR", price: 60, freight: 6, weightKg: 2, duty: 0, tax: 0, landed: 66 },
  { rule: "tjk-mail", market: "TJK", currency: "USD", price: 100, duty: 0, tax: 0, landed: 100 },
  { rule: "tjk-mail", market: "TJK", currency: "USD", price: 200, dutyPct: 10, duty: 20, tax: 30.8, landed: 250.8 },
  { rule: "tkm-mail", market: "TKM", currency: "USD", price: 500, duty: 0, tax: 0, landed: 500 },
  { rule: "tkm-mail", market: "TKM", currency: "USD", price: 1000, dutyPct: 2, duty: 20, tax: 153, landed: 1173 },
  { rule: "brn-express", market: "BRN", currency: "BND", price: 400, duty: 0, tax: 0, landed: 400 },
  { rule: "brn-express", market: "BRN", currency: "BND", price: 500, dutyPct: 5, duty: 25, tax: 0, landed: 525 },
  { rule: "khm-2012", market: "KHM", currency: "USD", price: 50, freight: 9, duty: 0, tax: 0, landed: 59 },
  { rule: "khm-2012", market: "KHM", currency: "USD", price: 60, freight: 10, dutyPct: 10, duty: 7, tax: 7.7, landed: 84.7 },
  { rule: "mys-lvg-2024", market: "MYS", currency: "MYR", price: 400, freight: 100, duty: 0, tax: 40, landed: 540 },
  { rule: "mys-lvg-2024", market: "MYS", currency: "MYR", price: 100, duty: 0, tax: 10, landed: 110 },
  { rule: "vnm-2025", market: "VNM", currency: "USD", price: 0, freight: 0, dutyPct: 10, duty: 0, tax: 0, landed: 0 },
  { rule: "aze-express", market: "AZE", currency: "USD", price: 250, freight: 50, duty: 0, tax: 0, landed: 300 },
  { rule: "aze-express", market: "AZE", currency: "USD", price: 400, dutyPct: 15, duty: 60, tax: 82.8, landed: 542.8 },
  { rule: "geo-post", market: "GEO", currency: "GEL", price: 300, weightKg: 30, duty: 0, tax: 0, landed: 300 },
  { rule: "geo-post", market: "GEO", currency: "GEL", price: 100, weightKg: 31, dutyPct: 12, duty: 12, tax: 20.16, landed: 132.16 },
];

describe("parcels, worked by hand", () => {
  test.each(examples)("$rule: $price $currency and freight $freight", (example) => {
    const found = sum(example);
    expect([line(found, "duty"), line(found, "tax"), total(found)]).toEqual([
      expect.closeTo(example.duty, 8),
      expect.closeTo(example.tax, 8),
      expect.closeTo(example.landed, 8),
    ]);
  });

  test("Viet Nam takes 8 or 10 %, as the list of goods has it: a range", () => {
    const found = sum({ market: "VNM", currency: "USD", price: 100, dutyPct: 10, rule: "vnm-2025" });
    expect(found.landed).toEqual({ low: expect.closeTo(118.8, 8), high: expect.closeTo(121, 8) });
  });

  test("above the Uzbek limit nothing bounds what is due, and no zero stands for it", () => {
    const found = sum({ market: "UZB", currency: "USD", price: 300, dutyPct: 10, rule: "uzb-courier-2025" });
    expect(found.landed).toEqual({ low: 300, high: Infinity });
  });

  test("the older rule of the EAEU takes 15 % of what exceeds EUR 200; per kilogram and with the tax it is a range", () => {
    const found = sum({ market: "KAZ", currency: "EUR", price: 300, weightKg: 3, rule: "kaz-eaeu-parcels-2020" });
    expect(found.lines.find(({ id }) => id === "duty")?.amount).toEqual({ low: expect.closeTo(15, 8), high: expect.closeTo(15, 8) });
    expect(found.landed).toEqual({ low: expect.closeTo(315, 8), high: expect.closeTo(365.4, 8) });
  });

  test("every rule has at least two examples, one of them in range or certain", () => {
    const counted = (id: string) => examples.filter(({ rule }) => rule === id).length + (id === "vnm-2025" ? 1 : 0);
    expect(landed.rules.filter(({ id }) => counted(id) < 2).map(({ id }) => id)).toEqual([]);
  });

  test("Indonesia's lowest price for direct sales is told, and that this price is below it", () => {
    const { notes } = sum({ market: "IDN", currency: "USD", price: 50, freight: 6 });
    expect(notes).toContainEqual(expect.objectContaining({ code: "lowest-price", amount: 100, currency: "USD", below: true }));
  });

  test("a planned rule is told as planned", () => {
    const { notes } = sum({ market: "KAZ", currency: "EUR", price: 300, weightKg: 3, rule: "kaz-eaeu-ecommerce-2026" });
    expect(notes).toContainEqual(expect.objectContaining({ code: "rule", status: "planned", validFrom: "2026-07-01" }));
  });

  test("without a choice Kazakhstan's rule seen in force counts, not the planned one, and the other is named", () => {
    const { notes } = sum({ market: "KAZ", currency: "EUR", price: 300, weightKg: 3 });
    expect(notes).toContainEqual(expect.objectContaining({ code: "rule", id: "kaz-eaeu-parcels-2020", status: "in-force" }));
    expect(notes).toContainEqual({ code: "other-rule", id: "kaz-eaeu-ecommerce-2026", status: "planned" });
  });
});
