"use client";

import { Suspense, useEffect, useRef, useState } from "react";
import { useWords } from "#words";
import { attempt, keys } from "../../_state/kept-text";
import { Icon } from "../icon";
import { later } from "../later";
import styles from "./search.module.css";

// Its list and its words are fetched when it is first opened.
const SearchDialog = later(() => import("./search-dialog").then((module) => module.SearchDialog));

/** Opens the search: by click, by Ctrl/⌘+K, and by / unless that was switched off or something is being typed. */
export function SearchButton() {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const { key, ctrlKey, metaKey, altKey, target } = event;
      const chord = (ctrlKey || metaKey) && !altKey && key.toLowerCase() === "k";
      const slash = key === "/" && !ctrlKey && !metaKey && !altKey && !isTyping(target) && !isSlashOff();
      if (!chord && !slash) return;
      event.preventDefault();
      setOpen(true);
    }
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K"
        onClick={() => setOpen(true)}
      >
        <Icon of="search" />
        <span className={styles.label}>{t.tools.search}</span>
      </button>
      {open && (
        <Suspense fallback={null}>
          <SearchDialog
            onClose={() => {
              setOpen(false);
              button.current?.focus();
            }}
          />
        </Suspense>
      )}
    </>
  );
}

/** A key of one letter has to be one that can be switched off: speech and slips press it unasked. */
function isSlashOff(): boolean {
  return attempt(() => localStorage.getItem(keys.noSlash)) === "yes";
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest("input:not([type=range], [type=checkbox], [type=radio]), textarea, select") !== null
  );
}
