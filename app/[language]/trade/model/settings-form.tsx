"use client";

import { useEffect, useId, useState } from "react";
import { useWords } from "#words";
import type { Facts } from "@/lib/gravity/view/panel-facts";
import {
  type EffectSet,
  effectSetIds,
  effectSets,
  errorKinds,
  explaining,
  type Form,
  firstSettings,
  questionOf,
  type Settings,
} from "@/lib/gravity/view/settings";
import { countryName } from "@/lib/report/names";
import { SelectField } from "../../../_components/fields/select-field";
import { useDataset } from "../../../_state/provider";
import styles from "./model.module.css";
import type { Model } from "./use-model";

const FORMS = ["ln", "plain", "out"] as const;

/** What is asked of the panel. The program's own is asked at once; a panel of the user's when its user says so. */
export function SettingsForm({ facts, model, exporter }: { readonly facts: Facts; readonly model: Model; readonly exporter: string }) {
  const { format, model: text, say } = useWords("model");
  const { state, estimate } = model;
  const bundled = state.file === null;
  const [settings, setSettings] = useState<Settings>(() => firstSettings(facts, bundled, exporter));
  const set = (more: Partial<Settings>) => setSettings((before) => ({ ...before, ...more }));
  const dataset = useDataset();
  const { form } = text;
  const id = useId();
  const nameOf = (code: string) => say(countryName(dataset, code));
  const sellers = format.inOrder(facts.exporters, nameOf);
  const years = facts.years.map(({ year }) => year);
  const effects = effectSetIds.filter((set) => years.length > 0 || !effectSets[set].some((effect) => effect.includes("year")));
  const asked = JSON.stringify(questionOf(settings, facts));
  const fresh = state.result === null || JSON.stringify(state.result.question) === asked;
  const idle =
    bundled && state.result === null && state.busy === null && !state.cancelled && state.failure === null && state.issues.length === 0;
  useEffect(() => {
    if (idle) estimate(questionOf(settings, facts));
  });

  return (
    <section id="model" className="stack" aria-label={text.parts.model} data-testid="settings">
      <h2>{text.parts.model}</h2>
      {bundled && !facts.exporters.includes(exporter) && <p className="warn">{text.bundled.notHeld(nameOf(exporter))}</p>}
      <div className={styles.settings}>
        <SelectField label={form.seller} value={settings.seller} onChange={(seller) => set({ seller })}>
          {sellers.map((code) => (
            <option key={code} value={code}>
              {nameOf(code)}
            </option>
          ))}
        </SelectField>
        {bundled && (
          <SelectField label={form.flow} value={settings.flow} onChange={(flow) => set({ flow })}>
            {Object.entries(form.flows).map(([flow, name]) => (
              <option key={flow} value={flow}>
                {name}
              </option>
            ))}
          </SelectField>
        )}
        {settings.years && (
          <>
            <YearField
              label={form.from}
              years={years}
              value={settings.years[0]}
              onChange={(from) => set({ years: [from, Math.max(from, settings.years?.[1] ?? from)] })}
            />
            <YearField
              label={form.to}
              years={years}
              value={settings.years[1]}
              onChange={(to) => set({ years: [Math.min(to, settings.years?.[0] ?? to), to] })}
            />
          </>
        )}
        {years.length > 1 && (
          <SelectField
            label={form.compare}
            value={String(settings.compare ?? "")}
            onChange={(year) => set({ compare: year === "" ? null : Number(year) })}
          >
            {years.map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
            <option value="">{form.allYears}</option>
          </SelectField>
        )}
        <SelectField
          label={form.sample}
          value={settings.mode}
          onChange={(mode) => set({ mode: mode === "in-sample" ? mode : "out-of-sample" })}
        >
          {(["out-of-sample", "in-sample"] as const).map((mode) => (
            <option key={mode} value={mode}>
              {form.modes[mode](nameOf(settings.seller))}
            </option>
          ))}
        </SelectField>
        <SelectField label={form.effects} value={settings.effects} onChange={(value) => set({ effects: value as EffectSet })}>
          {effects.map((value) => (
            <option key={value} value={value}>
              {form.effectSets[value]}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={form.errors}
          value={settings.errors}
          onChange={(value) => set({ errors: errorKinds.find((kind) => kind === value) ?? "pair" })}
        >
          {errorKinds.map((kind) => (
            <option key={kind} value={kind}>
              {form.errorKinds[kind]}
            </option>
          ))}
        </SelectField>
      </div>
      <details open={!bundled}>
        <summary>{form.variables}</summary>
        <div className={`${styles.settings} ${styles.opened}`}>
          {explaining(facts, bundled).map(({ name }) => (
            <SelectField
              key={name}
              label={form.entersOf(name)}
              value={settings.forms[name] ?? "out"}
              onChange={(value) => set({ forms: { ...settings.forms, [name]: value as Form } })}
            >
              {FORMS.map((value) => (
                <option key={value} value={value}>
                  {form.forms[value]}
                </option>
              ))}
            </SelectField>
          ))}
        </div>
        <div className={styles.filter}>
          <label htmlFor={id} className="small soft">
            {form.filter}
          </label>
          <div>
            <input
              id={id}
              value={settings.filter}
              maxLength={300}
              spellCheck={false}
              aria-describedby={`${id}-hint`}
              onChange={(event) => set({ filter: event.target.value })}
            />
          </div>
          <p id={`${id}-hint`} className="small soft">
            {form.filterHint}
          </p>
        </div>
      </details>
      <div className="row">
        <button type="button" className="primary" disabled={state.busy !== null} onClick={() => estimate(questionOf(settings, facts))}>
          {form.estimate}
        </button>
        {!fresh && <span className="warn">{form.changed}</span>}
      </div>
    </section>
  );
}

type YearProps = {
  readonly label: string;
  readonly years: readonly number[];
  readonly value: number;
  readonly onChange: (year: number) => void;
};

function YearField({ label, years, value, onChange }: YearProps) {
  return (
    <SelectField label={label} value={String(value)} onChange={(year) => onChange(Number(year))}>
      {years.map((year) => (
        <option key={year} value={year}>
          {year}
        </option>
      ))}
    </SelectField>
  );
}
