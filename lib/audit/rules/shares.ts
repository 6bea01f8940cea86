import type { PublishedFigure } from "@/lib/dataset/published/schema";
import { about, type Finding } from "../finding";
import { type Interval, meet, over, printedInterval, scaled } from "../interval";
import { keyOf, type Ledger, type Term } from "../ledger";
import type { Groups } from "./sums";

/** A share figure with a year and a whole that it names. */
export type ShareFigure = PublishedFigure & {
  readonly year: number;
  readonly ofFlow: NonNullable<PublishedFigure["ofFlow"]>;
  readonly ofPartner: string;
};

/** The figures that are shares of something named, in a year. */
export function sharesOf(figures: readonly PublishedFigure[]): readonly ShareFigure[] {
  return figures.filter(
    (f): f is ShareFigure => f.measure === "share" && f.year !== null && f.part === null && f.ofFlow !== null && f.ofPartner !== null,
  );
}

/**
 * Share = part ÷ whole, wherever both are known, be it derived. A share that fails is tried with part and whole of the year
 * before and after: that is how a value that slipped by a year is found.
 */
export function shares(ledger: Ledger, figures: readonly PublishedFigure[]): Finding[] {
  return sharesOf(figures).flatMap((figure): Finding[] => {
    const made = quotientOf(ledger, figure, figure.year);
    if (!made) return [];
    const printed = printedInterval(figure.value);
    const ok = meet(made.result, printed);
    const year = ok ? undefined : otherYear(figure.year, (other) => quotientOf(ledger, figure, other)?.result, printed);
    return [
      about(figure, {
        rule: "share",
        verdict: ok ? "holds" : "contradiction",
        reason: ok ? "closes" : year ? "out-of-line" : "does-not-close",
        years: [figure.year],
        calculation: made.calculation,
        result: made.result,
        printed,
        unit: "percent",
        fits: year === undefined ? null : { year },
      }),
    ];
  });
}

/** The neighbouring year in which a computed value can be the printed one; `undefined` where there is none. */
export function otherYear(year: number, compute: (year: number) => Interval | null | undefined, printed: Interval): number | undefined {
  return [year + 1, year - 1].find((other) => {
    const result = compute(other);
    return result !== null && result !== undefined && meet(result, printed);
  });
}

function quotientOf(ledger: Ledger, figure: ShareFigure, year: number): { readonly result: Interval; readonly calculation: string } | null {
  const part = ledger.get(keyOf(figure, year))?.[0];
  const whole = ledger.get(keyOf({ ...figure, flow: figure.ofFlow, partner: figure.ofPartner }, year))?.[0];
  const result = part && whole && over(part.interval, whole.interval);
  return result ? { result: scaled(result, 100), calculation: `${part.text} ÷ ${whole.text} × 100` } : null;
}

/**
 * A share of a net total means nothing once a member has the other sign: the parts then add up to more than the whole, and
 * a share may pass 100 %. Such a share is refused, however well its division comes out.
 */
export function netShares(ledger: Ledger, figures: readonly PublishedFigure[], groups: Groups): Finding[] {
  return sharesOf(figures).flatMap((figure): Finding[] => {
    const members = groups.get(figure.ofPartner);
    if (figure.ofFlow !== "balance" || !members) return [];
    const known = members
      .map((partner) => ledger.get(keyOf({ ...figure, flow: "balance", partner }, figure.year))?.[0])
      .filter((term): term is Term => term !== undefined);
    const negative = known.filter(({ interval }) => interval.high < 0);
    const positive = known.filter(({ interval }) => interval.low > 0);
    if (negative.length === 0 || positive.length === 0) return [];
    const printed = printedInterval(figure.value);
    const above = printed.low > 100 || printed.high < 0;
    const add = (terms: readonly Term[]) => terms.map(({ text }) => text).join(" + ");
    return [
      about(figure, {
        rule: "net-share",
        verdict: above ? "contradiction" : "suspect",
        reason: above ? "above-whole" : "mixed-signs",
        years: [figure.year],
        calculation: `${add(positive)} + ${add(negative)}`,
        result: null,
        printed,
        unit: "percent",
      }),
    ];
  });
}
