import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLanded } from "@/lib/dataset/landed/read";
import { ways } from "@/lib/dataset/landed/ways";
import { filesOf, loadDataset } from "@/lib/dataset/load";
import { crossing } from "@/lib/landed/break-even";
import { bandsFor, type Parcel, type Rates } from "@/lib/landed/due";
import { feeIds, outcomeOf, type Sale } from "@/lib/landed/margin";
import { heldFor } from "@/lib/landed/terms";

const folder = join(import.meta.dirname, "../../data");
const dataset = loadDataset(folder);
const landed = readLanded(filesOf(folder), dataset);
const currencies = [...new Set(landed.rules.flatMap(({ currency }) => [currency]))];

const money = fc.double({ min: 0, max: 1e5, noNaN: true });
const pct = fc.double({ min: 0, max: 60, noNaN: true });
const rate = fc.double({ min: 0.01, max: 30_000, noNaN: true });
const parcels: fc.Arbitrary<Parcel> = fc.record({
  currency: fc.constantFrom("USD", "EUR", "CNY"),
  price: money,
  freight: money,
  insurance: fc.option(money, { nil: null }),
  weightKg: fc.option(fc.double({ min: 0.01, max: 100, noNaN: true }), { nil: null }),
  dutyRatePct: fc.option(pct, { nil: null }),
});
const sales: fc.Arbitrary<Sale> = fc.record({
  parcel: parcels,
  way: fc.constantFrom(...ways),
  sellingPrice: fc.option(money, { nil: null }),
  fees: fc.record(
    Object.fromEntries(feeIds.map((id) => [id, fc.option(fc.double({ min: 0, max: 20, noNaN: true }), { nil: null })])) as never,
  ),
});
const rates: fc.Arbitrary<Rates> = fc
  .tuple(
    ...currencies.map((currency) =>
      fc.option(
        rate.map((value) => [currency, value] as const),
        { nil: null },
      ),
    ),
  )
  .map((pairs) => Object.fromEntries(pairs.filter((pair) => pair !== null)));
const choices = fc.constantFrom(
  ...dataset.markets.flatMap(({ iso3 }) => [
    { market: iso3 },
    ...landed.rules.filter(({ market }) => market === iso3).map(({ id }) => ({ market: iso3, ruleId: id })),
  ]),
);
const held = (choice: { market: string; ruleId?: string }) => heldFor(landed, choice.market, { ...choice, union: null });
/** As low as, within the digits of a double. */
const atMost = (a: number, b: number) => a <= b || Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

describe("what a parcel costs", () => {
  test("is a range in order, never a NaN, and at least goods, freight and insurance", () => {
    fc.assert(
      fc.property(sales, choices, rates, (sale, choice, buys) => {
        const { due, landed: sum, margin, breakEven } = outcomeOf(sale, held(choice).terms, buys);
        const { price, freight, insurance } = sale.parcel;
        for (const [low, high] of [
          [due.dutyLow, due.dutyHigh],
          [due.taxLow, due.taxHigh],
          [sum.low, sum.high],
        ] as const)
          expect(low >= 0 && atMost(low, high)).toBe(true);
        expect(atMost(price + freight + (insurance ?? 0), sum.low)).toBe(true);
        if (margin) expect(atMost(margin.low, margin.high)).toBe(true);
        if (breakEven) expect(atMost(breakEven.low, breakEven.high)).toBe(true);
      }),
    );
  });

  test("rises with freight, insurance and the rate of duty", () => {
    fc.assert(
      fc.property(
        sales,
        choices,
        rates,
        fc.constantFrom("freight", "insurance", "dutyRatePct" as const),
        money,
        (sale, choice, buys, field, more) => {
          // A higher value may leave a band whose own rate lies above the usual one: within a rule of one rate it never falls.
          const { terms } = held(choice);
          if (terms.rule?.bands.some(({ duty, tax }) => duty.kind === "flat" || tax.kind === "flat")) return;
          const before = outcomeOf(sale, terms, buys).landed;
          const now = sale.parcel[field as "freight"];
          if (now === null) return;
          const after = outcomeOf(
            { ...sale, parcel: { ...sale.parcel, [field]: now + (field === "dutyRatePct" ? Math.min(more, 40) : more) } },
            terms,
            buys,
          ).landed;
          expect(atMost(before.low, after.low) && atMost(before.high, after.high)).toBe(true);
        },
      ),
    );
  });

  test("rises with the price of the goods, and the margin with the selling price", () => {
    fc.assert(
      fc.property(sales, choices, rates, money, (sale, choice, buys, more) => {
        const { terms } = held(choice);
        if (!terms.rule?.bands.some(({ duty, tax }) => duty.kind === "flat" || tax.kind === "flat")) {
          const before = outcomeOf(sale, terms, buys).landed;
          const after = outcomeOf({ ...sale, parcel: { ...sale.parcel, price: sale.parcel.price + more } }, terms, buys).landed;
          expect(atMost(before.low, after.low) && atMost(before.high, after.high)).toBe(true);
        }
        const at = (sellingPrice: number) =>
          outcomeOf({ ...sale, sellingPrice, fees: { ...sale.fees, platformPct: 5 } }, terms, buys).margin;
        const [less, greater] = [at(10), at(10 + more)];
        if (less && greater && terms.tax) expect(atMost(less.high, greater.high)).toBe(true);
      }),
    );
  });

  test("rises with each amount and rate within a band, whatever the rule", () => {
    fc.assert(
      fc.property(
        sales,
        choices,
        rates,
        fc.constantFrom("price", "freight", "insurance", "weightKg", "dutyRatePct" as const),
        money,
        (sale, choice, buys, field, more) => {
          const { terms } = held(choice);
          const now = sale.parcel[field as "price"];
          if (now === null) return;
          const parcel = { ...sale.parcel, [field]: now + (field === "dutyRatePct" ? Math.min(more, 40) : more) };
          const bands = (each: Parcel) => (terms.rule ? bandsFor(terms.rule, each, buys).map(({ upTo }) => upTo) : []);
          if (JSON.stringify(bands(sale.parcel)) !== JSON.stringify(bands(parcel))) return;
          const [before, after] = [sale.parcel, parcel].map(
            (each) => outcomeOf({ ...sale, parcel: each, way: "parcel" }, terms, buys).landed,
          );
          expect(before && after && atMost(before.low, after.low) && atMost(before.high, after.high)).toBe(true);
        },
      ),
    );
  });

  test("rises with the tax, and the margin falls with it and with every fee", () => {
    fc.assert(
      fc.property(sales, choices, rates, pct, pct, (sale, choice, buys, tax, more) => {
        const at = (taxRatePct: number) =>
          outcomeOf(sale, heldFor(landed, choice.market, { ...choice, taxRatePct, union: null }).terms, buys);
        const [less, greater] = [at(tax), at(Math.min(100, tax + more))];
        expect(atMost(less.landed.low, greater.landed.low) && atMost(less.landed.high, greater.landed.high)).toBe(true);
        if (less.margin && greater.margin)
          expect(atMost(greater.margin.low, less.margin.low) && atMost(greater.margin.high, less.margin.high)).toBe(true);
        for (const id of feeIds) {
          const dearer = outcomeOf(
            { ...sale, fees: { ...sale.fees, [id]: (sale.fees[id] ?? 0) + more / 10 } },
            held(choice).terms,
            buys,
          ).margin;
          const before = outcomeOf(sale, held(choice).terms, buys).margin;
          if (before && dearer) expect(atMost(dearer.low, before.low) && atMost(dearer.high, before.high)).toBe(true);
        }
      }),
    );
  });

  test("is the same in every currency: amounts and rates scaled together change nothing", () => {
    fc.assert(
      fc.property(sales, choices, fc.double({ min: 0.01, max: 100, noNaN: true }), (sale, choice, scale) => {
        const own = { ...sale, parcel: { ...sale.parcel, currency: "CHF" } };
        const all = Object.fromEntries(currencies.map((currency, k) => [currency, 3 + k]));
        const scaled = Object.fromEntries(Object.entries(all).map(([currency, value]) => [currency, value / scale]));
        const { price, freight, insurance } = own.parcel;
        const bigger = {
          ...own,
          sellingPrice: own.sellingPrice === null ? null : own.sellingPrice * scale,
          parcel: {
            ...own.parcel,
            price: price * scale,
            freight: freight * scale,
            insurance: insurance === null ? null : insurance * scale,
          },
        };
        const one = outcomeOf(own, held(choice).terms, all).landed;
        const other = outcomeOf(bigger, held(choice).terms, scaled).landed;
        for (const end of ["low", "high"] as const)
          if (Number.isFinite(one[end]))
            expect(Math.abs(other[end] - one[end] * scale)).toBeLessThanOrEqual(1e-6 * Math.max(1, one[end] * scale));
      }),
    );
  });

  test("what is not known never counts as zero: with a rate, a weight or an exchange rate said, the answer lies in the range told without", () => {
    fc.assert(
      fc.property(sales, choices, rates, pct, (sale, choice, buys, dutyRatePct) => {
        const { terms } = held(choice);
        const all = { ...Object.fromEntries(currencies.map((currency) => [currency, 7])), ...buys };
        const told = { ...sale, parcel: { ...sale.parcel, dutyRatePct, weightKg: sale.parcel.weightKg ?? 2 } };
        const without = outcomeOf({ ...sale, parcel: { ...sale.parcel, dutyRatePct: null, weightKg: null } }, terms, buys).landed;
        const with_ = outcomeOf(told, terms, all).landed;
        expect(atMost(without.low, with_.low) && atMost(with_.high, without.high)).toBe(true);
      }),
    );
  });

  test("nothing is due up to a limit below which the rule frees goods", () => {
    for (const rule of landed.rules) {
      const [first] = rule.bands;
      if (first?.upTo == null || first.duty.kind !== "none" || first.tax.kind !== "none") continue;
      const parcel = { currency: rule.currency, price: first.upTo, freight: 0, insurance: 0, weightKg: 1, dutyRatePct: 20 };
      const sale: Sale = {
        parcel,
        way: "parcel",
        sellingPrice: null,
        fees: { platformPct: null, paymentPct: null, returnsPct: null, fxPct: null },
      };
      expect(outcomeOf(sale, held({ market: rule.market, ruleId: rule.id }).terms, {}).landed).toEqual({
        low: first.upTo,
        high: first.upTo,
      });
    }
  });

  test("at the break-even price nothing is left", () => {
    fc.assert(
      fc.property(sales, choices, rates, (sale, choice, buys) => {
        const { terms } = held(choice);
        const { breakEven } = outcomeOf(sale, terms, buys);
        if (!breakEven || !Number.isFinite(breakEven.high)) return;
        const { margin } = outcomeOf({ ...sale, sellingPrice: breakEven.high }, terms, buys);
        expect(Math.abs(margin?.low ?? 0)).toBeLessThanOrEqual(1e-9 * Math.max(1, breakEven.high));
      }),
    );
  });
});

describe("where a steady quantity passes zero", () => {
  test("is found to the last digit, on slopes and on steps", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (at) => {
        expect(crossing((x) => at - x, 0, 101)).toBeCloseTo(at, 9);
        expect(crossing((x) => (x < at ? 1 : -1), 0, 101)).toBeCloseTo(at, 9);
      }),
    );
    expect(crossing(() => 1, 0, 10)).toBeNull();
    // It goes and comes back, as where a parcel leaves a band that pays more: the first place counts.
    expect(crossing((x) => (x > 3 && x < 6 ? -1 : 1), 0, 10)).toBeCloseTo(3, 9);
  });
});
