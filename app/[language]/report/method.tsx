import { useWords } from "#words";
import type { Evaluation } from "@/lib/evaluate";
import { aboutMethod } from "@/lib/madm/about";
import { methods } from "@/lib/madm/registry";
import { RuleTable } from "../../_components/answer/rule-table";
import { OptionsByCriterion, settingsText } from "../../_components/answer/variant";
import { Gap } from "../../_components/gap";
import { IssueList } from "../../_components/issue-list";
import styles from "./report.module.css";
import { Section } from "./section";

/** How the answer was computed, in which variants, the rule table that turned it into advice, and what all of it cannot tell. */
export function Method({ evaluation, track }: { readonly evaluation: Evaluation; readonly track: readonly string[] }) {
  const words = useWords("options", "parameters", "ranking", "report", "track");
  const { format, report: reportText, track: trackText, say, t } = words;
  const { decision, datasetVersion, ignored } = evaluation;
  const method = methods.find((entry) => entry.id === decision.method.id);
  const variant = evaluation.ok ? evaluation.ranking.variant : decision.method.options;
  const options = method && { method, options: variant };
  const settings = options && settingsText(words, options);
  return (
    <Section title={reportText.method}>
      <p>
        <strong>{method ? say(method.name) : decision.method.id}</strong>
        {format.closed(settings ? format.bracketed("", settings) : "")}
        <Gap />
        {method && say(aboutMethod(method.id).summary)}
      </p>
      {method && (
        <p className={styles.fine}>
          {format.closed(format.clauses(aboutMethod(method.id).formula.map((line) => say(line))))}
          <Gap />
          <span lang="en">{aboutMethod(method.id).citation}</span>
        </p>
      )}
      {options && <OptionsByCriterion {...options} table={evaluation.table} className={styles.table} />}
      <p>
        {reportText.variants(t.gaps[decision.gaps])}
        <Gap />
        {reportText.dataVersion(datasetVersion)}
      </p>
      <RuleTable className={`${styles.table} ${styles.rules}`} />
      <h3>{reportText.caveats}</h3>
      <ul className={`${styles.fine} ${styles.columns}`}>
        {reportText.caveatList.map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
      <h3>{trackText.title}</h3>
      <p className={styles.fine} data-testid="track-record">
        {format.sentences(track)}
      </p>
      {ignored.length > 0 && (
        <>
          <p>{t.headline.ignored}</p>
          <IssueList issues={ignored} />
        </>
      )}
    </Section>
  );
}
