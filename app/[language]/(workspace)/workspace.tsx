"use client";

import { memo, useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useWords } from "#words";
import { isAnybodys } from "@/lib/comparison/given";
import type { Decision } from "@/lib/decision/schema";
import type { Answered, Evaluation } from "@/lib/evaluate";
import type { FirmnessAndHolds } from "@/lib/recommendation/firmness-found";
import { Headline } from "../../_components/answer/headline";
import { HoldsContext, useFirmness } from "../../_components/firmness/use-firmness";
import { Asleep, later, sleeping } from "../../_components/later";
import { useDataset, useEvaluation } from "../../_state/provider";
import { useStore } from "../../_state/store";
import { useTold } from "./answer/use-told";
import { Welcome } from "./answer/welcome";
import { Controls } from "./controls";
import { RankingTable } from "./ranking-table";
import { SellerStrip } from "./seller/seller-strip";
import styles from "./workspace.module.css";

// Only a decision without an answer needs it.
const NoRanking = later(() => import("./no-ranking").then((module) => module.NoRanking));

// Rendered on the server like the rest; what makes them alive comes after the sliders and the ranking.
const AnswerCard = sleeping(() => import("./answer/answer-card").then((module) => module.AnswerCard), "answer", "brief", "firmness");
const InShort = memo(sleeping(() => import("./answer/in-short").then((module) => module.InShort), "answer", "firmness"));
const Detail = memo(sleeping(() => import("./detail").then((module) => module.Detail), "detail", "position", "workings"));

// Only where a market misses a threshold.
const KnockedOut = later(() => import("../../_components/answer/knocked-out").then((module) => module.KnockedOut));

// It speaks only once weights have been moved and rest.
const Announcer = sleeping(() => import("./announcer").then((module) => module.Announcer), "announced");

// Beside the answer, and worked out after it.
const WhosePanel = memo(sleeping(() => import("./seller/whose-panel").then((module) => module.WhosePanel), "whose"));

// How firm the ranking is comes in bit by bit: what does not say so is not drawn anew each time.
const Strip = memo(SellerStrip);
const Answer = memo(Headline);
const Weights = memo(Controls);
const Ranking = memo(RankingTable);

const tabs = ["controls", "ranking", "detail"] as const;
type Tab = (typeof tabs)[number];

type Props = {
  /** What a link says. */
  readonly sent: Decision | null;
  /** How firm the worked example's answer is. */
  readonly firmness: FirmnessAndHolds | null;
  readonly fetches: boolean;
};

/** The main screen: the answer in a sentence, what matters on the left, the ranking in the middle, the reasons on the right. */
export function Workspace({ sent, firmness, fetches }: Props) {
  const { t } = useWords();
  const evaluation = useEvaluation(sent);
  const firm = useFirmness(evaluation, firmness);
  const dataset = useDataset();
  const detail = useRef<HTMLElement>(null);
  const [tab, setTab] = useState<Tab>("ranking");
  const lastGood = useLastGood(evaluation);
  useHashTab(setTab);
  const wanted = useStore((state) => state.selected);
  const told = useTold(firm, evaluation);
  // With no market ticked there is nothing that an earlier ranking could be read for.
  const shown = evaluation.ok ? evaluation : evaluation.reason === "no-market" ? null : lastGood;
  const selected = shown?.results.find((result) => result.market.iso3 === wanted) ?? shown?.results[0] ?? null;

  /** Where only one part is in sight, the keyboard goes along to the part that takes the place of the ranking. */
  const showDetail = useCallback(() => {
    const hidden = detail.current?.offsetParent === null;
    flushSync(() => setTab("detail"));
    if (hidden) detail.current?.focus();
  }, []);

  return (
    <div className={styles.page}>
      {evaluation.ok && isAnybodys(evaluation.decision, dataset) && <Welcome evaluation={evaluation} />}
      <Strip sent={sent} first={shown?.results[0]?.market.iso3} fetches={fetches} />
      <Answer evaluation={evaluation} />
      {evaluation.ok && <AnswerCard evaluation={evaluation} firm={firm} told={told} />}
      <nav className={`${styles.tabs} no-print`} aria-label={t.workspace.parts}>
        {tabs.map((id) => (
          <button key={id} type="button" aria-pressed={tab === id} aria-controls={`panel-${id}`} onClick={() => setTab(id)}>
            {t.workspace.tabs[id]}
          </button>
        ))}
      </nav>
      <div className={styles.columns} data-tab={tab}>
        <section id="panel-controls" tabIndex={-1} className={styles.controls} aria-label={t.workspace.tabs.controls}>
          <HoldsContext value={firm.holds}>
            <Weights evaluation={evaluation} worked={(shown ?? evaluation).decision.method} />
          </HoldsContext>
        </section>
        <section id="panel-ranking" tabIndex={-1} className={styles.ranking} aria-label={t.workspace.tabs.ranking}>
          {!evaluation.ok && (
            <Asleep>
              <NoRanking evaluation={evaluation} worked={lastGood?.decision.method ?? null} />
            </Asleep>
          )}
          {shown && (
            <div className={evaluation.ok ? undefined : styles.stale} aria-disabled={!evaluation.ok}>
              {!evaluation.ok && <p className="small">{t.ranking.stale}</p>}
              <Ranking
                evaluation={shown}
                standings={evaluation.ok ? firm.standings : null}
                selected={selected?.market.iso3 ?? null}
                onSelect={showDetail}
              />
            </div>
          )}
          {evaluation.table.out.length > 0 && (
            <Asleep>
              <KnockedOut table={evaluation.table} />
            </Asleep>
          )}
          {evaluation.ok && <WhosePanel evaluation={evaluation} />}
        </section>
        <section id="panel-detail" ref={detail} tabIndex={-1} className={styles.detail} aria-label={t.workspace.tabs.detail}>
          {shown && selected && (
            <div className={evaluation.ok ? undefined : styles.stale} aria-disabled={!evaluation.ok}>
              {!evaluation.ok && <p className="small">{t.ranking.stale}</p>}
              <Detail evaluation={shown} result={selected} dataset={dataset} />
            </div>
          )}
        </section>
      </div>
      {evaluation.ok && <InShort evaluation={evaluation} told={told} />}
      <Announcer evaluation={evaluation} />
    </div>
  );
}

/** A link to something in a part that is out of sight brings that part into sight, and the keyboard along. */
function useHashTab(show: (tab: Tab) => void) {
  useEffect(() => {
    const follow = () => {
      const target = document.getElementById(window.location.hash.slice(1));
      const tab = tabs.find((id) => target?.closest(`#panel-${id}`));
      if (!tab) return;
      flushSync(() => show(tab));
      target?.scrollIntoView();
      target?.focus();
    };
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, [show]);
}

/** The last ranking that could be computed, so that setting every weight to zero does not wipe the screen. */
function useLastGood(evaluation: Evaluation): Answered | null {
  const last = useRef<Answered | null>(null);
  if (evaluation.ok) last.current = evaluation;
  return last.current;
}
