"use client";

import { useWords } from "#words";
import { bestWorstOf } from "@/lib/decision/elicitation";
import type { Evaluation } from "@/lib/evaluate";
import { weigh } from "@/lib/madm/weighting/weigh";
import { SelectField } from "../../_components/fields/select-field";
import { StepField } from "../../_components/weigh/step-field";
import shared from "../../_components/weigh/weigh.module.css";
import { withStep } from "../../_components/weigh/with-step";
import { commit } from "../../_state/store";
import { ConsistencyNote } from "./consistency-note";
import { answering, type Weighing } from "./level";
import { LevelOutcome } from "./level-outcome";
import styles from "./weights.module.css";

type Props = { readonly evaluation: Evaluation; readonly weighing: Weighing };

const UNSAID = "";

/** Best-worst method: the most and the least important, then each criterion against both. */
export function BestWorst({ evaluation, weighing }: Props) {
  const { guided: guidedText } = useWords("guided");
  const { level, items, answers } = weighing;
  const lists = bestWorstOf(
    answers,
    items.map(({ id }) => id),
  );
  const found = lists && weigh("best-worst", lists);
  const best = items.find(({ id }) => id === answers.best);
  const worst = items.find(({ id }) => id === answers.worst);
  const choose = (end: "best" | "worst", id: string) => commit(answering(level, () => ({ [end]: id === UNSAID ? null : id })));
  const compare = (list: "bestToOthers" | "othersToWorst", id: string, step: number | undefined) =>
    commit(answering(level, ({ [list]: given }) => ({ [list]: withStep(given, id, step) })));

  return (
    <div className={styles.columns}>
      <section className="stack">
        <h2>{guidedText.ways["best-worst"]}</h2>
        <p className="small soft">{guidedText.bestWorst.help}</p>
        <div className={shared.ends}>
          {(["best", "worst"] as const).map((end) => (
            <SelectField key={end} label={guidedText.bestWorst[end]} value={answers[end] ?? UNSAID} onChange={(id) => choose(end, id)}>
              <option value={UNSAID}>{guidedText.bestWorst.choose}</option>
              {items.map(({ id, name }) => (
                <option key={id} value={id} disabled={id === answers[end === "best" ? "worst" : "best"]}>
                  {name}
                </option>
              ))}
            </SelectField>
          ))}
        </div>
        {best && worst && (
          <>
            <fieldset className={shared.comparisons}>
              <legend>{guidedText.bestWorst.fromBest(best.name)}</legend>
              {items
                .filter((item) => item !== best)
                .map(({ id, name }) => (
                  <StepField
                    key={id}
                    label={name}
                    value={answers.bestToOthers[id]}
                    onChange={(step) => compare("bestToOthers", id, step)}
                  />
                ))}
            </fieldset>
            {items.length > 2 && (
              <fieldset className={shared.comparisons}>
                <legend>{guidedText.bestWorst.toWorst(worst.name)}</legend>
                {items
                  .filter((item) => item !== best && item !== worst)
                  .map(({ id, name }) => (
                    <StepField
                      key={id}
                      label={name}
                      value={answers.othersToWorst[id]}
                      onChange={(step) => compare("othersToWorst", id, step)}
                    />
                  ))}
              </fieldset>
            )}
          </>
        )}
      </section>
      <div className="stack">
        <LevelOutcome
          evaluation={evaluation}
          weighing={weighing}
          weights={found?.weights ?? null}
          waiting={best && worst ? guidedText.bestWorst.incomplete : guidedText.bestWorst.chooseBoth}
        />
        {found?.consistency && (
          <ConsistencyNote consistency={found.consistency}>
            <p className="small soft">{guidedText.bestWorst.reading}</p>
          </ConsistencyNote>
        )}
      </div>
    </div>
  );
}
