import type { PublishedFigure, TradeFlow } from "@/lib/dataset/published/schema";
import { about, type Finding, type Fit, type Series } from "../finding";
import { type Interval, meet } from "../interval";
import { keyOf, type Ledger, seriesYears, type Term } from "../ledger";

/** Two sources this close in per cent, though further apart than rounding, are two countings of one thing. */
export const NEAR_PCT = 1;
const flows: readonly TradeFlow[] = ["imports", "exports", "balance", "trade"];

type Pair = {
  readonly figure: PublishedFigure;
  readonly term: Term;
  readonly other: Term;
  readonly year: number;
  readonly document: string;
};

/**
 * The same quantity from two documents: each printed value is held against what every other document prints or implies.
 * Within rounding it holds; within one per cent both are kept, with the gap; beyond, it is tried against the other
 * document's other flows.
 */
export function sources(ledger: Ledger): Finding[] {
  const documents = [...new Set(seriesYears(ledger).map(({ series }) => series.document))];
  return pairsOf(ledger, documents).map(({ figure, term, other, year, document }): Finding => {
    const gap = gapPct(term.interval, other.interval);
    const ok = meet(term.interval, other.interval);
    const near = gap <= NEAR_PCT;
    const fits = ok || near ? undefined : otherFlow(ledger, documents, figure, term.interval, year);
    return about(figure, {
      rule: "sources",
      verdict: ok ? "holds" : near ? "suspect" : "contradiction",
      reason: ok ? "closes" : near ? "near" : fits ? "other-flow" : "far",
      years: [year],
      calculation: other.text,
      result: other.interval,
      printed: term.interval,
      unit: "usd-billion",
      fits: fits ?? null,
      against: document,
    });
  });
}

/** Printed values beside another document's value of the same series; of two printed ones only the later document's finding. */
function pairsOf(ledger: Ledger, documents: readonly string[]): readonly Pair[] {
  return seriesYears(ledger).flatMap(({ series, year }) =>
    flows.flatMap((flow) =>
      (ledger.get(keyOf({ ...series, flow }, year)) ?? []).flatMap((term) =>
        documents.flatMap((document): Pair[] => {
          const other = ledger.get(keyOf({ ...series, flow, document }, year))?.[0];
          const figure = term.figures[0];
          if (!figure || !other || document === series.document) return [];
          const both = other.figures.length > 0;
          return both && documents.indexOf(document) > documents.indexOf(series.document) ? [] : [{ figure, term, other, year, document }];
        }),
      ),
    ),
  );
}

function otherFlow(ledger: Ledger, documents: readonly string[], series: Series, printed: Interval, year: number): Fit | undefined {
  const fits = flows.find((flow) =>
    documents.some((document) => {
      const other = document === series.document ? undefined : ledger.get(keyOf({ ...series, flow, document }, year))?.[0];
      return other !== undefined && meet(other.interval, printed);
    }),
  );
  return fits && { flow: fits };
}

/** How far two intervals lie apart, in per cent of the nearer end of the second; 0 where they meet. */
export function gapPct(a: Interval, b: Interval): number {
  const [apart, base] = a.low > b.high ? [a.low - b.high, b.high] : [Math.max(0, b.low - a.high), b.low];
  return apart === 0 ? 0 : Math.abs(apart / base) * 100;
}
