import type { PublishedFigure, TradeFlow } from "@/lib/dataset/published/schema";
import type { Finding, Series } from "../finding";
import { type Interval, over } from "../interval";
import { keyOf, type Ledger, seriesYears, type Term, valuesOf } from "../ledger";
import { FACTOR } from "./implied";
import type { Groups } from "./sums";

/** A value is near zero beside another where it is less than this part of it. */
const NEAR_ZERO = 1 / 20;

const flows: readonly TradeFlow[] = ["imports", "exports", "balance", "trade"];

type At = { readonly year: number; readonly term: Term };

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

/** Years in which a series lies more than five times below what stands before and after: a hole in the data, not a dip. */
export type Hole = Series & {
  readonly years: readonly number[];
  /** The flows that lack something: a vanished deficit lacks imports, a vanished surplus exports; balance and trade either. */
  readonly lacks: readonly TradeFlow[];
};

/** The holes in every series of the ledger. Values between consecutive years only. */
export function holes(ledger: Ledger): readonly Hole[] {
  return everySeries(ledger).flatMap((series): Hole[] => {
    const found: Hole[] = [];
    let open: At[] = [];
    let before: At | undefined;
    for (const now of valuesOf(ledger, series)) {
      if (before && now.year !== before.year + 1) open = [];
      else if (open.length > 0 && size(now) > FACTOR * Math.max(...open.map(size))) {
        const side = series.flow !== "balance" ? series.flow : now.term.interval.high < 0 ? "imports" : "exports";
        found.push({ ...series, years: open.map(({ year }) => year), lacks: [side, "balance", "trade"] });
        open = [];
      } else if (open.length > 0 || (before && FACTOR * size(now) < size(before))) open.push(now);
      before = now;
    }
    return found;
  });
}

/** True where a span of a series, or of a group it is the total of, begins or ends in a hole. */
export function crossesHole(found: readonly Hole[], groups: Groups, series: Series, years: readonly number[]): boolean {
  return found.some(
    (hole) =>
      hole.document === series.document &&
      hole.reporter === series.reporter &&
      hole.lacks.includes(series.flow) &&
      (hole.partner === series.partner || groups.get(series.partner ?? "")?.includes(hole.partner ?? "")) &&
      years.some((year) => hole.years.includes(year)),
  );
}

/** Every hole as a finding, and one for each group whose totals contain it: those years are incomplete there too. */
export function incomplete(ledger: Ledger, groups: Groups): Finding[] {
  return holes(ledger).flatMap((hole): Finding[] => {
    const values = valuesOf(ledger, hole);
    const around = values.filter(({ year }) => year >= (hole.years[0] as number) - 1 && year <= (hole.years.at(-1) as number) + 1);
    const head = around.find(({ year }) => year === hole.years[0]) as At;
    const base = {
      rule: "hole",
      verdict: "suspect",
      years: hole.years,
      calculation: around.map(({ term }) => term.text).join(", "),
      result: null,
      printed: null,
      unit: "usd-billion",
    } as const;
    const totals = [...groups].filter(([, members]) => members.includes(hole.partner ?? ""));
    return [
      finding(hole, head, { ...base, reason: "gap" }),
      ...totals.flatMap(([partner]): Finding[] => {
        const whole = { ...hole, partner };
        const first = valuesOf(ledger, whole).find(({ year }) => hole.years.includes(year));
        return first ? [finding(whole, first, { ...base, reason: "incomplete", calculation: withoutMember(ledger, whole, hole) })] : [];
      }),
    ];
  });
}

/** The total less the member, year by year around the hole. */
function withoutMember(ledger: Ledger, whole: Series, hole: Hole): string {
  const [first, last] = [(hole.years[0] as number) - 1, (hole.years.at(-1) as number) + 1];
  return valuesOf(ledger, whole)
    .filter(({ year }) => year >= first && year <= last)
    .flatMap(({ year, term }) => {
      const member = ledger.get(keyOf(hole, year))?.[0];
      return member ? [`${term.text} − ${member.text}`] : [];
    })
    .join(", ");
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
function size({ term }: At): number {
  return greatest(term.interval);
}
function isPrinted({ term }: At): boolean {
  return term.figures.length > 0;
}

function everySeries(ledger: Ledger): readonly Series[] {
  const pairs = new Map(seriesYears(ledger).map(({ series }) => [JSON.stringify(series), series]));
  return [...pairs.values()].flatMap((series) => flows.map((flow) => ({ ...series, flow })));
}

/** A finding about a value, with the place and words of the figure that prints it; of none where it is derived. */
function finding(series: Series, { term }: At, rest: Omit<Finding, keyof Series | "place" | "quote" | "fits">): Finding {
  const figure: PublishedFigure | undefined = term.figures[0];
  const { document, reporter, partner, flow } = series;
  return { document, reporter, partner, flow, place: figure?.place ?? "", quote: figure?.quote ?? null, fits: null, ...rest };
}
