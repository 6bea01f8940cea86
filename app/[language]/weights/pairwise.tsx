"use client";

import { useWords } from "#words";
import type { Answers } from "@/lib/decision/answers";
import { judgementOf, pairwiseOf, withJudgement } from "@/lib/decision/elicitation";
import type { Evaluation } from "@/lib/evaluate";
import type { Words } from "@/lib/i18n/speech";
import { type Weighed, weigh } from "@/lib/madm/weighting/weigh";
import { Refusal } from "@/lib/math/refusal";
import { Gap } from "../../_components/gap";
import type { Item } from "../../_components/weigh/order-list";
import { PairField } from "../../_components/weigh/pair-field";
import { commit } from "../../_state/store";
import { ConsistencyNote } from "./consistency-note";
import { answering, type Weighing } from "./level";
import { LevelOutcome } from "./level-outcome";
import styles from "./weights.module.css";

type Props = { readonly evaluation: Evaluation; readonly weighing: Weighing };

/** Pairwise comparison (AHP): any of the pairs, in Saaty's words or as a ratio, with the answers' consistency beside them. */
export function Pairwise({ evaluation, weighing }: Props) {
  const words = useWords("guided");
  const { guided: guidedText } = words;
  const { level, items, answers } = weighing;
  const pairs = items.flatMap((one, i) => items.slice(i + 1).map((other) => ({ one, other, id: `pair-${level}-${one.id}-${other.id}` })));
  const judged = pairs.filter(({ one, other }) => judgementOf(answers.judgements, one.id, other.id) !== null).length;
  const found = weighed(words, answers, items);
  const { ratio = null, limit = null, misfits = [] } = found.weighed?.consistency ?? {};
  const passes = ratio !== null && limit !== null && ratio <= limit;
  const pointedAt = misfits.map((misfit) => {
    const [more, less] = [items[misfit.row] as Item, items[misfit.column] as Item];
    const pair = pairs.find(({ one, other }) => [one, other].includes(more) && [one, other].includes(less));
    return { ...misfit, more, less, field: pair?.id ?? "" };
  });

  return (
    <div className={styles.columns}>
      <section className="stack">
        <h2>{guidedText.ways.pairwise}</h2>
        <p className="small soft">{guidedText.pairwise.help}</p>
        <p role="status">{guidedText.pairwise.judged(judged, pairs.length)}</p>
        <div>
          {pairs.map(({ one, other, id }) => (
            <PairField
              key={id}
              id={id}
              one={one}
              other={other}
              judgement={judgementOf(answers.judgements, one.id, other.id)}
              flagged={!passes && pointedAt.some(({ field }) => field === id)}
              onJudge={(more, less, times) =>
                commit(answering(level, ({ judgements }) => ({ judgements: withJudgement(judgements, more, less, times) })))
              }
            />
          ))}
        </div>
      </section>
      <div className="stack">
        <LevelOutcome evaluation={evaluation} weighing={weighing} weights={found.weighed?.weights ?? null} waiting={found.waiting} />
        {found.weighed?.consistency && (
          <ConsistencyNote consistency={found.weighed.consistency}>
            {pointedAt.map(({ more, less, given, implied, field }) => (
              <p key={field}>
                {guidedText.pairwise.given(more.name, less.name, times(words, given), pointedAt.length === 1)}
                <Gap />
                {implied < 1
                  ? guidedText.pairwise.implied(less.name, more.name, times(words, 1 / implied))
                  : guidedText.pairwise.implied(more.name, less.name, times(words, implied))}
                <Gap />
                <button type="button" className="link" onClick={() => document.getElementById(field)?.focus()}>
                  {guidedText.pairwise.goTo(more.name, less.name)}
                </button>
              </p>
            ))}
          </ConsistencyNote>
        )}
      </div>
    </div>
  );
}

/** A ratio to two decimals, none where they would be zeros. */
function times({ format }: Words, ratio: number): string {
  return format.number(ratio, Number.isInteger(Math.round(ratio * 100) / 100) ? 0 : 2);
}

/** The weights of the judgements so far, or the judgement that is needed before there can be any. */
function weighed(
  { guided: guidedText }: Words<"guided">,
  answers: Answers,
  items: readonly Item[],
): { readonly weighed: Weighed | null; readonly waiting: string } {
  const pairwise = pairwiseOf(
    answers.judgements,
    items.map(({ id }) => id),
  );
  try {
    return { weighed: weigh("ahp", { pairwise }), waiting: "" };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const issue = error.issues[0];
    const [, row, column] = issue?.path ?? [];
    const [one, other] = [items[Number(row)], items[Number(column)]];
    const missing = issue?.code === "missing" && one && other;
    return { weighed: null, waiting: missing ? guidedText.pairwise.connect(one.name, other.name) : guidedText.pairwise.tooFar };
  }
}
