import type { Change, ChangeKind } from "@/lib/comparison/moved/changes";
import type { Dataset, Observation } from "@/lib/dataset/schema";
import type { Words } from "@/lib/i18n/speech";
import { countryName, indicatorName } from "../names";

/** Figures told one by one of an indicator; how many there are besides is said. */
const MOST_TOLD = 6;

/** What an edition has otherwise, in lines: by indicator how many figures of each kind, then what was revised or withdrawn. */
export function changesText(changes: readonly Change[], dataset: Dataset, words: Words<"refresh">): string[] {
  const { refresh: text } = words;
  const figures = changes.filter(({ part, moves }) => part === "figures" && moves);
  const indicators = [...new Set(figures.map(indicatorOf))];
  return indicators.flatMap((indicator) => {
    const own = figures.filter((change) => indicatorOf(change) === indicator);
    const told = own.flatMap((change) => yearsOf(change).map((lines) => line(lines, change, indicator, dataset, words)));
    const count = (kind: ChangeKind) => own.filter((change) => change.kind === kind).length;
    const rest = told.length > MOST_TOLD ? [text.andMore(told.length - MOST_TOLD)] : [];
    return [
      text.indicator(words.say(indicatorName(dataset, indicator)), count("added"), count("revised"), count("newer"), count("withdrawn")),
      ...[...told.slice(0, MOST_TOLD), ...rest].map((each) => `  ${each}`),
    ];
  });
}

type Year = { readonly year: number; readonly before: Observation | undefined; readonly after: Observation | undefined };

/** Years whose figure was another before, or is no more; a new year is no revision. */
function yearsOf({ before, after }: Change): Year[] {
  const [then, now] = [before, after] as readonly (readonly Observation[])[];
  return (then ?? [])
    .map((row) => ({ year: row.year, before: row, after: now?.find(({ year }) => year === row.year) }))
    .filter((each) => each.after?.value !== each.before.value);
}

function line({ year, before, after }: Year, { key }: Change, indicator: string, dataset: Dataset, words: Words<"refresh">): string {
  const definition = dataset.indicators.find(({ id }) => id === indicator);
  const shown = (row: Observation | undefined) =>
    row === undefined ? words.refresh.withdrawn : definition ? words.format.valueWithUnit(definition, row.value) : String(row.value);
  return words.refresh.figure(words.say(countryName(dataset, key.slice(0, 3))), year, shown(before), shown(after));
}

function indicatorOf({ key }: Change): string {
  return key.split(" ")[1] ?? "";
}
