import { crossesHole } from "@/lib/audit/rules/holes";
import type { Claim } from "@/lib/dataset/published/schema";
import type { Finding } from "../finding";
import { exactly, type Interval, minus, over, printedInterval, scaled } from "../interval";
import { type Term, valuesOf } from "../ledger";
import { answer, type Context } from "./context";

type At = { readonly year: number; readonly term: Term };

/** "Nearly" twice is at least this part of twice, and less than twice. */
const NEARLY = 0.9;

/** What the claim's series says over the years: values of the ledger, or the shares that are printed. */
function seriesOf(claim: Claim, { ledger, figures }: Context): readonly At[] {
  if (claim.measure === "value") return valuesOf(ledger, claim);
  return figures
    .filter((f) => f.measure === "share" && f.document === claim.document && f.reporter === claim.reporter)
    .filter((f) => f.partner === claim.partner && f.flow === claim.flow && f.ofPartner !== null && f.year !== null)
    .map((f): At => ({ year: f.year as number, term: { interval: printedInterval(f.value), text: f.value, figures: [f] } }))
    .sort((a, b) => a.year - b.year);
}

/** Rises from every year to the next. False as soon as one value lies below the one before, even with gaps elsewhere. */
export function rises(claim: Claim, context: Context): Finding {
  const values = within(seriesOf(claim, context), claim.baseYear, claim.year);
  const steps = values.slice(1).map((now, k) => ({ before: values[k] as At, now }));
  const falls = steps.filter(({ before, now }) => now.term.interval.high < before.term.interval.low);
  const unit = claim.measure === "share" ? "percent" : "usd-billion";
  const calculation = values.map(({ year, term }) => `${year}: ${term.text}`).join(", ");
  const shared = { calculation, unit } as const;
  if (falls.length > 0)
    return answer(claim, { ...shared, verdict: "contradiction", reason: "falls", years: falls.map(({ now }) => now.year) });
  const gaps = steps.some(({ before, now }) => now.year !== before.year + 1);
  const ends = values[0]?.year === claim.baseYear && values.at(-1)?.year === claim.year;
  if (values.length < 2 || gaps || !ends) return answer(claim, { ...shared, verdict: "not-checkable", reason: "with-gaps" });
  return answer(claim, { ...shared, verdict: "holds", reason: "rises" });
}

/** Rose, or fell, from the base year to the year. Across a hole in the data neither means anything. */
export function moved(claim: Claim, context: Context): Finding {
  const step = stepOf(claim, context);
  if (!step) return answer(claim, { verdict: "not-checkable", reason: "no-figure" });
  const { result, calculation } = step;
  const rose = result.low > 0;
  const right = claim.kind === "rose" ? rose : result.high < 0;
  const shared = { calculation, result, unit: "percent", reason: rose ? "rises" : "falls" } as const;
  if (!right) return answer(claim, { ...shared, verdict: "contradiction" });
  const years = [claim.baseYear, claim.year].filter((year) => year !== null);
  if (crossesHole(context.holes, context.groups, claim, years))
    return answer(claim, { ...shared, verdict: "suspect", reason: "across-hole" });
  return answer(claim, { ...shared, verdict: "holds" });
}

/** Grew to nearly so many times: at least nine tenths of that, and less than it. */
export function times(claim: Claim, context: Context): Finding {
  const [base, now] = ends(claim, context);
  const result = base && now && over(now.interval, base.interval);
  const factor = Number(claim.numbers);
  if (!result) return answer(claim, { verdict: "not-checkable", reason: "no-figure" });
  const shared = { calculation: `${now.text} ÷ ${base.text}`, result, unit: "none", printed: exactly(factor) } as const;
  if (result.low >= factor) return answer(claim, { ...shared, verdict: "contradiction", reason: "more-than" });
  if (result.high < NEARLY * factor) return answer(claim, { ...shared, verdict: "contradiction", reason: "less-than" });
  return answer(claim, { ...shared, verdict: "holds", reason: "closes" });
}

/** The largest step since the base year, in dollars and in per cent: where the two disagree, the claim is true one way only. */
export function largestGrowth(claim: Claim, context: Context): Finding {
  const values = within(seriesOf(claim, context), claim.baseYear, null);
  const steps = values.slice(1).flatMap((now, k) => {
    const before = values[k] as At;
    const pct = over(now.term.interval, before.term.interval);
    return before.year === now.year - 1 && pct ? [{ year: now.year, gain: minus(now.term.interval, before.term.interval), pct }] : [];
  });
  const most = (of: (step: (typeof steps)[number]) => Interval) =>
    steps.every(
      (step) =>
        step.year === claim.year ||
        of(step).high < (steps.filter(({ year }) => year === claim.year).map(of)[0]?.low ?? Number.NEGATIVE_INFINITY),
    );
  const [inDollars, inPercent] = [most(({ gain }) => gain), most(({ pct }) => pct)];
  const calculation = values.map(({ year, term }) => `${year}: ${term.text}`).join(", ");
  if (!steps.some(({ year }) => year === claim.year)) return answer(claim, { verdict: "not-checkable", reason: "no-figure" });
  if (inDollars && inPercent) return answer(claim, { verdict: "holds", reason: "largest", calculation });
  if (inDollars || inPercent) return answer(claim, { verdict: "suspect", reason: "largest-one-way", calculation });
  return answer(claim, { verdict: "contradiction", reason: "not-largest", calculation });
}

/** The highest value of the series: true, true until a later year, or false. */
export function record(claim: Claim, context: Context): Finding {
  const values = seriesOf(claim, context);
  const mine = values.find(({ year }) => year === claim.year);
  if (!mine) return answer(claim, { verdict: "not-checkable", reason: "no-figure" });
  const higher = values.filter(({ term }) => term.interval.low > mine.term.interval.high);
  const calculation = values.map(({ year, term }) => `${year}: ${term.text}`).join(", ");
  if (higher.length === 0) return answer(claim, { verdict: "holds", reason: "record", calculation });
  const later = higher.every(({ year }) => year > mine.year);
  return answer(claim, {
    verdict: later ? "suspect" : "contradiction",
    reason: later ? "record-later-broken" : "not-record",
    calculation,
    years: higher.map(({ year }) => year),
  });
}

/** A change that words call slight, moderate or sharp: no number belongs to the word, so only the change is told. */
export function changeInWords(claim: Claim, context: Context): Finding {
  const step = stepOf(claim, context);
  return answer(claim, { verdict: "not-checkable", reason: "no-number-for-words", unit: "percent", ...step });
}

function ends(claim: Claim, context: Context): readonly [Term | undefined, Term | undefined] {
  const values = seriesOf(claim, context);
  const at = (year: number | null) => values.find((each) => each.year === year)?.term;
  return [at(claim.baseYear), at(claim.year)];
}

function stepOf(claim: Claim, context: Context): { readonly result: Interval; readonly calculation: string } | null {
  const [base, now] = ends(claim, context);
  const ratio = base && now && over(now.interval, base.interval);
  return ratio ? { result: minus(scaled(ratio, 100), exactly(100)), calculation: `${now.text} ÷ ${base.text} × 100 − 100` } : null;
}

function within(values: readonly At[], from: number | null, to: number | null): readonly At[] {
  return values.filter(({ year }) => year >= (from ?? Number.NEGATIVE_INFINITY) && year <= (to ?? Number.POSITIVE_INFINITY));
}
