import type { FigureChange, Newest } from "@/lib/comparison/moved/figures";
import type { Dataset } from "@/lib/dataset/schema";
import type { Words } from "@/lib/i18n/speech";
import { countryName, indicatorName } from "../names";

/** Figures listed where a list has to end; how many there are besides is said. */
export const MOST_FIGURES = 60;

/** A figure that is another now, as a row of a table: figures with unit and year, empty where there is none. */
export type FigureRow = {
  readonly figure: string;
  readonly market: string;
  readonly kind: string;
  readonly before: string;
  readonly after: string;
};

/** The figures that are others now, as rows. */
export function figureRows(figures: readonly FigureChange[], dataset: Dataset, words: Words<"moved">): FigureRow[] {
  const { kinds } = words.moved.figures;
  const cell = (figure: FigureChange, one: Newest | null) =>
    one === null ? "" : words.format.bracketed(shown(figure, one, dataset, words), String(one.year));
  return figures.map((figure) => ({
    figure: words.say(indicatorName(dataset, figure.indicator)),
    market: words.say(countryName(dataset, figure.market)),
    kind: kinds[hasFallenBack(figure) ? "fellBack" : figure.kind],
    before: cell(figure, figure.before),
    after: cell(figure, figure.after),
  }));
}

/** The same as sentences; those that would be too many are counted. */
export function figureLines(figures: readonly FigureChange[], dataset: Dataset, words: Words<"moved">): string[] {
  const { format, moved: text } = words;
  const left = figures.length - MOST_FIGURES;
  const told = figures.slice(0, MOST_FIGURES).map((figure) => format.closed(figureText(figure, dataset, words)));
  return left > 0 ? [...told, format.closed(text.andMore(format.count(left)))] : told;
}

/** What became of a figure: "GDP growth of Kazakhstan was revised from 4.1 % to 4.8 % for 2025". */
export function figureText(figure: FigureChange, dataset: Dataset, words: Words<"moved">): string {
  const { cause } = words.moved;
  const name = words.say(indicatorName(dataset, figure.indicator));
  return cause.figure(name, words.say(countryName(dataset, figure.market)), changed(figure, dataset, words));
}

function changed(figure: FigureChange, dataset: Dataset, words: Words<"moved">): string {
  const { kind } = words.moved.cause;
  const { before, after } = figure;
  const whole = (one: Newest) => shown(figure, one, dataset, words);
  if (before === null) return after === null ? "" : kind.added(whole(after), after.year);
  if (after === null) return kind.withdrawn(whole(before), before.year);
  // The unit is said once, behind the second figure.
  const definition = dataset.indicators.find(({ id }) => id === figure.indicator);
  const first = definition ? words.format.value(definition, before.value) : String(before.value);
  if (before.year === after.year) return kind.revised(first, whole(after), after.year);
  return (hasFallenBack(figure) ? kind.fellBack : kind.newer)(first, before.year, whole(after), after.year);
}

/** Whether the newest figure is gone and an earlier one stands in. */
function hasFallenBack({ before, after }: FigureChange): boolean {
  return before !== null && after !== null && after.year < before.year;
}

function shown({ indicator }: FigureChange, { value }: Newest, dataset: Dataset, { format }: Words<"moved">): string {
  const definition = dataset.indicators.find(({ id }) => id === indicator);
  return definition ? format.valueWithUnit(definition, value) : String(value);
}
