import { useRef, useState } from "react";
import { useWords } from "#words";
import styles from "./workspace.module.css";

/** A link that is shown once: to be read, selected, or copied by a button. */
export function SecretLink({ label, link }: { readonly label: string; readonly link: string }) {
  const { workspace: text } = useWords("workspace");
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  async function copy() {
    try {
      await navigator.clipboard.writeText(link);
      setSaid(text.copied);
    } catch {
      field.current?.select();
      setSaid(text.copyByHand);
    }
  }
  return (
    <div className={styles.secret}>
      <label>
        <span className="small soft">{label}</span>
        <input ref={field} readOnly value={link} onFocus={({ target }) => target.select()} />
      </label>
      <button type="button" onClick={() => void copy()}>
        {text.copy}
      </button>
      <span role="status" className="small soft">
        {said}
      </span>
    </div>
  );
}
