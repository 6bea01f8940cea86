"use client";

import Link from "next/link";
import type { Dataset } from "@/lib/dataset/schema";
import type { Answered, MarketResult } from "@/lib/evaluate";
import { access } from "@/lib/i18n/en/access";
import { AdviceBlock } from "../_components/answer/advice";
import { Barriers } from "../_components/answer/barriers";
import { Reasons } from "../_components/answer/reasons";
import { Terms } from "../_components/answer/terms";
import { AccessView } from "../_components/position/access-view";
import { CompetitionForm } from "../_components/position/competition-form";
import { PositionView } from "../_components/position/position-view";
import { say, t } from "../_components/words";
import styles from "./detail.module.css";

type Props = { readonly evaluation: Answered; readonly result: MarketResult; readonly dataset: Dataset };

/** Why the selected market stands where it stands, whom one would meet there, and what to do. */
export function Detail({ evaluation, result, dataset }: Props) {
  const name = say(result.market.name);
  return (
    <div className={styles.detail} data-testid="detail">
      <h2>{t.detail.why(name, result.rank)}</h2>
      <AdviceBlock result={result} field={evaluation.results.length} />
      <Reasons evaluation={evaluation} result={result} count={4} />
      <p>
        <Link href={`/markets/${result.market.iso3}`}>{t.detail.allFigures(name)}</Link>{" "}
        <Link href={`/markets/${result.market.iso3}#costs`}>{t.detail.costs}</Link>
      </p>
      <Terms of={["effect-on-the-score", "strength", "barrier", "knock-out", "country-level", "shooting-range"]} />
      <section className="stack">
        <h2>{access.title}</h2>
        <AccessView market={result.market} exporter={evaluation.decision.exporter} />
      </section>
      <section className="stack">
        <h2>{t.position.title}</h2>
        <PositionView result={result} exporter={evaluation.decision.exporter} most={5} />
        <CompetitionForm market={result.market} decision={evaluation.decision} issues={result.position.issues} />
      </section>
      <Barriers result={result} dataset={dataset} />
    </div>
  );
}
