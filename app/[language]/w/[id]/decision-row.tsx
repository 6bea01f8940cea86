import { useEffect, useMemo, useState } from "react";
import { useWords } from "#words";
import type { Decision } from "@/lib/decision/schema";
import { evaluate } from "@/lib/evaluate";
import type { Shelved } from "@/lib/keep/shapes/workspaces";
import { whoWrote } from "../../../_components/keep/who-wrote";
import { Link } from "../../../_components/link";
import { decisions } from "../../../_state/keep/ask";
import { baseKey, bringBase, useBases } from "../../../_state/keep/bases";
import { useOutbox } from "../../../_state/keep/outbox";
import { useFigures } from "../../../_state/keep/use-figures";
import { openOf } from "../../../_state/keep/waiting";
import styles from "../workspace.module.css";

type Props = {
  readonly workspace: string;
  readonly shelved: Shelved;
  readonly manages: boolean;
  readonly readAgain: () => Promise<void>;
};

/** Markets named after the first. */
const NEXT = 2;
const NONE: readonly Decision[] = [];

/** One decision: what comes first in it, worked out here, its name, and who saved it last. */
export function DecisionRow({ workspace, shelved, manages, readAgain }: Props) {
  const { workspace: words, format, say } = useWords("workspace");
  const { decisions: text } = words;
  const { id, title, revision, made, comments } = shelved;
  const document = useBases((bases) => bases[baseKey(id, revision)]);
  const isWaiting = useOutbox(({ list }) => openOf(list, id).length > 0);
  const [sure, setSure] = useState(false);
  useEffect(() => {
    void bringBase(workspace, id, revision);
  }, [workspace, id, revision]);
  const all = useMemo(() => (document ? [document] : NONE), [document]);
  const dataset = useFigures(all);
  const answer = useMemo(() => (dataset && document ? evaluate(document, dataset) : null), [dataset, document]);
  const names = answer?.ok ? answer.results.slice(0, 1 + NEXT).map(({ market }) => say(market.name)) : [];
  const [first, ...next] = names;
  return (
    <li className={styles.decision}>
      <span className={styles.first}>
        {first ?? <span className="soft small">{document === null || answer ? text.noAnswer : text.working}</span>}
      </span>
      <span className={styles.about}>
        <Link href={`/w/${workspace}/${id}`} prefetch={false} className={styles.name}>
          {title}
        </Link>
        {next.length > 0 && <span className="small">{text.next(format.list(next))}</span>}
        <span className="small soft">{text.meta(revision, whoWrote(shelved, words), format.moment(new Date(made)))}</span>
        {isWaiting && <span className="small warn">{text.waiting}</span>}
      </span>
      <span className={`${styles.aside} small soft`}>
        {comments > 0 && <span>{text.comments(comments)}</span>}
        {manages && !sure && (
          <button type="button" className="link" aria-label={text.removeOf(title)} onClick={() => setSure(true)}>
            {text.remove}
          </button>
        )}
        {sure && (
          <span className="row">
            <button type="button" onClick={() => void decisions.remove(workspace, id).then(() => readAgain())}>
              {text.removeSure(title)}
            </button>
            <button type="button" className="link" onClick={() => setSure(false)}>
              {words.take.keepIt}
            </button>
          </span>
        )}
      </span>
    </li>
  );
}
