"use client";

import { useWords } from "#words";
import type { Market } from "@/lib/dataset/schema";
import type { Decision } from "@/lib/decision/schema";
import type { MarketResult } from "@/lib/evaluate";
import { headlineText } from "@/lib/report/headline";
import { PriorityBadge } from "../../_components/answer/priority-badge";
import { Unranked } from "../../_components/answer/unranked";
import { Parts } from "../../_components/frame/parts";
import { Link } from "../../_components/link";
import { number, Table } from "../../_components/table";
import { MarketTiles } from "../../_components/tiles/market-tiles";
import { useDataset, useEvaluation } from "../../_state/provider";
import styles from "./markets.module.css";
import { PillarsPicture } from "./pillars-picture";

/** Every market: those ranked in their order, then those that are out, and those that are not in the decision. */
export function Markets({ sent }: { readonly sent: Decision | null }) {
  const words = useWords("markets");
  const { markets: text, t } = words;
  const evaluation = useEvaluation(sent);
  const { markets } = useDataset();
  const { decision, table } = evaluation;
  const results = evaluation.ok ? evaluation.results : [];
  const ranked = new Set(results.map(({ market }) => market.iso3));
  const out = new Set(table.out.map(({ market }) => market.iso3));
  const others = markets.filter(({ iso3 }) => !ranked.has(iso3));
  const first = results[0]?.market.iso3;
  return (
    <div className="screen close">
      <div className="stack">
        <h1>{text.title}</h1>
        <p className={styles.answer}>{headlineText(evaluation, words)}</p>
        <Parts />
      </div>
      {!evaluation.ok && <Unranked reason={evaluation.reason} />}
      <MarketTiles evaluation={evaluation} tableId="markets" />
      <Table
        id="markets"
        caption={text.caption}
        name={text.title}
        className={styles.table}
        heads={[number(t.ranking.rank), t.ranking.market, t.ranking.priority, number(t.ranking.score), text.region, text.ways]}
        testId="markets"
      >
        {results.map((result) => (
          <Row key={result.market.iso3} market={result.market} result={result} first={first} />
        ))}
        {others.map((market) => (
          <Row key={market.iso3} market={market} first={first} why={whyNot(market)} />
        ))}
      </Table>
      {evaluation.ok && <PillarsPicture evaluation={evaluation} />}
    </div>
  );

  function whyNot({ iso3 }: Market): string {
    if (iso3 === decision.exporter) return text.home;
    return out.has(iso3) ? text.out : text.notTicked;
  }
}

type RowProps = {
  readonly market: Market;
  readonly result?: MarketResult;
  /** The market that is ranked first. */
  readonly first: string | undefined;
  readonly why?: string;
};

function Row({ market, result, first, why }: RowProps) {
  const { markets: text, format, say, t } = useWords("markets");
  const { iso3 } = market;
  const name = say(market.name);
  return (
    <tr data-market={iso3}>
      <td className={`number ${styles.rank}`}>{result?.rank ?? "–"}</td>
      <th scope="row">
        <Link href={`/markets/${iso3}`}>{name}</Link>
      </th>
      <td>{result ? <PriorityBadge priority={result.recommendation.priority} /> : <span className="soft">{why}</span>}</td>
      <td className="number">{result ? format.score(result.score) : ""}</td>
      <td className="soft">{t.regions[market.region]}</td>
      <td>
        <span className={styles.ways}>
          <Link href={`/markets/${iso3}/competitors`} aria-label={text.competitorsIn(name)}>
            {text.competitors}
          </Link>
          {result && first && first !== iso3 && (
            <Link href={`/markets/side-by-side?a=${first}&b=${iso3}`} aria-label={text.besideFirstOf(name)}>
              {text.besideFirst}
            </Link>
          )}
        </span>
      </td>
    </tr>
  );
}
