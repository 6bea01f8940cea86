"use client";

import { useEffect, useId, useRef, useState } from "react";
import { useWords } from "#words";
import type { Words } from "@/lib/i18n/speech";
import { loadWords } from "../../_language/load";
import { Link } from "../link";
import styles from "./info.module.css";

export type TermId = Exclude<keyof Words["t"]["terms"], "label" | "more">;

/** A term that opens its entry of the lexicon where it stands, fetched when it is first wanted. Closes with Esc. */
export function Term({ id: term }: { readonly id: TermId }) {
  const { language, t } = useWords();
  const id = useId();
  const [entry, setEntry] = useState<{ readonly term: string; readonly text: string } | null>(null);
  async function read() {
    if (entry) return;
    const { lexicon } = await loadWords(language, "lexicon");
    setEntry(lexicon.find((each) => each.id === term) ?? null);
  }
  const popover = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: opened before this had woken up.
  useEffect(() => {
    if (popover.current?.matches(":popover-open")) void read();
  }, []);
  return (
    <>
      <button type="button" className="term" popoverTarget={id} onClick={() => void read()}>
        {t.terms[term]}
      </button>
      <div ref={popover} id={id} popover="auto" className={styles.card} data-testid="term">
        <h3>{entry?.term ?? t.terms[term]}</h3>
        <p>{entry?.text}</p>
        <p>
          <Link href={`/methods#word-${term}`}>{t.terms.more}</Link>
        </p>
        <button type="button" popoverTarget={id} popoverTargetAction="hide">
          {t.app.close}
        </button>
      </div>
    </>
  );
}
