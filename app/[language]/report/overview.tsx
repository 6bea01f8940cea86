import { useWords } from "#words";
import { contributionSeries } from "@/lib/charts/contributions";
import type { Answered, Unanswered } from "@/lib/evaluate";
import { countryName } from "@/lib/report/names";
import { PriorityBadge } from "../../_components/answer/priority-badge";
import { Apart } from "../../_components/charts/apart";
import { ContributionTable } from "../../_components/charts/contribution-table";
import { ChartFigure } from "../../_components/charts/figure";
import { IssueList } from "../../_components/issue-list";
import { Link } from "../../_components/link";
import { number, Table } from "../../_components/table";
import { useDataset } from "../../_state/provider";
import styles from "./report.module.css";
import { Section } from "./section";

/** All markets on one page: what speaks for each, as a chart and in figures, then advice, position and data. */
export function Overview({ evaluation }: { readonly evaluation: Answered }) {
  const { report: reportText, format, say, t } = useWords("report");
  const dataset = useDataset();
  const series = contributionSeries(evaluation);
  const names = series.markets.map((iso3) => say(countryName(dataset, iso3)));
  // A single bar compares nothing.
  if (names.length < 2)
    return (
      <Section title={reportText.summary}>
        <Glance evaluation={evaluation} />
      </Section>
    );
  return (
    <Section
      title={reportText.summary}
      intro={
        <>
          {format.closed(t.ranking.tableTitle)} <Apart series={series} />
        </>
      }
    >
      <Glance evaluation={evaluation} />
      <ChartFigure
        name={t.ranking.chartName(names.length, names[0] ?? "")}
        title={t.ranking.tableTitle}
        picture={{
          kind: "bars",
          labels: names.map((name, i) => `${name}  ${format.score(series.sums[i] as number)}`),
          series: series.pillars.map(({ pillar, parts }) => ({ name: t.pillars[pillar], token: `pillar-${pillar}`, values: parts })),
        }}
        table={<ContributionTable series={series} className={styles.table} />}
      />
    </Section>
  );
}

/** Place, score, advice, position and how much is known of every market. */
function Glance({ evaluation: { results, ranking } }: { readonly evaluation: Answered }) {
  const { report: reportText, format, say, t } = useWords("report");
  return (
    <Table
      className={styles.table}
      name={reportText.summary}
      heads={[
        number(t.ranking.rank),
        t.ranking.market,
        number(
          <>
            {t.ranking.score}
            {ranking.better === "lower" && <span className={styles.unit}>{reportText.lowerBetter}</span>}
          </>,
        ),
        t.ranking.priority,
        t.ranking.position,
        number(reportText.known),
      ]}
    >
      {results.map((result) => (
        <tr key={result.market.iso3}>
          <td className="number">
            {result.rank}
            {result.tied && <span className={styles.unit}>{t.ranking.tied}</span>}
          </td>
          <th scope="row">{say(result.market.name)}</th>
          <td className="number">
            <strong>{format.score(result.score)}</strong>
          </td>
          <td>
            <PriorityBadge priority={result.recommendation.priority} />
          </td>
          <td>{t.reaches[result.position.reach]}</td>
          <td className="number">{format.percent(result.completeness)}</td>
        </tr>
      ))}
    </Table>
  );
}

/** Why there is nothing to recommend, and where to mend it. */
export function NoAnswer({ evaluation }: { readonly evaluation: Unanswered }) {
  const { report: reportText, t } = useWords("report");
  return (
    <Section title={t.noAnswer[evaluation.reason]}>
      <p>{reportText.mendHow[evaluation.reason]}</p>
      <IssueList issues={evaluation.issues} table={evaluation.table} />
      <p className="no-print">
        <Link href="/">{reportText.mend}</Link>
      </p>
    </Section>
  );
}
