import type { Evaluation } from "@/lib/evaluate";
import { report as reportText } from "@/lib/i18n/en/report";
import { PriorityBadge } from "../_components/priority-badge";
import { format, say, t } from "../_components/words";
import styles from "./report.module.css";

/** All markets on one page: rank, score, advice, position, data. */
export function Summary({ evaluation }: { readonly evaluation: Extract<Evaluation, { ok: true }> }) {
  return (
    <section>
      <h2>{reportText.summary}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t.ranking.rank}</th>
            <th scope="col">{t.ranking.market}</th>
            <th scope="col" className="number">
              {t.ranking.score}
            </th>
            <th scope="col">{t.ranking.priority}</th>
            <th scope="col">{t.ranking.position}</th>
            <th scope="col" className="number">
              {reportText.known}
            </th>
          </tr>
        </thead>
        <tbody>
          {evaluation.results.map((result) => (
            <tr key={result.market.iso3}>
              <td>
                {result.rank}
                {result.tied && ` ${t.ranking.tied}`}
              </td>
              <th scope="row">{say(result.market.name)}</th>
              <td className="number">{format.score(result.score)}</td>
              <td>
                <PriorityBadge priority={result.recommendation.priority} />
              </td>
              <td>{t.reaches[result.position.reach]}</td>
              <td className="number">{format.percent(result.completeness)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
