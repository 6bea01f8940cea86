import type { PublishedFigure, TradeFlow } from "@/lib/dataset/published/schema";
import type { Series } from "./finding";
import { type Interval, minus, plus, printedInterval, shifted } from "./interval";

/** A value of one series and year: printed, or derived from others by arithmetic that it shows. In billions of dollars. */
export type Term = {
  readonly interval: Interval;
  /** The number as printed, or the formula in brackets. */
  readonly text: string;
  /** The figures that print it; none where it is derived. */
  readonly figures: readonly PublishedFigure[];
};

/** What is known of every series in every year. A document may print two values for the same thing: both stand here. */
export type Ledger = ReadonlyMap<string, readonly Term[]>;

/** Powers of ten from the unit to billions of dollars. Other units are not trade in dollars. */
const toBillions: Partial<Record<PublishedFigure["unit"], number>> = { "usd-trillion": 3, "usd-billion": 0, "usd-million": -3 };

/** The name of one series in one year. */
export function keyOf({ document, reporter, partner, flow }: Series, year: number): string {
  return [document, reporter, partner ?? "", flow, year].join(" ");
}

/** The value a figure prints, in billions of dollars; `null` where it prints another thing, a bound, or a part of a year. */
export function termOf(figure: PublishedFigure): Term | null {
  const shift = toBillions[figure.unit];
  if (figure.measure !== "value" || shift === undefined || figure.year === null || figure.baseYear !== null) return null;
  if (figure.part !== null || figure.bound === "at-least" || figure.flow === "other" || figure.flow === "e-commerce") return null;
  return { interval: printedInterval(figure.value, shift), text: signed(shifted(figure.value, shift)), figures: [figure] };
}

/** A negative number in brackets, with a true minus. */
export function signed(text: string): string {
  return text.startsWith("-") ? `(−${text.slice(1)})` : text;
}

/** Everything the figures print, by series and year. The same digits printed twice are one term. */
export function ledgerOf(figures: readonly PublishedFigure[]): Map<string, Term[]> {
  const ledger = new Map<string, Term[]>();
  for (const figure of figures) {
    const term = termOf(figure);
    if (term) enter(ledger, keyOf(figure, figure.year as number), term);
  }
  return ledger;
}

function enter(ledger: Map<string, Term[]>, key: string, term: Term): void {
  const terms = ledger.get(key) ?? [];
  const at = terms.findIndex(({ text }) => text === term.text);
  const known = terms[at];
  if (known) terms[at] = { ...known, figures: [...known.figures, ...term.figures] };
  else terms.push(term);
  ledger.set(key, terms);
}

/**
 * Adds what the figures fix without printing it: exports, imports, balance and total trade of every series and year in
 * which two of the first three are known (balance = exports − imports). Where several values compete, the first printed
 * one counts; those contradicted must have been taken out before.
 */
export function withDerived(ledger: Ledger): Ledger {
  const whole = new Map([...ledger].map(([key, terms]) => [key, [...terms]]));
  for (const { series, year } of seriesYears(ledger)) {
    const key = (flow: TradeFlow) => keyOf({ ...series, flow }, year);
    const known = (flow: TradeFlow) => whole.get(key(flow))?.[0];
    const add = (flow: TradeFlow, interval: Interval, text: string) => {
      if (!whole.has(key(flow))) whole.set(key(flow), [{ interval, text: `(${text})`, figures: [] }]);
    };
    const [x, m, b] = [known("exports"), known("imports"), known("balance")];
    if (x && b && !m) add("imports", minus(x.interval, b.interval), `${x.text} − ${b.text}`);
    if (m && b && !x) add("exports", plus(m.interval, b.interval), `${m.text} + ${b.text}`);
    if (x && m && !b) add("balance", minus(x.interval, m.interval), `${x.text} − ${m.text}`);
    if (x && m) add("trade", plus(x.interval, m.interval), `${x.text} + ${m.text}`);
    // 2 × exports − balance counts the rounding of exports once, exports + (exports − balance) twice.
    else if (x && b) add("trade", minus({ low: 2 * x.interval.low, high: 2 * x.interval.high }, b.interval), `2 × ${x.text} − ${b.text}`);
    else if (m && b) add("trade", plus({ low: 2 * m.interval.low, high: 2 * m.interval.high }, b.interval), `2 × ${m.text} + ${b.text}`);
  }
  return whole;
}

/** Every reporter, partner and year of each document that has any value, once. */
export function seriesYears(ledger: Ledger): readonly { readonly series: Omit<Series, "flow">; readonly year: number }[] {
  const seen = new Map<string, { series: Omit<Series, "flow">; year: number }>();
  for (const key of ledger.keys()) {
    const [document, reporter, partner, , year] = key.split(" ") as [string, string, string, string, string];
    seen.set([document, reporter, partner, year].join(" "), {
      series: { document, reporter, partner: partner || null },
      year: Number(year),
    });
  }
  return [...seen.values()];
}

/** The values of one series over the years, oldest first, one a year: printed before derived. */
export function valuesOf(ledger: Ledger, series: Series): readonly { readonly year: number; readonly term: Term }[] {
  return seriesYears(ledger)
    .filter(({ series: s }) => s.document === series.document && s.reporter === series.reporter && s.partner === series.partner)
    .flatMap(({ year }) => {
      const term = ledger.get(keyOf(series, year))?.[0];
      return term ? [{ year, term }] : [];
    })
    .sort((a, b) => a.year - b.year);
}
