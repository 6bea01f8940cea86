/**
 * The languages the interface can speak: the region whose habits numbers and dates follow (British for English, so no comma
 * before "and"), and the forms the language counts in, as Unicode's plural rules name them. A new one is a line here and a
 * folder of words.
 */
export const languages = {
  en: { locale: "en-GB", forms: ["one", "other"] },
  zh: { locale: "zh-Hans-CN", forms: ["other"] },
  ru: { locale: "ru-RU", forms: ["one", "few", "many", "other"] },
} as const satisfies Record<string, { readonly locale: string; readonly forms: readonly Intl.LDMLPluralRule[] }>;
export type Language = keyof typeof languages;
/** What is spoken where nobody has chosen. */
export const FIRST_LANGUAGE: Language = "en";

/** A text that travels with its content (a market's name, a method's summary), by language. English is always there. */
export type LocalText = { readonly en: string; readonly [language: string]: string };

/** The text in the wanted language, or English where it is not translated yet. */
export function localText(text: LocalText, language: Language): string {
  return text[language] ?? text.en;
}
