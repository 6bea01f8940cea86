/** The languages the interface can speak. A new one is a line here and a file typed against `en.ts`. */
export const languages = ["en"] as const;
export type Language = (typeof languages)[number];

/** A text that travels with its content (a market's name, a method's summary). English is always there. */
export type LocalText = { readonly en: string; readonly zh?: string; readonly ru?: string };

/** The text in the wanted language, or English where it is not translated yet. */
export function localText(text: LocalText, language: Language): string {
  return text[language] ?? text.en;
}
