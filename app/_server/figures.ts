import { forScreen, pack } from "@/lib/dataset/screen";
import { EXAMPLE_EXPORTER } from "@/lib/decision/example";
import { sentIn } from "@/lib/i18n/sent";
import type { Words } from "@/lib/i18n/speech";
import type { Language } from "@/lib/i18n/text";
import { everyLanguage } from "../_language/all-words";
import { dataset } from "./data";

const texts = new Map<Language, string>();

/**
 * The figures that every page in a language carries, as JSON, made once per server. As an object React would look at each of
 * their values on the way, on the server and again in the browser.
 */
export function figuresIn(words: Words): string {
  const known = texts.get(words.language);
  if (known !== undefined) return known;
  const text = JSON.stringify(pack(sentIn(forScreen(dataset(), EXAMPLE_EXPORTER), words, everyLanguage)));
  texts.set(words.language, text);
  return text;
}
