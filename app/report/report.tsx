"use client";

import { useEffect, useState } from "react";
import type { Decision } from "@/lib/decision/schema";
import { headlineOf } from "@/lib/report/headline";
import { countryName } from "@/lib/report/names";
import { caveatOf, sentenceOf } from "../_components/headline";
import { IssueList } from "../_components/issue-list";
import { format, say, t } from "../_components/words";
import { linkTo } from "../_state/link";
import { useDataset, useEvaluation } from "../_state/provider";
import { useStore } from "../_state/store";
import { Competition } from "./competition";
import { Figures } from "./figures";
import { Measures } from "./measures";
import { Method } from "./method";
import { Priorities } from "./priorities";
import styles from "./report.module.css";
import { ScoreChart } from "./score-chart";
import { Summary } from "./summary";
import { Weights } from "./weights";

/** The recommendation as a document: the same on screen as on A4. */
export function Report({ sent }: { readonly sent: Decision | null }) {
  const evaluation = useEvaluation(sent);
  const dataset = useDataset();
  const ready = useStore((state) => state.decision !== null);
  const [today, setToday] = useState<Date | null>(null);
  const [link, setLink] = useState<string | null>("");
  const { decision } = evaluation;
  useEffect(() => setToday(new Date()), []);
  useEffect(() => setLink(linkTo(decision, dataset.version, new URL("/report", window.location.href).href)), [decision, dataset.version]);

  return (
    <div className={styles.desk}>
      <div className={`${styles.tools} no-print`}>
        <button type="button" className={styles.print} onClick={() => window.print()} disabled={!ready}>
          {t.report.print}
        </button>
        <span className="small soft">{t.report.printHint}</span>
      </div>
      <article className={`paper ${styles.sheet}`} data-testid="report">
        <header className={styles.head}>
          <p className={styles.kicker}>
            {t.app.name} · {t.report.kicker}
          </p>
          <h1>{decision.title || t.report.untitled}</h1>
          <p className={styles.question}>
            {t.headline.question(say(countryName(dataset, decision.exporter)), evaluation.table.markets.length)}
            {decision.product && ` ${t.report.product(decision.product)}`}
          </p>
          <p className="small soft">{today ? format.date(today) : "\u00A0"}</p>
        </header>
        <section className={styles.answer}>
          <p className={styles.sentence} data-testid="answer">
            {sentenceOf(headlineOf(evaluation))}
          </p>
          <p className="small soft">{caveatOf(evaluation)}</p>
          {evaluation.table.markets.length === 1 && <p className="small">{t.oneMarket}</p>}
        </section>
        {evaluation.ok ? (
          <>
            <Summary evaluation={evaluation} />
            <ScoreChart evaluation={evaluation} />
            <Priorities evaluation={evaluation} />
            <Competition evaluation={evaluation} />
            <Measures evaluation={evaluation} />
            <Weights evaluation={evaluation} />
            <Figures evaluation={evaluation} />
          </>
        ) : (
          <section>
            <h2>{t.noAnswer[evaluation.reason].title}</h2>
            <p>{t.noAnswer[evaluation.reason].help}</p>
            <IssueList issues={evaluation.issues} />
          </section>
        )}
        {decision.notes.trim() && (
          <section>
            <h2>{t.report.notes}</h2>
            <p className={styles.notes}>{decision.notes}</p>
          </section>
        )}
        <Method evaluation={evaluation} />
        <section className={styles.reopen}>
          <h2>{t.report.reopen}</h2>
          <p className="small soft">{t.report.reopenHint}</p>
          <p className={styles.link}>{link === null ? t.tools.linkTooLong : link && <a href={link}>{link}</a>}</p>
        </section>
      </article>
    </div>
  );
}
