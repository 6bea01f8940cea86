"use client";

import { useWords } from "#words";
import type { Check, Checks } from "@/lib/decision/checks";
import { withCheck } from "@/lib/decision/checks";
import { checkTopics, topicWords } from "@/lib/report/money/topics";
import { Table } from "../../../../_components/table";
import { commit } from "../../../../_state/store";
import styles from "./check-list.module.css";

type Props = {
  readonly iso3: string;
  /** Topics of which something is held. */
  readonly held: readonly string[];
  readonly checks: NonNullable<Checks[string]>;
};

/** A row for each topic: a tick, what to find out or check, who and by when. Kept in the decision, printed in the report. */
export function CheckList({ iso3, held, checks }: Props) {
  const { landed } = useWords("landed");
  const { checks: text } = landed;
  const change = (topic: string, said: Check) =>
    commit((decision) => {
      const { checks: old, ...rest } = decision;
      const now = withCheck(old, iso3, topic, said);
      return now ? { ...rest, checks: now } : rest;
    });
  return (
    <>
      <p className="small soft">{text.intro}</p>
      <Table small className={styles.checks} name={text.title} heads={[text.done, text.what, text.owner, text.by]}>
        {checkTopics.map((topic) => {
          const said = checks[topic] ?? {};
          const { name, question } = topicWords(topic, landed);
          return (
            <tr key={topic}>
              <td>
                <input
                  type="checkbox"
                  aria-label={text.doneOf(name)}
                  checked={said.done ?? false}
                  onChange={({ target }) => change(topic, { ...said, done: target.checked })}
                />
              </td>
              <th scope="row">
                {name}
                <span className="small soft"> {held.includes(topic) ? text.stillSo : question}</span>
              </th>
              <td>
                <input
                  aria-label={text.ownerOf(name)}
                  maxLength={80}
                  value={said.owner ?? ""}
                  onChange={({ target }) => change(topic, { ...said, owner: target.value })}
                />
              </td>
              <td>
                <input
                  type="date"
                  aria-label={text.byOf(name)}
                  value={said.by ?? ""}
                  onChange={({ target }) => change(topic, { ...said, by: target.value || undefined })}
                />
              </td>
            </tr>
          );
        })}
      </Table>
    </>
  );
}
