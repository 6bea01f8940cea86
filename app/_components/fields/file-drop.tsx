"use client";

import { type ReactNode, useState } from "react";
import styles from "./file-drop.module.css";
import { FilePicker } from "./file-picker";

type Props = {
  readonly words: { readonly choose: string; readonly drop: string; readonly progress: string; readonly cancel: string };
  /** What the dialogue offers: endings and media types. */
  readonly kinds: string;
  readonly open: (file: File) => void;
  /** How far reading is, in words and as a part (`null` where nobody knows); `null` while nothing is read. */
  readonly reading: { readonly said: string; readonly part: number | null } | null;
  readonly cancel: () => void;
  /** Other ways to hand something over. */
  readonly children?: ReactNode;
};

/** Takes a file that is dropped or chosen, and says how far reading it has come, which can be stopped. */
export function FileDrop({ words, kinds, open, reading, cancel, children }: Props) {
  const [over, setOver] = useState(false);
  return (
    <fieldset
      className={styles.drop}
      data-over={over}
      aria-label={words.choose}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file) open(file);
      }}
    >
      <div className="row">
        <FilePicker label={words.choose} kinds={kinds} open={open} />
        <span className="soft">{words.drop}</span>
      </div>
      {children}
      {reading && (
        <div className="row">
          <progress value={reading.part ?? undefined} max={1} aria-label={words.progress} />
          <span>{reading.said}</span>
          <button type="button" onClick={cancel}>
            {words.cancel}
          </button>
        </div>
      )}
    </fieldset>
  );
}
