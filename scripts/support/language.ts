import { everyLanguage, wordsIn } from "@/app/_language/all-words";
import type { Part } from "@/lib/i18n/en";
import type { Words } from "@/lib/i18n/speech";

/** How a command is asked to speak another language. */
export const LANGUAGE_OPTION = `--language ${everyLanguage.map(({ language }) => language).join("|")}`;

/**
 * The words of the language that `--language` names, else of `CARAVAN_LANGUAGE`, else of the first. The option is taken out of what
 * was typed: it is every command's.
 *
 * @throws Error in the first language's words where the language is not spoken
 */
export function wordsAsked(typed: string[] = process.argv): Words<Part> {
  const at = typed.findIndex((each) => /^--language(=|$)/.test(each));
  if (at < 0) return wordsIn(process.env.CARAVAN_LANGUAGE ?? "");
  const [option = ""] = typed.splice(at, 1);
  const asked = option.includes("=") ? option.slice(option.indexOf("=") + 1) : (typed.splice(at, 1)[0] ?? "");
  const words = wordsIn(asked);
  if (words.language !== asked) throw new Error(words.commands.notAccepted("--language", asked, LANGUAGE_OPTION.split(" ")[1] ?? ""));
  return words;
}
