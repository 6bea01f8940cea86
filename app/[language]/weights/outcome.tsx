"use client";

import { useId, useState } from "react";
import { useWords } from "#words";
import type { Decision } from "@/lib/decision/schema";
import { type Evaluation, evaluate } from "@/lib/evaluate";
import { number, Table } from "../../_components/table";
import { useDataset } from "../../_state/provider";
import { commit } from "../../_state/store";
import styles from "./weights.module.css";

/** Shares are parts of one. */
export type OutcomeRow = {
  readonly id: string;
  readonly name: string;
  readonly now: number;
  readonly next: number;
  /** What the figures alone would give, where they have a say. */
  readonly figures?: number;
};

type Props = {
  readonly evaluation: Evaluation;
  readonly caption: string;
  readonly rows: readonly OutcomeRow[];
  /** Writes the weights into a decision; `null` while the answers give none, for the reason in `waiting`. */
  readonly change: ((decision: Decision) => Decision) | null;
  readonly waiting?: string;
  /** What applying does to the weights. */
  readonly rescaled: string;
};

const TOLD = 3;

/** What the answers come to: the shares now and then, who would be first, and the button that takes them over. */
export function Outcome({ evaluation, caption, rows, change, waiting, rescaled }: Props) {
  const { guided: guidedText, format, say, t } = useWords("guided");
  const heading = useId();
  const dataset = useDataset();
  const [applied, setApplied] = useState<Decision | null>(null);
  const { decision } = evaluation;
  const next = change ? change(decision) : null;
  const same = next !== null && weightsOf(next) === weightsOf(decision);
  const firstOf = (found: Evaluation) =>
    found.ok ? format.list(found.results.slice(0, TOLD).map(({ market }) => say(market.name))) : t.noAnswer[found.reason];

  function apply() {
    if (!change || same) return;
    commit(change);
    setApplied(next);
  }

  return (
    <section className={styles.outcome} aria-labelledby={heading}>
      <h2 id={heading}>{guidedText.outcome}</h2>
      {next === null && <p className="soft">{waiting}</p>}
      {next && (
        <>
          <Table
            small
            caption={caption}
            testId="outcome"
            heads={[
              guidedText.criterion,
              number(guidedText.now),
              rows.some(({ figures }) => figures !== undefined) && number(guidedText.byFigures),
              number(guidedText.next),
            ]}
          >
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                <td className="number">{format.percent(row.now, 1)}</td>
                {row.figures !== undefined && <td className="number">{format.percent(row.figures, 1)}</td>}
                <td className="number">
                  <strong>{format.percent(row.next, 1)}</strong>
                </td>
              </tr>
            ))}
          </Table>
          <dl className={styles.firsts}>
            <dt>{guidedText.firstNow}</dt>
            <dd>{firstOf(evaluation)}</dd>
            <dt>{guidedText.firstThen}</dt>
            <dd>{firstOf(evaluate(next, dataset))}</dd>
          </dl>
          <p className="small soft">{rescaled}</p>
          {/* Not disabled: a button that takes itself away would take the keyboard's place on the page with it. */}
          <button type="button" className={styles.apply} aria-disabled={same} onClick={apply}>
            {guidedText.apply}
          </button>
        </>
      )}
      <p role="status" className="small">
        {same && (applied && weightsOf(applied) === weightsOf(decision) ? guidedText.applied(firstOf(evaluation)) : guidedText.same)}
      </p>
    </section>
  );
}

function weightsOf({ pillars, criteria }: Decision): string {
  const sorted = (entries: Readonly<Record<string, number>>) => Object.entries(entries).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([sorted(pillars), sorted(criteria)]);
}
