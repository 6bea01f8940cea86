import { isTextPart } from "@/lib/i18n/content";
import type { Messages, Part } from "@/lib/i18n/en";
import { type Words, wordsOf } from "@/lib/i18n/speech";
import { FIRST_LANGUAGE, type Language } from "@/lib/i18n/text";

/** What everything that speaks needs. */
export const EVERYWHERE = ["shared", "names"] as const;

/** What has come in, by language and part. */
const held = new Map<string, unknown>();
/** The same put together, by language and parts, so that the same words are the same object. */
const joined = new Map<string, Words>();
const coming = new Map<string, Promise<Words>>();
/** What could not be fetched and nobody has been told of. */
const failed = new Map<string, unknown>();

/**
 * One part of the words of one language: a chunk of its own, fetched when it is first wanted. Those of commands stay on the server,
 * and so do texts that come with the data: what is sent of them is in the page's language.
 */
async function loadPart(language: Language, part: Part): Promise<void> {
  const key = `${language}/${part}`;
  if (language === FIRST_LANGUAGE && isTextPart(part)) held.set(key, {});
  if (held.has(key)) return;
  const loaded = await import(
    /* webpackChunkName: "words-[request]", webpackExclude: /\/(api|audit|commands|keep|mirror|refresh|countries|indicators|playbook|parcels|treaties|facts|remarks|written)\.ts$/ */ `../../lib/i18n/${language}/${part}.ts`
  );
  held.set(key, loaded[part]);
}

/** The words shared by all and some parts besides, if all of them have come in. */
function heldWords<P extends Part = never>(language: Language, parts: readonly P[]): Words<P> | null {
  const key = `${language}/${parts.join()}`;
  const known = joined.get(key);
  if (known) return known as Words<P>;
  const wanted = [...EVERYWHERE, ...parts];
  if (wanted.some((part) => !held.has(`${language}/${part}`))) return null;
  const entries = wanted.map((part) => [part, held.get(`${language}/${part}`)]);
  const words = wordsOf(language, Object.fromEntries(entries) as Pick<Messages, "shared" | P>);
  joined.set(key, words);
  return words;
}

/** Fetches the words shared by all and some parts besides: the same promise for the same words, one that failed is tried anew. */
export function loadWords<P extends Part = never>(language: Language, ...parts: readonly P[]): Promise<Words<P>> {
  const key = `${language}/${parts.join()}`;
  const known = coming.get(key);
  if (known) return known as Promise<Words<P>>;
  const words = Promise.all([...EVERYWHERE, ...parts].map((part) => loadPart(language, part))).then(
    () => heldWords(language, parts) as Words<P>,
  );
  coming.set(key, words);
  words.catch((error) => {
    coming.delete(key);
    failed.set(key, error);
  });
  return words;
}

/**
 * The words themselves, or else the promise of them, thrown: whoever renders waits for it and then renders anew, from the
 * first line on. (`use` would have to be called again then, when the words are here and nothing is left to wait for.)
 *
 * @throws the promise of what has not come in; what fetching threw, once
 */
export function readWords<P extends Part = never>(language: Language, ...parts: readonly P[]): Words<P> {
  const held = heldWords(language, parts);
  if (held) return held;
  const key = `${language}/${parts.join()}`;
  if (failed.has(key)) {
    const error = failed.get(key);
    failed.delete(key);
    throw error;
  }
  throw loadWords(language, ...parts);
}
