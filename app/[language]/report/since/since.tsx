"use client";

import { useEffect, useState } from "react";
import { useWords } from "#words";
import type { Evaluation } from "@/lib/evaluate";
import type { Since as Told } from "@/lib/report/moved/since";
import { sinceTold } from "../../../_components/since";
import { Table } from "../../../_components/table";
import { useStore } from "../../../_state/store";
import styles from "../report.module.css";
import { Section } from "../section";

/**
 * What newer figures moved since this was decided, and how the tripwires stand; nothing where it was decided with these figures and
 * nobody asked to be told of anything. The server tells it: the browser holds one edition only.
 */
export function Since({ evaluation }: { readonly evaluation: Evaluation }) {
  const { moved: text } = useWords("moved");
  const made = useStore((state) => state.since);
  const [told, setTold] = useState<(Pick<Told, "lines"> & Partial<Pick<Told, "figures">>) | null>(null);
  const { decision, datasetVersion } = evaluation;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is told anew when the edition it was made with becomes another
  useEffect(() => {
    setTold(null);
    const left = new AbortController();
    sinceTold(decision, datasetVersion, left.signal).then(
      (found) => left.signal.aborted || setTold(found),
      () => left.signal.aborted || setTold({ lines: [text.report.failed] }),
    );
    return () => left.abort();
  }, [decision, datasetVersion, made, text]);
  if (told === null) return null;
  return (
    <div data-testid="since">
      <Section title={text.report.title}>
        {told.lines.map((line) => (
          <p key={line} className={styles.fine}>
            {line}
          </p>
        ))}
        {told.figures && told.figures.rows.length > 0 && <Figures {...told.figures} />}
      </Section>
    </div>
  );
}

/** The figures that are others now. */
function Figures({ title, heads, rows, more }: Told["figures"]) {
  return (
    <>
      <Table small caption={title} heads={[heads.figure, heads.market, heads.kind, heads.before, heads.after]}>
        {rows.map(({ figure, market, kind, before, after }) => (
          <tr key={`${market} ${figure}`}>
            <th scope="row">{figure}</th>
            <td>{market}</td>
            <td>{kind}</td>
            <td>{before}</td>
            <td>{after}</td>
          </tr>
        ))}
      </Table>
      {more !== "" && <p className={styles.fine}>{more}</p>}
    </>
  );
}
