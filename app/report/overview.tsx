import { useWords } from "#words";
import { type ContributionSeries, contributionSeries } from "@/lib/charts/contributions";
import type { Answered } from "@/lib/evaluate";
import { aboutMethod } from "@/lib/madm/about";
import { methods } from "@/lib/madm/registry";
import { countryName } from "@/lib/report/names";
import { PriorityBadge } from "../_components/answer/priority-badge";
import { ChartFigure } from "../_components/charts/figure";
import { number, Table } from "../_components/table";
import { useDataset } from "../_state/provider";
import styles from "./report.module.css";
import { Section } from "./section";

/** All markets on one page: what every score is made of, as a chart and in figures, with advice, position and data. */
export function Overview({ evaluation }: { readonly evaluation: Answered }) {
  const { report: reportText, format, say, t } = useWords("report");
  const dataset = useDataset();
  const series = contributionSeries(evaluation);
  const table = <Glance evaluation={evaluation} series={series} />;
  // A single bar compares nothing, and a score without parts has nothing to stack.
  if (!series || series.markets.length < 2) return <Section title={reportText.summary}>{table}</Section>;
  const names = series.markets.map((iso3) => say(countryName(dataset, iso3)));
  const method = methods.find((entry) => entry.id === evaluation.ranking.method);
  return (
    <Section title={reportText.summary} intro={method && say(aboutMethod(method.id).contributionRule)}>
      <ChartFigure
        name={t.ranking.chartName(names.length, names[0] ?? "")}
        title={t.ranking.tableTitle}
        picture={{
          kind: "bars",
          labels: names.map((name, i) => `${name}  ${format.score(series.scores[i] as number)}`),
          series: series.pillars.map(({ pillar, parts }) => ({ name: t.pillars[pillar], token: `pillar-${pillar}`, values: parts })),
        }}
        table={table}
      />
    </Section>
  );
}

type GlanceProps = { readonly evaluation: Answered; readonly series: ContributionSeries | null };

function Glance({ evaluation, series }: GlanceProps) {
  const { report: reportText, format, say, t } = useWords("report");
  const { results, ranking } = evaluation;
  return (
    <Table
      className={`${styles.table} ${styles.glance}`}
      name={reportText.summary}
      heads={[
        number(t.ranking.rank),
        t.ranking.market,
        ...(series?.pillars.map(({ pillar }) => number(reportText.pillarShort[pillar])) ?? []),
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
      {results.map((result, i) => (
        <tr key={result.market.iso3}>
          <td className="number">
            {result.rank}
            {result.tied && <span className={styles.unit}>{t.ranking.tied}</span>}
          </td>
          <th scope="row">{say(result.market.name)}</th>
          {series?.pillars.map(({ pillar, parts }) => (
            <td key={pillar} className={`number ${styles.soft}`}>
              {format.score(parts[i] as number)}
            </td>
          ))}
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
