"use client";

import { memo, useEffect, useState } from "react";
import { useWords } from "#words";
import { methodById } from "@/lib/madm/rank";
import { fileName } from "@/lib/report/export/file-name";
import { settingsText } from "../../_components/answer/variant";
import { download } from "../../_components/download";
import { Gap } from "../../_components/gap";
import { number, Table } from "../../_components/table";
import { ProblemTable } from "../../_components/tables/problem-table";
import type { Ask, Choice, Outcome } from "../../_components/tables/table-line";
import styles from "../../_components/tables/tables.module.css";
import type { TableState } from "../../_components/tables/use-table";

type Props = {
  readonly state: TableState;
  readonly outcome: Outcome;
  /** What it is the ranking of. */
  readonly choice: Choice;
  readonly write: (words: Extract<Ask, { kind: "csv" }>["words"]) => void;
  readonly written: () => void;
};

/** The best rows, how many there are, and what had to be left out. */
export function Result({ state, outcome, choice, write, written }: Props) {
  const words = useWords("options", "own", "parameters", "table");
  const { own: ownText, table: tableScreenText, format, say, t } = words;
  const text = tableScreenText;
  const { file, name } = state;
  const method = methodById(choice.method);
  useEffect(() => {
    if (!file) return;
    download(fileName(name.replace(/\.[^.]*$/, "") || text.title, new Date(), "csv"), "text/csv", file);
    written();
  });

  return (
    <section className="stack" aria-label={text.result} data-testid="table-result">
      <h2>{text.result}</h2>
      <p role="status" data-testid="table-done">
        {text.done(format.count(outcome.ranked), format.number(outcome.seconds, 2))}
        <Gap />
        {outcome.ranked > outcome.top.length && text.first(format.count(outcome.top.length))}
        <Gap />
        {outcome.better === "lower" && text.lower}
      </p>
      <p className="small soft">
        {text.by(say(method.name), settingsText(words, { method, options: choice.options }), format.count(outcome.criteria.length))}
      </p>
      {outcome.left > 0 && (
        <details open={outcome.left <= 10}>
          <summary className="warn">{text.left(format.count(outcome.left))}</summary>
          <ProblemTable
            name={text.left(format.count(outcome.left))}
            problems={outcome.bad.map((cell) => ({ ...cell, accepted: text.notANumber }))}
          />
          {outcome.bad.length < outcome.left && <p className="small soft">{ownText.mostListed(format.count(outcome.bad.length))}</p>}
        </details>
      )}
      <div>
        <button
          type="button"
          disabled={state.busy !== null}
          onClick={() => write({ rank: t.ranking.rank, score: t.ranking.score, row: ownText.head.row })}
        >
          {text.download}
        </button>
      </div>
      <Top outcome={outcome} />
    </section>
  );
}

/** Rows drawn in one go. A hundred at once hold the page up: laying out two thousand cells takes longer than a blink. */
const PORTION = 20;

/** The rows themselves, drawn once for each ranking, a portion with each frame. */
const Top = memo(function Top({ outcome }: { readonly outcome: Outcome }) {
  const { own: ownText, table: tableScreenText, t } = useWords("own", "table");
  const text = tableScreenText;
  const [drawn, setDrawn] = useState({ outcome, rows: PORTION });
  const rows = drawn.outcome === outcome ? drawn.rows : PORTION;
  useEffect(() => {
    if (rows >= outcome.top.length) return;
    const next = requestAnimationFrame(() => setDrawn({ outcome, rows: rows + PORTION }));
    return () => cancelAnimationFrame(next);
  }, [outcome, rows]);
  return (
    <Table
      className={styles.results}
      name={text.result}
      heads={[
        number(t.ranking.rank),
        outcome.named || ownText.head.row,
        number(t.ranking.score),
        ...outcome.criteria.map(({ name }) => number(name)),
      ]}
    >
      {outcome.top.slice(0, rows).map((place) => (
        <Row key={place.row} place={place} criteria={outcome.criteria} />
      ))}
    </Table>
  );
});

/** One row of the ranking. */
const Row = memo(function Row({ place, criteria }: { readonly place: Outcome["top"][number]; readonly criteria: Outcome["criteria"] }) {
  const { table: tableScreenText, format } = useWords("table");
  return (
    <tr>
      <td className="number">{place.rank}</td>
      <th scope="row">{place.name || tableScreenText.rowNumber(String(place.row))}</th>
      <td className="number">{format.score(place.score)}</td>
      {criteria.map(({ at }, j) => (
        <td key={at} className="number">
          {place.values[j]}
        </td>
      ))}
    </tr>
  );
});
