"use client";

import Form from "next/form";
import { useState } from "react";
import { useWords } from "#words";
import { mirrorGap } from "@/lib/dataset/mirror/gaps";
import type { Source } from "@/lib/dataset/schema";
import { addressIn } from "@/lib/i18n/address";
import type { Series } from "@/lib/trade/series/series";
import { SelectField } from "../../_components/fields/select-field";
import { mirrorText } from "../../_components/position/mirror-text";
import { Changes } from "../../_components/series/changes";
import { partyName } from "../../_components/series/names";
import { SeriesFigure } from "../../_components/series/series-figure";
import { useDataset } from "../../_state/provider";
import { heldYears, type Selection, shownFlows } from "./selection";
import styles from "./trade.module.css";

type Props = {
  readonly selection: Selection;
  readonly pairs: ReadonlyMap<string, readonly string[]>;
  readonly series: readonly Series[];
  readonly sources: readonly Source[];
};

/** Trade between any two countries of which one reports it: chosen in a form that the address repeats. */
export function Explore({ selection, pairs, series, sources }: Props) {
  const words = useWords("position", "trade");
  const { format, trade: text } = words;
  const dataset = useDataset();
  const { reporter, partner, flow } = selection;
  const names = { reporter: partyName(words, dataset, reporter), partner: partyName(words, dataset, partner) };
  // Either side may be the exporter; the gap warns of the pair whichever way one looks.
  const gaps = [mirrorGap(dataset, reporter, partner), mirrorGap(dataset, partner, reporter)].filter((gap) => gap !== null);
  return (
    <section id="explore" className="stack" aria-label={text.parts.explore}>
      <h2>{text.parts.explore}</h2>
      <p className={styles.text}>{text.explore.intro}</p>
      {/* A new selection in the address starts the form afresh. */}
      <SelectionForm key={JSON.stringify(selection)} selection={selection} pairs={pairs} />
      {selection.refused.length > 0 && <p role="alert">{text.explore.notHeld(format.list(selection.refused))}</p>}
      {series.length === 0 ? (
        <p data-testid="nothing-held">{text.explore.none(names.reporter, names.partner)}</p>
      ) : (
        <div className={styles.charts}>
          <SeriesFigure series={series} sources={sources} />
          <div className="stack">
            {flow !== "share" && <Changes series={series} sources={sources} />}
            {gaps.map((gap) => (
              <p key={gap.exporter} className={styles.doubts}>
                {mirrorText(words, dataset, gap)}
              </p>
            ))}
          </div>
        </div>
      )}
    </section>
  );
}

function SelectionForm({ selection, pairs }: Pick<Props, "selection" | "pairs">) {
  const words = useWords("trade");
  const { trade: text } = words;
  const dataset = useDataset();
  const [reporter, setReporter] = useState(selection.reporter);
  const partners = pairs.get(reporter) ?? [];
  const byName = (codes: Iterable<string>) =>
    [...codes].map((code) => [code, partyName(words, dataset, code)] as const).sort((a, b) => (a[1] < b[1] ? -1 : 1));
  const years = heldYears.map((year) => [`${year}`, `${year}`] as const);
  const { explore } = text;
  return (
    <Form action={addressIn(words.language, "/trade")} scroll={false} className={`${styles.fields} no-print`}>
      <SelectField label={explore.reporter} name="reporter" value={selection.reporter} onChange={setReporter}>
        {optionsOf(byName(pairs.keys()))}
      </SelectField>
      <SelectField key={reporter} label={explore.partner} name="partner" value={selection.partner}>
        {optionsOf(byName(partners))}
      </SelectField>
      <SelectField label={explore.flow} name="flow" value={selection.flow}>
        {optionsOf(shownFlows.map((flow) => [flow, explore.flows[flow]]))}
      </SelectField>
      {(["from", "to"] as const).map((end) => (
        <SelectField key={end} label={explore[end]} name={end} value={`${selection[end]}`}>
          {optionsOf(years)}
        </SelectField>
      ))}
      <button type="submit">{explore.show}</button>
    </Form>
  );
}

const optionsOf = (all: readonly (readonly [string, string])[]) =>
  all.map(([value, title]) => (
    <option key={value} value={value}>
      {title}
    </option>
  ));
