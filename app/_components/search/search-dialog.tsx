"use client";

import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { useWords } from "#words";
import type { Words } from "@/lib/i18n/speech";
import { type Language, languages } from "@/lib/i18n/text";
import { loadWords } from "../../_language/load";
import { attempt, keys } from "../../_state/kept-text";
import { useDataset } from "../../_state/provider";
import { useOptions } from "../fields/use-options";
import { useGo } from "../link";
import { type Entry, entriesOf, found } from "./entries";
import styles from "./search.module.css";

/** A field and what is found by its words: markets, indicators, methods, words, screens. Enter goes there, Esc closes. */
export function SearchDialog({ onClose }: { readonly onClose: () => void }) {
  const spoken = useWords("lexicon", "search");
  const { search: text, t } = spoken;
  const id = useId();
  const dataset = useDataset();
  const go = useGo();
  const dialog = useRef<HTMLDialogElement>(null);
  const [words, setWords] = useState("");
  const [others, setOthers] = useState<readonly Words<"lexicon">[] | null>(null);
  const entries = useMemo(() => entriesOf(dataset, spoken, others ?? []), [dataset, spoken, others]);
  const hits = useMemo(() => found(entries, words), [entries, words]);
  const { at, setAt, list, move } = useOptions(hits.length);
  useEffect(() => dialog.current?.showModal(), []);
  // What is not found by the words of this language may be by those of another: they are fetched then, and only then.
  const missed = hits.length === 0 && words.trim() !== "" && others === null;
  useEffect(() => {
    if (missed) void wordsOfOthers(spoken.language).then(setOthers);
  }, [missed, spoken.language]);

  function open({ path }: Entry) {
    dialog.current?.close();
    go.to(path);
  }
  function onKey(event: KeyboardEvent) {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter") {
      event.preventDefault();
      const hit = hits[Math.max(0, at)];
      if (hit) open(hit);
    }
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the sheet closes it, as Esc does by itself
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={text.title}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) dialog.current?.close();
      }}
    >
      <div className={styles.sheet}>
        <div className={styles.head}>
          <input
            type="text"
            role="combobox"
            aria-label={text.title}
            aria-expanded={hits.length > 0}
            aria-controls={`${id}-hits`}
            aria-autocomplete="list"
            aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
            placeholder={text.placeholder}
            autoComplete="off"
            maxLength={80}
            value={words}
            onChange={(event) => {
              setWords(event.target.value);
              setAt(-1);
            }}
            onKeyDown={onKey}
          />
          <button type="button" onClick={() => dialog.current?.close()}>
            {t.app.close}
          </button>
        </div>
        <p role="status" className="small soft">
          {words.trim() === "" ? text.hint : text.count(hits.length)}
        </p>
        <div ref={list} role="listbox" id={`${id}-hits`} aria-label={text.title} className={styles.hits}>
          {hits.map((hit, i) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the option
            <div
              key={`${hit.kind} ${hit.path}`}
              id={`${id}-${i}`}
              role="option"
              aria-selected={i === at}
              className={styles.hit}
              onMouseDown={(event) => event.preventDefault()}
              onPointerUp={() => open(hit)}
            >
              <span>{hit.name}</span>
              <span className="small soft">{text.kinds[hit.kind]}</span>
            </div>
          ))}
        </div>
        <SlashSwitch />
      </div>
    </dialog>
  );
}

/** The words of every other language that can be had. */
async function wordsOfOthers(here: Language): Promise<readonly Words<"lexicon">[]> {
  const others = (Object.keys(languages) as Language[]).filter((language) => language !== here);
  const settled = await Promise.allSettled(others.map((language) => loadWords(language, "lexicon")));
  return settled.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
}

function SlashSwitch() {
  const { search: text } = useWords("search");
  const [off, setOff] = useState(() => attempt(() => localStorage.getItem(keys.noSlash)) === "yes");
  return (
    <label className={`${styles.slash} small soft`}>
      <input
        type="checkbox"
        checked={!off}
        onChange={({ target: { checked } }) => {
          attempt(() => (checked ? localStorage.removeItem(keys.noSlash) : localStorage.setItem(keys.noSlash, "yes")));
          setOff(!checked);
        }}
      />
      {text.slash}
    </label>
  );
}
