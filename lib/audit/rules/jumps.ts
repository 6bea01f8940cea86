import type { PublishedFigure, TradeFlow } from "@/lib/dataset/published/schema";
import type { Finding, Series } from "../finding";
import { type Interval, over } from "../interval";
import { type Ledger, seriesYears, type Term, valuesOf } from "../ledger";
import { FACTOR } from "./implied";

/** A value is near zero beside another where it is less than this part of it. */
const NEAR_ZERO = 1 / 20;

const flows: readonly TradeFlow[] = ["imports", "exports", "balance", "trade"];

/** A value in its year. */
export type At = { readonly year: number; readonly term: Term };

/**
 * Steps between consecutive years that are more than five times, or less than a fifth, and changes of sign beside a value
 * near zero: signs of missing data, to be looked at before anything is called a trend.
 */
export function jumps(ledger: Ledger): Finding[] {
  return everySeries(ledger).flatMap((series) => {
    const values = valuesOf(ledger, series);
    return values.flatMap((now, k): Finding[] => {
      const before = values[k - 1];
      if (!before || before.year !== now.year - 1 || !(isPrinted(before) || isPrinted(now))) return [];
      const reason = breakBetween(before.term.interval, now.term.interval);
      if (reason === null) return [];
      const result = over(now.term.interval, before.term.interval);
      return [
        finding(series, now, {
          rule: "jump",
          verdict: "suspect",
          reason,
          years: [before.year, now.year],
          calculation: `${now.term.text} ÷ ${before.term.text}`,
          result: reason === "factor" ? result : null,
          printed: null,
          unit: "none",
        }),
      ];
    });
  });
}

function breakBetween(a: Interval, b: Interval): "factor" | "sign-change" | null {
  const [before, after] = [least(a), least(b)];
  const [most, now] = [greatest(a), greatest(b)];
  if (a.low > 0 !== b.low > 0 && Math.min(most, now) < NEAR_ZERO * Math.max(before, after)) return "sign-change";
  const ratio = a.low > 0 === b.low > 0 && (after > FACTOR * most || before > FACTOR * now);
  return ratio ? "factor" : null;
}

/** The smallest and the largest size an interval allows. */
function least({ low, high }: Interval): number {
  return low <= 0 && high >= 0 ? 0 : Math.min(Math.abs(low), Math.abs(high));
}
function greatest({ low, high }: Interval): number {
  return Math.max(Math.abs(low), Math.abs(high));
}
/** The largest size a value may have. */
export function size({ term }: At): number {
  return greatest(term.interval);
}
function isPrinted({ term }: At): boolean {
  return term.figures.length > 0;
}

/** Every series of the ledger, in each flow of trade. */
export function everySeries(ledger: Ledger): readonly Series[] {
  const pairs = new Map(seriesYears(ledger).map(({ series }) => [JSON.stringify(series), series]));
  return [...pairs.values()].flatMap((series) => flows.map((flow) => ({ ...series, flow })));
}

/** A finding about a value, with the place and words of the figure that prints it; of none where it is derived. */
export function finding(series: Series, { term }: At, rest: Omit<Finding, keyof Series | "place" | "quote" | "fits" | "against">): Finding {
  const figure: PublishedFigure | undefined = term.figures[0];
  const { document, reporter, partner, flow } = series;
  return {
    document,
    reporter,
    partner,
    flow,
    place: figure?.place ?? "",
    quote: figure?.quote ?? null,
    fits: null,
    against: null,
    ...rest,
  };
}
