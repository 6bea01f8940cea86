import { notFound } from "next/navigation";
import { cache } from "react";
import type { Part } from "@/lib/i18n/en";
import type { Words } from "@/lib/i18n/speech";
import { wordsIn } from "./all-words";

/** The part of the address that a page stands below, with whatever else varies in it: what Next hands it as `params`. */
export type InLanguage<Others = unknown> = Promise<{ readonly language: string } & Others>;

/** The words of what is being written: a holder for each request, which React keeps apart. */
const held = cache((): { words?: Words<Part> } => ({}));

/**
 * Says in which language this request is answered, the first thing that a page, its head and a route do. A language that is
 * not spoken has no pages.
 */
export async function speak(params: InLanguage): Promise<Words<Part>> {
  const words = await speakAnyway(params);
  if (words.language !== (await params).language) notFound();
  return words;
}

/** The same for what stands around a page, the one that is not found too: in the first language where that one is not spoken. */
export async function speakAnyway(params: InLanguage): Promise<Words<Part>> {
  const words = wordsIn((await params).language);
  held().words = words;
  return words;
}

/** What stands outside of components (a page's title, a file's columns) asks for its words here. On the server all are at hand. */
export function words<P extends Part = never>(..._parts: readonly P[]): Words<P> {
  const { words } = held();
  if (!words) throw new Error("Nobody has said in which language this is written: speak(params) comes first.");
  return words;
}

/** What `useWords` is where a page is put together on the server. */
export const useWords = words;
