"use client";

import { useWords } from "#words";
import type { Dataset } from "@/lib/dataset/schema";
import type { Answered, MarketResult } from "@/lib/evaluate";
import { AdviceBlock } from "../../_components/answer/advice";
import { Reasons } from "../../_components/answer/reasons";
import { Terms } from "../../_components/answer/terms";
import { Fold } from "../../_components/fold";
import { later } from "../../_components/later";
import { Link } from "../../_components/link";
import styles from "./detail.module.css";

const Access = later(() => import("../../_components/position/access-view").then((module) => module.AccessView));
const Position = later(() => import("../../_components/position/position-view").then((module) => module.PositionView));
const Form = later(() => import("../../_components/position/competition-form").then((module) => module.CompetitionForm));
const Barriers = later(() => import("../../_components/answer/barriers").then((module) => module.Barriers));

type Props = { readonly evaluation: Answered; readonly result: MarketResult; readonly dataset: Dataset };

/** Why the selected market stands where it stands; folded below, what lies between, whom one would meet, and what to do about it. */
export function Detail({ evaluation, result, dataset }: Props) {
  const { position: positionText, detail: detailText, say } = useWords("detail", "position");
  const { market, position } = result;
  const { decision } = evaluation;
  const name = say(market.name);
  return (
    <div className={styles.detail} data-testid="detail">
      <h2>{detailText.why(name, result.rank)}</h2>
      <AdviceBlock result={result} field={evaluation.results.length} />
      <Reasons evaluation={evaluation} result={result} count={4} />
      <Terms of={["effect", "known"]} />
      <ul className={styles.ways}>
        <li>
          <Link href={`/markets/${market.iso3}`}>{detailText.allFigures(name)}</Link>
        </li>
        <li>
          <Link href={`/markets/${market.iso3}/competitors`}>{detailText.competitors(name)}</Link>
        </li>
        <li>
          <Link href={`/markets/${market.iso3}#costs`}>{detailText.costs}</Link>
        </li>
      </ul>
      <div className={styles.folds}>
        <Fold title={detailText.between}>
          <Access market={market} exporter={decision.exporter} />
        </Fold>
        <Fold title={positionText.title}>
          <Terms of={["country-level", "shooting-range"]} />
          <Position result={result} exporter={decision.exporter} most={5} />
          <Form market={market} decision={decision} issues={position.issues} />
        </Fold>
        <Fold title={detailText.barriers}>
          <Terms of={["strength", "barrier"]} />
          <Barriers result={result} dataset={dataset} />
        </Fold>
      </div>
    </div>
  );
}
