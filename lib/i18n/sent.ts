import type { Part } from "@/lib/dataset/parts/parts";
import type { Dataset } from "@/lib/dataset/schema";
import type { Words } from "./speech";
import { FIRST_LANGUAGE, type LocalText } from "./text";
import { written } from "./written";

/** What of the data holds texts. */
type Texts = Pick<Dataset, "markets" | "countries" | "indicators" | "playbook" | "standIns">;
/** What of a part that is sent later does. */
type PartTexts = Pick<Part, "observations" | "landed" | "ties" | "products">;

/**
 * The data set as a page in one language is sent it: what is read comes in that language alone. Names and units stay in English
 * beside it, for files name them so, and markets are found by their names in every language that is spoken.
 *
 * @param every all languages that are spoken
 */
export function sentIn<D extends Texts & PartTexts>(dataset: D, words: Words, every: Iterable<Words>): D {
  const all = [...every];
  const named = beside(words);
  const read = alone(words);
  return {
    ...partIn(dataset, words),
    markets: changed(dataset.markets, (name) => Object.assign({}, name, ...all.map(({ language, say }) => ({ [language]: say(name) })))),
    countries: changed(dataset.countries, named),
    indicators: dataset.indicators.map(({ definition, why, ...names }) => ({
      ...changed(names, named),
      definition: changed(definition, read),
      why: changed(why, read),
    })),
    playbook: changed(dataset.playbook, read),
    standIns: dataset.standIns.map(noted(words)),
  };
}

/** A part of the data set that is sent later, in the same way. */
export function partIn<P extends PartTexts>(part: P, words: Words): P {
  const read = alone(words);
  const leaning = <A extends { readonly confidence: string; readonly note: string | null }>(agreement: A): A => ({
    ...agreement,
    confidence: said(agreement.confidence),
    note: said(agreement.note),
  });
  const said = <T extends string | null>(text: T) => (text && words.say({ en: text })) as T;
  const { landed, ties, products } = part;
  return {
    ...part,
    observations: part.observations.map(noted(words)),
    landed: {
      ...changed(landed, read),
      taxes: landed.taxes.map(noted(words)),
      facts: landed.facts.map(({ about, value, unit, validFrom, doubt, ...fact }) => ({
        ...fact,
        about: said(about),
        value: said(value),
        unit: said(unit),
        validFrom: said(validFrom),
        doubt: said(doubt),
      })),
    },
    ties: { ...ties, agreements: changed(ties.agreements, read).map(leaning), borders: ties.borders.map(noted(words)) },
    products: {
      ...products,
      nomenclature: changed(products.nomenclature, read),
      suppliers: products.suppliers.map(noted(words)),
    },
  };
}

/** Puts the note of what has one into the language. */
const noted =
  (words: Words) =>
  <T extends { readonly note: string | null }>(row: T): T =>
    row.note === null ? row : { ...row, note: written(row.note, words) };

const beside =
  ({ language, say }: Words) =>
  (text: LocalText): LocalText => ({ en: text.en, [language]: say(text) });

/** The English of a text that is not translated stays, and so does all of it on an English page. */
const alone =
  ({ language, say }: Words) =>
  (text: LocalText): LocalText => {
    const said = say(text);
    return language === FIRST_LANGUAGE || said === text.en ? { en: said } : { en: "", [language]: said };
  };

/** A value with every text in it changed, however deep. */
function changed<T>(value: T, change: (text: LocalText) => LocalText): T {
  if (Array.isArray(value)) return value.map((each) => changed(each, change)) as T;
  if (typeof value !== "object" || value === null) return value;
  if ("en" in value && typeof value.en === "string") return change(value as unknown as LocalText) as T;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, changed(each, change)])) as T;
}
