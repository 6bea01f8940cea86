"use client";

import { useWords } from "#words";
import { contributionSeries } from "@/lib/charts/contributions";
import type { Answered, MarketResult } from "@/lib/evaluate";
import { methodName } from "@/lib/madm/schema/names";
import type { Standing } from "@/lib/recommendation/firmness";
import { PriorityBadge } from "../../_components/answer/priority-badge";
import { Terms } from "../../_components/answer/terms";
import { Apart } from "../../_components/charts/apart";
import { ContributionBar, PillarLegend } from "../../_components/charts/contribution-bar";
import { Fold } from "../../_components/fold";
import { later, sleeping } from "../../_components/later";
import { Table } from "../../_components/table";
import { select } from "../../_state/store";
import styles from "./ranking-table.module.css";
import { useGlide } from "./use-glide";

const ContributionTable = later(() => import("../../_components/charts/contribution-table").then((module) => module.ContributionTable));

const RankRange = sleeping(() => import("../../_components/firmness/rank-range").then((module) => module.RankRange), "firmness");

type Props = {
  readonly evaluation: Answered;
  /** The places over all weights, in the order of the table's rows, once they are known. */
  readonly standings: readonly Standing[] | null;
  readonly selected: string | null;
  readonly onSelect: () => void;
};

/** The ranked markets, best first, with what each score is made of, the advice and the position. */
export function RankingTable({ evaluation, standings, selected, onSelect }: Props) {
  const { format, say, t } = useWords();
  const { results, decision } = evaluation;
  const glide = useGlide(results.map((result) => result.market.iso3).join());
  const method = methodName(decision.method.id);
  const rangeOf = ({ market }: MarketResult) => {
    const standing = standings?.[evaluation.table.markets.indexOf(market)];
    return standing && <RankRange standing={standing} />;
  };
  const series = contributionSeries(evaluation);
  return (
    <div className="stack">
      <div>
        <h2>{t.ranking.title}</h2>
        <p className="small soft">{t.ranking.caption(results.length, method ? say(method) : decision.method.id)}</p>
        {results.length > 1 && <p className="small soft">{t.ranking.legend(Math.max(1, Math.min(3, results.length - 1)))}</p>}
        {results.some((one, i) => one.rank === results[i + 1]?.rank && one.score !== results[i + 1]?.score) && (
          <p className="small soft">{t.ranking.tiedApart}</p>
        )}
        <Terms of={["score", "known", "field", "knock-out"]} />
      </div>
      <PillarLegend pillars={series.pillars.map((entry) => entry.pillar)} />
      <Table
        fits
        className={styles.table}
        headClass="visually-hidden"
        testId="ranking"
        heads={[t.ranking.rank, t.ranking.market, t.ranking.makeUp, t.ranking.score, t.ranking.priority]}
        bodies
      >
        <tbody ref={glide}>
          {results.map((result, i) => (
            <tr key={result.market.iso3} data-market={result.market.iso3} data-selected={result.market.iso3 === selected}>
              <td className={styles.rank}>
                {result.rank}
                {result.tied && <span className="small soft"> {t.ranking.tied}</span>}
              </td>
              <th scope="row">
                <div className={styles.market}>
                  <button
                    type="button"
                    className={styles.name}
                    aria-pressed={result.market.iso3 === selected}
                    aria-label={t.ranking.select(say(result.market.name))}
                    onClick={() => {
                      select(result.market.iso3);
                      onSelect();
                    }}
                  >
                    {say(result.market.name)}
                  </button>
                  <div className={styles.range}>{rangeOf(result)}</div>
                  <Caveat result={result} />
                </div>
              </th>
              <td className={styles.bar}>
                <ContributionBar pillars={series.pillars} at={i} />
              </td>
              <td className="number">{format.score(result.score)}</td>
              <td className={styles.advice}>
                <PriorityBadge priority={result.recommendation.priority} />
                <div className="small soft">{t.reaches[result.position.reach]}</div>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="small soft">
        {t.ranking.lanes} <Apart series={series} />
      </p>
      <Fold title={t.app.showTable}>
        <ContributionTable series={series} />
      </Fold>
    </div>
  );
}

function Caveat({ result }: { readonly result: MarketResult }) {
  const { format, t } = useWords();
  if (result.completeness === 1) return null;
  return (
    <span className="small soft">
      {format.percent(result.completeness)} {t.ranking.knownShort}
    </span>
  );
}
