"use client";

import { useId, useState } from "react";
import { useWords } from "#words";
import { withWeights } from "@/lib/decision/importances";
import type { Decision } from "@/lib/decision/schema";
import { type Answered, evaluate } from "@/lib/evaluate";
import type { Words } from "@/lib/i18n/speech";
import type { Norm } from "@/lib/robustness/reach/nearest";
import type { Nearest } from "@/lib/robustness/reach/reach";
import type { Reached } from "@/lib/robustness/reach/smallest";
import { Act } from "../../../_components/act";
import { SelectField } from "../../../_components/fields/select-field";
import { number, Table } from "../../../_components/table";
import { useDataset } from "../../../_state/provider";
import { commit } from "../../../_state/store";
import { pointsOf } from "./points";
import styles from "./reach.module.css";

type Props = {
  readonly evaluation: Answered;
  readonly changes: readonly (Nearest | null)[];
  readonly norm: Norm;
  readonly onNorm: (norm: Norm) => void;
  /** Rows as they are worked on; the first is the one shown until another is chosen. */
  readonly order: readonly number[];
};

const norms: readonly Norm[] = ["L1", "L2"];
/** Weights that are shown as changed differ by more than this. */
const SHOWN = 5e-4;

/** The smallest change that puts one market first: which weights, from what to what, and a button to set them. */
export function Change({ evaluation, changes, norm, onNorm, order }: Props) {
  const words = useWords("reach");
  const { reach: text, say } = words;
  const { table, ranking } = evaluation;
  const [chosen, setChosen] = useState<string | null>(null);
  const name = useId();
  const at = table.markets.findIndex(({ iso3 }) => iso3 === chosen);
  const row = at >= 0 ? at : (order[0] ?? 0);
  const nearest = changes[row] ?? null;
  const market = table.markets[row];
  const called = market ? say(market.name) : "";
  return (
    <div className="stack">
      <h3>{text.changeTitle}</h3>
      <div className={styles.choice}>
        <SelectField label={text.market} value={market?.iso3 ?? ""} onChange={setChosen}>
          {table.markets.map(({ iso3, name: own }) => (
            <option key={iso3} value={iso3}>
              {say(own)}
            </option>
          ))}
        </SelectField>
        <fieldset className={styles.norms}>
          <legend className="small soft">{text.norm}</legend>
          {norms.map((each) => (
            <label key={each} className={styles.check}>
              <input type="radio" name={name} checked={norm === each} onChange={() => onNorm(each)} />
              {text.norms[each]}
            </label>
          ))}
        </fieldset>
      </div>
      <p data-testid="change" role="status">
        {nearest
          ? sentence(words, nearest, norm, called, ranking.ranks[row] === 1, (other) => say(table.markets[other]?.name ?? { en: "" }))
          : text.working}
      </p>
      {nearest?.kind === "reached" && nearest.size > 0 && (
        <Weights key={`${row} ${norm}`} evaluation={evaluation} nearest={nearest} row={row} called={called} />
      )}
    </div>
  );
}

function sentence(
  words: Words<"reach">,
  nearest: Nearest,
  norm: Norm,
  name: string,
  first: boolean,
  nameOf: (row: number) => string,
): string {
  const { reach: text, format } = words;
  if (nearest.kind === "not-found") return text.noneFound(name, format.count(nearest.tried));
  if (nearest.kind === "never") {
    if (nearest.better?.length === 1) return text.dominated(name, nameOf(nearest.better[0]?.row ?? 0));
    if (nearest.better)
      return text.mixture(name, format.list(nearest.better.map(({ row, share }) => text.part(format.percent(share), nameOf(row)))));
    return nearest.proof === "bounds" ? text.ruledOut(name) : text.notWithin(name);
  }
  if (first && nearest.size < 1e-9) return text.firstAlready(name);
  const points = pointsOf(words, nearest.size, norm);
  const moved =
    norm === "L2"
      ? text.lengthChange(name, points)
      : nearest.by === "exact"
        ? text.exactChange(name, points)
        : text.foundChange(name, points);
  return nearest.alone ? moved : `${moved} ${text.shared(name)}`;
}

type WeightsProps = { readonly evaluation: Answered; readonly nearest: Reached; readonly row: number; readonly called: string };

function Weights({ evaluation, nearest, row, called }: WeightsProps) {
  const { reach: text, format, say } = useWords("reach");
  const { table, ranking } = evaluation;
  const dataset = useDataset();
  const [done, setDone] = useState<boolean | null>(null);
  const total = table.criteria.reduce((sum, { weight }) => sum + weight, 0);
  const changed = table.criteria
    .map(({ definition, weight }, j) => ({
      id: definition.id,
      name: say(definition.name),
      before: weight / total,
      after: nearest.weights[j] ?? 0,
    }))
    .filter(({ before, after }) => Math.abs(after - before) > SHOWN)
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));

  /** Ever further on the way from where it draws level, until it comes first with the importances rounded as sliders hold them. */
  function apply() {
    const weightsAt = (part: number) =>
      new Map(
        table.criteria.map(({ indicator }, j) => {
          const [from, to] = [nearest.weights[j] ?? 0, nearest.beyond[j] ?? 0];
          return [indicator, from + part * (to - from)] as const;
        }),
      );
    const iso3 = table.markets[row]?.iso3;
    const isFirst = (decision: Decision) => {
      const after = evaluate(decision, dataset);
      return after.ok && after.ranking.ranks[after.table.markets.findIndex((market) => market.iso3 === iso3)] === 1;
    };
    const set = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1]
      .map((part) => withWeights(evaluation.decision, dataset.indicators, weightsAt(part)))
      .find(isFirst);
    setDone(set !== undefined);
    if (set) commit(() => set);
  }

  return (
    <>
      <Table
        small
        caption={text.weightsCaption(called)}
        name={text.changeTitle}
        testId="changed"
        heads={[text.criterion, number(text.before), number(text.after), number(text.difference)]}
      >
        {changed.map(({ id, name, before, after }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td className="number">{format.percent(before, 1)}</td>
            <td className="number">{format.percent(after, 1)}</td>
            <td className="number">{format.signed(100 * (after - before), 1)}</td>
          </tr>
        ))}
      </Table>
      <div className="row">
        <Act onClick={apply} off={ranking.ranks[row] === 1}>
          {text.apply}
        </Act>
        <span className="small soft">{text.applyNote}</span>
      </div>
      {done !== null && <p role="status">{done ? text.applied(called) : text.notApplied}</p>}
    </>
  );
}
