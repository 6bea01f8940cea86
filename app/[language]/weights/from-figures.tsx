"use client";

import { useWords } from "#words";
import { withWeights } from "@/lib/decision/importances";
import type { Decision } from "@/lib/decision/schema";
import { criterionWeights } from "@/lib/decision/weights";
import type { Evaluation } from "@/lib/evaluate";
import type { Words } from "@/lib/i18n/speech";
import { blend } from "@/lib/madm/weighting/blend";
import { weightings } from "@/lib/madm/weighting/registry";
import { weigh } from "@/lib/madm/weighting/weigh";
import { Refusal } from "@/lib/math/refusal";
import { problemOf } from "@/lib/problem/problem";
import type { DecisionTable } from "@/lib/problem/table";
import { NumberField } from "../../_components/fields/number-field";
import { SelectField } from "../../_components/fields/select-field";
import { Gap } from "../../_components/gap";
import { useDataset } from "../../_state/provider";
import { commit, preview, setDraft } from "../../_state/store";
import { Outcome } from "./outcome";
import styles from "./weights.module.css";

const fromFigures = weightings.filter(({ needs }) => needs === "matrix");
const HALF = 50;

/** Weights that the figures give, over all criteria with weight, and how much they have a say beside the user's own. */
export function FromFigures({ evaluation }: { readonly evaluation: Evaluation }) {
  const words = useWords("guided", "weighting");
  const { guided: guidedText, format, say } = words;
  const { indicators } = useDataset();
  const { decision, table } = evaluation;
  const weighting =
    fromFigures.find(({ id }) => id === decision.elicitation?.blend?.weighting) ??
    fromFigures.find(({ id }) => weightsBy(words, id, table).weights) ??
    fromFigures[0];
  const sharePct = decision.elicitation?.blend?.sharePct ?? HALF;
  if (!weighting) return null;
  const objective = weightsBy(words, weighting.id, table);
  const own = table.criteria.map(({ weight }) => weight);
  const blended = objective.weights && blend(own, objective.weights, sharePct / 100);
  const change =
    blended &&
    ((before: Decision) =>
      withWeights(before, indicators, new Map(table.criteria.map(({ indicator }, j) => [indicator, blended[j] as number]))));
  const after = change && new Map(criterionWeights(change(decision), indicators).map(({ indicator, weight }) => [indicator, weight]));
  const share = (pct: number) => (before: Decision) => withBlend(before, weighting.id, pct);

  return (
    <div className={styles.columns}>
      <section className="stack">
        <h2>{guidedText.ways.figures}</h2>
        <p>{guidedText.figures.mean}</p>
        <p>
          <strong>{guidedText.figures.doNotMean}</strong>
        </p>
        <SelectField
          label={guidedText.figures.by}
          value={weighting.id}
          onChange={(id) => commit((before) => withBlend(before, id, sharePct))}
        >
          {fromFigures.map(({ id, name }) => (
            <option key={id} value={id}>
              {say(name)}
            </option>
          ))}
        </SelectField>
        <p className="small soft">
          {say(weighting.summary)}
          <Gap />
          {say(weighting.whenToUse)}
        </p>
        {objective.refused && (
          <p className="hint" role="alert">
            {objective.refused}
          </p>
        )}
        <div className={styles.blend}>
          <input
            type="range"
            min={0}
            max={100}
            value={sharePct}
            aria-label={guidedText.figures.share}
            aria-valuetext={format.pct(sharePct, 0)}
            onChange={(event) => {
              setDraft("blend", null);
              preview(share(Number(event.target.value)));
            }}
            onPointerUp={() => commit()}
            onKeyUp={() => commit()}
            onBlur={() => commit()}
          />
          <NumberField
            field="blend"
            label={guidedText.figures.share}
            value={sharePct}
            range={[0, 100]}
            onChange={(pct) => commit(share(pct ?? HALF))}
          />
        </div>
        <p className="small soft">{guidedText.figures.blending}</p>
      </section>
      <Outcome
        evaluation={evaluation}
        caption={guidedText.figures.caption}
        rows={table.criteria.map(({ indicator, definition, weight }, j) => ({
          id: indicator,
          name: say(definition.name),
          now: weight,
          next: after?.get(indicator) ?? 0,
          figures: objective.weights?.[j] ?? 0,
        }))}
        change={change && ((before) => withBlend(change(before), weighting.id, 0))}
        rescaled={guidedText.rescaledAll}
        waiting={guidedText.figures.none}
      />
    </div>
  );
}

function withBlend(decision: Decision, weighting: string, sharePct: number): Decision {
  return { ...decision, elicitation: { answers: {}, ...decision.elicitation, blend: { weighting, sharePct } } };
}

type Found = { readonly weights: Float64Array | null; readonly refused: string | null };

/** Weights from the figures of the table, or why this weighting cannot take them, naming the criterion. */
function weightsBy({ guided: guidedText, say }: Words<"guided">, id: string, table: DecisionTable): Found {
  if (table.markets.length === 0 || table.criteria.length === 0) return { weights: null, refused: guidedText.figures.nothing };
  try {
    const { rows, columns, values, directions } = problemOf(table);
    return { weights: weigh(id, { matrix: { rows, columns, values }, directions }).weights, refused: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const issue = error.issues[0];
    const criterion = table.criteria[Number(issue?.path[2])];
    const name = criterion ? say(criterion.definition.name) : "";
    if (issue?.code === "negative-in-column") return { weights: null, refused: guidedText.figures.negative(name) };
    if (issue?.code === "zero-in-column") return { weights: null, refused: guidedText.figures.zero(name) };
    return { weights: null, refused: guidedText.figures.alike };
  }
}
