import type { Evaluation } from "@/lib/evaluate";
import { indicatorName } from "@/lib/report/names";
import { format, say, t } from "../_components/words";
import { useDataset } from "../_state/provider";
import styles from "./report.module.css";

/** The weights behind the ranking: what was set and what share of the whole it comes to. */
export function Weights({ evaluation }: { readonly evaluation: Evaluation }) {
  const dataset = useDataset();
  const { criteria, dropped } = evaluation.table;
  return (
    <section>
      <h2>{t.report.weights}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t.report.pillar}</th>
            <th scope="col">{t.detail.reasonHead.criterion}</th>
            <th scope="col">{t.report.direction}</th>
            <th scope="col" className="number">
              {t.report.importance}
            </th>
            <th scope="col" className="number">
              {t.report.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {criteria.map((criterion, j) => {
            const first = criteria[j - 1]?.pillar !== criterion.pillar;
            return (
              <tr key={criterion.indicator}>
                <td>{first && `${t.pillars[criterion.pillar]}, ${format.percent(criterion.pillarShare, 1)}`}</td>
                <th scope="row">{say(criterion.definition.name)}</th>
                <td>{t.directions[criterion.direction]}</td>
                <td className="number">{format.number(criterion.importance, 0)}</td>
                <td className="number">{format.percent(criterion.weight, 1)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {dropped.map((criterion) => (
        <p key={criterion.indicator} className="small">
          {t.weights.dropped[criterion.reason](
            say(indicatorName(dataset, criterion.indicator)),
            format.list(criterion.lacking.map((iso3) => say(dataset.markets.find((market) => market.iso3 === iso3)?.name ?? { en: iso3 }))),
          )}
        </p>
      ))}
    </section>
  );
}
