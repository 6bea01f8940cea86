/**
 * Translations of the texts that come with the data (an indicator's definition, a country's name), by the English text. A text that
 * has changed since it was translated is then said in English, and a test names it.
 */
export type Texts = Readonly<Record<string, string>>;

/**
 * The parts of the words that hold such translations, each a file of a language's folder; in the first language there are none.
 * `names` is wanted everywhere. Texts that come with the data are put into the page's language on the server (`spoken.ts`), so
 * browsers have no use for their parts.
 */
export const textParts = ["names", "countries", "indicators", "playbook", "parcels", "treaties", "facts", "remarks", "written"] as const;
export type TextPart = (typeof textParts)[number];

/**
 * The parts that hold the program's own texts about content (a method's summary, a rule of conduct), each by its key, in English
 * too: the content names the key alone (`OwnText`), so that nobody is sent them in two languages. No key stands in two parts.
 */
export const ownParts = ["ladder", "lanchester", "ranking", "weighting", "agreement", "paper"] as const;

/** Whether a part holds translations of content, rather than words of the interface. */
export function isTextPart(part: string): part is TextPart {
  return textParts.some((each) => each === part);
}

/** What the first language has of them. */
export const untranslated = Object.fromEntries(textParts.map((part) => [part, {}])) as Readonly<Record<TextPart, Texts>>;
