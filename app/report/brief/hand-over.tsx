import { useRef, useState } from "react";
import { useWords } from "#words";
import type { Evaluation } from "@/lib/evaluate";
import { fileName } from "@/lib/report/export/file-name";
import { download } from "../../_components/download";
import { firmnessOnce } from "../../_components/firmness/firmness-once";
import { bringFacts } from "../../_components/money/use-facts";
import { loadWords } from "../../_language/load";
import { useDataset } from "../../_state/provider";
import styles from "./brief.module.css";

const OFFICE = "application/vnd.openxmlformats-officedocument";
/** What makes each file is fetched when it is first wanted: most visits never do. */
const makers = {
  docx: {
    name: "word",
    type: `${OFFICE}.wordprocessingml.document`,
    load: () => import("@/lib/handover/docx/file").then(({ wordFile }) => wordFile),
  },
  pptx: {
    name: "powerpoint",
    type: `${OFFICE}.presentationml.presentation`,
    load: () => import("@/lib/handover/pptx/file").then(({ slidesFile }) => slidesFile),
  },
  xlsx: {
    name: "excel",
    type: `${OFFICE}.spreadsheetml.sheet`,
    load: () => import("@/lib/handover/xlsx/file").then(({ excelFile }) => excelFile),
  },
} as const;
type Kind = keyof typeof makers;
const kinds = Object.keys(makers) as Kind[];

/** The decision as Word, PowerPoint and Excel, made in the browser. */
export function HandOver({ evaluation, ready }: { readonly evaluation: Evaluation; readonly ready: boolean }) {
  const { handover: text, language, t } = useWords("handover");
  const dataset = useDataset();
  const latest = useRef(dataset);
  latest.current = dataset;
  const [state, setState] = useState<"idle" | "making" | "failed">("idle");

  async function make(kind: Kind) {
    if (!evaluation.ok) return;
    setState("making");
    try {
      // What is to be known before selling stands in the files, whatever is ticked.
      await bringFacts(evaluation);
      const { type, load } = makers[kind];
      const [file, words, firmness] = await Promise.all([
        load(),
        loadWords(
          language,
          "access",
          "brief",
          "costs",
          "firmness",
          "handover",
          "landed",
          "own",
          "position",
          "report",
          "steps",
          "table",
          "whose",
        ),
        firmnessOnce(evaluation),
      ]);
      const name = evaluation.decision.title.trim() || t.app.name;
      download(fileName(name, new Date(), kind), type, await file(evaluation, latest.current, firmness, words));
      setState("idle");
    } catch {
      setState("failed");
    }
  }

  return (
    <div className={styles.files}>
      {kinds.map((kind) => (
        <button key={kind} type="button" disabled={!ready || !evaluation.ok || state === "making"} onClick={() => void make(kind)}>
          {text[makers[kind].name]}
        </button>
      ))}
      <span role="status" className="small">
        {state === "making" && text.making}
        {state === "failed" && text.failed}
      </span>
    </div>
  );
}
