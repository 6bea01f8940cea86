"use client";

import { useWords } from "#words";
import type { Market } from "@/lib/dataset/schema";
import type { Decision } from "@/lib/decision/schema";
import type { Issue } from "@/lib/math/refusal";
import { isStarted } from "@/lib/problem/competition";
import { Fold } from "../fold";
import { later } from "../later";
import { EMPTY_COMPETITION } from "./change-competition";
import styles from "./competition-form.module.css";

// Most visits look first and type later: the fields are fetched when the form is unfolded.
const Fields = later(() => import("./competition-fields").then((module) => module.CompetitionFields));

type Props = {
  readonly market: Market;
  readonly decision: Decision;
  readonly issues: readonly Issue[];
  /** True to show the form unfolded. */
  readonly open?: boolean;
};

/** The user's own share and the rivals' in one market, with the market they are shares of. Whatever is typed is kept. */
export function CompetitionForm({ market, decision, issues, open = false }: Props) {
  const { position: positionText } = useWords("position");
  const started = isStarted(decision.competition[market.iso3] ?? EMPTY_COMPETITION);
  return (
    <Fold title={started ? positionText.entered : positionText.enter} className={styles.form} testId="competition-form" open={open}>
      <Fields market={market} decision={decision} issues={issues} />
    </Fold>
  );
}
