"use client";

import { useEffect, useRef, useState } from "react";
import { useWords } from "#words";
import type { Decision } from "@/lib/decision/schema";
import { useDataset, useDecision } from "../../_state/provider";
import { entries, keepAtHand, markAtHand, onOthersChange, put, putAway, takeOff } from "../../_state/shelf";
import { copyName, type Entry, isKept, otherEdition, type Raw } from "../../_state/shelf-entries";
import { isTied } from "../../_state/storage";
import { type Notice, type Tied, tiedIn, useStore } from "../../_state/store";
import styles from "./shelf.module.css";
import { ShelfRow } from "./shelf-row";

type Props = {
  readonly onReplace: (decision: Decision, notice?: Notice | null, tied?: Tied | null) => void;
  readonly onClose: () => void;
};

/** The decisions this browser keeps: to be opened, renamed, duplicated, compared, and deleted with a way back. */
export function Shelf({ onReplace, onClose }: Props) {
  const { shelf: text } = useWords("shelf");
  const nameOf = ({ title }: Decision) => title.trim() || text.unnamed;
  const current = useDecision(null);
  const { version } = useDataset();
  const keepCurrent = () => keepAtHand(current, useStore.getState().since ?? version, tiedIn(useStore.getState()));
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [list, setList] = useState<readonly Entry[] | null>(null);
  const [said, setSaid] = useState("");
  const [deleted, setDeleted] = useState<Entry | null>(null);

  const look = () => entries().then(setList, () => setSaid(text.refused));
  useEffect(() => {
    dialog.current?.showModal();
    void entries().then(setList, () => setSaid(text.refused));
    return onOthersChange(() => void entries().then(setList, () => undefined));
  }, [text]);

  /** Does something to the shelf, says so, and shows it as it then is. */
  async function act(action: () => Promise<unknown>, done: string) {
    try {
      await action();
      setSaid(done);
      await look();
    } catch {
      setSaid(text.refused);
    }
  }

  async function keep() {
    setDeleted(null);
    if (isKept(current, list ?? [])) return setSaid(text.already(nameOf(current)));
    await act(keepCurrent, text.kept(nameOf(current)));
  }

  async function open(entry: Entry, title: string) {
    if (!entry.read) return;
    try {
      if (!isKept(current, list ?? [])) await keepCurrent();
      markAtHand(entry);
      const notice: Notice = { kind: "opened", name: title || text.unnamed, otherData: otherEdition(entry, version) };
      // A name just typed counts, though it was not yet written down.
      onReplace({ ...entry.read, title }, notice, isTied(entry.tied) ? entry.tied : null);
      dialog.current?.close();
    } catch {
      setSaid(text.refused);
    }
  }

  function rename(entry: Entry, title: string) {
    if (!entry.read || title === entry.title) return;
    void act(() => put({ ...rawOf(entry), decision: { ...entry.read, title } }), text.renamed(title || text.unnamed));
  }

  function duplicate(entry: Entry) {
    if (!entry.read) return;
    const taken = (list ?? []).map(({ title }) => title);
    const title = copyName(entry.title || text.unnamed, taken);
    void act(() => putAway({ ...(entry.read as Decision), title }, entry.data), text.duplicated(title));
  }

  function remove(entry: Entry) {
    setDeleted(entry);
    // The row is gone, and with it the button that had the focus.
    heading.current?.focus();
    void act(() => takeOff(entry.id), text.removed(entry.title || text.unnamed));
  }

  function bringBack(entry: Entry) {
    setDeleted(null);
    heading.current?.focus();
    void act(() => put(rawOf(entry)), text.undone(entry.title || text.unnamed));
  }

  return (
    <dialog ref={dialog} className={`window ${styles.shelf}`} aria-labelledby="shelf-title" onClose={onClose}>
      <div className="stack">
        <h2 id="shelf-title" ref={heading} tabIndex={-1}>
          {text.title}
        </h2>
        <p className="small">{text.intro}</p>
        <div className="row">
          <button type="button" className="primary" onClick={() => void keep()}>
            {text.keep}
          </button>
          <span role="status" className="small">
            {said}
          </span>
          {deleted && (
            <button type="button" className="link" onClick={() => bringBack(deleted)}>
              {text.undo}
            </button>
          )}
        </div>
        {list?.length === 0 && <p className="soft">{text.empty}</p>}
        {list && list.length > 0 && (
          <ul className={styles.list}>
            {list.map((entry) => (
              <ShelfRow
                key={entry.id}
                entry={entry}
                onOpen={(title) => void open(entry, title)}
                onRename={(title) => rename(entry, title)}
                onDuplicate={() => duplicate(entry)}
                onRemove={() => remove(entry)}
                onLeave={() => dialog.current?.close()}
              />
            ))}
          </ul>
        )}
        <div>
          <button type="button" onClick={() => dialog.current?.close()}>
            {text.close}
          </button>
        </div>
      </div>
    </dialog>
  );
}

/** An entry as it lies on the shelf. */
function rawOf({ id, changed, decision, data, tied }: Entry): Raw {
  return { id, changed, decision, data, tied };
}
