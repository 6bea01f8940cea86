"use client";

import { useEffect, useRef, useState } from "react";
import { useWords } from "#words";
import type { MethodChoice } from "@/lib/comparison/method-choice";
import { type GapPolicy, gapPolicies, withOption } from "@/lib/decision/options";
import type { Decision } from "@/lib/decision/schema";
import type { Evaluation } from "@/lib/evaluate";
import type { Method } from "@/lib/madm/method";
import { type Normalisation, normalisations } from "@/lib/madm/normalise";
import { readOptions } from "@/lib/madm/options";
import { methodNames } from "@/lib/madm/schema/names";
import { type Cell, figureValue } from "@/lib/problem/table";
import { SelectField } from "../../_components/fields/select-field";
import { Asleep, later } from "../../_components/later";
import { Link } from "../../_components/link";
import { onceHere } from "../../_state/here";
import { commit } from "../../_state/store";
import { useTool } from "../../_state/tools";

type Variant = { readonly normalisation?: Normalisation };

/** Fetched for a method that has options of its own: reading them from its schema takes more than the rest of the form. */
const MethodOptions = later(() => import("../../_components/fields/method-options").then((module) => module.MethodOptions));

/** The variant a method runs in under this normalisation; `null` where it does not suit it. */
function variantOf(parameters: Method["parameters"], { normalisation }: Decision["method"]["options"]): Variant | null {
  const { values, issues } = readOptions(parameters, normalisation === undefined ? {} : { normalisation });
  return issues.length === 0 ? values : null;
}

/**
 * What each method would come to on these figures. `null` until it has been tried out: sixteen methods are ranked once, not
 * again while weights move, and none of it before somebody is there.
 */
function useChoices({ decision, table }: Evaluation, worked: Decision["method"]): ReadonlyMap<string, MethodChoice> | null {
  const [choices, setChoices] = useState<ReadonlyMap<string, MethodChoice> | null>(null);
  const now = useRef({ decision, table, worked });
  now.current = { decision, table, worked };
  const { exporter, markets, gaps, overrides, own, thresholds, method } = decision;
  const key = JSON.stringify([
    exporter,
    markets,
    gaps,
    overrides,
    own,
    thresholds,
    method,
    worked,
    table.criteria.map(({ indicator }) => indicator),
  ]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that the choices depend on; weights above zero do not matter.
  useEffect(() => {
    let left = false;
    const callOff = onceHere(() => {
      import("@/lib/comparison/method-choice").then(
        ({ methodChoices }) => {
          if (!left) setChoices(methodChoices(now.current.decision, now.current.table, now.current.worked));
        },
        // Without it every method stands in the list by its name alone.
        () => undefined,
      );
    });
    return () => {
      left = true;
      callOff();
    };
  }, [key]);
  return choices;
}

type Props = {
  readonly evaluation: Evaluation;
  /** The method and options under which a ranking was last computed. */
  readonly worked: Decision["method"];
};

/** Which method ranks, under which normalisation, and what happens where a figure is missing. */
export function MethodPicker({ evaluation, worked }: Props) {
  const { format, say, t } = useWords();
  const { decision, table } = evaluation;
  const choices = useChoices(evaluation, worked);
  const change = (id: string) => commit((before) => ({ ...before, method: choices?.get(id)?.method ?? { id, options: {} } }));
  /** The name, and in short what is in the way where the method cannot take these figures. */
  const optionText = (id: string, name: string) => {
    const [issue] = choices?.get(id)?.issues ?? [];
    if (!issue) return name;
    const criterion = table.criteria[Number(issue.path[2])]?.definition.name;
    return t.weights.cannot(name, criterion ? t.weights.inTheWay(issue.code, say(criterion)) : t.weights.theseFigures);
  };
  const method = useTool(({ methods }) => methods.find(({ id }) => id === decision.method.id));
  const ownOptions = Object.keys(method?.parameters ?? {}).some((name) => name !== "normalisation");
  const normalisation = variantOf(method?.parameters ?? {}, decision.method.options)?.normalisation;
  const stretched = table.criteria.filter((_, j) => table.cells.some((row) => figureValue(row[j] as Cell) < 0));

  return (
    <fieldset className="stack">
      <legend className="visually-hidden">{t.weights.method}</legend>
      <SelectField label={t.weights.method} value={decision.method.id} onChange={change}>
        {!method && <option value={decision.method.id}>{decision.method.id}</option>}
        {Object.entries(methodNames).map(([id, name]) => (
          <option key={id} value={id}>
            {optionText(id, say(name))}
          </option>
        ))}
      </SelectField>
      <Link href="/methods" className="small">
        {t.weights.more2}
      </Link>
      {normalisation !== undefined && (
        <SelectField
          label={t.weights.normalisation}
          value={normalisation}
          onChange={(value) => commit((before) => withOption(before, ["normalisation"], value))}
        >
          {normalisations.map((id) => (
            <option key={id} value={id}>
              {t.normalisations[id]}
            </option>
          ))}
        </SelectField>
      )}
      {(normalisation === "vector" || normalisation === "none") && stretched.length > 0 && (
        <p className="hint">{t.weights.stretched(format.list(stretched.map((criterion) => say(criterion.definition.name))))}</p>
      )}
      {method && ownOptions && (
        <Asleep>
          <MethodOptions method={method} decision={decision} table={table} />
        </Asleep>
      )}
      <SelectField
        label={t.weights.gapPolicy}
        value={decision.gaps}
        onChange={(gaps) => commit((before) => ({ ...before, gaps: gaps as GapPolicy }))}
      >
        {gapPolicies.map((id) => (
          <option key={id} value={id}>
            {t.gaps[id]}
          </option>
        ))}
      </SelectField>
    </fieldset>
  );
}
