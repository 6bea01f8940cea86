import type { Messages, Part } from "@/lib/i18n/en";
import { type Words, wordsOf } from "@/lib/i18n/speech";
import type { Language } from "@/lib/i18n/text";

/** What has come in, by language and part. */
const held = new Map<string, unknown>();
/** The same put together, by language and parts, so that the same words are the same object. */
const joined = new Map<string, Words>();
const coming = new Map<string, Promise<Words>>();

/** One part of the words of one language: a chunk of its own, fetched when it is first wanted. */
async function loadPart(language: Language, part: Part): Promise<void> {
  const key = `${language}/${part}`;
  if (held.has(key)) return;
  const loaded = await import(/* webpackChunkName: "words-[request]" */ `../../lib/i18n/${language}/${part}.ts`);
  held.set(key, loaded[part]);
}

/** The words shared by all and some parts besides, if all of them have come in. */
function heldWords<P extends Part = never>(language: Language, parts: readonly P[]): Words<P> | null {
  const key = `${language}/${parts.join()}`;
  const known = joined.get(key);
  if (known) return known as Words<P>;
  const wanted = ["shared", ...parts] as const;
  if (wanted.some((part) => !held.has(`${language}/${part}`))) return null;
  const entries = wanted.map((part) => [part, held.get(`${language}/${part}`)]);
  const words = wordsOf(language, Object.fromEntries(entries) as Pick<Messages, "shared" | P>);
  joined.set(key, words);
  return words;
}

/**
 * The same, fetched where they have not come in: the same promise for the same words, one that failed is tried anew. What is
 * there already is marked as React marks a promise that has been kept, so that nothing waits for it, not even for a moment.
 */
export function loadWords<P extends Part = never>(language: Language, ...parts: readonly P[]): Promise<Words<P>> {
  const key = `${language}/${parts.join()}`;
  const known = coming.get(key);
  if (known) return known as Promise<Words<P>>;
  const held = heldWords(language, parts);
  const words = held
    ? Object.assign(Promise.resolve(held), { status: "fulfilled", value: held })
    : Promise.all(["shared" as const, ...parts].map((part) => loadPart(language, part))).then(() => heldWords(language, parts) as Words<P>);
  coming.set(key, words);
  words.catch(() => coming.delete(key));
  return words;
}
