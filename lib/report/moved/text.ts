import { figureChange } from "@/lib/comparison/moved/figures";
import type { Because, Cause, Moved, Place } from "@/lib/comparison/moved/moved";
import type { Dataset } from "@/lib/dataset/schema";
import type { Words } from "@/lib/i18n/speech";
import { countryName, indicatorName } from "../names";
import { figureText } from "./figures-text";

/** Causes named for one market; how many there are besides is said. */
const MOST_CAUSES = 6;

/** The same as rows of a table: market, places, and what moved it. */
export type MovedRow = { readonly market: string; readonly before: string; readonly after: string; readonly by: string };

/** What has moved, in sentences, part by part. */
export type MovedParts = {
  /** Which market is first, and was. */
  readonly first: string;
  /** Each market that moved, with the fewest changes that move it so; or that none did. */
  readonly moves: readonly string[];
  /** How many changes there are of each kind. */
  readonly changes: string;
};

/** What has moved, in sentences. */
export function movedParts(moved: Moved, dataset: Dataset, words: Words<"moved">): MovedParts {
  const { moved: text } = words;
  const nameOf = (iso3: string) => words.say(countryName(dataset, iso3));
  const [before, after] = [moved.places.find(({ before }) => before === 1), moved.places.find(({ after }) => after === 1)];
  const first =
    !before || !after
      ? text.noAnswer
      : before.market === after.market
        ? text.firstStays(nameOf(after.market))
        : text.firstGone(nameOf(before.market), nameOf(after.market));
  const { added, revised, newer, withdrawn } = moved.counts;
  const moves = moved.because.map((place) => words.format.closed(sentence(place, dataset, words)));
  return { first, moves: moves.length > 0 ? moves : [text.nothing], changes: text.changes(added, revised, newer, withdrawn) };
}

/** The same one after the other. */
export function movedText(moved: Moved, dataset: Dataset, words: Words<"moved">): string[] {
  const { first, moves, changes } = movedParts(moved, dataset, words);
  return [first, ...moves, changes];
}

/** Every market with its places and what moved it. */
export function movedRows({ places, because }: Moved, dataset: Dataset, words: Words<"moved">): MovedRow[] {
  return places.map(({ market, before, after }) => ({
    market: words.say(countryName(dataset, market)),
    before: before === null ? words.moved.notRanked : words.format.number(before, 0),
    after: after === null ? words.moved.notRanked : words.format.number(after, 0),
    by: causesText(because.find((place) => place.market === market)?.causes ?? [], dataset, words),
  }));
}

/** From which place to which a market went: "Malaysia: second → first". */
export function placeMoved(place: Place, dataset: Dataset, words: Words<"moved">): string {
  return words.moved.place(words.say(countryName(dataset, place.market)), placeText(place.before, words), placeText(place.after, words));
}

function sentence(place: Because, dataset: Dataset, words: Words<"moved">): string {
  const { moved: text } = words;
  const [said, causes] = [placeMoved(place, dataset, words), causesText(place.causes, dataset, words)];
  if (place.causes.length === 0) return text.together(said);
  return place.causes.length === 1 ? text.because(said, causes) : text.becauseTogether(said, causes);
}

function placeText(place: number | null, { moved }: Words<"moved">): string {
  return place === null ? moved.notRanked : moved.ordinal(place);
}

/** What moved a market, strongest first; very many are counted. */
function causesText(causes: readonly Cause[], dataset: Dataset, words: Words<"moved">): string {
  const left = causes.length - MOST_CAUSES;
  const told = causes.slice(0, MOST_CAUSES).map((cause) => causeText(cause, dataset, words));
  return words.format.list(left > 0 ? [...told, words.moved.andMore(words.format.count(left))] : told);
}

function causeText({ part, indicator, change, count }: Cause, dataset: Dataset, words: Words<"moved">): string {
  const { cause } = words.moved;
  if (part !== "figures" || indicator === null) return cause.part(words.moved.parts[part] ?? part, count);
  const figure = change && figureChange(change);
  return figure ? figureText(figure, dataset, words) : cause.figures(words.say(indicatorName(dataset, indicator)), count);
}
