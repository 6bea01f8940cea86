import type { TradeFlow } from "@/lib/dataset/published/schema";
import type { Finding, Series } from "../finding";
import { keyOf, type Ledger, valuesOf } from "../ledger";
import { FACTOR } from "./implied";
import { type At, everySeries, finding, size } from "./jumps";
import type { Groups } from "./sums";

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
