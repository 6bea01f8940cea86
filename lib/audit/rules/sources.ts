import type { PublishedFigure, TradeFlow } from "@/lib/dataset/published/schema";
import { about, type Finding, type Fit, type Series } from "../finding";
import { type Interval, meet, middle, over, printedInterval, scaled } from "../interval";
import { keyOf, type Ledger, seriesYears, type Term } from "../ledger";

/** Two sources this close in per cent, though further apart than rounding, are two countings of one thing. */
const NEAR_PCT = 1;
/** A mirror ratio beyond this, or below its inverse, is flagged. */
export const MIRROR_FLAG = 1.5;
/** A half-year with less than this part of its year makes the year no trend. */
const UNEVEN = 0.1;

const flows: readonly TradeFlow[] = ["imports", "exports", "balance", "trade"];

type Pair = { readonly figure: PublishedFigure; readonly term: Term; readonly other: Term; readonly year: number };

/**
 * The same quantity from two documents: each printed value is held against what every other document prints or implies.
 * Within rounding it holds; within one per cent both are kept, with the gap; beyond, it is tried against the other
 * document's other flows.
 */
export function sources(ledger: Ledger): Finding[] {
  const documents = [...new Set(seriesYears(ledger).map(({ series }) => series.document))];
  return pairsOf(ledger, documents).map(({ figure, term, other, year }): Finding => {
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
          return both && documents.indexOf(document) > documents.indexOf(series.document) ? [] : [{ figure, term, other, year }];
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
function gapPct(a: Interval, b: Interval): number {
  const [apart, base] = a.low > b.high ? [a.low - b.high, b.high] : [Math.max(0, b.low - a.high), b.low];
  return apart === 0 ? 0 : Math.abs(apart / base) * 100;
}

/** What a seller counts as exports, its buyer counts as imports; total trade both count. Compared between the two countries. */
export function mirrors(ledger: Ledger): Finding[] {
  return seriesYears(ledger).flatMap(({ series, year }) => {
    if (series.partner === null || series.reporter > series.partner) return [];
    const pairs: readonly (readonly [TradeFlow, TradeFlow])[] = [
      ["exports", "imports"],
      ["imports", "exports"],
      ["trade", "trade"],
    ];
    return pairs.flatMap(([flow, back]): Finding[] => {
      const mine = ledger.get(keyOf({ ...series, flow }, year))?.[0];
      if (!mine) return [];
      const reversed = { ...series, reporter: series.partner as string, partner: series.reporter, flow: back };
      const documents = [...new Set(seriesYears(ledger).map((each) => each.series.document))];
      return documents.flatMap((document): Finding[] => {
        const theirs = ledger.get(keyOf({ ...reversed, document }, year))?.[0];
        const figure = theirs?.figures[0];
        const ratio = theirs && over(mine.interval, theirs.interval);
        if (!figure || !ratio) return [];
        const flagged = ratio.low > MIRROR_FLAG || ratio.high < 1 / MIRROR_FLAG;
        return [
          about(figure, {
            rule: "mirror",
            verdict: flagged ? "suspect" : "holds",
            reason: flagged ? "mirror-gap" : "closes",
            years: [year],
            calculation: `${mine.text} ÷ ${theirs.text}`,
            result: ratio,
            printed: null,
            unit: "none",
          }),
        ];
      });
    });
  });
}

/** Figures that a document calls a projection although another reports the same year's total trade, within one per cent. */
export function projections(ledger: Ledger, figures: readonly PublishedFigure[]): Finding[] {
  const called = new Map<string, PublishedFigure>();
  for (const figure of figures)
    if (figure.status === "projected" && figure.year !== null) {
      const key = [figure.document, figure.reporter, figure.partner, figure.year].join(" ");
      if (!called.has(key)) called.set(key, figure);
    }
  return [...called.values()].flatMap((figure): Finding[] => {
    const year = figure.year as number;
    const mine = ledger.get(keyOf({ ...figure, flow: "trade" }, year))?.[0];
    const documents = [...new Set(seriesYears(ledger).map(({ series }) => series.document))].filter((one) => one !== figure.document);
    const reported = documents
      .flatMap((document) => ledger.get(keyOf({ ...figure, document, flow: "trade" }, year)) ?? [])
      .find(({ figures: [printed] }) => printed?.status === "reported");
    if (!mine || !reported || gapPct(mine.interval, reported.interval) > NEAR_PCT) return [];
    return [
      about(figure, {
        rule: "projection",
        verdict: "suspect",
        reason: "reported-elsewhere",
        flow: "trade",
        years: [year],
        calculation: mine.text,
        result: mine.interval,
        printed: reported.interval,
        unit: "usd-billion",
      }),
    ];
  });
}

/** A year most of which lies in one half: its growth says nothing about a trend. */
export function uneven(ledger: Ledger, outside: readonly PublishedFigure[]): Finding[] {
  return outside
    .filter((figure) => figure.part === "H1" && figure.measure === "value" && figure.year !== null)
    .flatMap((half): Finding[] => {
      const year = half.year as number;
      const whole = seriesYears(ledger)
        .filter(({ series: s, year: when }) => when === year && s.reporter === half.reporter && s.partner === half.partner)
        .flatMap(({ series }) => ledger.get(keyOf({ ...series, flow: half.flow }, year)) ?? [])
        .find(({ figures }) => figures.length > 0);
      const first = printedInterval(half.value, half.unit === "usd-million" ? -3 : 0);
      const share = whole && over(first, whole.interval);
      if (!share || (share.low >= UNEVEN && share.high <= 1 - UNEVEN)) return [];
      return [
        about(whole.figures[0] as PublishedFigure, {
          rule: "uneven",
          verdict: "suspect",
          reason: "half-year",
          years: [year],
          calculation: `${Number(middle(first).toPrecision(6))} ÷ ${whole.text} × 100`,
          result: scaled(share, 100),
          printed: null,
          unit: "percent",
        }),
      ];
    });
}
