import type { Way } from "@/lib/dataset/landed/ways";
import { arrived, type Due, dueOn, type Parcel, type Rates, type Schedule, type Terms } from "./due";

/** From lowest to highest; equal where certain, infinite where open. */
export type Span = { readonly low: number; readonly high: number };

/** What a sale costs, each in percent of the selling price, 0–100; `null` where not said. */
export type Fees = {
  readonly platformPct: number | null;
  readonly paymentPct: number | null;
  /** What returned goods cost, spread over all that are sold. */
  readonly returnsPct: number | null;
  /** What the exchange of money keeps. */
  readonly fxPct: number | null;
};
export const feeIds = ["platformPct", "paymentPct", "returnsPct", "fxPct"] as const satisfies readonly (keyof Fees)[];

/** One sale: the parcel, how it goes there, and at what price; `null` where no price is set yet. */
export type Sale = { readonly parcel: Parcel; readonly way: Way; readonly sellingPrice: number | null; readonly fees: Fees };

/** What a market takes, and whether a registered seller gets the tax paid at the border back. */
export type MarketTerms = Terms & { readonly recoverable: boolean };

/** What is left of a sale. `margin` counts the fees that were given; `pct` is of the selling price. */
export type Outcome = {
  readonly due: Due;
  /** Goods, freight, insurance, duty and what tax cannot be got back. */
  readonly landed: Span;
  readonly margin: Span | null;
  readonly pct: Span | null;
  /** The selling price at which nothing is left; `null` where fees and tax eat any price. */
  readonly breakEven: Span | null;
};

/**
 * The sum of one sale. Sent as a parcel, duty and tax follow the market's rule for parcels. From stock, goods pay the usual
 * duty; where the seller gets the tax at the border back, the tax contained in the selling price is owed instead
 * (price × t ÷ (1 + t)).
 */
export function outcomeOf({ parcel, way, sellingPrice, fees }: Sale, terms: MarketTerms, rates: Rates): Outcome {
  const due = dueOn(parcel, way === "stock" && !terms.union ? { ...terms, rule: USUAL } : terms, rates);
  const onSale = way === "stock" && terms.recoverable;
  const cif = arrived(parcel);
  const landed: Span = onSale ? { low: cif + due.dutyLow, high: cif + due.dutyHigh } : { low: due.low, high: due.high };
  const taxLow = onSale ? inPrice(terms.tax?.lowPct ?? 0) : 0;
  const taxHigh = onSale ? (terms.tax ? inPrice(terms.tax.highPct) : 1) : 0;
  const kept = 1 - feeIds.reduce((sum, id) => sum + (fees[id] ?? 0), 0) / 100;
  const margin: Span | null =
    sellingPrice === null
      ? null
      : { low: sellingPrice * (kept - taxHigh) - landed.high, high: sellingPrice * (kept - taxLow) - landed.low };
  return {
    due,
    landed,
    margin,
    pct:
      margin === null || sellingPrice === null || sellingPrice === 0
        ? null
        : { low: (margin.low / sellingPrice) * 100, high: (margin.high / sellingPrice) * 100 },
    breakEven:
      kept - taxLow <= 0
        ? null
        : { low: landed.low / (kept - taxLow), high: kept - taxHigh <= 0 ? Infinity : landed.high / (kept - taxHigh) },
  };
}

/** The share of a price that is tax, where the price contains it. */
const inPrice = (pct: number): number => pct / (100 + pct);

/** What goods imported in bulk pay: no limit, no rate of its own. */
const USUAL: Schedule = {
  currency: "USD",
  basis: "cif",
  bands: [{ upTo: null, duty: { kind: "usual" }, tax: { kind: "usual" } }],
  maxWeightKg: null,
};
