import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readLanded } from "@/lib/dataset/landed/read";
import { filesOf, loadDataset } from "@/lib/dataset/load";
import type { Fees } from "@/lib/landed/margin";
import { type Statement, statementOf } from "@/lib/landed/statement";
import { heldFor } from "@/lib/landed/terms";
import { type Amount, type Ask, examples } from "./examples";

const data = join(import.meta.dirname, "../../data");
const landed = readLanded(filesOf(data), loadDataset(data));
const noFees: Fees = { platformPct: null, paymentPct: null, returnsPct: null, fxPct: null };

function sum({ market, currency, price, freight = 0, weightKg, dutyPct, rates = {}, rule }: Ask): Statement {
  const parcel = { currency, price, freight, insurance: 0, weightKg: weightKg ?? null, dutyRatePct: dutyPct ?? null };
  const held = heldFor(landed, market, { ...(rule === undefined ? {} : { ruleId: rule }), union: null });
  return statementOf({ parcel, way: "parcel", sellingPrice: null, fees: noFees }, held, rates);
}

/** What a span has to come to, to eight decimals. */
function exactly(amount: Amount) {
  const [low, high] = typeof amount === "number" ? [amount, amount] : amount;
  const near = (value: number) => (Number.isFinite(value) ? expect.closeTo(value, 8) : value);
  return { low: near(low), high: near(high) };
}

describe("parcels, worked by hand", () => {
  test.each(examples)("$rule: $price $currency and freight $freight", (example) => {
    const found = sum(example);
    const line = (id: string) => found.lines.find((each) => each.id === id)?.amount;
    expect([line("duty"), line("tax"), found.landed]).toEqual([example.duty, example.tax, example.landed].map(exactly));
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
    expect(notes).toContainEqual(
      expect.objectContaining({
        code: "other-rule",
        id: "kaz-eaeu-ecommerce-2026",
        status: "planned",
        page: expect.objectContaining({ pageDate: "2026-01-13" }),
      }),
    );
  });
});
