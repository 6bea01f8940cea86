import dynamic from "next/dynamic";
import { contributionSeries } from "@/lib/charts/contributions";
import type { Evaluation } from "@/lib/evaluate";
import { methods } from "@/lib/madm/registry";
import { countryName } from "@/lib/report/names";
import { ContributionTable } from "../_components/contribution-table";
import { say, t } from "../_components/words";
import { useDataset } from "../_state/provider";
import styles from "./report.module.css";

// Chart.js is fetched by the pages that draw, never with the workspace.
const StackedBars = dynamic(() => import("../_components/chart").then((module) => module.StackedBars), { ssr: false });

/** What every score is made of, by pillar: the chart, and its figures under it. */
export function ScoreChart({ evaluation }: { readonly evaluation: Extract<Evaluation, { ok: true }> }) {
  const dataset = useDataset();
  const series = contributionSeries(evaluation);
  const method = methods.find((entry) => entry.id === evaluation.ranking.method);
  if (!series) return null;
  const labels = series.markets.map((iso3) => say(countryName(dataset, iso3)));
  return (
    <section className={styles.together}>
      <h2>{t.ranking.makeUp}</h2>
      {method && <p className="small soft">{say(method.contributionRule)}</p>}
      <StackedBars
        name={t.ranking.chartName(labels.length, labels[0] ?? "")}
        labels={labels}
        axis={t.ranking.score}
        series={series.pillars.map(({ pillar, parts }) => ({ name: t.pillars[pillar], token: `pillar-${pillar}`, values: parts }))}
        table={<ContributionTable series={series} />}
      />
    </section>
  );
}
