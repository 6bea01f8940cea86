import type { Evaluation } from "@/lib/evaluate";
import { type MeasureUse, measuresByPillar } from "@/lib/report/measures";
import { countryName } from "@/lib/report/names";
import { format, say, t } from "../_components/words";
import { useDataset } from "../_state/provider";
import styles from "./report.module.css";

/** What stands in the way of the markets to be entered, and what the documents say can be done or watched. */
export function Measures({ evaluation }: { readonly evaluation: Extract<Evaluation, { ok: true }> }) {
  const { playbook, ...dataset } = useDataset();
  const shown = evaluation.results.filter(({ recommendation }) => recommendation.priority.startsWith("enter"));
  const pillars = measuresByPillar(shown);
  const names = (iso3s: readonly string[]) => format.list(iso3s.map((iso3) => say(countryName({ ...dataset, playbook }, iso3))));
  const list = (title: string, uses: readonly MeasureUse[]) =>
    uses.length > 0 && (
      <>
        <h4 className="small">{title}</h4>
        <ul className={styles.measures}>
          {uses.map(({ measure, stated, inferred }) => (
            <li key={measure.id}>
              {say(measure.text)}{" "}
              <span className={styles.fine}>
                {stated.length > 0 && `${names(stated)}. `}
                {inferred.length > 0 && `${t.report.inferredFor(names(inferred))} `}
                {t.detail.sourceSays}: {measure.location}
                {measure.caution && ` ${say(measure.caution)}`}
              </span>
            </li>
          ))}
        </ul>
      </>
    );
  if (shown.length === 0) return null;
  return (
    <section>
      <h2>{t.report.measures}</h2>
      {pillars.length === 0 && <p>{t.detail.noBarrier}</p>}
      {pillars.map(({ pillar, toDo, toWatch, withoutOwn }) => (
        <div key={pillar} className={styles.together}>
          <h3>{t.pillars[pillar]}</h3>
          {toDo.length + toWatch.length === 0 && <p className="small">{t.detail.noMeasure}</p>}
          {list(t.detail.toDo, toDo)}
          {list(t.detail.toWatch, toWatch)}
          {withoutOwn.length > 0 && <p className="small soft">{t.detail.noOwnMeasure(names(withoutOwn))}</p>}
          {playbook.openGaps
            .filter((gap) => gap.lever === pillar)
            .map((gap) => (
              <p key={gap.text.en} className="small soft">
                {t.detail.openGap}: {say(gap.text)}
              </p>
            ))}
        </div>
      ))}
      {evaluation.decision.exporter !== "CHN" && <p className="small soft">{t.detail.forChina}</p>}
      <ul className={styles.fine}>
        {playbook.documents.map((document) => (
          <li key={document.id}>
            {document.citation} {say(document.caution)}
          </li>
        ))}
      </ul>
    </section>
  );
}
