import { en, type Messages, type Part } from "@/lib/i18n/en";
import { type Words, wordsOf } from "@/lib/i18n/speech";
import { FIRST_LANGUAGE, type Language, languages } from "@/lib/i18n/text";

/** The language of every page this server writes, and of what the command line prints: `CARAVAN_LANGUAGE`, else the first. */
const language = languageOf(process.env.CARAVAN_LANGUAGE);
/** All words there are, for what runs beside the pages. */
export const all: Words<Part> = wordsOf(language, language === "en" ? en : await wordsIn(language));

/** What stands outside of components (a page's title, a file's columns) asks for its words here. On the server all are at hand. */
export function words<P extends Part = never>(..._parts: readonly P[]): Words<P> {
  return all;
}

/** What `useWords` is where a page is put together on the server. */
export const useWords = words;

function languageOf(wanted = ""): Language {
  return wanted in languages ? (wanted as Language) : FIRST_LANGUAGE;
}

/** All parts of the words of a language, from its folder. */
async function wordsIn(language: Language): Promise<Messages> {
  const parts = (Object.keys(en) as Part[]).map(async (part) => {
    const file = await import(/* webpackMode: "eager" */ `../../lib/i18n/${language}/${part}.ts`);
    return [part, file[part]] as const;
  });
  return Object.fromEntries(await Promise.all(parts)) as Messages;
}
