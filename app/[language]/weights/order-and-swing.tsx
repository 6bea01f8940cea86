"use client";

import { useWords } from "#words";
import { orderRules } from "@/lib/decision/answers";
import { orderOf, ranksIn } from "@/lib/decision/elicitation";
import { importancesFrom } from "@/lib/decision/importances";
import type { Evaluation } from "@/lib/evaluate";
import { weigh, weightingById } from "@/lib/madm/weighting/weigh";
import { WeightField } from "../../_components/fields/weight-field";
import { head, Table } from "../../_components/table";
import { OrderList } from "../../_components/weigh/order-list";
import { stepsOf } from "../../_components/weigh/steps-of";
import { commit } from "../../_state/store";
import { answering, type Weighing } from "./level";
import { LevelOutcome, partsOf } from "./level-outcome";
import styles from "./weights.module.css";

type Props = { readonly evaluation: Evaluation; readonly weighing: Weighing };

/** Put in order, say how much each step from worst to best is worth beside the first one's, tune, apply. */
export function OrderAndSwing({ evaluation, weighing }: Props) {
  const { guided: guidedText, format, say } = useWords("guided");
  const { level, items, now, answers } = weighing;
  const ids = items.map(({ id }) => id);
  // What is not put in order yet stands as the importances in use would have it.
  const order = orderOf(
    answers,
    ids.toSorted((a, b) => (now[ids.indexOf(b)] ?? 0) - (now[ids.indexOf(a)] ?? 0)),
  );
  const inOrder = order.map((id) => ({ id, name: items.find((item) => item.id === id)?.name ?? id }));
  const first = inOrder[0];
  const ranking = ranksIn(order, ids);
  const byRule = orderRules.map((rule) => ({ rule, weights: weigh(rule, { ranking }).weights }));
  const starts = importancesFrom(byRule.find(({ rule }) => rule === answers.rule)?.weights ?? []);
  const startOf = (id: string) => starts[ids.indexOf(id)] ?? 0;
  const swingOf = (id: string) => (id === first?.id ? 100 : (answers.swings[id] ?? startOf(id)));
  const pointsOf = (id: string) => answers.tuned[id] ?? swingOf(id);
  const shares = partsOf(ids.map(pointsOf));
  const shareOf = (id: string) => shares[ids.indexOf(id)] ?? 0;
  const outOfOrder = inOrder.filter(({ id }, at) => order.slice(0, at).some((before) => swingOf(before) < swingOf(id)));

  return (
    <div className={styles.columns}>
      <div className="stack">
        <section className="stack">
          <h2>{guidedText.order.title}</h2>
          <p className="small soft">{guidedText.order.help}</p>
          <OrderList items={items} order={order} onOrder={(next) => commit(answering(level, () => ({ order: next })))} />
          <fieldset>
            <legend className="small soft">{guidedText.order.rule}</legend>
            <Table
              small
              name={guidedText.order.rule}
              heads={[
                guidedText.criterion,
                ...byRule.map(({ rule }) =>
                  head(
                    <label>
                      <input
                        type="radio"
                        name={`rule-${level}`}
                        checked={answers.rule === rule}
                        onChange={() => commit(answering(level, () => ({ rule })))}
                      />
                      {say(weightingById(rule).name)}
                    </label>,
                    styles.rule,
                  ),
                ),
              ]}
            >
              {inOrder.map(({ id, name }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  {byRule.map(({ rule, weights }) => (
                    <td key={rule} className="number">
                      {format.percent(weights[ids.indexOf(id)] ?? 0, 1)}
                    </td>
                  ))}
                </tr>
              ))}
            </Table>
          </fieldset>
        </section>
        {first && (
          <section className="stack">
            <h2>{guidedText.swing.title}</h2>
            <p className="small soft">{guidedText.swing.help(first.name)}</p>
            <fieldset>
              <legend className="visually-hidden">{guidedText.swing.title}</legend>
              <p className={styles.fixed}>
                <span>
                  {first.name} <Steps evaluation={evaluation} id={first.id} />
                </span>
                <span>{guidedText.swing.fixed}</span>
              </p>
              {inOrder.slice(1).map(({ id, name }) => (
                <div key={id}>
                  <WeightField
                    name={name}
                    field={`swing:${level}:${id}`}
                    value={swingOf(id)}
                    standard={startOf(id)}
                    share={shareOf(id)}
                    change={(before, value) =>
                      answering(level, ({ swings, tuned: { [id]: _, ...tuned } }) => ({ swings: { ...swings, [id]: value }, tuned }))(
                        before,
                      )
                    }
                  />
                  <Steps evaluation={evaluation} id={id} />
                </div>
              ))}
              {outOfOrder.length > 0 && (
                <p className="hint">{guidedText.swing.outOfOrder(format.list(outOfOrder.map(({ name }) => name)))}</p>
              )}
            </fieldset>
          </section>
        )}
        <details>
          <summary>
            <strong>{guidedText.tune.title}</strong>
          </summary>
          <p className="small soft">{guidedText.tune.help}</p>
          <fieldset>
            <legend className="visually-hidden">{guidedText.tune.title}</legend>
            {inOrder.map(({ id, name }) => (
              <WeightField
                key={id}
                name={name}
                field={`tuned:${level}:${id}`}
                value={pointsOf(id)}
                standard={swingOf(id)}
                share={shareOf(id)}
                change={(before, value) => answering(level, ({ tuned }) => ({ tuned: { ...tuned, [id]: value } }))(before)}
              />
            ))}
          </fieldset>
        </details>
      </div>
      <LevelOutcome evaluation={evaluation} weighing={weighing} weights={ids.map(pointsOf)} waiting="" />
    </div>
  );
}

/** From which figure to which the step of an indicator goes, among the ticked markets. Nothing for a pillar. */
function Steps({ evaluation: { table }, id }: { readonly evaluation: Evaluation; readonly id: string }) {
  const { guided: guidedText, format } = useWords("guided");
  const [step] = stepsOf(table, [id]);
  if (!step) return null;
  const show = (figure: number) => format.valueWithUnit(step.definition, figure);
  return <span className="small soft">{guidedText.swing.step(show(step.worst), show(step.best))}</span>;
}
