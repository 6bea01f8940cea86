"use client";

import Link from "next/link";
import { useEffect, useMemo, useState } from "react";
import type { Decision } from "@/lib/decision/schema";
import type { Answered, Evaluation, Unanswered } from "@/lib/evaluate";
import { report as reportText } from "@/lib/i18n/en/report";
import { measuresByPillar } from "@/lib/report/measures";
import { referencesOf } from "@/lib/report/references";
import { IssueList } from "../_components/issue-list";
import { t } from "../_components/words";
import type { Rooms } from "../_state/headroom";
import { linkTo } from "../_state/link";
import { useDataset, useEvaluation } from "../_state/provider";
import { useStore } from "../_state/store";
import { References } from "./cite";
import { Competition } from "./competition";
import { Figures } from "./figures";
import { Firmness } from "./firmness";
import { Headroom } from "./headroom";
import { Masthead } from "./masthead";
import { Measures } from "./measures";
import { Method } from "./method";
import { Overview } from "./overview";
import { Priorities } from "./priorities";
import styles from "./report.module.css";
import { Section } from "./section";
import { Sources } from "./sources";
import { Strategy } from "./strategy";
import { Weights } from "./weights";

/** The recommendation as a document: the same on screen as on A4. */
export function Report({ sent, rooms }: { readonly sent: Decision | null; readonly rooms: Rooms }) {
  const evaluation = useEvaluation(sent);
  const ready = useStore((state) => state.decision !== null);
  const { notes } = evaluation.decision;
  const closing = (
    <>
      <Method evaluation={evaluation} />
      {notes.trim() && (
        <Section title={reportText.notes}>
          <p className={styles.notes}>{notes}</p>
        </Section>
      )}
    </>
  );
  return (
    <div className={styles.desk}>
      <div className={`${styles.tools} no-print`}>
        <button type="button" className={styles.print} onClick={() => window.print()} disabled={!ready}>
          {reportText.print}
        </button>
        <span className="small soft">{reportText.printHint}</span>
      </div>
      <article className={`paper ${styles.sheet}`} data-testid="report">
        <Masthead evaluation={evaluation} />
        {evaluation.ok ? (
          <Answer evaluation={evaluation} rooms={rooms}>
            {closing}
          </Answer>
        ) : (
          <>
            <NoAnswer evaluation={evaluation} />
            <Weights evaluation={evaluation} />
            {closing}
          </>
        )}
        <Reopen evaluation={evaluation} />
      </article>
    </div>
  );
}

type AnswerProps = { readonly evaluation: Answered; readonly rooms: Rooms; readonly children: React.ReactNode };

/** The parts that rest on a ranking, numbered references among them. */
function Answer({ evaluation, rooms, children }: AnswerProps) {
  const dataset = useDataset();
  const measures = useMemo(
    () => measuresByPillar(evaluation.results.filter(({ recommendation }) => recommendation.priority.startsWith("enter"))),
    [evaluation],
  );
  const references = useMemo(() => referencesOf(evaluation, measures, dataset), [evaluation, measures, dataset]);
  return (
    <References value={references}>
      <Overview evaluation={evaluation} />
      <Priorities evaluation={evaluation} />
      {evaluation.results.length > 1 && <Firmness evaluation={evaluation} />}
      <Competition evaluation={evaluation} />
      <Strategy evaluation={evaluation} />
      <Headroom evaluation={evaluation} rooms={rooms} />
      <Measures evaluation={evaluation} pillars={measures} />
      <Weights evaluation={evaluation} />
      <Figures evaluation={evaluation} />
      {children}
      <Sources references={references} />
    </References>
  );
}

/** Why there is nothing to recommend, and where to mend it. */
function NoAnswer({ evaluation }: { readonly evaluation: Unanswered }) {
  return (
    <Section title={t.noAnswer[evaluation.reason].title}>
      <p>{reportText.mendHow[evaluation.reason]}</p>
      <IssueList issues={evaluation.issues} table={evaluation.table} />
      <p className="no-print">
        <Link href="/">{reportText.mend}</Link>
      </p>
    </Section>
  );
}

/** The whole link, in sight, so that paper leads back to the decision. */
function Reopen({ evaluation: { decision, datasetVersion } }: { readonly evaluation: Evaluation }) {
  const [link, setLink] = useState<string | null>("");
  useEffect(() => setLink(linkTo(decision, datasetVersion, new URL("/report", window.location.href).href)), [decision, datasetVersion]);
  return (
    <Section whole title={reportText.reopen} intro={reportText.reopenHint}>
      <p className={styles.link} data-testid="reopen">
        {link === null ? t.tools.linkTooLong : link && <a href={link}>{link}</a>}
      </p>
    </Section>
  );
}
