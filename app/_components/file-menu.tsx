"use client";

import Link from "next/link";
import { useRef } from "react";
import { workedExample } from "@/lib/decision/example";
import { readDecision } from "@/lib/decision/migrate";
import type { Decision } from "@/lib/decision/schema";
import { evaluate } from "@/lib/evaluate";
import { own as ownText } from "@/lib/i18n/en/own";
import { tableScreen as tableScreenText } from "@/lib/i18n/en/table-screen";
import { type Issue, Refusal } from "@/lib/math/refusal";
import { fileName } from "@/lib/report/export/file-name";
import { useDataset, useDecision } from "../_state/provider";
import { type Notice, setNotice } from "../_state/store";
import { download } from "./download";
import styles from "./file-menu.module.css";
import { t } from "./words";

/** Largest decision file that is read. A decision with every market filled in is a tenth of it. */
const MOST_BYTES = 2_000_000;

const TYPES = {
  csv: "text/csv",
  zip: "application/zip",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** Save to a file, open one, bring a table, start over. Opening never touches the current decision unless the whole file is sound. */
export function FileMenu({ onReplace }: { readonly onReplace: (decision: Decision, notice?: Notice | null) => void }) {
  const dataset = useDataset();
  const decision = useDecision(null);
  const picker = useRef<HTMLInputElement>(null);
  const menu = useRef<HTMLDetailsElement>(null);
  const name = decision.title.trim() || t.app.name;

  async function open(file: File) {
    try {
      if (file.size > MOST_BYTES) throw new Refusal([{ code: "too-large", path: [], values: { accepted: "≤ 2 MB" } }]);
      onReplace(readDecision(parse(await file.text())), { kind: "opened", name: file.name });
    } catch (error) {
      const issues: readonly Issue[] = error instanceof Refusal ? error.issues : [{ code: "malformed", path: [], values: {} }];
      setNotice({ kind: "bad-file", issues, name: file.name });
    }
  }

  /** The code that writes tables is fetched when it is first wanted: most visits never do. */
  async function saveTables(kind: "csv" | "zip" | "xlsx") {
    const [{ toCsv }, { sheetsOf }, { excelFile, zippedCsv }] = await Promise.all([
      import("@/lib/report/csv"),
      import("@/lib/report/export/sheets"),
      import("@/lib/report/export/files"),
    ]);
    const sheets = sheetsOf(evaluate(decision, dataset, true), dataset);
    const [ranking] = sheets;
    const content = { csv: () => (ranking ? toCsv(ranking.table) : ""), zip: () => zippedCsv(sheets), xlsx: () => excelFile(sheets) };
    download(fileName(name, new Date(), kind), TYPES[kind], await content[kind]());
  }

  function act(action: () => void) {
    if (menu.current) menu.current.open = false;
    action();
  }

  return (
    <details
      ref={menu}
      className={styles.menu}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !menu.current?.open) return;
        menu.current.open = false;
        menu.current.querySelector("summary")?.focus();
      }}
    >
      <summary>{t.tools.file}</summary>
      <div className={styles.list}>
        <button
          type="button"
          onClick={() => act(() => download(`${name}.caravan.json`, "application/json", JSON.stringify(decision, null, 2)))}
        >
          {t.tools.save}
        </button>
        <button type="button" onClick={() => act(() => picker.current?.click())}>
          {t.tools.open}
        </button>
        <button type="button" onClick={() => act(() => void saveTables("csv"))}>
          {t.tools.saveCsv}
        </button>
        <button type="button" onClick={() => act(() => void saveTables("zip"))}>
          {ownText.exportAllCsv}
        </button>
        <button type="button" onClick={() => act(() => void saveTables("xlsx"))}>
          {ownText.exportXlsx}
        </button>
        <Link href="/import" onClick={() => act(() => undefined)}>
          {ownText.title}
        </Link>
        <Link href="/table" onClick={() => act(() => undefined)}>
          {tableScreenText.title}
        </Link>
        <button type="button" onClick={() => act(() => onReplace(workedExample(dataset)))}>
          {t.tools.example}
        </button>
        <button type="button" onClick={() => act(() => onReplace({ ...workedExample(dataset), markets: [] }))}>
          {t.tools.blank}
        </button>
      </div>
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
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal([{ code: "malformed", path: [], values: {} }]);
  }
}
