/**
 * Translations of the texts that come with their content (a method's summary, an indicator's definition), by the English text.
 * A text that has changed since it was translated is then said in English, and a test names it.
 */
export type Texts = Readonly<Record<string, string>>;

/**
 * The parts of the words that hold such translations, each a file of a language's folder; in the first language there are none.
 * `names` is wanted everywhere. Texts that come with the data are put into the page's language on the server (`spoken.ts`), so
 * browsers have no use for their parts.
 */
export const textParts = [
  "names",
  "countries",
  "indicators",
  "playbook",
  "parcels",
  "treaties",
  "lanchester",
  "ranking",
  "weighting",
  "agreement",
  "paper",
] as const;
export type TextPart = (typeof textParts)[number];

/** Whether a part holds translations of content, rather than words of the interface. */
export function isTextPart(part: string): part is TextPart {
  return textParts.some((each) => each === part);
}

/** What the first language has of them. */
export const untranslated = Object.fromEntries(textParts.map((part) => [part, {}])) as Readonly<Record<TextPart, Texts>>;
