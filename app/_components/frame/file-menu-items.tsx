"use client";

import Link from "next/link";
import { useWords } from "#words";
import { workedExample } from "@/lib/decision/example";
import type { Decision } from "@/lib/decision/schema";
import { evaluate } from "@/lib/evaluate";
import { fileName } from "@/lib/report/export/file-name";
import { loadWords } from "../../_language/load";
import { useDataset, useDecision } from "../../_state/provider";
import { download } from "../download";
import styles from "./file-menu.module.css";

const TYPES = {
  csv: "text/csv",
  zip: "application/zip",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
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
  const { language, shelf, t } = useWords("shelf");
  const dataset = useDataset();
  const decision = useDecision(null);
  const name = decision.title.trim() || t.app.name;

  /** The code that writes tables is fetched when it is first wanted: most visits never do. */
  async function saveTables(kind: "csv" | "zip" | "xlsx") {
    const evaluation = evaluate(decision, dataset, true);
    const [{ toCsv }, { sheetsOf }, { excelFile, zippedCsv }, words, firmness] = await Promise.all([
      import("@/lib/report/csv"),
      import("@/lib/report/export/sheets"),
      import("@/lib/report/export/files"),
      loadWords(language, "costs", "firmness", "landed", "own", "report", "steps", "table", "whose"),
      import("../firmness/firmness-once").then(({ firmnessOnce }) => firmnessOnce(evaluation)),
    ]);
    const sheets = sheetsOf(evaluation, dataset, firmness, words);
    const [ranking] = sheets;
    const content = { csv: () => (ranking ? toCsv(ranking.table) : ""), zip: () => zippedCsv(sheets), xlsx: () => excelFile(sheets) };
    download(fileName(name, new Date(), kind), TYPES[kind], await content[kind]());
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
      <button
        type="button"
        onClick={() => act(() => download(`${name}.caravan.json`, "application/json", JSON.stringify(decision, null, 2)))}
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
      <button type="button" onClick={() => act(() => void saveTables("xlsx"))}>
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
