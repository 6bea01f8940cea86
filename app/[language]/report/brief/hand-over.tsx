import { useRef, useState } from "react";
import { useWords } from "#words";
import type { Evaluation } from "@/lib/evaluate";
import { handOver, type Kind, makers } from "../../../_components/hand-over";
import { useDataset } from "../../../_state/provider";
import styles from "./brief.module.css";

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
      await handOver(kind, evaluation, () => latest.current, language, evaluation.decision.title.trim() || t.app.name);
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
