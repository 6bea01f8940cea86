"use client";

import { useId, useRef } from "react";
import { useWords } from "#words";
import { FileDrop } from "../fields/file-drop";
import { SelectField } from "../fields/select-field";
import type { Source } from "./table-line";
import styles from "./tables.module.css";
import type { TableState } from "./use-table";

type Props = {
  readonly state: TableState;
  readonly open: (source: Source) => void;
  readonly openSheet: (sheet: string) => void;
  readonly cancel: () => void;
};

const KINDS = ".csv,.tsv,.txt,.xlsx,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Pasted text beyond this goes straight to the worker: a field that holds it would hold up the page. */
const LONG = 100_000;

/** Takes a table in: a file dropped or chosen, or cells pasted from a spreadsheet. Says how far reading has come. */
export function TablePicker({ state, open, openSheet, cancel }: Props) {
  const { own: ownText, format } = useWords("own");
  const cells = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const text = ownText;
  const opening = state.busy?.doing === "open" ? state.busy : null;

  return (
    <div className="stack">
      <FileDrop
        words={text}
        kinds={KINDS}
        open={open}
        reading={opening && { said: text.reading(opening.part === null ? state.name : format.percent(opening.part)), part: opening.part }}
        cancel={cancel}
      >
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
      </FileDrop>
      <div role="status">
        {state.failure && (
          <p className="warn">
            {state.name && format.labelled(state.name, "")}
            {text.failures[state.failure]}
          </p>
        )}
        {state.cancelled && !state.opened && <p>{text.cancelled}</p>}
        {state.opened?.sheet && <p data-testid="sheet-read">{text.sheetRead(state.opened.sheet)}</p>}
      </div>
      {state.opened && state.opened.sheets.length > 1 && (
        <SelectField label={text.otherSheet} value={state.opened.sheet ?? ""} onChange={openSheet}>
          {state.opened.sheets.map((sheet) => (
            <option key={sheet}>{sheet}</option>
          ))}
        </SelectField>
      )}
    </div>
  );
}
