"use client";

import { Suspense, useRef, useState } from "react";
import type { Decision } from "@/lib/decision/schema";
import type { Answered, Evaluation } from "@/lib/evaluate";
import { Headline } from "../_components/answer/headline";
import { later } from "../_components/later";
import { t } from "../_components/words";
import { useDataset, useEvaluation } from "../_state/provider";
import { useStore } from "../_state/store";
import { Announcer } from "./announcer";
import { Controls } from "./controls";
import { Detail } from "./detail";
import { RankingTable } from "./ranking-table";
import styles from "./workspace.module.css";

// Only a decision without an answer needs it.
const NoRanking = later(() => import("./no-ranking").then((module) => module.NoRanking));

const Firmness = later(() => import("../_components/firmness/firmness").then((module) => module.Firmness));

const tabs = ["controls", "ranking", "detail"] as const;
type Tab = (typeof tabs)[number];

/** The main screen: the answer in a sentence, what matters on the left, the ranking in the middle, the reasons on the right. */
export function Workspace({ sent }: { readonly sent: Decision | null }) {
  const evaluation = useEvaluation(sent);
  const dataset = useDataset();
  const [tab, setTab] = useState<Tab>("ranking");
  const lastGood = useLastGood(evaluation);
  const wanted = useStore((state) => state.selected);
  const shown = evaluation.ok ? evaluation : lastGood;
  const selected = shown?.results.find((result) => result.market.iso3 === wanted) ?? shown?.results[0] ?? null;

  return (
    <div className={styles.page}>
      <Headline evaluation={evaluation} />
      <div className={styles.firmness}>
        <Suspense fallback={null}>
          <Firmness evaluation={evaluation} />
        </Suspense>
      </div>
      <nav className={styles.tabs} aria-label={t.workspace.parts}>
        {tabs.map((id) => (
          <button key={id} type="button" aria-pressed={tab === id} aria-controls={`panel-${id}`} onClick={() => setTab(id)}>
            {t.workspace.tabs[id]}
          </button>
        ))}
      </nav>
      <div className={styles.columns} data-tab={tab}>
        <section id="panel-controls" className={styles.controls} aria-label={t.workspace.tabs.controls}>
          <Controls evaluation={evaluation} />
        </section>
        <section id="panel-ranking" className={styles.ranking} aria-label={t.workspace.tabs.ranking}>
          {!evaluation.ok && (
            <Suspense fallback={null}>
              <NoRanking evaluation={evaluation} />
            </Suspense>
          )}
          {shown && (
            <div className={evaluation.ok ? undefined : styles.stale} aria-disabled={!evaluation.ok}>
              {!evaluation.ok && <p className="small">{t.ranking.stale}</p>}
              <RankingTable evaluation={shown} selected={selected?.market.iso3 ?? null} onSelect={() => setTab("detail")} />
            </div>
          )}
        </section>
        <section id="panel-detail" className={styles.detail} aria-label={t.workspace.tabs.detail}>
          {shown && selected && <Detail evaluation={shown} result={selected} dataset={dataset} />}
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
