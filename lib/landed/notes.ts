import { type ParcelRule, type RuleStatus, statusOf } from "@/lib/dataset/landed/rules";
import type { LocalText } from "@/lib/i18n/text";
import { arrived, type Rates, rateOf } from "./due";
import { bandsCounted, countedRule, type LineId, leftOutOf } from "./lines";
import type { Sale } from "./margin";
import { type Held, type Page, pageOf } from "./terms";

/** What to know beside a sum. Codes with their values, and the page of what was read; the language files hold the sentences. */
export type Note =
  | {
      readonly code: "rule";
      readonly id: string;
      readonly status: RuleStatus;
      readonly validFrom: string | null;
      readonly page: Page;
    }
  | { readonly code: "no-rule" | "basis-unclear" | "weight-unknown" | "duty-rate-unknown" | "tax-unknown" }
  | { readonly code: "stock"; readonly recoverable: boolean }
  | { readonly code: "rate-missing"; readonly currency: string }
  | { readonly code: "average-tariff"; readonly value: string; readonly year: string | null; readonly page: Page }
  | { readonly code: "tax-span"; readonly low: number; readonly high: number; readonly page: Page | null }
  | { readonly code: "tax-note"; readonly text: string; readonly page: Page | null }
  | { readonly code: "seen-until"; readonly date: string; readonly page: Page | null }
  | {
      readonly code: "lowest-price";
      readonly amount: number;
      readonly currency: string;
      readonly below: boolean | null;
      readonly page: Page;
    }
  | { readonly code: "caution"; readonly id: string; readonly text: NonNullable<ParcelRule["caution"]>; readonly page: Page }
  | { readonly code: "other-rule"; readonly id: string; readonly status: RuleStatus; readonly page: Page }
  | { readonly code: "union"; readonly name: LocalText; readonly page: Page }
  | { readonly code: "left-out"; readonly ids: readonly LineId[] };

/** What is not certain in a sum, what to ask, and on which day's word it stands. */
export function notesOf(sale: Sale, held: Held, rates: Rates): Note[] {
  const { parcel, way } = sale;
  const { others, tax, tariff, union } = held;
  const rule = countedRule(way, held);
  const bands = bandsCounted(sale, held, rates);
  const notes: Note[] = [];
  if (union) notes.push({ code: "union", name: union.name, page: union.source });
  else if (way === "stock") notes.push({ code: "stock", recoverable: held.terms.recoverable });
  else if (!rule) notes.push({ code: "no-rule" });
  if (rule) {
    notes.push({ code: "rule", id: rule.id, status: statusOf(rule), validFrom: rule.validFrom, page: pageOf(rule) });
    if (rule.caution) notes.push({ code: "caution", id: rule.id, text: rule.caution, page: pageOf(rule) });
    const limited = rule.bands.length > 1;
    if (limited && Number.isNaN(rateOf(rule.currency, parcel.currency, rates)))
      notes.push({ code: "rate-missing", currency: rule.currency });
    if (limited && rule.basis === "unclear" && arrived(parcel) > parcel.price) notes.push({ code: "basis-unclear" });
    const weighed = rule.maxWeightKg !== null || rule.bands.some(({ duty }) => duty.kind === "flat" && duty.minPerKg);
    if (weighed && parcel.weightKg === null) notes.push({ code: "weight-unknown" });
    if (rule.lowestPrice && held.lowestPage) {
      const price = parcel.price * rateOf(rule.lowestPrice.currency, parcel.currency, rates);
      notes.push({
        code: "lowest-price",
        amount: rule.lowestPrice.amount,
        currency: rule.lowestPrice.currency,
        below: Number.isNaN(price) ? null : price < rule.lowestPrice.amount,
        page: held.lowestPage,
      });
    }
    notes.push(...others.map((other): Note => ({ code: "other-rule", id: other.id, status: statusOf(other), page: pageOf(other) })));
  }
  const usualDuty = bands?.some(({ duty }) => duty.kind === "usual") ?? !union;
  if (parcel.dutyRatePct === null && usualDuty) {
    notes.push({ code: "duty-rate-unknown" });
    if (tariff) notes.push({ code: "average-tariff", value: tariff.value, year: tariff.validFrom, page: pageOf(tariff) });
  }
  if (bands?.some(({ tax }) => tax.kind === "usual" || tax.kind === "unclear") ?? true) {
    const page = held.taxFact && pageOf(held.taxFact);
    if (!held.terms.tax) notes.push({ code: "tax-unknown" });
    if (tax && tax.lowPct !== tax.highPct) notes.push({ code: "tax-span", low: tax.lowPct, high: tax.highPct, page });
    if (tax?.note) notes.push({ code: "tax-note", text: tax.note, page });
    if (tax?.seenUntil) notes.push({ code: "seen-until", date: tax.seenUntil, page });
  }
  const missing = leftOutOf(sale);
  if (missing.length > 0) notes.push({ code: "left-out", ids: missing });
  return notes;
}
