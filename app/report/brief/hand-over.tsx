import { useState } from "react";
import type { Evaluation } from "@/lib/evaluate";
import { handover as text } from "@/lib/i18n/en/handover";
import { fileName } from "@/lib/report/export/file-name";
import { download } from "../../_components/download";
import { firmnessOnce } from "../../_components/firmness/firmness-once";
import { language, t } from "../../_components/words";
import { loadWords } from "../../_language/load";
import { useDataset } from "../../_state/provider";
import styles from "./brief.module.css";

const OFFICE = "application/vnd.openxmlformats-officedocument";
/** What makes each file is fetched when it is first wanted: most visits never do. */
const makers = {
  docx: {
    name: text.word,
    type: `${OFFICE}.wordprocessingml.document`,
    load: () => import("@/lib/handover/docx/file").then(({ wordFile }) => wordFile),
  },
  pptx: {
    name: text.powerpoint,
    type: `${OFFICE}.presentationml.presentation`,
    load: () => import("@/lib/handover/pptx/file").then(({ slidesFile }) => slidesFile),
  },
  xlsx: {
    name: text.excel,
    type: `${OFFICE}.spreadsheetml.sheet`,
    load: () => import("@/lib/handover/xlsx/file").then(({ excelFile }) => excelFile),
  },
} as const;
type Kind = keyof typeof makers;
const kinds = Object.keys(makers) as Kind[];

/** The decision as Word, PowerPoint and Excel, made in the browser. */
export function HandOver({ evaluation, ready }: { readonly evaluation: Evaluation; readonly ready: boolean }) {
  const dataset = useDataset();
  const [state, setState] = useState<"idle" | "making" | "failed">("idle");

  async function make(kind: Kind) {
    if (!evaluation.ok) return;
    setState("making");
    try {
      const { type, load } = makers[kind];
      const [file, words, firmness] = await Promise.all([
        load(),
        loadWords(language, "brief", "firmness", "handover", "own", "report", "steps", "table", "whose"),
        firmnessOnce(evaluation),
      ]);
      const name = evaluation.decision.title.trim() || t.app.name;
      download(fileName(name, new Date(), kind), type, await file(evaluation, dataset, firmness, words));
      setState("idle");
    } catch {
      setState("failed");
    }
  }

  return (
    <div className={styles.files}>
      {kinds.map((kind) => (
        <button key={kind} type="button" disabled={!ready || !evaluation.ok || state === "making"} onClick={() => void make(kind)}>
          {makers[kind].name}
        </button>
      ))}
      <span role="status" className="small">
        {state === "making" && text.making}
        {state === "failed" && text.failed}
      </span>
    </div>
  );
}
