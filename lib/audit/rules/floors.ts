import type { PublishedFigure } from "@/lib/dataset/published/schema";
import { about, type Finding } from "../finding";
import { middle, plus, printedInterval } from "../interval";
import { keyOf, type Ledger, seriesYears, type Term, valuesOf } from "../ledger";
import { FACTOR, nearest } from "./implied";

/**
 * A part of the year's imports, reported elsewhere, is the least that the whole year's can be. With the printed balance it
 * fixes the least exports; where those are more than five times the printed ones of the nearest year, the balance lacks
 * imports.
 *
 * @param outside figures from elsewhere, bounds and parts of years among them
 */
export function floors(ledger: Ledger, outside: readonly PublishedFigure[]): Finding[] {
  return seriesYears(ledger).flatMap(({ series, year }): Finding[] => {
    const balance = ledger.get(keyOf({ ...series, flow: "balance" }, year))?.[0];
    const parts = outside.filter(
      (f) =>
        f.measure === "value" &&
        f.flow === "imports" &&
        f.reporter === series.reporter &&
        f.partner === series.partner &&
        f.year === year &&
        f.part !== null,
    );
    const least = parts.map(inBillions).sort((a, b) => b.interval.low - a.interval.low)[0];
    if (!balance || balance.figures.length === 0 || !least) return [];
    const [known] = nearest(valuesOf(ledger, { ...series, flow: "exports" }), year);
    const result = plus(least.interval, balance.interval);
    if (!known || result.low <= FACTOR * known.interval.high) return [];
    return [
      about(balance.figures[0] as PublishedFigure, {
        rule: "floor",
        verdict: "contradiction",
        reason: "short",
        years: [year],
        calculation: `${least.text} + ${balance.text}`,
        result,
        printed: null,
        unit: "usd-billion",
      }),
    ];
  });
}

/** A figure of any kind in billions of dollars. */
function inBillions(figure: PublishedFigure): Term {
  const interval = printedInterval(figure.value, figure.unit === "usd-million" ? -3 : 0);
  return { interval, text: String(Number(middle(interval).toPrecision(4))), figures: [figure] };
}
