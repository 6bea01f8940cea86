import type { LocalText } from "@/lib/i18n/text";
import { type Rates, rateOf } from "./due";
import { feeLines, type LineId } from "./lines";
import { feeIds, type Sale } from "./margin";
import type { Held } from "./terms";

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
  | { readonly code: "union"; readonly name: LocalText; readonly pageDate: string }
  | { readonly code: "fees-left-out"; readonly ids: readonly LineId[] };

/** What is not certain in a sum, what to ask, and on which day's word it stands. */
export function notesOf({ parcel, way, sellingPrice, fees }: Sale, held: Held, rates: Rates): Note[] {
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
