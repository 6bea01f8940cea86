"use client";

import Link from "next/link";
import { notFound } from "next/navigation";
import type { Market } from "@/lib/dataset/schema";
import type { Decision } from "@/lib/decision/schema";
import type { Evaluation } from "@/lib/evaluate";
import { AdviceBlock } from "../../_components/advice";
import { Barriers } from "../../_components/barriers";
import { CompetitionForm } from "../../_components/position/competition-form";
import { PositionView } from "../../_components/position/position-view";
import { Reasons } from "../../_components/reasons";
import { format, say, t } from "../../_components/words";
import { useDataset, useEvaluation } from "../../_state/provider";
import { commit, useStore } from "../../_state/store";
import { AllMeasures } from "./all-measures";
import { Figures } from "./figures";
import styles from "./market-page.module.css";
import { SecondSource } from "./second-source";
import { Strengths } from "./strengths";

/** The page of one market; of one the visitor added, as soon as the browser's own decision is there. */
export function MarketPage({ iso3, sent }: { readonly iso3: string; readonly sent: Decision | null }) {
  const market = useDataset().markets.find((entry) => entry.iso3 === iso3);
  const ready = useStore((state) => state.decision !== null);
  if (market) return <Known market={market} sent={sent} />;
  return ready ? notFound() : null;
}

/** Everything Caravan knows of one market, seen from the current decision. */
function Known({ market, sent }: { readonly market: Market; readonly sent: Decision | null }) {
  const evaluation = useEvaluation(sent);
  const dataset = useDataset();
  const { iso3 } = market;
  const name = say(market.name);
  const result = evaluation.ok ? evaluation.results.find((entry) => entry.market.iso3 === iso3) : undefined;
  const { decision } = evaluation;

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <p className="soft">
          <Link href="/">{t.nav.workspace}</Link> · {t.regions[market.region]}
        </p>
        <h1>{name}</h1>
        {evaluation.ok && result && (
          <>
            <p className={styles.standing}>
              {t.market.standing(result.rank, evaluation.results.length, format.score(result.score))}
              {result.tied && ` (${t.ranking.tied})`}
            </p>
            <AdviceBlock result={result} />
            <Neighbours evaluation={evaluation} iso3={iso3} />
          </>
        )}
        {!result && iso3 === decision.exporter && <p>{t.market.home}</p>}
        {!result && iso3 !== decision.exporter && !decision.markets.includes(iso3) && (
          <p>
            {t.market.notTicked}{" "}
            <button type="button" onClick={() => commit((before) => ({ ...before, markets: [...before.markets, iso3] }))}>
              {t.market.tick(name)}
            </button>
          </p>
        )}
        {!evaluation.ok && <p>{t.noAnswer[evaluation.reason].title}</p>}
      </header>
      <Figures market={market} evaluation={evaluation} />
      {evaluation.ok && result && (
        <>
          <Strengths strengths={result.recommendation.strengths} name={name} />
          <section className="stack">
            <h2>{t.market.reasons}</h2>
            <div className={styles.narrow}>
              <Reasons evaluation={evaluation} result={result} count={evaluation.table.criteria.length} />
            </div>
          </section>
          <section className="stack">
            <h2>{t.position.title}</h2>
            <div className={styles.two}>
              <PositionView result={result} exporter={decision.exporter} most={12} />
              <div className="stack">
                <CompetitionForm market={market} decision={decision} issues={result.position.issues} />
                <SecondSource iso3={iso3} />
              </div>
            </div>
          </section>
          <div className={styles.narrow}>
            <Barriers result={result} dataset={dataset} exporter={decision.exporter} />
          </div>
        </>
      )}
      <AllMeasures iso3={iso3} name={name} />
    </div>
  );
}

/** The markets just above and just below in the ranking. */
function Neighbours({ evaluation, iso3 }: { readonly evaluation: Extract<Evaluation, { ok: true }>; readonly iso3: string }) {
  const at = evaluation.results.findIndex((entry) => entry.market.iso3 === iso3);
  const [above, below] = [evaluation.results[at - 1], evaluation.results[at + 1]];
  return (
    <nav aria-label={t.market.neighbours} className={styles.neighbours}>
      {above && <Link href={`/markets/${above.market.iso3}`}>↑ {say(above.market.name)}</Link>}
      {below && <Link href={`/markets/${below.market.iso3}`}>↓ {say(below.market.name)}</Link>}
    </nav>
  );
}
