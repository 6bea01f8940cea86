import { en } from "@/lib/i18n/en";
import { wordsOf } from "@/lib/i18n/speech";

/** All words, in English. */
export const english = wordsOf("en", en);
