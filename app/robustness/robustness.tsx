"use client";

import { useMemo } from "react";
import { pillarIds } from "@/lib/dataset/ids";
import type { Decision } from "@/lib/decision/schema";
import { type Answered, evaluate } from "@/lib/evaluate";
import { robustness as text } from "@/lib/i18n/en/robustness";
import { problemOf } from "@/lib/problem/problem";
import { useSmaa } from "../_components/use-smaa";
import { useWorker } from "../_components/use-worker";
import { say, t } from "../_components/words";
import { useDataset, useDecision } from "../_state/provider";
import { Acceptability } from "./acceptability";
import { Choices } from "./choices/choices";
import { Contents } from "./contents";
import { Figures } from "./figures/figures";
import { Intervals } from "./intervals";
import type { Answer, Ask } from "./messages";
import styles from "./robustness.module.css";
import { stabilitySentence } from "./stability-sentence";

const startWorker = () => new Worker(new URL("./robustness-worker.ts", import.meta.url), { type: "module" });

/** How firm the ranking is: against other weights, and against changes of the field. */
export function Robustness({ sent }: { readonly sent: Decision | null }) {
  const dataset = useDataset();
  const decision = useDecision(sent);
  const evaluation = useMemo(() => evaluate(decision, dataset), [decision, dataset]);
  return (
    <div className={styles.page}>
      <div>
        <h1>{text.title}</h1>
        <p className="soft">{text.intro}</p>
      </div>
      {evaluation.ok ? <Answers evaluation={evaluation} /> : <p>{text.nothing}</p>}
    </div>
  );
}

function Answers({ evaluation }: { readonly evaluation: Answered }) {
  const { table, ranking } = evaluation;
  const { ask, names } = useMemo(() => questionOf(evaluation), [evaluation]);
  const found = useWorker<Ask, Answer>(startWorker, ask);
  const shares = useSmaa(ask);
  const markets = table.markets.map((market) => say(market.name));
  const stabilities = found.stabilities?.stabilities;
  return (
    <>
      <Contents />
      <p className={styles.answer} data-testid="stability" role="status">
        {stabilities
          ? stabilitySentence(stabilities.stabilities, names, ranking.ranks, markets)
          : found.broken || found.failed
            ? text.failed
            : text.working}
      </p>
      {stabilities && (
        <>
          <p className="small soft">{text.nearest}</p>
          <Intervals stabilities={stabilities} names={names} markets={markets} />
        </>
      )}
      <Acceptability answer={shares} markets={markets} ranks={ranking.ranks} />
      <Choices evaluation={evaluation} />
      <Figures evaluation={evaluation} />
    </>
  );
}

/** The pillars, then the criteria, as groups of columns with their names. */
function questionOf({ table, ranking }: Answered): { readonly ask: Ask; readonly names: readonly string[] } {
  const pillars = pillarIds
    .map((id) => ({ name: text.pillar(t.pillars[id]), columns: table.criteria.flatMap(({ pillar }, j) => (pillar === id ? [j] : [])) }))
    .filter(({ columns }) => columns.length > 1 && columns.length < table.criteria.length);
  const criteria = table.criteria.map(({ definition }, j) => ({ name: say(definition.name), columns: [j] }));
  const groups = [...pillars, ...criteria];
  return {
    ask: { problem: problemOf(table), method: ranking.method, options: ranking.variant, groups: groups.map(({ columns }) => columns) },
    names: groups.map(({ name }) => name),
  };
}
