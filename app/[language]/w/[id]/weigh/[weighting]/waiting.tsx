"use client";

import { useState } from "react";
import { useWords } from "#words";
import { Act } from "../../../../../_components/act";
import { weightings } from "../ask-weightings";
import styles from "../weighing.module.css";
import type { Common } from "./common";
import { Invite } from "./invite";
import { progressOf, secretOf } from "./progress-text";

type Props = Common & { readonly onAnswer: () => void; readonly readAgain: () => Promise<void> };

/** While the others answer: who has, and for the owner the link for those who have not, and the way to close early. */
export function Waiting({ workspace, weighting, subject, onAnswer, readAgain }: Props) {
  const words = useWords("weighing");
  const { weighing } = words;
  const { waiting: text } = weighing;
  const { answered, mine, mayAnswer, mayClose } = weighting;
  const youAre = (seat: string, name: string) => (seat === mine?.seat ? text.you(name) : name);
  return (
    <div className={styles.page}>
      <p className="soft">{subject}</p>
      <h1 data-arrival tabIndex={-1}>
        {mine ? text.title : text.titleOwner}
      </h1>
      <p role="status">{secretOf(words, weighting)}</p>
      {mayClose && <Invite workspace={workspace} weighting={weighting.id} />}
      <section className="stack">
        <h2>{text.who}</h2>
        {answered.length === 0 ? (
          <p>{text.nobody}</p>
        ) : (
          <ul className={styles.who} aria-label={progressOf(words, weighting)}>
            {answered.map(({ seat, name }) => (
              <li key={seat}>{youAre(seat, name)}</li>
            ))}
          </ul>
        )}
        {mayAnswer && (
          <p>
            <button type="button" className={mine ? "link" : undefined} onClick={onAnswer}>
              {mine ? text.change : text.answer}
            </button>
          </p>
        )}
      </section>
      {mayClose && <CloseEarly workspace={workspace} weighting={weighting} readAgain={readAgain} />}
    </div>
  );
}

type CloseProps = Pick<Props, "workspace" | "weighting" | "readAgain">;

/** Closes with the answers that are in; asked twice, since nothing opens it again. */
function CloseEarly({ workspace, weighting, readAgain }: CloseProps) {
  const { weighing } = useWords("weighing");
  const { waiting: text, result } = weighing;
  const [asked, setAsked] = useState(false);
  const [said, setSaid] = useState("");

  async function close() {
    setSaid(result.taking);
    const closed = await weightings.close(workspace, weighting.id, {});
    if (closed.ok) return readAgain();
    setSaid(closed.why === "away" || closed.why === "often" ? weighing.away : result.refused);
  }

  return (
    <section className="stack">
      <h2>{result.close}</h2>
      <p className="small soft">{weighting.answered.length === 0 ? text.needOne : text.closeHelp}</p>
      <div className="row">
        {asked ? (
          <>
            <span>{text.sure}</span>
            <button type="button" className="primary" onClick={() => void close()}>
              {text.yes}
            </button>
            <button type="button" onClick={() => setAsked(false)}>
              {text.no}
            </button>
          </>
        ) : (
          <Act off={weighting.answered.length === 0} onClick={() => setAsked(true)}>
            {text.close}
          </Act>
        )}
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
