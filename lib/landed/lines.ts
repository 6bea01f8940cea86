import type { MarketFact } from "@/lib/dataset/landed/facts";
import { feeIds, type Outcome, type Sale, type Span } from "./margin";
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

/** The line of each fee. */
export const feeLines = { platformPct: "platform", paymentPct: "payment", returnsPct: "returns", fxPct: "fx" } as const;

/** The lines of a sum, in the order they are added. */
export function linesOf({ parcel, way, sellingPrice, fees }: Sale, held: Held, { due }: Outcome): Line[] {
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

const exactly = (amount: number): Span => ({ low: amount, high: amount });
const shareOf = ({ low, high }: Span, whole: number): Span | null =>
  whole > 0 ? { low: (low / whole) * 100, high: (high / whole) * 100 } : null;

function pageOf(page: Page | MarketFact | null): Page | null {
  return page && { sourceTitle: page.sourceTitle, sourceAddress: page.sourceAddress, pageDate: page.pageDate };
}
