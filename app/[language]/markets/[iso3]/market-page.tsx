"use client";

import { notFound } from "next/navigation";
import { type ReactNode, useMemo } from "react";
import { useWords } from "#words";
import type { Market } from "@/lib/dataset/schema";
import type { Decision } from "@/lib/decision/schema";
import { type Answered, evaluate } from "@/lib/evaluate";
import { placeIn } from "@/lib/problem/competition";
import { countryName } from "@/lib/report/names";
import { AdviceBlock } from "../../../_components/answer/advice";
import { KnockoutList } from "../../../_components/answer/knockout-list";
import { Reasons } from "../../../_components/answer/reasons";
import { Unranked } from "../../../_components/answer/unranked";
import { Contents } from "../../../_components/contents";
import { Gap } from "../../../_components/gap";
import { Asleep } from "../../../_components/later";
import { Link } from "../../../_components/link";
import { AccessView } from "../../../_components/position/access-view";
import { CompetitionForm } from "../../../_components/position/competition-form";
import { PositionView } from "../../../_components/position/position-view";
import type { Rooms } from "../../../_server/headroom";
import { useDataset, useEvaluation } from "../../../_state/provider";
import { commit, useStore } from "../../../_state/store";
import { AllMeasures } from "./all-measures";
import { Caveats } from "./caveats";
import { CostSection } from "./costs/section";
import { Figures } from "./figures";
import { Headroom } from "./headroom";
import styles from "./market-page.module.css";
import { MarketTabs } from "./market-tabs";
import { SecondSource } from "./second-source";
import { Strengths } from "./strengths";
import { type MarketTrade, Trade } from "./trade";

type Props = {
  readonly iso3: string;
  readonly sent: Decision | null;
  readonly rooms: Rooms;
  readonly trade: MarketTrade;
  /** What to know before selling there, made on the server. */
  readonly before: ReactNode;
};

/** The page of one market; of one the visitor added, as soon as the browser's own decision is there. */
export function MarketPage({ iso3, sent, rooms, trade, before }: Props) {
  const market = useDataset().markets.find((entry) => entry.iso3 === iso3);
  const ready = useStore((state) => state.decision !== null);
  if (market) return <Known market={market} sent={sent} rooms={rooms} trade={trade} before={before} />;
  return ready ? notFound() : null;
}

/** Everything Caravan knows of one market, seen from the current decision. */
function Known({ market, sent, rooms, trade, before }: Omit<Props, "iso3"> & { readonly market: Market }) {
  const {
    position: positionText,
    detail: detailText,
    headroom: headroomText,
    market: marketText,
    format,
    say,
    t,
  } = useWords("detail", "headroom", "market", "position");
  const evaluation = useEvaluation(sent);
  const dataset = useDataset();
  const { decision } = evaluation;
  const { iso3 } = market;
  const name = say(market.name);
  const ticked = decision.markets.includes(iso3);
  const seen = useMemo(
    () => (ticked ? evaluation : evaluate({ ...decision, markets: [...decision.markets, iso3] }, dataset)),
    [ticked, evaluation, decision, iso3, dataset],
  );
  const result = (seen.ok && seen.results.find((entry) => entry.market.iso3 === iso3)) || null;
  const out = seen.table.out.find((entry) => entry.market.iso3 === iso3);
  const position = result?.position ?? placeIn(decision, dataset, market);

  return (
    <div className="screen compact-on-paper">
      <header className={styles.head}>
        <p className="soft">
          <Link href="/markets">{t.nav.places.markets}</Link> · {t.regions[market.region]}
        </p>
        <h1>{name}</h1>
        <MarketTabs iso3={iso3} name={name} />
        {seen.ok && result && ticked && (
          <>
            <p className={styles.standing} data-testid="standing">
              {marketText.standing(result.rank, seen.results.length, format.score(result.score))}
              {result.tied && format.bracketed("", t.ranking.tied)}
            </p>
            <AdviceBlock result={result} field={seen.results.length} />
            <Neighbours evaluation={seen} iso3={iso3} />
          </>
        )}
        {iso3 === decision.exporter && <p>{marketText.home}</p>}
        {iso3 !== decision.exporter && !ticked && (
          <>
            <p>
              {marketText.notTicked}
              <Gap />
              {seen.ok && result && marketText.ifTicked(result.rank, seen.results.length)}
            </p>
            <p>
              <button type="button" onClick={() => commit((before) => ({ ...before, markets: [...before.markets, iso3] }))}>
                {marketText.tick(name)}
              </button>
            </p>
          </>
        )}
        {out && (
          <div data-testid="standing">
            <p>{marketText.out}</p>
            <KnockoutList knockouts={out.knockouts} />
          </div>
        )}
        <Asleep>{!evaluation.ok && ticked && <Unranked reason={evaluation.reason} />}</Asleep>
        <Contents
          label={marketText.onThisPage}
          parts={[
            result !== null && ["strengths", marketText.strengths],
            ["figures", marketText.figures],
            ...(iso3 === decision.exporter
              ? []
              : ([
                  ["between", detailText.between],
                  ["position", positionText.title],
                  ["trade", marketText.trade.title(say(countryName(dataset, decision.exporter)))],
                  ["headroom", headroomText.title],
                  ["costs", marketText.costs],
                  ["before", marketText.before],
                ] as const)),
            ["measures", marketText.measures],
            result !== null && ["caveats", marketText.caveats],
          ]}
        />
      </header>
      {seen.ok && result && (
        <div className={styles.two}>
          <Strengths strengths={result.recommendation.strengths} name={name} />
          <section id="reasons" className="stack" aria-label={marketText.reasons}>
            <h2>{marketText.reasons}</h2>
            <Reasons evaluation={seen} result={result} count={seen.table.criteria.length} />
          </section>
        </div>
      )}
      <Figures market={market} evaluation={seen} />
      {iso3 !== decision.exporter && (
        <section id="between" className="stack" aria-label={detailText.between}>
          <h2>{detailText.between}</h2>
          <Asleep>
            <AccessView market={market} exporter={decision.exporter} />
          </Asleep>
        </section>
      )}
      {iso3 !== decision.exporter && (
        <section id="position" className="stack" aria-label={positionText.title}>
          <h2>{positionText.title}</h2>
          <div className={`${styles.two} ${styles.suppliers}`}>
            <Asleep>
              <PositionView result={{ market, position }} exporter={decision.exporter} most={20} />
            </Asleep>
            <div className="stack">
              <CompetitionForm market={market} decision={decision} issues={position.issues} />
              <SecondSource iso3={iso3} />
            </div>
          </div>
        </section>
      )}
      <Asleep>{iso3 !== decision.exporter && <Trade iso3={iso3} exporter={decision.exporter} trade={trade} />}</Asleep>
      {iso3 !== decision.exporter && <Headroom market={market} exporter={decision.exporter} rooms={rooms} />}
      {iso3 !== decision.exporter && <CostSection market={market} decision={decision} evaluation={evaluation} />}
      {iso3 !== decision.exporter && before}
      <AllMeasures iso3={iso3} name={name} exporter={decision.exporter} result={result} />
      <Asleep>{result && <Caveats market={market} result={result} table={seen.table} />}</Asleep>
    </div>
  );
}

/** The markets just above and just below in the ranking. */
function Neighbours({ evaluation, iso3 }: { readonly evaluation: Answered; readonly iso3: string }) {
  const { market: marketText, say } = useWords("market");
  const at = evaluation.results.findIndex((entry) => entry.market.iso3 === iso3);
  const [above, below] = [evaluation.results[at - 1], evaluation.results[at + 1]];
  return (
    <nav aria-label={marketText.neighbours} className={`${styles.neighbours} no-print`}>
      {above && <Link href={`/markets/${above.market.iso3}`}>↑ {say(above.market.name)}</Link>}
      {below && <Link href={`/markets/${below.market.iso3}`}>↓ {say(below.market.name)}</Link>}
    </nav>
  );
}
