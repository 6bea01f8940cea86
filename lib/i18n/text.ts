type Habits = {
  readonly tag: string;
  readonly name: string;
  readonly locale: string;
  /** What stands between a number and its sign of percent. */
  readonly percent: string;
  /** The unit of tables of very large sums: Chinese counts in steps of ten thousand, so what is billions elsewhere are 亿. */
  readonly large: number;
  readonly forms: readonly Intl.LDMLPluralRule[];
};

/**
 * The languages the interface can speak, by the name that stands in addresses: the tag that tells browsers and search engines,
 * how the language calls itself, the region whose habits numbers and dates follow (British for English, so no comma before
 * "and"; percent as CLDR has it, but with a space in English), and the forms the language counts in, as Unicode's plural rules
 * name them. A new one is a line here and a folder of
 * words.
 */
export const languages = {
  en: { tag: "en", name: "English", locale: "en-GB", percent: "\u00A0", large: 1e9, forms: ["one", "other"] },
  zh: { tag: "zh-Hans", name: "简体中文", locale: "zh-Hans-CN", percent: "", large: 1e8, forms: ["other"] },
  ru: { tag: "ru", name: "Русский", locale: "ru-RU", percent: "\u00A0", large: 1e9, forms: ["one", "few", "many", "other"] },
} as const satisfies Record<string, Habits>;
export type Language = keyof typeof languages;
/** What is spoken where nobody has chosen. */
export const FIRST_LANGUAGE: Language = "en";

/**
 * A text that comes with its content (a market's name, a method's summary), by language. English is always there; what a browser is
 * sent in another language alone has an empty one.
 */
export type LocalText = { readonly en: string; readonly [language: string]: string };

/** The text in the wanted language, or English where it is not translated yet. */
export function localText(text: LocalText, language: Language): string {
  return text[language] ?? text.en;
}
