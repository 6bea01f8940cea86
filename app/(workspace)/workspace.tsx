"use client";

import { Suspense, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Decision } from "@/lib/decision/schema";
import type { Answered, Evaluation } from "@/lib/evaluate";
import { Headline } from "../_components/answer/headline";
import { KnockedOut } from "../_components/answer/knocked-out";
import { HoldsContext, useFirmness } from "../_components/firmness/use-firmness";
import { later } from "../_components/later";
import { t } from "../_components/words";
import { useDataset, useEvaluation } from "../_state/provider";
import { useStore } from "../_state/store";
import { Announcer } from "./announcer";
import { Controls } from "./controls";
import { RankingTable } from "./ranking-table";
import { SellerStrip } from "./seller/seller-strip";
import styles from "./workspace.module.css";

// Only a decision without an answer needs it.
const NoRanking = later(() => import("./no-ranking").then((module) => module.NoRanking));

const FirmnessLine = later(() => import("../_components/firmness/firmness-line").then((module) => module.FirmnessLine));

// Rendered on the server like the rest; what makes it alive comes a moment after the sliders and the ranking.
const Detail = later(() => import("./detail").then((module) => module.Detail));

// Beside the answer, and worked out after it.
const WhosePanel = later(() => import("./seller/whose-panel").then((module) => module.WhosePanel));

const tabs = ["controls", "ranking", "detail"] as const;
type Tab = (typeof tabs)[number];

/** The main screen: the answer in a sentence, what matters on the left, the ranking in the middle, the reasons on the right. */
export function Workspace({ sent }: { readonly sent: Decision | null }) {
  const evaluation = useEvaluation(sent);
  const firm = useFirmness(evaluation);
  const dataset = useDataset();
  const detail = useRef<HTMLElement>(null);
  const [tab, setTab] = useState<Tab>("ranking");
  const lastGood = useLastGood(evaluation);
  const wanted = useStore((state) => state.selected);
  const shown = evaluation.ok ? evaluation : lastGood;
  const selected = shown?.results.find((result) => result.market.iso3 === wanted) ?? shown?.results[0] ?? null;

  /** Where only one part is in sight, the keyboard goes along to the part that takes the place of the ranking. */
  function showDetail() {
    const hidden = detail.current?.offsetParent === null;
    flushSync(() => setTab("detail"));
    if (hidden) detail.current?.focus();
  }

  return (
    <div className={styles.page}>
      <SellerStrip sent={sent} />
      <Headline evaluation={evaluation} />
      <div className={styles.firmness}>
        <Suspense fallback={null}>
          <FirmnessLine firm={firm} table={evaluation.table} first={evaluation.ok ? evaluation.results[0]?.market.iso3 : undefined} />
        </Suspense>
      </div>
      <a className="visually-hidden skip" href="#panel-ranking">
        {t.workspace.skipTo(t.workspace.tabs.ranking)}
      </a>
      <a className="visually-hidden skip" href="#panel-detail">
        {t.workspace.skipTo(t.workspace.tabs.detail)}
      </a>
      <nav className={`${styles.tabs} no-print`} aria-label={t.workspace.parts}>
        {tabs.map((id) => (
          <button key={id} type="button" aria-pressed={tab === id} aria-controls={`panel-${id}`} onClick={() => setTab(id)}>
            {t.workspace.tabs[id]}
          </button>
        ))}
      </nav>
      <div className={styles.columns} data-tab={tab}>
        <section id="panel-controls" className={styles.controls} aria-label={t.workspace.tabs.controls}>
          <HoldsContext value={firm.holds}>
            <Controls evaluation={evaluation} worked={(shown ?? evaluation).decision.method} />
          </HoldsContext>
        </section>
        <section id="panel-ranking" tabIndex={-1} className={styles.ranking} aria-label={t.workspace.tabs.ranking}>
          {!evaluation.ok && (
            <Suspense fallback={null}>
              <NoRanking evaluation={evaluation} worked={lastGood?.decision.method ?? null} />
            </Suspense>
          )}
          {shown && (
            <div className={evaluation.ok ? undefined : styles.stale} aria-disabled={!evaluation.ok}>
              {!evaluation.ok && <p className="small">{t.ranking.stale}</p>}
              <RankingTable
                evaluation={shown}
                standings={evaluation.ok ? firm.standings : null}
                selected={selected?.market.iso3 ?? null}
                onSelect={showDetail}
              />
            </div>
          )}
          <KnockedOut table={evaluation.table} />
          {evaluation.ok && (
            <Suspense fallback={null}>
              <WhosePanel evaluation={evaluation} />
            </Suspense>
          )}
        </section>
        <section id="panel-detail" ref={detail} tabIndex={-1} className={styles.detail} aria-label={t.workspace.tabs.detail}>
          {shown && selected && (
            <div className={evaluation.ok ? undefined : styles.stale} aria-disabled={!evaluation.ok}>
              {!evaluation.ok && <p className="small">{t.ranking.stale}</p>}
              <Suspense fallback={null}>
                <Detail evaluation={shown} result={selected} dataset={dataset} />
              </Suspense>
            </div>
          )}
        </section>
      </div>
      <Announcer evaluation={evaluation} />
    </div>
  );
}

/** The last ranking that could be computed, so that setting every weight to zero does not wipe the screen. */
function useLastGood(evaluation: Evaluation): Answered | null {
  const last = useRef<Answered | null>(null);
  if (evaluation.ok) last.current = evaluation;
  return last.current;
}
