import type { Evaluation } from "@/lib/evaluate";
import { methods } from "@/lib/madm/registry";
import { rules } from "@/lib/recommendation/rules";
import { say, t } from "../_components/words";
import styles from "./report.module.css";

/** How the answer was computed, in which variants, and the rule table that turned it into advice. */
export function Method({ evaluation }: { readonly evaluation: Evaluation }) {
  const { decision, datasetVersion } = evaluation;
  const method = methods.find((entry) => entry.id === decision.method.id);
  const variant = evaluation.ok ? evaluation.ranking.variant : decision.method.options;
  const options = Object.entries(variant).map(
    ([name, value]) => `${name} ${typeof value === "object" ? JSON.stringify(value) : String(value)}`,
  );
  return (
    <section>
      <h2>{t.report.method}</h2>
      <p>
        <strong>{method ? say(method.name) : decision.method.id}</strong>
        {options.length > 0 && ` (${options.join(", ")})`}. {method && say(method.summary)}
      </p>
      {method && (
        <>
          <ul className={styles.fine}>
            {method.formula.map((line) => (
              <li key={line.en}>{say(line)}</li>
            ))}
          </ul>
          <p className={styles.fine}>{method.citation}</p>
        </>
      )}
      <p className="small">
        {t.report.variants(t.gaps[decision.gaps])} {t.report.dataVersion(datasetVersion)}
      </p>
      <table className={styles.table}>
        <caption>
          {t.rules.title}. {t.rules.intro}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t.rules.when}</th>
            <th scope="col">{t.rules.advice}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <tr key={rule.id}>
              <td>{t.rules[rule.id]}</td>
              <td>{t.priorities[rule.priority]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{t.report.caveats}</h3>
      <ul className={styles.fine}>
        {t.report.caveatList.map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
    </section>
  );
}
