import type { PublishedFigure } from "@/lib/dataset/published/schema";
import { about, type Finding } from "../finding";
import { exactly, meet, minus, over, printedInterval, scaled } from "../interval";
import { keyOf, type Ledger } from "../ledger";

/** Growth in per cent = value of the year ÷ value of the base year × 100 − 100. Not checkable where a base is not printed. */
export function growth(ledger: Ledger, figures: readonly PublishedFigure[]): Finding[] {
  return figures
    .filter((figure) => figure.measure === "growth" && figure.unit === "percent")
    .map((figure): Finding => {
      const at = (year: number | null) => (year === null || figure.part !== null ? undefined : ledger.get(keyOf(figure, year))?.[0]);
      const [base, now] = [at(figure.baseYear), at(figure.year)];
      const ratio = base && now && over(now.interval, base.interval);
      const years = [figure.baseYear, figure.year].filter((year) => year !== null);
      const printed = printedInterval(figure.value);
      const shared = { rule: "growth", years, printed, unit: "percent" } as const;
      if (!ratio) return about(figure, { ...shared, verdict: "not-checkable", reason: "no-base", calculation: "", result: null });
      const result = minus(scaled(ratio, 100), exactly(100));
      const ok = meet(result, printed);
      return about(figure, {
        ...shared,
        verdict: ok ? "holds" : "contradiction",
        reason: ok ? "closes" : "does-not-close",
        calculation: `${now.text} ÷ ${base.text} × 100 − 100`,
        result,
      });
    });
}
