"use client";

import { useRef } from "react";
import { useWords } from "#words";
import { workedExample } from "@/lib/decision/example";
import type { Decision } from "@/lib/decision/schema";
import { evaluate } from "@/lib/evaluate";
import { fileName } from "@/lib/report/export/file-name";
import { loadWords } from "../../_language/load";
import { useDataset, useDecision, useEvaluation } from "../../_state/provider";
import { savedText } from "../../_state/shelf-entries";
import { useStore } from "../../_state/store";
import { download } from "../download";
import { Link } from "../link";
import styles from "./file-menu.module.css";

const TYPES = {
  csv: "text/csv",
  zip: "application/zip",
} as const;

type Props = {
  /** Lets the visitor pick a decision file. */
  readonly pick: () => void;
  readonly onReplace: (decision: Decision) => void;
  readonly openShelf: () => void;
  readonly close: () => void;
};

/** The entries of the File menu. Each closes the menu and then acts. */
export function FileMenuItems({ pick, onReplace, openShelf, close }: Props) {
  const { kept, language, shelf, t } = useWords("shelf", "kept");
  const dataset = useDataset();
  const latest = useRef(dataset);
  latest.current = dataset;
  const evaluation = useEvaluation(null);
  const decision = useDecision(null);
  const name = decision.title.trim() || t.app.name;

  /** The code that writes tables is fetched when it is first wanted: most visits never do. */
  async function saveTables(kind: "csv" | "zip") {
    const stepped = evaluate(decision, dataset, true);
    const [{ toCsv }, { sheetsOf }, { zippedCsv }, words, firmness] = await Promise.all([
      import("@/lib/report/csv"),
      import("@/lib/report/export/sheets"),
      import("@/lib/report/export/files"),
      loadWords(language, "costs", "firmness", "landed", "own", "report", "steps", "table", "together", "whose", "workings"),
      import("../firmness/firmness-once").then(({ firmnessOnce }) => firmnessOnce(stepped)),
    ]);
    const sheets = sheetsOf(stepped, dataset, firmness, words);
    const [ranking] = sheets;
    const content = { csv: () => (ranking ? toCsv(ranking.table) : ""), zip: () => zippedCsv(sheets) };
    download(fileName(name, new Date(), kind), TYPES[kind], await content[kind]());
  }

  /** The workbook that the report hands over: there is one. */
  async function saveExcel() {
    if (!evaluation.ok) return;
    const { handOver } = await import("../hand-over");
    await handOver("xlsx", evaluation, () => latest.current, language, name);
  }

  function act(action: () => void) {
    close();
    action();
  }

  return (
    <div className={styles.list}>
      <button type="button" onClick={() => act(openShelf)}>
        {shelf.menu}
      </button>
      <Link href="/w" onClick={() => act(() => undefined)}>
        {kept.menu}
      </Link>
      <button
        type="button"
        onClick={() =>
          act(() => download(`${name}.caravan.json`, "application/json", savedText(decision, useStore.getState().since ?? dataset.version)))
        }
      >
        {t.tools.save}
      </button>
      <button type="button" onClick={() => act(pick)}>
        {t.tools.open}
      </button>
      <button type="button" onClick={() => act(() => void saveTables("csv"))}>
        {shelf.items.saveCsv}
      </button>
      <button type="button" onClick={() => act(() => void saveTables("zip"))}>
        {shelf.items.saveAllCsv}
      </button>
      <button type="button" disabled={!evaluation.ok} onClick={() => act(() => void saveExcel())}>
        {shelf.items.saveExcel}
      </button>
      <Link href="/import" onClick={() => act(() => undefined)}>
        {shelf.items.ownFigures}
      </Link>
      <Link href="/table" onClick={() => act(() => undefined)}>
        {shelf.items.rankTable}
      </Link>
      <button type="button" onClick={() => act(() => onReplace(workedExample(dataset)))}>
        {shelf.items.example}
      </button>
      <button type="button" onClick={() => act(() => onReplace({ ...workedExample(dataset), markets: [] }))}>
        {shelf.items.blank}
      </button>
    </div>
  );
}
