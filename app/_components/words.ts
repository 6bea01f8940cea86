import { shared } from "@/lib/i18n/en/shared";
import { formatter } from "@/lib/i18n/format";
import type { Speech } from "@/lib/i18n/speech";
import { type Language, type LocalText, localText } from "@/lib/i18n/text";

/** The interface speaks English so far; another language is chosen here, for texts and numbers alike. */
export const language: Language = "en";
export const t = shared;
export const format = formatter(language);
export const say = (text: LocalText): string => localText(text, language);

/** All of it together, for what is written outside of the screens. */
export const speech: Speech = { language, t, format, say };
