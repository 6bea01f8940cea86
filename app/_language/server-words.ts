import { en, type Part } from "@/lib/i18n/en";
import { type Words, wordsOf } from "@/lib/i18n/speech";
import { languages } from "@/lib/i18n/text";

const all = wordsOf(languages[0], en);

/** What stands outside of components (a page's title, a file's columns) asks for its words here. On the server all are at hand. */
export function words<P extends Part = never>(..._parts: readonly P[]): Words<P> {
  return all;
}

/** What `useWords` is where a page is put together on the server. */
export const useWords = words;
