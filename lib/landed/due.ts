import type { Band, ParcelRule } from "@/lib/dataset/landed/rules";
import type { ConsumptionTax } from "@/lib/dataset/landed/taxes";

/** Units of each currency that one unit of the parcel's own currency buys: `{ PHP: 58 }`. */
export type Rates = Readonly<Record<string, number>>;

/** One parcel on its way to a private buyer. Amounts are in `currency`, not negative; `null` where not known. */
export type Parcel = {
  readonly currency: string;
  /** What the goods are declared at, without freight. */
  readonly price: number;
  readonly freight: number;
  /** `null`: nobody said; it is not counted then. */
  readonly insurance: number | null;
  readonly weightKg: number | null;
  /** What these goods usually pay, percent of their value with freight and insurance. */
  readonly dutyRatePct: number | null;
};

/** What of a rule decides the sum. */
export type Schedule = Pick<ParcelRule, "currency" | "basis" | "bands" | "maxWeightKg">;

/** What a market takes: its rule for parcels (`null`: none known) and its tax on consumption (`null`: not known). */
export type Terms = {
  readonly rule: Schedule | null;
  readonly tax: Pick<ConsumptionTax, "lowPct" | "highPct"> | null;
  /** Seller and market share a customs union: no duty, and no rule for parcels from outside applies. */
  readonly union: boolean;
};

/**
 * What may be due, from lowest to highest. Equal where it is certain; `Infinity` where nothing known bounds it. `low` and
 * `high` are the whole: goods, freight, insurance, duty and tax.
 */
export type Due = {
  readonly dutyLow: number;
  readonly dutyHigh: number;
  readonly taxLow: number;
  readonly taxHigh: number;
  readonly low: number;
  readonly high: number;
};

type Open = { -readonly [K in keyof Due]: Due[K] };

/**
 * Duty and tax on a parcel. Duty falls on goods, freight and insurance together, tax on these and the duty, unless the rule
 * says otherwise. Whatever is not known (a rate of exchange, the weight, what the rule counts, a rate) makes a range and
 * never a zero: every reading of the rule that what is known allows is taken into it.
 */
export function dueOn(parcel: Parcel, { rule, tax, union }: Terms, rates: Rates): Due {
  const due: Open = { dutyLow: Infinity, dutyHigh: 0, taxLow: Infinity, taxHigh: 0, low: Infinity, high: 0 };
  const cif = arrived(parcel);
  if (union) {
    // Nothing is levied at the border; who owes the tax on the sale, and at whose rate, the rules read here do not say.
    take(due, cif, 0, 0, 0, times(cif, high(tax)));
    return due;
  }
  if (!rule) {
    const most = times(cif, usualDuty(parcel.dutyRatePct, Infinity));
    take(due, cif, 0, most, 0, times(cif + most, high(tax)));
    return due;
  }
  const rate = rateOf(rule.currency, parcel.currency, rates);
  for (let k = 0; k < rule.bands.length; k++)
    if (mayLieIn(rule, k, parcel, cif, rate)) takeBand(due, parcel, cif, rule, k, tax, rates, rate);
  return due;
}

/** Goods with freight, and with insurance where it was given. */
export function arrived({ price, freight, insurance }: Pick<Parcel, "price" | "freight" | "insurance">): number {
  return price + freight + (insurance ?? 0);
}

/** The bands of a rule that a parcel may fall into by what is known of it: one, where enough is known. */
export function bandsFor(rule: Schedule, parcel: Parcel, rates: Rates): Band[] {
  const rate = rateOf(rule.currency, parcel.currency, rates);
  return rule.bands.filter((_, k) => mayLieIn(rule, k, parcel, arrived(parcel), rate));
}

function mayLieIn({ bands, basis, maxWeightKg }: Schedule, k: number, { price, weightKg }: Parcel, cif: number, rate: number): boolean {
  if (maxWeightKg !== null) {
    const isLast = k === bands.length - 1;
    if (weightKg === null && isLast) return true;
    if (weightKg !== null && weightKg > maxWeightKg) return isLast;
  }
  return (basis !== "cif" && within(bands, k, price * rate)) || (basis !== "fob" && within(bands, k, cif * rate));
}

/** A value that exceeds a limit by less is at the limit: an amount and a rate of exchange multiplied are not exact to the last digit. */
const AT_LIMIT = 1 + 1e-12;

/** Whether a value (NaN: not known) may lie in a band. */
function within(bands: readonly Band[], k: number, value: number): boolean {
  if (Number.isNaN(value)) return true;
  const upTo = bands[k]?.upTo ?? Infinity;
  const above = k === 0 ? -Infinity : (bands[k - 1]?.upTo ?? Infinity);
  return value > above * AT_LIMIT && value <= upTo * AT_LIMIT;
}

function takeBand(due: Open, parcel: Parcel, cif: number, rule: Schedule, k: number, tax: Terms["tax"], rates: Rates, rate: number): void {
  const band = rule.bands[k] as Band;
  const { duty } = band;
  let dutyLow = 0;
  let dutyHigh = 0;
  if (duty.kind === "usual") {
    dutyLow = times(cif, usualDuty(parcel.dutyRatePct, 0));
    dutyHigh = times(cif, usualDuty(parcel.dutyRatePct, Infinity));
  } else if (duty.kind === "unclear") dutyHigh = Infinity;
  else if (duty.kind === "flat") {
    const part = duty.pct / 100;
    const limit = (rule.bands[k - 1]?.upTo ?? 0) / rate;
    // What the rule counts may be the goods alone or all of it; beyond the limit only what exceeds it pays.
    const least = duty.of === "whole" ? cif : Math.max(0, (rule.basis === "cif" ? cif : parcel.price) - limit);
    const most = duty.of === "whole" ? cif : Math.max(0, (rule.basis === "fob" ? parcel.price : cif) - limit);
    dutyLow = Number.isNaN(least) ? 0 : part * least;
    dutyHigh = Number.isNaN(most) ? part * cif : part * most;
    if (duty.minPerKg) {
      const floor = (duty.minPerKg.amount * (parcel.weightKg ?? Infinity)) / rateOf(duty.minPerKg.currency, parcel.currency, rates);
      const known = Number.isFinite(floor);
      // Per kilogram of what exceeds the limit: how much of the weight that is, a rule on the excess leaves open.
      if (known && duty.of === "whole") dutyLow = Math.max(dutyLow, floor);
      dutyHigh = known ? Math.max(dutyHigh, floor) : Infinity;
    }
  }
  const kind = band.tax.kind;
  if (kind === "none") take(due, cif, dutyLow, dutyHigh, 0, 0);
  else if (kind === "flat") take(due, cif, dutyLow, dutyHigh, (parcel.price * band.tax.pct) / 100, (parcel.price * band.tax.pct) / 100);
  else take(due, cif, dutyLow, dutyHigh, kind === "unclear" ? 0 : (cif + dutyLow) * low(tax), times(cif + dutyHigh, high(tax)));
}

function take(due: Open, cif: number, dutyLow: number, dutyHigh: number, taxLow: number, taxHigh: number): void {
  if (dutyLow < due.dutyLow) due.dutyLow = dutyLow;
  if (dutyHigh > due.dutyHigh) due.dutyHigh = dutyHigh;
  if (taxLow < due.taxLow) due.taxLow = taxLow;
  if (taxHigh > due.taxHigh) due.taxHigh = taxHigh;
  if (cif + dutyLow + taxLow < due.low) due.low = cif + dutyLow + taxLow;
  if (cif + dutyHigh + taxHigh > due.high) due.high = cif + dutyHigh + taxHigh;
}

const usualDuty = (pct: number | null, otherwise: number): number => (pct === null ? otherwise : pct / 100);
const low = (tax: Terms["tax"]): number => (tax ? tax.lowPct / 100 : 0);
const high = (tax: Terms["tax"]): number => (tax ? tax.highPct / 100 : Infinity);
/** Nothing is taken of nothing, however high the rate. */
const times = (value: number, rate: number): number => (value === 0 || rate === 0 ? 0 : value * rate);

/** How many of a currency one unit of the parcel's buys; NaN where nobody said. */
export function rateOf(currency: string, own: string, rates: Rates): number {
  if (currency === own) return 1;
  return Object.hasOwn(rates, currency) ? (rates[currency] as number) : Number.NaN;
}
