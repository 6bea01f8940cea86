import { en, type Messages, type Part } from "@/lib/i18n/en";
import { type Words, wordsOf } from "@/lib/i18n/speech";
import { FIRST_LANGUAGE, type Language, languages } from "@/lib/i18n/text";

/** All words of every language that is spoken, the first one first. One whose folder lacks a part is not spoken: half of a page in it would be English. */
export const everyLanguage: readonly Words<Part>[] = await spoken();

/** All words of the language of what the command line prints: `CARAVAN_LANGUAGE`, else the first. */
export const all = wordsIn(process.env.CARAVAN_LANGUAGE ?? "");

/** All words of a language by its name in an address; of the first where there is none of that name. */
export function wordsIn(language: string): Words<Part> {
  return everyLanguage.find((words) => words.language === language) ?? (everyLanguage[0] as Words<Part>);
}

async function spoken(): Promise<readonly Words<Part>[]> {
  const others = (Object.keys(languages) as Language[]).filter((language) => language !== FIRST_LANGUAGE);
  const found = await Promise.all(others.map(async (language) => [language, await messagesIn(language)] as const));
  return [wordsOf(FIRST_LANGUAGE, en), ...found.flatMap(([language, messages]) => (messages ? [wordsOf(language, messages)] : []))];
}

/** All parts of the words of a language, from its folder; `null` where one is not there. */
async function messagesIn(language: Language): Promise<Messages | null> {
  const parts = (Object.keys(en) as Part[]).map(async (part) => {
    const file = await import(/* webpackMode: "eager" */ `../../lib/i18n/${language}/${part}.ts`).catch(() => ({}));
    return [part, file[part]] as const;
  });
  const found = await Promise.all(parts);
  return found.some(([, words]) => words === undefined) ? null : (Object.fromEntries(found) as Messages);
}
