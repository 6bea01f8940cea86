import type { Words } from "@/lib/i18n/speech";
import type { FigureSpan } from "@/lib/problem/figure-spans";
import type { DecisionTable } from "@/lib/problem/table";
import type { Pair } from "@/lib/robustness/figures/pair";

/** The two markets looked at and what their figures could have been, `spans[row][column]`. */
export type LookedAt = {
  readonly table: DecisionTable;
  readonly spans: readonly (readonly FigureSpan[])[];
  readonly pair: Pair;
};

/** Everything there is to say of one figure, in words. */
export function wordsOn(words: Words<"figures">, { table, spans }: LookedAt, row: number, column: number) {
  const { format, say } = words;
  const [market, criterion, span] = [table.markets[row], table.criteria[column], spans[row]?.[column]];
  const value = (figure: number) => (criterion ? format.value(criterion.definition, figure) : "");
  return {
    market: market ? say(market.name) : "",
    indicator: criterion ? say(criterion.definition.name) : "",
    short: criterion ? say(criterion.definition.short) : "",
    unit: criterion ? say(criterion.definition.unit) : "",
    basis: span ? basisOf(words, span) : "",
    value,
  };
}

function basisOf({ figures: text }: Words<"figures">, { basis, years }: FigureSpan): string {
  return basis === "years" && years ? text.basis.years(...years) : basis === "gap" ? text.basis.gap : text.basis.rounding;
}

/** The figure now. */
export function figureNow({ table }: LookedAt, row: number, column: number): number | null {
  const cell = table.cells[row]?.[column];
  return cell && cell.kind !== "missing" ? cell.value : null;
}
