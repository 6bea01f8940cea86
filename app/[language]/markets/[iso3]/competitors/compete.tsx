"use client";

import { notFound } from "next/navigation";
import { useMemo } from "react";
import { useWords } from "#words";
import { priorityMatrix } from "@/lib/charts/priority-matrix";
import type { Market, SupplierShare } from "@/lib/dataset/schema";
import type { Decision } from "@/lib/decision/schema";
import { isFirms, placeIn } from "@/lib/problem/competition";
import { countryName } from "@/lib/report/names";
import { PublishedCase } from "../../../../_components/answer/published-case";
import { Terms } from "../../../../_components/answer/terms";
import { Contents } from "../../../../_components/contents";
import { Asleep } from "../../../../_components/later";
import { Link } from "../../../../_components/link";
import { CompetitionForm } from "../../../../_components/position/competition-form";
import { PositionView } from "../../../../_components/position/position-view";
import { MatrixChart, MatrixTable } from "../../../../_components/position/priority-matrix";
import { supplierName } from "../../../../_components/position/supplier-name";
import { useDataset, useEvaluation } from "../../../../_state/provider";
import { useStore } from "../../../../_state/store";
import { MarketTabs } from "../market-tabs";
import { Battle } from "./battle";
import styles from "./compete.module.css";
import { Ladder } from "./ladder";
import { Playbook } from "./playbook";
import { RangeMatrix } from "./range-matrix";
import { Requirements } from "./requirements";
import { Segments } from "./segments";
import { Structures } from "./structures";
import { SupplierYears } from "./supplier-years";
import { TradeFile } from "./trade-file";

type Props = {
  readonly sent: Decision | null;
  readonly iso3: string;
  /** Every supplier share of that market in the data set. */
  readonly shares: readonly SupplierShare[];
};

const parts = ["position", "need", "countries", "file", "finer", "laws", "strategy", "priority", "published"] as const;

/** Who supplies a market, and whom a firm would fight there, and how: shares, ladder, range, market type, what it would take, and where to start. */
export function Compete({ sent, iso3, shares }: Props) {
  const market = useDataset().markets.find((one) => one.iso3 === iso3);
  const ready = useStore((state) => state.decision !== null);
  if (market) return <Known sent={sent} market={market} shares={shares} />;
  return ready ? notFound() : null;
}

function Known({ sent, market, shares }: Omit<Props, "iso3"> & { readonly market: Market }) {
  const words = useWords("compete", "position");
  const { position: positionText, compete: competeText, say, t } = words;
  const evaluation = useEvaluation(sent);
  const dataset = useDataset();
  const { decision } = evaluation;
  const { iso3 } = market;
  const place = placeIn(decision, dataset, market);
  const { position } = place;
  const firms = isFirms(place);
  const nameOf = (name: string) => supplierName(words, dataset, place.basis, name);
  const points = useMemo(() => priorityMatrix(evaluation, dataset), [evaluation, dataset]);
  const marketName = (iso: string) => say(countryName(dataset, iso));
  const text = competeText;

  return (
    <div className={styles.page}>
      <div className="stack">
        <p className="soft">
          <Link href="/markets">{t.nav.places.markets}</Link> · {say(market.name)}
        </p>
        {/* Only a firm that gave its shares has anybody to fight; a country's place is asked for by the country's name. */}
        <h1>{firms ? positionText.question(say(market.name)) : positionText.suppliers(say(market.name), marketName(decision.exporter))}</h1>
        <MarketTabs iso3={iso3} name={say(market.name)} />
      </div>
      <Contents label={text.onThisPage} parts={parts.map((part) => [part, text.parts[part]])} />
      <section id="position" className={styles.pair} aria-label={text.parts.position}>
        <div className="stack">
          <h2>{text.parts.position}</h2>
          <Asleep>
            <PositionView result={{ market, position: place }} exporter={decision.exporter} most={20} here />
          </Asleep>
          <Terms of={["country-level", "shooting-range", "share-target", "market-type", "mirror-figures"]} />
        </div>
        <div className="stack">
          <CompetitionForm market={market} decision={decision} issues={place.issues} />
          <Asleep>{position && <Ladder position={position} firms={firms} nameOf={nameOf} />}</Asleep>
        </div>
      </section>
      <Asleep>
        {position && (
          <section className={`${styles.pair} ${styles.section}`} aria-label={text.rangeTitle}>
            <RangeMatrix position={position} firms={firms} nameOf={nameOf} />
            <Structures iso3={iso3} position={position} editable={place.basis === "own"} />
          </section>
        )}
        <section id="need" className={styles.section} aria-label={text.parts.need}>
          {position ? (
            <Requirements iso3={iso3} position={position} firms={firms} force={decision.competition[iso3]?.force} nameOf={nameOf} />
          ) : (
            <p>{positionText.none}</p>
          )}
        </section>
        <section id="countries" className={styles.section} aria-label={text.parts.countries}>
          <SupplierYears market={market} exporter={decision.exporter} shares={shares.filter((share) => share.market === iso3)} />
        </section>
        <section id="file" className={styles.section} aria-label={text.parts.file}>
          <TradeFile key={iso3} market={market} exporter={decision.exporter} />
        </section>
        <section id="finer" className={styles.section} aria-label={text.parts.finer}>
          <Segments market={market} decision={decision} />
        </section>
        <section id="laws" className={styles.section} aria-label={text.parts.laws}>
          <Battle iso3={iso3} position={firms ? position : null} force={decision.competition[iso3]?.force} nameOf={nameOf} />
        </section>
        <section id="strategy" className={styles.section} aria-label={text.parts.strategy}>
          <Playbook role={(firms && position?.own.role) || null} />
        </section>
        <section id="priority" className={styles.section} aria-label={text.parts.priority}>
          <div className="stack" data-testid="priority-matrix">
            <h2>{text.parts.priority}</h2>
            <p className="small soft">{points.length > 0 ? text.priority.intro : text.priority.none}</p>
            {points.length > 0 && (
              <div className={styles.pair}>
                <MatrixChart points={points} nameOf={marketName} here={iso3} />
                <MatrixTable points={points} nameOf={marketName} here={iso3} />
              </div>
            )}
          </div>
        </section>
        <section id="published" className={styles.section} aria-label={text.parts.published}>
          <PublishedCase />
        </section>
      </Asleep>
    </div>
  );
}
