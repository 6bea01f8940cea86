import { seriesOf } from "@/lib/dataset/lookup";
import type { Dataset, Observation } from "@/lib/dataset/schema";
import type { Decision } from "@/lib/decision/schema";
import { tenTo } from "@/lib/math/elementary/power";
import { type Cell, type DecisionTable, figureValue } from "./table";

/** Values a figure could have had instead, and by what account. */
export type FigureSpan = {
  readonly low: number;
  readonly high: number;
  /**
   * `years`: those it took in recent years. `gap`: there is none, and these are the least and most known in the field.
   * `rounding`: one year is held, and this is what its last decimal leaves open; it says nothing of other errors.
   */
  readonly basis: "years" | "gap" | "rounding";
  /** First and last year of the figures; `null` for a gap. */
  readonly years: readonly [number, number] | null;
};

/** Figures this many years before the newest, and older ones, are not recent. */
const RECENT = 10;

/**
 * The span of every figure of a table, market by market and criterion by criterion. The figure in use always lies within
 * its span: one typed by the user widens the span of the source's figures.
 */
export function figureSpans(table: DecisionTable, dataset: Dataset, { exporter }: Pick<Decision, "exporter">): FigureSpan[][] {
  const columns = table.criteria.map((_, j) => {
    const known = table.cells.flatMap((row) => {
      const cell = row[j] as Cell;
      return cell.kind === "imputed" ? [] : [figureValue(cell)];
    });
    return { low: Math.min(...known), high: Math.max(...known) };
  });
  return table.cells.map((row, i) =>
    row.map((cell, j): FigureSpan => {
      const { definition } = table.criteria[j] as DecisionTable["criteria"][number];
      const value = figureValue(cell);
      if (cell.kind === "imputed") {
        // A median of the region can lie beyond the field that is ticked.
        const { low, high } = columns[j] as { readonly low: number; readonly high: number };
        return { low: Math.min(low, value), high: Math.max(high, value), basis: "gap", years: null };
      }
      const series = recent(seriesOf(dataset, table.markets[i]?.iso3 ?? "", definition.id, definition.bilateral ? exporter : null));
      const [oldest, newest] = [series[0], series.at(-1)];
      const years = oldest && newest ? ([oldest.year, newest.year] as const) : null;
      if (series.length > 1) {
        const values = [value, ...series.map((figure) => figure.value)];
        return { low: Math.min(...values), high: Math.max(...values), basis: "years", years };
      }
      const half = 0.5 * tenTo(-decimalsOf(value));
      const [least, most] = definition.range;
      const low = Math.max(value - half, least ?? Number.NEGATIVE_INFINITY);
      return { low, high: Math.min(value + half, most ?? Number.POSITIVE_INFINITY), basis: "rounding", years };
    }),
  );
}

function recent(series: readonly Observation[]): readonly Observation[] {
  const newest = series.at(-1)?.year ?? 0;
  return series.filter(({ year }) => year > newest - RECENT);
}

/** Decimals a number is written with; none for very large or small ones written with an exponent. */
function decimalsOf(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}
