"use client";

import { useEffect } from "react";
import { useWords } from "#words";
import type { Source } from "@/lib/dataset/schema";
import type { Decision } from "@/lib/decision/schema";
import { Contents } from "../../../_components/contents";
import { Parts } from "../../../_components/frame/parts";
import { IssueList } from "../../../_components/issue-list";
import { Asleep } from "../../../_components/later";
import { useDecision } from "../../../_state/provider";
import { useStore } from "../../../_state/store";
import { Mapper } from "./mapper";
import styles from "./model.module.css";
import { PanelPart } from "./panel-part";
import { Results } from "./results";
import { SettingsForm } from "./settings-form";
import { useModel } from "./use-model";

/** The gravity model: a panel, what is asked of it, and what both estimators answer. */
export function Model({ sent, sources }: { readonly sent: Decision | null; readonly sources: readonly Source[] }) {
  const { model: text } = useWords("model");
  const { exporter } = useDecision(sent);
  const ready = useStore((state) => state.decision !== null);
  const model = useModel();
  const { state, open } = model;
  const opened = state.number > 0;
  // The panel is large, so it is fetched only here, and once it is known for whom.
  useEffect(() => {
    if (ready && !opened) open(null);
  });

  return (
    <div className={styles.page}>
      <header className="stack">
        <h1>{text.title}</h1>
        <Parts />
        <p className={styles.text}>{text.intro}</p>
        <p className={styles.text}>
          <strong>{text.flowNamed}</strong>
        </p>
        {state.result && <Contents label={text.onThisPage} parts={Object.entries(text.parts)} />}
      </header>
      <PanelPart model={model} sources={sources} />
      {state.file !== null && state.look && <Mapper key={`map ${state.number}`} look={state.look} model={model} />}
      {state.facts && (
        <SettingsForm key={`ask ${state.number} ${state.facts.seconds}`} facts={state.facts} model={model} exporter={exporter} />
      )}
      <Progress model={model} />
      <Asleep>
        {state.result && state.facts && <Results key={state.result.seconds} model={model} result={state.result} sources={sources} />}
      </Asleep>
    </div>
  );
}

/** How far the worker is, a way to stop it, and why it did not answer. */
function Progress({ model: { state, cancel } }: { readonly model: ReturnType<typeof useModel> }) {
  const { model: text, format } = useWords("model");
  const { busy } = state;
  const part = busy?.part === null || busy === null ? "" : format.percent(busy.part);
  return (
    <div className="stack">
      {busy && busy.doing !== "write" && (
        <div className="row">
          <progress value={busy.part ?? undefined} max={1} aria-label={text.progress} />
          <span>{busy.doing === "estimate" ? text.estimating(part) : busy.doing === "read" ? text.reading(part) : text.opening}</span>
          <button type="button" onClick={cancel}>
            {text.cancel}
          </button>
        </div>
      )}
      <div role="status" data-testid="model-status">
        {state.cancelled && <p>{text.cancelled}</p>}
        {state.failure && (
          <p className="warn">
            {state.file && format.labelled(state.file, "")}
            {state.failure.row !== null && `${text.atRow(String(state.failure.row))} `}
            {text.failures[state.failure.failure]}
          </p>
        )}
        {state.issues.length > 0 && (
          <div className="warn">
            <p>{text.refused}</p>
            <Asleep>
              <IssueList issues={state.issues} />
            </Asleep>
          </div>
        )}
      </div>
    </div>
  );
}
