"use client";

import { useId, useRef, useState } from "react";
import { own as ownText } from "@/lib/i18n/en/own";
import { format } from "../words";
import type { Source } from "./table-messages";
import styles from "./tables.module.css";
import type { TableState } from "./use-table";

type Props = { readonly state: TableState; readonly open: (source: Source) => void; readonly cancel: () => void };

const KINDS = ".csv,.tsv,.txt,.xlsx,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Pasted text beyond this goes straight to the worker: a field that holds it would hold up the page. */
const LONG = 100_000;

/** Takes a table in: a file dropped or chosen, or cells pasted from a spreadsheet. Says how far reading has come. */
export function TablePicker({ state, open, cancel }: Props) {
  const picker = useRef<HTMLInputElement>(null);
  const cells = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const [over, setOver] = useState(false);
  const text = ownText;
  const opening = state.busy?.doing === "open" ? state.busy : null;

  return (
    <div className="stack">
      <fieldset
        className={styles.drop}
        data-over={over}
        aria-label={text.choose}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const file = event.dataTransfer.files[0];
          if (file) open(file);
        }}
      >
        <div className="row">
          <button type="button" onClick={() => picker.current?.click()}>
            {text.choose}
          </button>
          <span className="soft">{text.drop}</span>
        </div>
        <input
          ref={picker}
          type="file"
          accept={KINDS}
          hidden
          aria-label={text.choose}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = "";
            if (file) open(file);
          }}
        />
        <details className={styles.paste}>
          <summary>{text.paste}</summary>
          <label htmlFor={id} className="small soft">
            {text.pasteLabel}
          </label>
          <textarea
            ref={cells}
            id={id}
            rows={6}
            spellCheck={false}
            onPaste={(event) => {
              const pasted = event.clipboardData.getData("text/plain");
              if (pasted.length <= LONG) return;
              event.preventDefault();
              open(pasted);
            }}
          />
          <button
            type="button"
            onClick={() => {
              if (cells.current?.value.trim()) open(cells.current.value);
            }}
          >
            {text.pasteRead}
          </button>
        </details>
        {opening && (
          <div className="row">
            <progress value={opening.part ?? undefined} max={1} aria-label={text.progress} />
            <span>{text.reading(opening.part === null ? state.name : format.percent(opening.part))}</span>
            <button type="button" onClick={cancel}>
              {text.cancel}
            </button>
          </div>
        )}
      </fieldset>
      <div role="status">
        {state.failure && (
          <p className={styles.warn}>
            {state.name && `${state.name}: `}
            {text.failures[state.failure]}
          </p>
        )}
        {state.cancelled && !state.opened && <p>{text.cancelled}</p>}
      </div>
    </div>
  );
}
