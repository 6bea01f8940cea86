import { useState } from "react";
import { useWords } from "#words";
import styles from "./kept.module.css";

type Props = {
  /** True while there is nothing to save. The form stays where it is: the page below must not jump under a slider. */
  readonly off: boolean;
  readonly onSave: (note: string) => Promise<boolean>;
};

/** Saves what was changed, with a few words on it if somebody has any. */
export function SaveForm({ off, onSave }: Props) {
  const { kept: text } = useWords("kept");
  const [note, setNote] = useState("");
  return (
    <form
      className={styles.save}
      onSubmit={(event) => {
        event.preventDefault();
        if (off) return;
        void onSave(note).then((saved) => {
          if (saved) setNote("");
        });
      }}
    >
      <input
        aria-label={text.note}
        placeholder={text.notePlaceholder}
        value={note}
        maxLength={400}
        onChange={({ target }) => setNote(target.value)}
      />
      <button type="submit" className="primary" aria-disabled={off}>
        {text.save}
      </button>
    </form>
  );
}
