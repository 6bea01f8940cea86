import { useWords } from "#words";
import type { Evaluation } from "@/lib/evaluate";
import { indicatorName } from "@/lib/report/names";
import { weighedText } from "@/lib/report/whose/weighed-text";
import { number, Table } from "../../_components/table";
import { useDataset } from "../../_state/provider";
import styles from "./report.module.css";
import { Section } from "./section";

/** The weights behind the ranking: what was set and what share of the whole it comes to. */
export function Weights({ evaluation }: { readonly evaluation: Evaluation }) {
  const words = useWords("report", "together");
  const { report: reportText, together, format, say, t } = words;
  const dataset = useDataset();
  const { criteria, dropped } = evaluation.table;
  if (criteria.length + dropped.length === 0) return null;
  const weighed = weighedText(evaluation.decision, dataset, words);
  return (
    <Section whole title={reportText.weights} intro={reportText.weightsIntro}>
      <Table
        className={`${styles.table} ${styles.weights}`}
        name={reportText.weights}
        heads={[t.reasonHead.pillar, t.reasonHead.criterion, reportText.direction, number(reportText.importance), number(reportText.share)]}
      >
        {criteria.map((criterion, j) => {
          const first = criteria[j - 1]?.pillar !== criterion.pillar;
          return (
            <tr key={criterion.indicator} className={first ? styles.first : undefined}>
              <td>
                {first && (
                  <>
                    <strong>{t.pillars[criterion.pillar]}</strong> {format.percent(criterion.pillarShare, 1)}
                  </>
                )}
              </td>
              <th scope="row">{say(criterion.definition.name)}</th>
              <td className={styles.soft}>{t.directions[criterion.direction]}</td>
              <td className="number">{format.number(criterion.importance, 0)}</td>
              <td className="number">{format.percent(criterion.weight, 1)}</td>
            </tr>
          );
        })}
      </Table>
      {weighed.length > 0 && (
        <div data-testid="weighed">
          <h3>{together.title}</h3>
          <p>{format.sentences(weighed)}</p>
        </div>
      )}
      {dropped.map((criterion) => (
        <p key={criterion.indicator}>
          {t.weights.dropped[criterion.reason](
            say(indicatorName(dataset, criterion.indicator)),
            format.list(criterion.lacking.map((iso3) => say(dataset.markets.find((market) => market.iso3 === iso3)?.name ?? { en: iso3 }))),
          )}
        </p>
      ))}
    </Section>
  );
}
