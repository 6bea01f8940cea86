"use client";

import type { SyntheticEvent } from "react";
import { addressIn } from "@/lib/i18n/address";
import { type Language, languages } from "@/lib/i18n/text";
import { useLanguage } from "../../_language/words";
import { usePath } from "../link";
import styles from "./languages.module.css";

/** The page in every language that is spoken, each called by its own name. */
export function Languages({ spoken }: { readonly spoken: readonly Language[] }) {
  const here = useLanguage();
  const path = usePath();
  if (spoken.length < 2) return null;
  return (
    <nav aria-label={languages[here].own.label} className={styles.languages}>
      <ul>
        {spoken.map((language) => (
          <li key={language}>
            <SamePage language={language} path={path} current={language === here}>
              {languages[language].name}
            </SamePage>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type Props = { readonly language: Language; readonly path: string; readonly current?: boolean; readonly children: string };

/**
 * A link to the same page in another language, with what stands behind the path in the address. A whole new page: what this one was
 * sent is in its own language. The decision is in the browser's storage.
 */
export function SamePage({ language, path, current = false, children }: Props) {
  const { tag } = languages[language];
  const address = addressIn(language, path);
  const follow = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>) => {
    currentTarget.href = address + window.location.search + window.location.hash;
  };
  return (
    <a href={address} lang={tag} hrefLang={tag} aria-current={current ? "true" : undefined} onPointerDown={follow} onClick={follow}>
      {children}
    </a>
  );
}
