import { useCallback, useRef, useState } from "react";
import { useWords } from "#words";
import type { Decision } from "@/lib/decision/schema";
import { may, type Role } from "@/lib/keep/roles";
import type { Anchor, Comment, KeptDecision } from "@/lib/keep/shapes/decisions";
import { countryName, indicatorName } from "@/lib/report/names";
import { whoWrote } from "../../../../_components/keep/who-wrote";
import { decisions } from "../../../../_state/keep/ask";
import { useKept } from "../../../../_state/keep/use-kept";
import { useDataset } from "../../../../_state/provider";
import styles from "../../workspace.module.css";
import { CommentForm } from "./comment-form";

type Props = {
  readonly workspace: string;
  readonly kept: KeptDecision;
  readonly role: Role;
  /** The decision itself; `null` where this version cannot read it. */
  readonly document: Decision | null;
};

/** What people said of the decision, or of a market, a criterion or a figure in it, and a place to say more. */
export function Comments({ workspace, kept, role, document }: Props) {
  const { history, workspace: words, format, say } = useWords("history", "workspace");
  const { comments: text } = history;
  const { id, revision } = kept;
  const dataset = useDataset();
  const load = useCallback(() => decisions.comments(workspace, id), [workspace, id]);
  const [read, readAgain] = useKept(workspace, load, ({ subject, kind }) => subject === id && kind.startsWith("comment"));
  const [said, setSaid] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const list = read.kind === "there" ? read.value.comments : [];

  const about = (anchor: Anchor) => {
    switch (anchor.kind) {
      case "decision":
        return text.on.decision;
      case "market":
        return text.on.market(say(countryName(dataset, anchor.market)));
      case "criterion":
        return text.on.criterion(say(indicatorName(dataset, anchor.criterion)));
      case "figure":
        return text.on.figure(say(indicatorName(dataset, anchor.criterion)), say(countryName(dataset, anchor.market)));
    }
  };

  async function remove(comment: Comment) {
    const answer = await decisions.uncomment(workspace, id, comment.id);
    setSaid(answer.ok ? "" : text.removeFailed);
    heading.current?.focus();
    await readAgain();
  }

  return (
    <section className={styles.section} aria-labelledby="comments">
      <h2 id="comments" ref={heading} tabIndex={-1}>
        {text.title}
      </h2>
      {read.kind === "there" && list.length === 0 && <p className="soft">{text.none}</p>}
      <ol className={styles.list} data-testid="comments">
        {list.map((each) => (
          <li key={each.id} className={styles.item}>
            <span className={styles.about}>
              <span className="small">
                <strong>{about(each.anchor)}</strong>
              </span>
              {each.body === null ? <span className="soft">{text.removed}</span> : <span className={styles.body}>{each.body}</span>}
              <span className="small soft">{text.at(whoWrote(each, words), format.moment(new Date(each.made)), each.revision)}</span>
            </span>
            {each.body !== null && (each.mine || may(role, "manage")) && (
              <button
                type="button"
                className="link small"
                aria-label={text.removeOf(whoWrote(each, words))}
                onClick={() => void remove(each)}
              >
                {text.remove}
              </button>
            )}
          </li>
        ))}
      </ol>
      <p role="status" className="small warn">
        {said}
      </p>
      {may(role, "comment") ? (
        <CommentForm workspace={workspace} id={id} revision={revision} document={document} onSent={readAgain} />
      ) : (
        <p className="small soft">{text.may}</p>
      )}
    </section>
  );
}
