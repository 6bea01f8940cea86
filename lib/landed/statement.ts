import type { MarketFact } from "@/lib/dataset/landed/schema";
import { type Rates, rateOf } from "./due";
import { feeIds, type Outcome, outcomeOf, type Sale, type Span } from "./margin";
import type { Held, Page } from "./terms";

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

/** What to know beside a sum. Codes with their values; the language files hold the sentences. */
export type Note =
  | {
      readonly code: "rule";
      readonly id: string;
      readonly status: "in-force" | "planned" | "unclear";
      readonly validFrom: string | null;
      readonly pageDate: string;
    }
  | { readonly code: "no-rule" | "basis-unclear" | "weight-unknown" | "duty-rate-unknown" | "tax-unknown" | "stock" }
  | { readonly code: "rate-missing"; readonly currency: string }
  | { readonly code: "average-tariff"; readonly value: string; readonly year: string | null; readonly pageDate: string }
  | { readonly code: "tax-span"; readonly low: number; readonly high: number }
  | { readonly code: "seen-until"; readonly date: string }
  | {
      readonly code: "lowest-price";
      readonly amount: number;
      readonly currency: string;
      readonly below: boolean | null;
      readonly pageDate: string;
    }
  | { readonly code: "caution"; readonly id: string }
  | { readonly code: "other-rule"; readonly id: string; readonly status: "in-force" | "planned" | "unclear" }
  | { readonly code: "union"; readonly name: string; readonly pageDate: string }
  | { readonly code: "fees-left-out"; readonly ids: readonly LineId[] };

/** A sum line by line, with what it comes to and what to know of it. */
export type Statement = Outcome & { readonly lines: readonly Line[]; readonly notes: readonly Note[] };

const feeLines = { platformPct: "platform", paymentPct: "payment", returnsPct: "returns", fxPct: "fx" } as const;

/** The sum of one sale in one market, every line with what it falls on, its rate and where that is from. */
export function statementOf(sale: Sale, held: Held, rates: Rates): Statement {
  const outcome = outcomeOf(sale, held.terms, rates);
  return { ...outcome, lines: linesOf(sale, held, outcome), notes: notesOf(sale, held, rates) };
}

function linesOf({ parcel, way, sellingPrice, fees }: Sale, held: Held, { due }: Outcome): Line[] {
  const cif = parcel.price + parcel.freight + parcel.insurance;
  const onSale = way === "stock" && held.terms.recoverable;
  const own = (id: LineId, amount: number): Line => ({ id, amount: exactly(amount), basis: null, ratePct: null, source: null });
  const duty: Span = { low: due.dutyLow, high: due.dutyHigh };
  const lines = [own("goods", parcel.price), own("freight", parcel.freight), own("insurance", parcel.insurance)];
  lines.push({ id: "duty", amount: duty, basis: cif, ratePct: shareOf(duty, cif), source: dutySource(held, way, parcel.dutyRatePct) });
  const tax: Span = { low: due.taxLow, high: due.taxHigh };
  const taxed = duty.low === duty.high ? cif + duty.low : null;
  const taxSource = held.taxFact ?? null;
  if (onSale) {
    const inPrice = (pct: number) => (sellingPrice === null ? Number.NaN : (sellingPrice * pct) / (100 + pct));
    const { lowPct, highPct } = held.terms.tax ?? { lowPct: 0, highPct: Infinity };
    if (sellingPrice !== null)
      lines.push({
        id: "taxOnSale",
        amount: { low: inPrice(lowPct), high: highPct === Infinity ? Infinity : inPrice(highPct) },
        basis: sellingPrice,
        ratePct: { low: lowPct, high: highPct },
        source: pageOf(taxSource),
      });
  } else
    lines.push({ id: "tax", amount: tax, basis: taxed, ratePct: taxed === null ? null : shareOf(tax, taxed), source: pageOf(taxSource) });
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

/** The rule decides the duty where it sets one; the user's own rate has no source. */
function dutySource({ rule, union }: Held, way: Sale["way"], own: number | null): Page | null {
  if (union) return union.source;
  if (way === "stock" || !rule) return null;
  const everywhereUsual = rule.bands.every(({ duty }) => duty.kind === "usual");
  return everywhereUsual && own !== null ? null : pageOf(rule);
}

function notesOf({ parcel, way, sellingPrice, fees }: Sale, held: Held, rates: Rates): Note[] {
  const { rule, others, tax, tariff, union } = held;
  const notes: Note[] = [];
  if (union) notes.push({ code: "union", name: union.name, pageDate: union.source.pageDate });
  else if (way === "stock") notes.push({ code: "stock" });
  else if (!rule) notes.push({ code: "no-rule" });
  else {
    notes.push({ code: "rule", id: rule.id, status: rule.status, validFrom: rule.validFrom, pageDate: rule.pageDate });
    if (rule.caution) notes.push({ code: "caution", id: rule.id });
    const limited = rule.bands.length > 1;
    if (limited && Number.isNaN(rateOf(rule.currency, parcel.currency, rates)))
      notes.push({ code: "rate-missing", currency: rule.currency });
    if (limited && rule.basis === "unclear" && parcel.freight + parcel.insurance > 0) notes.push({ code: "basis-unclear" });
    const weighed = rule.maxWeightKg !== null || rule.bands.some(({ duty }) => duty.kind === "flat" && duty.minPerKg);
    if (weighed && parcel.weightKg === null) notes.push({ code: "weight-unknown" });
    if (rule.lowestPrice) {
      const price = parcel.price * rateOf(rule.lowestPrice.currency, parcel.currency, rates);
      notes.push({
        code: "lowest-price",
        amount: rule.lowestPrice.amount,
        currency: rule.lowestPrice.currency,
        below: Number.isNaN(price) ? null : price < rule.lowestPrice.amount,
        pageDate: rule.lowestPrice.pageDate,
      });
    }
    notes.push(...others.map(({ id, status }): Note => ({ code: "other-rule", id, status })));
  }
  if (parcel.dutyRatePct === null && !union) {
    notes.push({ code: "duty-rate-unknown" });
    if (tariff) notes.push({ code: "average-tariff", value: tariff.value, year: tariff.validFrom, pageDate: tariff.pageDate });
  }
  if (!held.terms.tax) notes.push({ code: "tax-unknown" });
  if (tax && tax.lowPct !== tax.highPct) notes.push({ code: "tax-span", low: tax.lowPct, high: tax.highPct });
  if (tax?.seenUntil) notes.push({ code: "seen-until", date: tax.seenUntil });
  const missing = feeIds.filter((id) => fees[id] === null).map((id) => feeLines[id]);
  if (sellingPrice !== null && missing.length > 0) notes.push({ code: "fees-left-out", ids: missing });
  return notes;
}

const exactly = (amount: number): Span => ({ low: amount, high: amount });
const shareOf = ({ low, high }: Span, whole: number): Span | null =>
  whole > 0 ? { low: (low / whole) * 100, high: (high / whole) * 100 } : null;

function pageOf(page: Page | MarketFact | null): Page | null {
  return page && { sourceTitle: page.sourceTitle, sourceAddress: page.sourceAddress, pageDate: page.pageDate };
}
