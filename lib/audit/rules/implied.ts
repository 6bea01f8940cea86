import type { PublishedFigure } from "@/lib/dataset/published/schema";
import { about, type Finding, type Series } from "../finding";
import { type Interval, plus } from "../interval";
import { keyOf, type Ledger, seriesYears, type Term, valuesOf } from "../ledger";
import type { Closed } from "./balance";

/** A factor between two values beyond which something else than trade has changed. */
export const FACTOR = 5;

/**
 * Imports printed together with a balance fix the exports nobody prints. Where those are more than five times, or less
 * than a fifth of, the printed exports nearest before or after, the imports are tried with the balances of the neighbouring
 * years: the one whose exports then fall in line is the year they belong to.
 */
export function implied(ledger: Ledger): Closed {
  const found = seriesYears(ledger).flatMap(({ series, year }): { finding: Finding; term: Term }[] => {
    const at = (flow: Series["flow"], when: number) => ledger.get(keyOf({ ...series, flow }, when))?.[0];
    const [imports, balance] = [at("imports", year), at("balance", year)];
    if (!imports || imports.figures.length === 0 || !balance || at("exports", year)?.figures.length !== 0) return [];
    const around = nearest(valuesOf(ledger, { ...series, flow: "exports" }), year);
    const result = plus(imports.interval, balance.interval);
    if (around.length === 0 || around.some((known) => isNear(result, known))) return [];
    const fits = [year + 1, year - 1].find((other) => {
      const b = at("balance", other);
      return b && around.every((known) => isNear(plus(imports.interval, b.interval), known));
    });
    const finding = about(imports.figures[0] as PublishedFigure, {
      rule: "implied",
      verdict: fits === undefined ? "suspect" : "contradiction",
      reason: "out-of-line",
      years: [year],
      calculation: `${imports.text} + ${balance.text}`,
      result,
      printed: null,
      unit: "usd-billion",
      fits: fits === undefined ? null : { year: fits },
    });
    return [{ finding, term: imports }];
  });
  return {
    findings: found.map(({ finding }) => finding),
    contradicted: new Set(found.filter(({ finding }) => finding.verdict === "contradiction").map(({ term }) => term)),
  };
}

/** The nearest printed values before and after a year, the nearer one first. */
export function nearest(values: ReturnType<typeof valuesOf>, year: number): readonly Term[] {
  const printed = values.filter((each) => each.term.figures.length > 0);
  return [printed.findLast((each) => each.year < year), printed.find((each) => each.year > year)]
    .filter((each) => each !== undefined)
    .sort((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year))
    .map(({ term }) => term);
}

/** True where a value is at most five times, and at least a fifth of, the other. */
function isNear(value: Interval, { interval }: Term): boolean {
  return value.high > 0 && value.low <= FACTOR * interval.high && FACTOR * value.high >= interval.low;
}
