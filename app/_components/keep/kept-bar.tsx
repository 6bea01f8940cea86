"use client";

import { Suspense, useCallback, useEffect, useRef, useState } from "react";
import { useWords } from "#words";
import { may } from "@/lib/keep/roles";
import { decisions, workspaces } from "../../_state/keep/ask";
import { type Condition, conditionOf } from "../../_state/keep/condition";
import { tryNow } from "../../_state/keep/outbox";
import { giveUp, saveRevision, takeOver } from "../../_state/keep/save";
import { useKept } from "../../_state/keep/use-kept";
import { useTied } from "../../_state/keep/use-tied";
import { useDataset } from "../../_state/provider";
import { release, setNotice, type Tied } from "../../_state/store";
import { later } from "../later";
import { Link } from "../link";
import { sentenceOf } from "./condition-text";
import styles from "./kept.module.css";
import { SaveForm } from "./save-form";
import { whoWrote } from "./who-wrote";

const Choose = later(() => import("./choose").then((module) => module.Choose));

/** Where nobody has to choose anything. */
const atWork: readonly Condition["kind"][] = ["reading", "same", "changed", "sending", "waiting"];

/** Of a decision that is kept on the server: where, how it stands with what was changed, and what can be done about it. */
export function KeptBar({ tied }: { readonly tied: Tied }) {
  const words = useWords("kept");
  const { kept: text, format } = words;
  const { version } = useDataset();
  const { workspace, decision } = tied;
  const loadDecision = useCallback(() => decisions.one(workspace, decision), [workspace, decision]);
  const loadWorkspace = useCallback(() => workspaces.one(workspace), [workspace]);
  const [kept, readAgain] = useKept(workspace, loadDecision, ({ subject }) => subject === decision);
  const [around] = useKept(workspace, loadWorkspace, ({ kind }) => !kind.startsWith("decision") && !kind.startsWith("comment"));
  const { given, justSaved } = useTied(tied, kept, readAgain);
  const [choosing, setChoosing] = useState(false);
  const condition = conditionOf(given);
  const place = around.kind === "there" ? around.value : null;
  const maySave = place === null || may(place.role, "save");
  const entry = kept.kind === "there" ? kept.value.history.find(({ revision }) => revision === tied.base) : undefined;
  const current = "current" in condition ? condition.current : null;
  const isChanged = condition.kind === "changed" || (condition.kind === "newer" && condition.count > 0);
  useEffect(() => {
    if (!current) setChoosing(false);
  }, [current]);
  const bar = useRef<HTMLElement>(null);
  const chose = useRef(false);
  useEffect(() => {
    // The button that opened the choice is gone with what there was to choose.
    if (chose.current && !choosing && document.activeElement === document.body) bar.current?.focus();
    chose.current = choosing;
  }, [choosing]);

  async function save(note: string): Promise<boolean> {
    try {
      await saveRevision(note);
      return true;
    } catch {
      setNotice({ kind: "storage-full" });
      return false;
    }
  }

  return (
    <section
      ref={bar}
      tabIndex={-1}
      aria-label={text.line}
      className={`${styles.bar} no-print`}
      data-testid="kept"
      data-state={condition.kind}
    >
      <div className={styles.inner}>
        <span className={styles.where}>
          <Link href={`/w/${workspace}`} prefetch={false}>
            {text.keptIn(place?.title ?? "…")}
          </Link>
          <span className="soft">
            {entry ? text.revisionBy(entry.revision, whoWrote(entry, text), format.moment(new Date(entry.made))) : text.revision(tied.base)}
          </span>
        </span>
        <span className={styles.state}>
          {/* How many changes there are is no news: it would be told with every step of a slider. */}
          <span role="status">{isChanged ? "" : sentenceOf(condition, { words, maySave, justSaved })}</span>
          {isChanged && sentenceOf(condition, { words, maySave, justSaved })}
        </span>
        <div className={styles.acts}>
          {maySave && atWork.includes(condition.kind) && <SaveForm off={condition.kind !== "changed"} onSave={save} />}
          {condition.kind === "newer" && (condition.count === 0 || !maySave) && (
            <button type="button" onClick={() => void takeOver(condition.current, version)}>
              {text.show(condition.current.revision)}
            </button>
          )}
          {current && maySave && !(condition.kind === "newer" && condition.count === 0) && (
            <button type="button" className="primary" onClick={() => setChoosing(true)}>
              {text.compare}
            </button>
          )}
          {condition.kind === "waiting" && (
            <button type="button" onClick={tryNow}>
              {text.again}
            </button>
          )}
          {condition.kind === "refused" && (
            <button type="button" onClick={() => void giveUp()}>
              {text.giveUp}
            </button>
          )}
          <Link href={`/w/${workspace}/${decision}`} prefetch={false}>
            {text.history}
          </Link>
          <button type="button" className="link" onClick={release}>
            {text.release}
          </button>
        </div>
      </div>
      {choosing && current && (
        <Suspense fallback={null}>
          <Choose tied={tied} current={current} onClose={() => setChoosing(false)} />
        </Suspense>
      )}
    </section>
  );
}
