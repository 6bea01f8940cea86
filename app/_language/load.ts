import type { Messages, Part } from "@/lib/i18n/en";
import { type Words, wordsOf } from "@/lib/i18n/speech";
import type { Language } from "@/lib/i18n/text";

/** One part of the words of one language: a chunk of its own, fetched when it is first wanted. */
export async function loadPart<P extends Part>(language: Language, part: P): Promise<Messages[P]> {
  const loaded = await import(/* webpackChunkName: "words-[request]" */ `../../lib/i18n/${language}/${part}.ts`);
  return loaded[part];
}

/** The words shared by all and some parts besides, for what is done once: a file, a worker. */
export async function loadWords<P extends Part>(language: Language, ...parts: readonly P[]): Promise<Words<P>> {
  const wanted = ["shared", ...parts] as const;
  const loaded = await Promise.all(wanted.map(async (part) => [part, await loadPart(language, part)]));
  return wordsOf(language, Object.fromEntries(loaded) as Pick<Messages, "shared" | P>);
}
