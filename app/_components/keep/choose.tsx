"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { useWords } from "#words";
import type { Decision } from "@/lib/decision/schema";
import { evaluate } from "@/lib/evaluate";
import type { FieldChange } from "@/lib/keep/changes/changes";
import { mergeOf } from "@/lib/keep/changes/merge";
import type { Current } from "@/lib/keep/shapes/decisions";
import { fieldName, fieldValue } from "@/lib/report/kept/field-text";
import { baseKey, bringBase, readOrNull, useBases } from "../../_state/keep/bases";
import { saveAfter, takeOver } from "../../_state/keep/save";
import { useFigures } from "../../_state/keep/use-figures";
import { useDataset, useDecision } from "../../_state/provider";
import { setNotice, type Tied } from "../../_state/store";
import { Table } from "../table";
import styles from "./kept.module.css";
import { whoWrote } from "./who-wrote";

type Props = { readonly tied: Tied; readonly current: Current; readonly onClose: () => void };

const NONE: readonly Decision[] = [];

/** Another's revision came first: both people's changes beside each other, what each comes to, and the choice between mine, theirs and both. */
export function Choose({ tied, current, onClose }: Props) {
  const words = useWords("costs", "history", "kept", "landed");
  const { choose: text } = words.kept;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const mine = useDecision(null);
  const { version } = useDataset();
  const base = useBases((bases) => bases[baseKey(tied.decision, tied.base)]);
  const theirs = useMemo(() => readOrNull(current.document), [current]);
  const merge = useMemo(() => (base && theirs ? mergeOf(base, mine, theirs) : null), [base, mine, theirs]);
  const all = useMemo(() => (theirs ? [mine, theirs, ...(merge?.both ? [merge.both] : [])] : NONE), [mine, theirs, merge]);
  const dataset = useFigures(all);
  const [failed, setFailed] = useState(false);
  const by = whoWrote(current, words.kept);
  useEffect(() => {
    dialog.current?.showModal();
    heading.current?.focus();
  }, []);
  useEffect(() => {
    void bringBase(tied.workspace, tied.decision, tied.base);
  }, [tied]);

  async function act(action: () => Promise<unknown>) {
    try {
      if ((await action()) === false) setFailed(true);
      else dialog.current?.close();
    } catch {
      setNotice({ kind: "storage-full" });
      dialog.current?.close();
    }
  }

  const firstOf = (decision: Decision) => {
    const answer = dataset && evaluate(decision, dataset);
    return answer?.ok && answer.results[0] ? words.say(answer.results[0].market.name) : text.first.none;
  };
  return (
    <dialog ref={dialog} className={`window ${styles.choose}`} aria-labelledby="choose-title" onClose={onClose}>
      <div className="stack">
        <h2 id="choose-title" ref={heading} tabIndex={-1}>
          {text.title(current.revision)}
        </h2>
        <p>{text.intro(by, current.revision, tied.base)}</p>
        {failed && <p role="alert">{text.failed}</p>}
        {base === null && <p role="alert">{text.failed}</p>}
        {merge && theirs && dataset && (
          <>
            <Table small caption={text.caption} heads={[text.field, text.base(tied.base), text.mine, text.theirs(by, current.revision)]}>
              {fieldsIn(merge.mine, merge.theirs).map(({ key, before, mine: own, theirs: other }) => {
                const field = (own ?? other ?? before).field;
                const value = (content: unknown) => fieldValue(field, content, { dataset, words }) ?? words.history.values.otherwise;
                return (
                  <tr key={key}>
                    <th scope="row">{fieldName(field, own?.after ?? other?.after ?? before.before, { dataset, words })}</th>
                    <td>{before.before === undefined ? words.history.values.nothing : value(before.before)}</td>
                    <td>{own ? value(own.after) : text.unchanged}</td>
                    <td>{other ? value(other.after) : text.unchanged}</td>
                  </tr>
                );
              })}
            </Table>
            <div className={styles.firsts}>
              <p>{text.first.mine(firstOf(mine))}</p>
              <p>{text.first.theirs(firstOf(theirs))}</p>
              {merge.both && <p>{text.first.both(firstOf(merge.both))}</p>}
            </div>
            {merge.clashes.length > 0 ? (
              <p className="warn">
                {text.clashes(words.format.list(merge.clashes.map((field) => fieldName(field, undefined, { dataset, words }))))}
              </p>
            ) : (
              !merge.both && <p className="warn">{text.together}</p>
            )}
          </>
        )}
        <div className="row">
          {merge?.both && (
            <button type="button" className="primary" onClick={() => void act(() => saveAfter(current, merge.both))}>
              {text.takeBoth}
            </button>
          )}
          <button type="button" onClick={() => void act(() => saveAfter(current, null))}>
            {text.takeMine}
          </button>
          <button type="button" onClick={() => void act(() => takeOver(current, version))}>
            {text.takeTheirs}
          </button>
          <button type="button" className="link" onClick={() => dialog.current?.close()}>
            {text.later}
          </button>
        </div>
        <p className="small soft">{text.tookTheirs}</p>
      </div>
    </dialog>
  );
}

/** The fields that either changed, with both changes; one of them is always there. */
function fieldsIn(mine: readonly FieldChange[], theirs: readonly FieldChange[]) {
  const key = ({ field }: FieldChange) => JSON.stringify(field);
  return [...new Map([...mine, ...theirs].map((change) => [key(change), change])).entries()].map(([name, before]) => ({
    key: name,
    before,
    mine: mine.find((change) => key(change) === name),
    theirs: theirs.find((change) => key(change) === name),
  }));
}
