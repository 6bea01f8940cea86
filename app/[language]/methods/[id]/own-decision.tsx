"use client";

import { useMemo } from "react";
import { useWords } from "#words";
import type { Decision } from "@/lib/decision/schema";
import { evaluate } from "@/lib/evaluate";
import { methods } from "@/lib/madm/registry";
import { Unranked } from "../../../_components/answer/unranked";
import { OptionsByCriterion, settingsText } from "../../../_components/answer/variant";
import { Gap } from "../../../_components/gap";
import { IssueList } from "../../../_components/issue-list";
import { Link } from "../../../_components/link";
import { number, Table } from "../../../_components/table";
import { useDataset, useDecision } from "../../../_state/provider";
import { commit } from "../../../_state/store";
import styles from "../methods.module.css";
import { Findings } from "./findings";
import { MatrixTable } from "./matrix-table";
import { StepTable } from "./step-table";

type Props = { readonly id: string; readonly name: string; readonly sent: Decision | null };

/** The method at work on the visitor's own figures and weights, step by step, down to the ranks. */
export function OwnDecision({ id, name, sent }: Props) {
  const words = useWords("methods", "options", "parameters");
  const { methods: methodsText, format, say, t } = words;
  const dataset = useDataset();
  const decision = useDecision(sent);
  const current = decision.method.id === id;
  const evaluation = useMemo(
    () => evaluate(current ? decision : { ...decision, method: { id, options: {} } }, dataset, true),
    [decision, current, id, dataset],
  );
  const { table } = evaluation;
  const text = methodsText.own;
  const method = methods.find((entry) => entry.id === id);
  const options = evaluation.ok && method ? { method, options: evaluation.ranking.variant } : null;
  const variant = options && settingsText(words, options);
  return (
    <section className="stack" data-testid="own-decision">
      <h2>{text.title}</h2>
      <p className="measure">
        {text.intro(table.markets.length, table.criteria.length)}
        <Gap />
        {current ? text.current : text.other}
        <Gap />
        {variant && text.variant(variant)}
      </p>
      {!current && (
        <p>
          <button type="button" onClick={() => commit((before) => ({ ...before, method: { id, options: {} } }))}>
            {text.take}
          </button>
        </p>
      )}
      {table.markets.length > 0 && table.criteria.length > 0 && <MatrixTable table={table} />}
      {!evaluation.ok && evaluation.reason === "refused" && (
        <div data-testid="refused">
          <h3>{text.refused(name)}</h3>
          <p>{text.refusedHelp}</p>
          <IssueList issues={evaluation.issues} table={table} />
        </div>
      )}
      {!evaluation.ok && evaluation.reason !== "refused" && <Unranked reason={evaluation.reason} />}
      {options && <OptionsByCriterion {...options} table={table} className={`small ${styles.steps}`} />}
      {evaluation.ok && evaluation.ranking.steps.map((step) => <StepTable key={step.id} step={step} table={table} />)}
      {evaluation.ok && evaluation.ranking.details && (
        <Findings details={evaluation.ranking.details} markets={table.markets.map((market) => say(market.name))} />
      )}
      {evaluation.ok && (
        <Table
          small
          className={styles.steps}
          caption={text.result}
          testId="result"
          heads={[t.ranking.rank, t.ranking.market, number(t.ranking.score)]}
        >
          {evaluation.results.map(({ market, rank, tied, score }) => (
            <tr key={market.iso3}>
              <td>
                {rank}
                {tied && <span className="soft">{format.bracketed("", t.ranking.tied)}</span>}
              </td>
              <th scope="row">
                <Link href={`/markets/${market.iso3}`}>{say(market.name)}</Link>
              </th>
              <td className="number">{format.score(score)}</td>
            </tr>
          ))}
        </Table>
      )}
    </section>
  );
}
