"use client";

import { useWords } from "#words";
import { fileName } from "@/lib/report/export/file-name";
import { templateColumns, templateOf } from "@/lib/tables/template";
import { download } from "../../_components/download";
import styles from "../../_components/tables/tables.module.css";
import { useDataset, useDecision } from "../../_state/provider";

/** The template to download, and what belongs into each of its columns. */
export function Blank() {
  const { own: ownText, say } = useWords("own");
  const dataset = useDataset();
  const decision = useDecision(null);
  const text = ownText;

  /** The code that writes tables is fetched when it is first wanted. */
  async function save(kind: "csv" | "xlsx") {
    const table = templateOf(dataset, decision, say);
    const content =
      kind === "csv"
        ? (await import("@/lib/report/csv")).toCsv(table)
        : await (await import("@/lib/report/export/files")).excelFile([{ name: text.title, table }]);
    download(fileName(text.title, new Date(), kind), kind === "csv" ? "text/csv" : "", content);
  }

  return (
    <section className="stack" aria-label={text.template}>
      <h2>{text.template}</h2>
      <p className="measure">{text.templateHelp}</p>
      <div className="row">
        <button type="button" onClick={() => void save("csv")}>
          {text.csv}
        </button>
        <button type="button" onClick={() => void save("xlsx")}>
          {text.xlsx}
        </button>
      </div>
      <details>
        <summary>{text.columnsTitle}</summary>
        <dl className={styles.columns}>
          {templateColumns.map((column) => (
            <div key={column} className={styles.column}>
              <dt>
                <code>{column}</code>
              </dt>
              <dd>{text.columns[column]}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
