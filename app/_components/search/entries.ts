import type { Dataset } from "@/lib/dataset/schema";
import type { Words } from "@/lib/i18n/speech";
import type { LocalText } from "@/lib/i18n/text";
import { methodNames } from "@/lib/madm/schema/names";
import { places } from "../frame/places";

export type Kind = "screen" | "market" | "indicator" | "method" | "word";

/** Something one can go to. `also`: by what else it may be looked for. */
export type Entry = { readonly kind: Kind; readonly name: string; readonly path: string; readonly also: readonly string[] };

const HAN = /\p{Script=Han}/u;

/** So many hits are shown: more are not read, and a word more finds them. */
export const MOST_HITS = 12;

/**
 * Everything that can be looked for, screens first.
 *
 * @param others languages by whose words it may be looked for besides
 */
export function entriesOf(
  { markets, indicators }: Pick<Dataset, "markets" | "indicators">,
  { lexicon, say, t: { nav } }: Words<"lexicon">,
  others: readonly Words<"lexicon">[] = [],
): Entry[] {
  const screens = places.flatMap(({ id, path, parts }) => [
    { path, name: nav.places[id] as string, also: others.map(({ t }) => t.nav.places[id]) },
    ...parts.map((part) => ({
      path: part.path,
      name: nav.parts[part.id] as string,
      also: others.map(({ t }) => t.nav.parts[part.id]),
    })),
  ]);
  const every = (text: LocalText) => Object.values(text).filter((each): each is string => typeof each === "string");
  return [
    ...screens
      .filter(({ path }, i) => screens.findIndex((other) => other.path === path) === i)
      .map((screen): Entry => ({ kind: "screen", ...screen })),
    ...markets.map(
      ({ iso3, name }): Entry => ({ kind: "market", name: say(name), path: `/markets/${iso3}`, also: [iso3, ...every(name)] }),
    ),
    ...indicators.map(
      ({ id, name, short }): Entry => ({
        kind: "indicator",
        name: say(name),
        path: `/data?indicator=${id}`,
        also: [...every(short), ...every(name)],
      }),
    ),
    ...Object.entries(methodNames).map(
      ([id, name]): Entry => ({
        kind: "method",
        name: say(name),
        path: `/methods/${id}`,
        also: [id, name.en, ...others.map((other) => other.say(name))],
      }),
    ),
    ...lexicon.map(
      ({ id, term }): Entry => ({
        kind: "word",
        name: term,
        path: `/methods#word-${id}`,
        also: others.flatMap((other) => other.lexicon.filter((each) => each.id === id).map((each) => each.term)),
      }),
    ),
  ];
}

/**
 * The entries in which each of these words begins a word, or stands anywhere where it is Chinese, which has no spaces; those whose
 * name begins with them first; none for no words.
 */
export function found(entries: readonly Entry[], words: string): Entry[] {
  const asked = folded(words);
  if (asked === "") return [];
  const parts = asked.split(" ");
  const texts = ({ name, also }: Entry) => [name, ...also].map(folded);
  const fits = (entry: Entry) =>
    texts(entry).some((text) => parts.every((part) => (HAN.test(part) ? text : ` ${text}`).includes(HAN.test(part) ? part : ` ${part}`)));
  const begins = (entry: Entry) => Number(folded(entry.name).startsWith(asked));
  return entries
    .filter(fits)
    .sort((a, b) => begins(b) - begins(a))
    .slice(0, MOST_HITS);
}

/** Without capitals, accents and signs, with one space between words. */
function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
