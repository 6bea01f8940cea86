"use client";

import { useWords } from "#words";
import type { Level } from "@/lib/decision/answers";
import type { Decision } from "@/lib/decision/schema";
import { Redundancies } from "../../_components/answer/redundancies";
import { SelectField } from "../../_components/fields/select-field";
import { Link } from "../../_components/link";
import { useDataset, useEvaluation } from "../../_state/provider";
import { BestWorst } from "./best-worst";
import { FromFigures } from "./from-figures";
import { weighable, weighingOf } from "./level";
import { OrderAndSwing } from "./order-and-swing";
import { Pairwise } from "./pairwise";
import { goTo, usePlace, ways } from "./place";
import styles from "./weights.module.css";

/** Ways to weights for when an importance is hard to say outright. Nothing ranks differently until weights are applied. */
export function Guided({ sent }: { readonly sent: Decision | null }) {
  const words = useWords("guided");
  const { guided: guidedText, t } = words;
  const evaluation = useEvaluation(sent);
  const dataset = useDataset();
  const { way, level } = usePlace(dataset);
  const weighing = weighingOf(words, evaluation.decision, dataset, level);

  return (
    <div className={styles.page}>
      <div>
        <h1>{guidedText.title}</h1>
        <p className="soft">{guidedText.intro}</p>
        <Link href="/">{t.states.toWorkspace}</Link>
      </div>
      <nav className={styles.ways} aria-label={guidedText.how}>
        {ways.map((id) => (
          <button key={id} type="button" aria-pressed={way === id} onClick={() => goTo({ way: id, level })}>
            {guidedText.ways[id]}
          </button>
        ))}
      </nav>
      <Redundancies table={evaluation.table} />
      {way !== "figures" && (
        <SelectField label={guidedText.what} value={level} onChange={(id) => goTo({ way, level: id as Level })}>
          {weighable(dataset).map((id) => (
            <option key={id} value={id}>
              {id === "pillars" ? guidedText.pillars : guidedText.inside(t.pillars[id])}
            </option>
          ))}
        </SelectField>
      )}
      {way === "swing" && <OrderAndSwing key={level} evaluation={evaluation} weighing={weighing} />}
      {way === "pairwise" && <Pairwise key={level} evaluation={evaluation} weighing={weighing} />}
      {way === "best-worst" && <BestWorst key={level} evaluation={evaluation} weighing={weighing} />}
      {way === "figures" && <FromFigures evaluation={evaluation} />}
    </div>
  );
}
