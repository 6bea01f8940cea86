import { useWords } from "#words";
import type { Entry } from "@/lib/keep/shapes/decisions";
import { whoWrote } from "../../../../_components/keep/who-wrote";
import styles from "../../workspace.module.css";

type Props = {
  readonly entry: Entry;
  readonly isHead: boolean;
  /** Left out for the first, which changed nothing. */
  readonly onCompare?: () => void;
  /** Left out where there is nothing to restore, or no right to. */
  readonly onRestore?: () => void;
};

/** One revision: its number, who saved it when, and what they said of it. */
export function Revision({ entry, isHead, onCompare, onRestore }: Props) {
  const { history: text, workspace: words, format } = useWords("history", "workspace");
  const { revision, made, note, from, weighting } = entry;
  return (
    <li className={styles.item}>
      <span className={styles.about}>
        <span>
          <strong>{text.revision(revision)}</strong>
          {isHead && <span className="small soft"> {text.current}</span>}{" "}
          <span className="small soft">{text.by(whoWrote(entry, words), format.moment(new Date(made)))}</span>
        </span>
        {note && <span>{note}</span>}
        {from !== null && <span className="small soft">{text.from(from)}</span>}
        {weighting !== null && <span className="small soft">{text.weighed}</span>}
      </span>
      <span className="row">
        {onCompare && (
          <button type="button" className="link" aria-label={text.whatChangedIn(revision)} onClick={onCompare}>
            {text.whatChanged}
          </button>
        )}
        {onRestore && (
          <button type="button" className="link" aria-label={text.restoreOf(revision)} onClick={onRestore}>
            {text.restore}
          </button>
        )}
      </span>
    </li>
  );
}
