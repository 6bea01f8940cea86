"use client";

import { createContext, type ReactNode, use, useEffect } from "react";
import type { Part } from "@/lib/i18n/en";
import type { Words } from "@/lib/i18n/speech";
import { FIRST_LANGUAGE, type Language } from "@/lib/i18n/text";
import { loadWords, readWords } from "./load";

const LanguageContext = createContext<Language>(FIRST_LANGUAGE);

/** Tells everything below which language it speaks. */
export function Speaking({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/**
 * Words of the page's language: those shared by all, numbers and dates, and the parts asked for, each under its name. The
 * same object as long as the language stays. Components ask for it as `#words`, which on the server's side of a page is
 * `server-words.ts`.
 */
export function useWords<P extends Part = never>(...parts: readonly P[]): Words<P> {
  return readWords(useLanguage(), ...parts);
}

/** The language of the page. */
export function useLanguage(): Language {
  return use(LanguageContext);
}

type HeldProps = {
  readonly parts: readonly Part[];
  /** Those of what still sleeps when the page stands (`Asleep`). */
  readonly later: readonly Part[];
  readonly children: ReactNode;
};

/** Waits for the words of what is below it, all at once, then fetches those of what sleeps; then the page's content says that it answers. */
export function Held({ parts, later, children }: HeldProps) {
  const language = useLanguage();
  useWords(...parts);
  useEffect(() => {
    const answer = () => document.getElementById("content")?.setAttribute("data-awake", "true");
    loadWords(language, ...later).then(answer, answer);
  }, [language, later]);
  return children;
}
