"use client";

import { useEffect, useState } from "react";
import { type Language, languages } from "@/lib/i18n/text";
import { useLanguage } from "../../_language/words";
import { attempt, keys } from "../../_state/kept-text";
import { usePath } from "../link";
import { SamePage } from "./languages";
import styles from "./languages.module.css";

/** One line that offers the page in the language the browser asks for before this one; nobody is sent anywhere unasked. */
export function LanguageOffer({ spoken }: { readonly spoken: readonly Language[] }) {
  const here = useLanguage();
  const path = usePath();
  const [offered, setOffered] = useState<Language | null>(null);
  useEffect(() => {
    const wanted = wantedOf(navigator.languages, spoken);
    const declined = attempt(() => localStorage.getItem(keys.languageDeclined)) === wanted;
    setOffered(wanted && wanted !== here && !declined ? wanted : null);
  }, [spoken, here]);
  if (offered === null) return null;
  const { tag, own } = languages[offered];
  const decline = () => {
    attempt(() => localStorage.setItem(keys.languageDeclined, offered));
    setOffered(null);
  };
  return (
    <div lang={tag} className={`${styles.offer} no-print`}>
      <SamePage language={offered} path={path}>
        {own.offer}
      </SamePage>
      <button type="button" className="link" onClick={decline}>
        {own.decline}
      </button>
    </div>
  );
}

/** The first of the languages a browser asks for that is spoken; any kind of Chinese is offered the one there is. */
export function wantedOf(asked: readonly string[], spoken: readonly Language[]): Language | null {
  const plain = asked.map((tag) => tag.toLowerCase().split("-")[0]);
  return plain.flatMap((tag) => spoken.filter((language) => language === tag))[0] ?? null;
}
