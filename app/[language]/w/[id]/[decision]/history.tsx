import { useMemo, useState } from "react";
import { useWords } from "#words";
import type { Entry, KeptDecision } from "@/lib/keep/shapes/decisions";
import { SelectField } from "../../../../_components/fields/select-field";
import { decisions, newRequest } from "../../../../_state/keep/ask";
import styles from "../../workspace.module.css";
import { Between } from "./between";
import { Revision } from "./revision";

type Props = {
  readonly workspace: string;
  readonly kept: KeptDecision;
  readonly maySave: boolean;
  readonly readAgain: () => Promise<void>;
};

/** Entries that the server gives at a time. */
const AT_A_TIME = 100;

/** Every revision, the newest first; any two beside each other; any of them restored as a new one. */
export function History({ workspace, kept, maySave, readAgain }: Props) {
  const { history: text, workspace: words } = useWords("history", "workspace");
  const { id, head } = kept;
  const [older, setOlder] = useState<readonly Entry[]>([]);
  const [atEnd, setAtEnd] = useState(kept.history.length < AT_A_TIME);
  const [pair, setPair] = useState<readonly [number, number] | null>(null);
  const [said, setSaid] = useState("");
  const entries = useMemo(() => {
    const known = new Set(kept.history.map(({ revision }) => revision));
    return [...kept.history, ...older.filter(({ revision }) => !known.has(revision))];
  }, [kept, older]);
  const numbers = entries.map(({ revision }) => revision);
  const before = (revision: number) => numbers.find((each) => each < revision);
  const previous = before(head);
  const [from, to] = pair ?? (previous === undefined ? [head, head] : [previous, head]);

  async function more() {
    const last = numbers.at(-1);
    if (last === undefined) return;
    const answer = await decisions.older(workspace, id, last);
    if (!answer.ok) return setSaid(words.away);
    setOlder([...older, ...answer.value.history]);
    setAtEnd(answer.value.history.length < AT_A_TIME);
  }

  async function restore(revision: number) {
    const answer = await decisions.restore(workspace, id, { base: head, revision, request: newRequest() });
    setSaid(
      answer.ok ? text.restored(revision, answer.value.revision) : answer.why === "superseded" ? text.restoreLate : text.restoreFailed,
    );
    setPair(null);
    await readAgain();
  }

  const pick = (label: string, value: number, onChange: (revision: number) => void) => (
    <SelectField label={label} value={String(value)} onChange={(chosen) => onChange(Number(chosen))}>
      {numbers.map((revision) => (
        <option key={revision} value={revision}>
          {text.revision(revision)}
        </option>
      ))}
    </SelectField>
  );
  return (
    <section className={styles.section} aria-labelledby="history">
      <h2 id="history">{text.title}</h2>
      <p className="small soft measure">{text.intro}</p>
      <p role="status" className="small">
        {said}
      </p>
      <div className={styles.halves}>
        <div className={styles.about}>
          <ol className={styles.list} data-testid="revisions">
            {entries.map((entry) => {
              const earlier = before(entry.revision);
              return (
                <Revision
                  key={entry.revision}
                  entry={entry}
                  isHead={entry.revision === head}
                  {...(earlier !== undefined && { onCompare: () => setPair([earlier, entry.revision]) })}
                  {...(maySave && entry.revision !== head && { onRestore: () => void restore(entry.revision) })}
                />
              );
            })}
          </ol>
          {!atEnd && (
            <div>
              <button type="button" onClick={() => void more()}>
                {text.older}
              </button>
            </div>
          )}
        </div>
        {numbers.length > 1 && (
          <div className={styles.between}>
            <h3>{text.compare}</h3>
            <div className="row">
              {pick(text.earlier, from, (revision) => setPair([revision, to]))}
              {pick(text.later, to, (revision) => setPair([from, revision]))}
            </div>
            <Between key={`${from} ${to}`} workspace={workspace} id={id} from={from} to={to} />
          </div>
        )}
      </div>
    </section>
  );
}
