/** What stands between texts, and after one, where the program puts them side by side. */
type Signs = {
  readonly sentences: string;
  readonly clauses: string;
  readonly commas: string;
  readonly colon: string;
  readonly brackets: readonly [string, string];
  readonly stop: string;
};
const LATIN: Signs = { sentences: " ", clauses: "; ", commas: ", ", colon: ": ", brackets: [" (", ")"], stop: "." };
const HAN: Signs = { sentences: "", clauses: "；", commas: "、", colon: "：", brackets: ["（", "）"], stop: "。" };

type Habits = {
  /** Tells browsers and search engines. */
  readonly tag: string;
  /** How it calls itself, and languages; how it offers a page, and how that is declined. Said where another one is spoken. */
  readonly name: string;
  readonly own: { readonly label: string; readonly offer: string; readonly decline: string };
  /** The region whose habits numbers and dates follow: British for English, so no comma before "and". */
  readonly locale: string;
  /** What stands between a number and its sign of percent: what CLDR has, but a space in English. */
  readonly percent: string;
  /** The unit of tables of very large sums: Chinese counts in steps of ten thousand, so what is billions elsewhere are 亿. */
  readonly large: number;
  /** The forms it counts in, as Unicode's plural rules name them. */
  readonly forms: readonly Intl.LDMLPluralRule[];
  readonly signs: Signs;
};

/** The languages the interface can speak, by the name that stands in addresses. A new one is an entry here and a folder of words. */
export const languages = {
  en: {
    tag: "en",
    name: "English",
    own: { label: "Language", offer: "Read this page in English", decline: "No, thanks" },
    locale: "en-GB",
    percent: "\u00A0",
    large: 1e9,
    forms: ["one", "other"],
    signs: LATIN,
  },
  zh: {
    tag: "zh-Hans",
    name: "简体中文",
    own: { label: "语言", offer: "阅读本页中文版", decline: "不用了" },
    locale: "zh-CN",
    percent: "",
    large: 1e8,
    forms: ["other"],
    signs: HAN,
  },
  ru: {
    tag: "ru",
    name: "Русский",
    own: { label: "Язык", offer: "Читать эту страницу по-русски", decline: "Не нужно" },
    locale: "ru-RU",
    percent: "\u00A0",
    large: 1e9,
    forms: ["one", "few", "many", "other"],
    signs: LATIN,
  },
} as const satisfies Record<string, Habits>;
export type Language = keyof typeof languages;
/** What is spoken where nobody has chosen. */
export const FIRST_LANGUAGE: Language = "en";

/**
 * A text that comes with its content (a market's name, a method's summary), by language. English is always there; what a browser is
 * sent in another language alone has an empty one.
 */
export type LocalText = { readonly en: string; readonly [language: string]: string };

/** A text of the program's own that belongs to content (a method's summary): where it stands among the words of `ownParts`. */
export type OwnText = { readonly key: string };

/** The text in the wanted language, or English where it is not translated yet. */
export function localText(text: LocalText, language: Language): string {
  return text[language] ?? text.en;
}
