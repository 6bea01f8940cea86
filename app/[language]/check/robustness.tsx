"use client";

import { useMemo } from "react";
import { useWords } from "#words";
import type { Decision } from "@/lib/decision/schema";
import { type Answered, evaluate } from "@/lib/evaluate";
import { groupName } from "@/lib/report/firmness-text";
import { Unranked } from "../../_components/answer/unranked";
import { Contents } from "../../_components/contents";
import { ConfidenceRules } from "../../_components/firmness/confidence-rules";
import { FirmnessText } from "../../_components/firmness/firmness-text";
import { type Firm, useFirmness } from "../../_components/firmness/use-firmness";
import { Parts } from "../../_components/frame/parts";
import { Asleep } from "../../_components/later";
import { useDataset, useDecision } from "../../_state/provider";
import { Acceptability } from "./acceptability";
import { Choices } from "./choices/choices";
import { Figures } from "./figures/figures";
import { Intervals } from "./intervals";
import { Reach } from "./reach/reach";
import styles from "./robustness.module.css";

/** How firm the ranking is: against other weights, and against changes of the field. */
export function Robustness({ sent }: { readonly sent: Decision | null }) {
  const { robustness: text } = useWords("robustness");
  const dataset = useDataset();
  const decision = useDecision(sent);
  const evaluation = useMemo(() => evaluate(decision, dataset), [decision, dataset]);
  const firm = useFirmness(evaluation);
  return (
    <div className="screen close">
      <div className="stack">
        <h1>{text.title}</h1>
        <p className="soft">{text.intro}</p>
        <Parts />
      </div>
      {evaluation.ok ? <Answers evaluation={evaluation} firm={firm} /> : <Unranked reason={evaluation.reason} so={text.nothing} />}
    </div>
  );
}

type Props = { readonly evaluation: Answered; readonly firm: Firm };

function Answers({ evaluation, firm: { question, shares, stabilities, firmness: found, failed } }: Props) {
  const words = useWords("firmness", "robustness");
  const { robustness: text, say, t } = words;
  const { table, ranking } = evaluation;
  const names = (question?.groups ?? []).map((group) => groupName(group, table, words));
  const markets = table.markets.map((market) => say(market.name));
  const criteria = table.criteria.map(({ definition }) => say(definition.name));
  return (
    <>
      <Contents label={text.contents} parts={Object.entries(text.parts)} />
      <p className={styles.answer} data-testid="stability" role="status">
        {failed ? text.failed : found ? <FirmnessText firmness={found} table={table} /> : question ? text.working : t.oneMarket}
      </p>
      {!failed && question && (
        <>
          <p className="small soft">{text.nearest}</p>
          <details>
            <summary>{words.firmness.rules.title}</summary>
            <ConfidenceRules decided={found?.rule ?? null} field={markets.length} />
          </details>
          <Intervals stabilities={stabilities} names={names} markets={markets} />
        </>
      )}
      {question && <Acceptability answer={shares} markets={markets} criteria={criteria} ranks={ranking.ranks} />}
      <Asleep>
        <Reach evaluation={evaluation} />
        <Choices evaluation={evaluation} />
        <Figures evaluation={evaluation} />
      </Asleep>
    </>
  );
}
