"use client";

import { useWords } from "#words";
import type { Decision } from "@/lib/decision/schema";
import { indicatorName } from "@/lib/report/names";
import { number, Table } from "../../_components/table";
import { useDataset, useEvaluation } from "../../_state/provider";
import styles from "./methods.module.css";

/** The two-level weights of the current decision, with the arithmetic that gives each. */
export function WeightsNow({ sent }: { readonly sent: Decision | null }) {
  const { methods: methodsText, report: reportText, format, say, t } = useWords("methods", "report");
  const { table, decision } = useEvaluation(sent);
  const dataset = useDataset();
  const text = methodsText.weightsNow;
  const { criteria, dropped } = table;
  const nameOf = (iso3: string) => say(dataset.markets.find((market) => market.iso3 === iso3)?.name ?? { en: iso3 });
  if (criteria.length === 0) return <p>{text.none}</p>;
  const sum = criteria.reduce((total, criterion) => total + criterion.weight, 0);
  return (
    <>
      <Table
        small
        className={styles.narrow}
        caption={text.caption}
        testId="weights-now"
        heads={[
          t.reasonHead.pillar,
          number(text.pillarShare),
          t.reasonHead.criterion,
          number(reportText.importance),
          number(text.inPillar),
          number(text.weight),
        ]}
      >
        {criteria.map((criterion, j) => {
          const first = criteria[j - 1]?.pillar !== criterion.pillar;
          return (
            <tr key={criterion.indicator}>
              <td>{first && format.bracketed(t.pillars[criterion.pillar], format.number(decision.pillars[criterion.pillar], 0))}</td>
              <td className="number">{first && format.percent(criterion.pillarShare, 1)}</td>
              <th scope="row">{say(criterion.definition.name)}</th>
              <td className="number">{format.number(criterion.importance, 0)}</td>
              <td className="number">{format.percent(criterion.shareInPillar, 1)}</td>
              <td className="number">{format.percent(criterion.weight, 1)}</td>
            </tr>
          );
        })}
        <tr>
          <td />
          <td />
          <th scope="row">{text.sum}</th>
          <td />
          <td />
          <td className="number">{format.percent(sum, 1)}</td>
        </tr>
      </Table>
      {dropped.map(({ indicator, reason, lacking }) => (
        <p key={indicator} className="small">
          {t.weights.dropped[reason](say(indicatorName(dataset, indicator)), format.list(lacking.map(nameOf)))}
        </p>
      ))}
    </>
  );
}
