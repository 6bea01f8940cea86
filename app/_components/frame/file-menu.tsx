"use client";

import { Suspense, useEffect, useRef, useState } from "react";
import { useWords } from "#words";
import type { Decision } from "@/lib/decision/schema";
import type { Language } from "@/lib/i18n/text";
import { type Issue, Refusal } from "@/lib/math/refusal";
import { loadWords } from "../../_language/load";
import { onceHere } from "../../_state/here";
import { useDataset } from "../../_state/provider";
import { type Notice, setNotice, type Tied } from "../../_state/store";
import { later } from "../later";
import styles from "./file-menu.module.css";

/** Largest decision file that is read. A decision with every market filled in is a tenth of it. */
const MOST_BYTES = 2_000_000;

// What the menu can do is fetched once somebody is there: it has to open, and to open files, when the server is gone, too.
const loadReader = () => Promise.all([import("@/lib/decision/migrate"), import("../../_state/shelf-entries")]);
const loadItems = () => import("./file-menu-items").then((module) => module.FileMenuItems);
const Items = later(loadItems);
const loadShelf = () => import("./shelf").then((module) => module.Shelf);
const Shelf = later(loadShelf);
/** All of it, with its words. */
const loadAll = (language: Language) => Promise.all([loadItems(), loadReader(), loadShelf(), loadWords(language, "shelf", "kept")]);

type Props = { readonly onReplace: (decision: Decision, notice?: Notice | null, tied?: Tied | null) => void };

/** Save to a file, open one, bring a table, start over. Opening never touches the current decision unless the whole file is sound. */
export function FileMenu({ onReplace }: Props) {
  const { language, t } = useWords();
  const { version } = useDataset();
  const picker = useRef<HTMLInputElement>(null);
  const menu = useRef<HTMLDetailsElement>(null);
  const [wanted, setWanted] = useState(false);
  const [shelf, setShelf] = useState(false);
  useEffect(() => onceHere(() => void loadAll(language).catch(() => undefined)), [language]);

  async function open(file: File) {
    try {
      if (file.size > MOST_BYTES) throw new Refusal([{ code: "too-large", path: [], values: { accepted: "≤ 2 MB" } }]);
      const [{ readDecision }, { otherEdition }] = await loadReader();
      const saved = parse(await file.text());
      onReplace(readDecision(saved), { kind: "opened", name: file.name, otherData: otherEdition(saved, version) });
    } catch (error) {
      const issues: readonly Issue[] = error instanceof Refusal ? error.issues : [{ code: "malformed", path: [], values: {} }];
      setNotice({ kind: "bad-file", issues, name: file.name });
    }
  }

  function close() {
    if (!menu.current) return;
    menu.current.open = false;
    // What was chosen is hidden now: the keyboard goes back to where the menu was opened.
    menu.current.querySelector("summary")?.focus();
  }

  return (
    <>
      {shelf && (
        <Suspense fallback={null}>
          <Shelf onReplace={onReplace} onClose={() => setShelf(false)} />
        </Suspense>
      )}
      <details
        ref={menu}
        className={styles.menu}
        onToggle={(event) => {
          if (event.currentTarget.open)
            void loadAll(language).then(
              () => setWanted(true),
              () => undefined,
            );
        }}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || !menu.current?.open) return;
          menu.current.open = false;
          menu.current.querySelector("summary")?.focus();
        }}
      >
        <summary>{t.tools.file}</summary>
        {wanted && (
          <Suspense fallback={null}>
            <Items pick={() => picker.current?.click()} onReplace={onReplace} openShelf={() => setShelf(true)} close={close} />
          </Suspense>
        )}
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t.tools.open}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = "";
            if (file) void open(file);
          }}
        />
      </details>
    </>
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal([{ code: "malformed", path: [], values: {} }]);
  }
}
