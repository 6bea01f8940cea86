import { useEffect, useState } from "react";
import { useWords } from "#words";
import type { Asked } from "../../../_state/keep/ask";
import styles from "../workspace.module.css";

type Props = {
  readonly label: string;
  readonly button: string;
  readonly value: string;
  readonly onSave: (text: string) => Promise<Asked<unknown>>;
  readonly onSaved: () => Promise<void>;
  /** It may be left empty. */
  readonly optional?: boolean;
  readonly longest?: number;
};

/** A name that is written down when it is sent off. What was typed stays where the server did not take it. */
export function RenameField({ label, button, value, onSave, onSaved, optional = false, longest = 120 }: Props) {
  const { workspace: text } = useWords("workspace");
  const [typed, setTyped] = useState(value);
  const [said, setSaid] = useState("");
  useEffect(() => setTyped(value), [value]);
  return (
    <form
      className={styles.form}
      onSubmit={async (event) => {
        event.preventDefault();
        const answer = await onSave(typed.trim());
        setSaid(answer.ok ? text.nameSaved : text.nameNotSaved);
        if (answer.ok) await onSaved();
      }}
    >
      <label>
        <span className="small soft">{label}</span>
        <input
          value={typed}
          maxLength={longest}
          required={!optional}
          pattern={optional ? undefined : ".*\\S.*"}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <button type="submit">{button}</button>
      <p role="status" className="small soft">
        {said}
      </p>
    </form>
  );
}
