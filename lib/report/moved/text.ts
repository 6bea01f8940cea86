import { type Cause, hasMoved, type Moved, type Place } from "@/lib/comparison/moved/moved";
import type { Dataset, Observation } from "@/lib/dataset/schema";
import type { Words } from "@/lib/i18n/speech";
import { countryName, indicatorName } from "../names";

/** Causes named for one market. */
const MOST_CAUSES = 3;

/** The same as rows of a table: market, places, and what moved it by itself. */
export type MovedRow = { readonly market: string; readonly before: string; readonly after: string; readonly by: string };

/** What has moved, in sentences: the first place, then each market that moved with what moved it by itself, then the changes. */
export function movedText(moved: Moved, dataset: Dataset, words: Words<"moved">): string[] {
  const { moved: text } = words;
  const nameOf = (iso3: string) => words.say(countryName(dataset, iso3));
  const [before, after] = [moved.places.find(({ before }) => before === 1), moved.places.find(({ after }) => after === 1)];
  const first =
    !before || !after
      ? text.noAnswer
      : before.market === after.market
        ? text.firstStays(nameOf(after.market))
        : text.firstGone(nameOf(before.market), nameOf(after.market));
  const moving = moved.places.filter(hasMoved);
  const { added, revised, newer, withdrawn } = moved.counts;
  return [
    first,
    ...(moving.length === 0 ? [text.nothing] : moving.map((place) => words.format.closed(sentence(place, moved.causes, dataset, words)))),
    text.changes(added, revised, newer, withdrawn),
  ];
}

/** Every market with its places and what moved it. */
export function movedRows({ places, causes }: Moved, dataset: Dataset, words: Words<"moved">): MovedRow[] {
  return places.map(({ market, before, after }) => ({
    market: words.say(countryName(dataset, market)),
    before: placeText(before, words),
    after: placeText(after, words),
    by: words.format.list(causesFor(market, causes).map((cause) => causeText(cause, dataset, words))),
  }));
}

function sentence(place: Place, causes: readonly Cause[], dataset: Dataset, words: Words<"moved">): string {
  const { moved: text, format } = words;
  const said = text.place(words.say(countryName(dataset, place.market)), placeText(place.before, words), placeText(place.after, words));
  const found = causesFor(place.market, causes).map((cause) => causeText(cause, dataset, words));
  return found.length > 0 ? text.because(said, format.list(found)) : text.together(said);
}

function placeText(place: number | null, { moved }: Words<"moved">): string {
  return place === null ? moved.notRanked : moved.ordinal(place);
}

/** What moves a market by itself, strongest first. */
function causesFor(market: string, causes: readonly Cause[]): readonly Cause[] {
  const by = (cause: Cause) => {
    const place = cause.places.find((each) => each.market === market);
    return place ? Math.abs((place.before ?? 0) - (place.after ?? 0)) : 0;
  };
  return causes
    .filter((cause) => by(cause) > 0)
    .sort((a, b) => by(b) - by(a))
    .slice(0, MOST_CAUSES);
}

function causeText({ part, indicator, market, change, count }: Cause, dataset: Dataset, words: Words<"moved">): string {
  const { cause } = words.moved;
  if (part !== "figures" || indicator === null) return cause.part(words.moved.parts[part] ?? part, count);
  const name = words.say(indicatorName(dataset, indicator));
  if (!change || market === null) return cause.figures(name, count);
  const [before, after] = [change.before, change.after].map((rows) => (rows as readonly Observation[]).reduce(latest, null));
  const definition = dataset.indicators.find(({ id }) => id === indicator);
  const shown = (row: Observation | null | undefined) =>
    row ? (definition ? words.format.valueWithUnit(definition, row.value) : String(row.value)) : "";
  const { kind } = cause;
  const said =
    change.kind === "added"
      ? kind.added(shown(after))
      : change.kind === "withdrawn"
        ? kind.withdrawn(shown(before))
        : change.kind === "newer"
          ? kind.newer(shown(before), shown(after), after?.year ?? 0)
          : kind.revised(shown(before), shown(after));
  return cause.figure(name, words.say(countryName(dataset, market)), said);
}

function latest(best: Observation | null, row: Observation): Observation {
  return best === null || row.year >= best.year ? row : best;
}
