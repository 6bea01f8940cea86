import type { PublishedFigure } from "@/lib/dataset/published/schema";
import { about, type Finding } from "../finding";
import { middle, over, printedInterval, scaled } from "../interval";
import { keyOf, type Ledger, seriesYears } from "../ledger";

/** A half-year with less than this part of its year makes the year no trend. */
const UNEVEN = 0.1;

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
