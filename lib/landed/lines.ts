import type { Unsaid } from "@/lib/dataset/fields/working";
import type { Band } from "@/lib/dataset/landed/rules";
import { arrived, bandsFor, type Parcel, type Rates, rateOf, type Schedule } from "./due";
import { feeIds, type Outcome, type Sale, type Span } from "./margin";
import { type Held, type Page, pageOf } from "./terms";

export const lineIds = ["goods", "freight", "insurance", "duty", "tax", "taxOnSale", "platform", "payment", "returns", "fx"] as const;
export type LineId = (typeof lineIds)[number];

/** One line of the sum. `amount` in the currency of the parcel; low and high are apart where it is not certain. */
export type Line = {
  readonly id: LineId;
  readonly amount: Span;
  /** What the rate falls on; `null` where there is no rate, or no one amount. */
  readonly basis: number | null;
  readonly ratePct: Span | null;
  /** Where the rate is from; `null`: the user's own word. */
  readonly source: Page | null;
};

/** The line of each fee. */
export const feeLines = { platformPct: "platform", paymentPct: "payment", returnsPct: "returns", fxPct: "fx" } as const;

/** The bands of the market's rule that a parcel may fall into; `null` where no rule for parcels is counted with. */
export function bandsCounted({ parcel, way }: Pick<Sale, "parcel" | "way">, held: Held, rates: Rates): readonly Band[] | null {
  return countedRule(way, held) && held.terms.rule ? bandsFor(held.terms.rule, parcel, rates) : null;
}

/** The lines that are missing because nobody gave them: insurance, and the fees of a sale that has a price. */
export function leftOutOf({ parcel, sellingPrice, fees }: Sale): Unsaid[] {
  const missing = sellingPrice === null ? [] : feeIds.filter((id) => fees[id] === null).map((id) => feeLines[id]);
  return parcel.insurance === null ? ["insurance", ...missing] : missing;
}

/** The rule for parcels that a sum follows: none from stock, and none inside a customs union. */
export function countedRule(way: Sale["way"], { rule, union }: Held): Held["rule"] {
  return way === "parcel" && !union ? rule : null;
}

/** The lines of a sum, in the order they are added. */
export function linesOf({ parcel, way, sellingPrice, fees }: Sale, held: Held, { due }: Outcome, rates: Rates): Line[] {
  const cif = arrived(parcel);
  const bands = bandsCounted({ parcel, way }, held, rates);
  const onSale = way === "stock" && held.terms.recoverable;
  const own = (id: LineId, amount: number): Line => ({ id, amount: exactly(amount), basis: null, ratePct: null, source: null });
  const duty: Span = { low: due.dutyLow, high: due.dutyHigh };
  const lines = [own("goods", parcel.price), own("freight", parcel.freight)];
  if (parcel.insurance !== null) lines.push(own("insurance", parcel.insurance));
  const dutiable = bands && held.rule ? dutyBasis(bands, held.rule, parcel, rates) : cif;
  lines.push({
    id: "duty",
    amount: duty,
    basis: dutiable,
    ratePct: dutiable === null ? null : shareOf(duty, dutiable),
    source: dutySource(bands, held, parcel.dutyRatePct),
  });
  const tax: Span = { low: due.taxLow, high: due.taxHigh };
  if (onSale) {
    const inPrice = (pct: number) => (sellingPrice === null ? Number.NaN : (sellingPrice * pct) / (100 + pct));
    const { lowPct, highPct } = held.terms.tax ?? { lowPct: 0, highPct: Infinity };
    if (sellingPrice !== null)
      lines.push({
        id: "taxOnSale",
        amount: { low: inPrice(lowPct), high: highPct === Infinity ? Infinity : inPrice(highPct) },
        basis: sellingPrice,
        ratePct: { low: lowPct, high: highPct },
        source: held.taxFact && pageOf(held.taxFact),
      });
  } else {
    const taxed = taxBasis(bands, parcel.price, duty.low === duty.high ? cif + duty.low : null);
    lines.push({
      id: "tax",
      amount: tax,
      basis: taxed,
      ratePct: taxed === null ? null : shareOf(tax, taxed),
      source: taxSource(bands, held),
    });
  }
  if (sellingPrice !== null)
    for (const id of feeIds) {
      const pct = fees[id];
      if (pct !== null)
        lines.push({
          id: feeLines[id],
          amount: exactly((sellingPrice * pct) / 100),
          basis: sellingPrice,
          ratePct: exactly(pct),
          source: null,
        });
    }
  return lines;
}

/** What the duty falls on: all of it, or what exceeds the limit where the rule takes only that; `null` where that is no one amount. */
function dutyBasis(bands: readonly Band[], rule: Schedule, parcel: Parcel, rates: Rates): number | null {
  const cif = arrived(parcel);
  const { price, currency } = parcel;
  const beyond = bands.filter(({ duty }) => duty.kind === "flat" && duty.of === "excess");
  if (beyond.length === 0) return cif;
  const [band] = bands;
  if (bands.length > 1 || !band || (rule.basis === "unclear" && cif > price)) return null;
  const limit =
    (rule.bands[rule.bands.findIndex(({ upTo }) => upTo === band.upTo) - 1]?.upTo ?? 0) / rateOf(rule.currency, currency, rates);
  const excess = (rule.basis === "cif" ? cif : price) - limit;
  return excess > 0 ? excess : null;
}

/** A rate of the rule's own falls on the goods alone; every other on all of it with the duty. */
function taxBasis(bands: readonly Band[] | null, price: number, taxed: number | null): number | null {
  const flat = bands?.filter(({ tax }) => tax.kind === "flat").length ?? 0;
  if (flat === 0) return taxed;
  return flat === bands?.length ? price : null;
}

/** The rule decides the duty where it sets one, or whether there is any; the user's own rate has no source. */
function dutySource(bands: readonly Band[] | null, { rule, union }: Held, own: number | null): Page | null {
  if (union) return union.source;
  if (!bands) return null;
  return !rule || (own !== null && bands.every(({ duty }) => duty.kind === "usual")) ? null : pageOf(rule);
}

/** The rule, where it alone says what is taken; else whoever says the rate. */
function taxSource(bands: readonly Band[] | null, { rule, taxFact }: Held): Page | null {
  const page = bands?.every(({ tax }) => tax.kind === "none" || tax.kind === "flat") ? rule : taxFact;
  return page && pageOf(page);
}

const exactly = (amount: number): Span => ({ low: amount, high: amount });
const shareOf = ({ low, high }: Span, whole: number): Span | null =>
  whole > 0 ? { low: (low / whole) * 100, high: (high / whole) * 100 } : null;
