"use client";

import { useCallback, useMemo, useState } from "react";
import { useWords } from "#words";
import type { Decision } from "@/lib/decision/schema";
import type { Answered, Evaluation } from "@/lib/evaluate";
import { advisesEntry } from "@/lib/recommendation/rules";
import { measuresByPillar } from "@/lib/report/measures";
import { referencesOf } from "@/lib/report/references";
import { KnockoutList } from "../../_components/answer/knockout-list";
import { type Firm, useFirmness } from "../../_components/firmness/use-firmness";
import { Asleep, later } from "../../_components/later";
import type { Rooms } from "../../_server/headroom";
import { useDataset, useEvaluation } from "../../_state/provider";
import { useStore } from "../../_state/store";
import { Annex } from "./brief/annex";
import { BriefPage } from "./brief/brief-page";
import { HandOver } from "./brief/hand-over";
import { Notes } from "./brief/notes";
import { Parts, usualParts } from "./brief/parts";
import { useReopening } from "./brief/reopen";
import { useBrief } from "./brief/use-brief";
import { References } from "./cite";
import { Competition } from "./competition";
import { Figures } from "./figures";
import { FirmnessSection } from "./firmness";
import { Headroom } from "./headroom";
import { Masthead } from "./masthead";
import { Measures } from "./measures";
import { Method } from "./method";
import { NoAnswer, Overview } from "./overview";
import { Priorities } from "./priorities";
import styles from "./report.module.css";
import { Section } from "./section";
import { Since } from "./since/since";
import { Sources } from "./sources";
import { Strategy } from "./strategy";
import { Weights } from "./weights";
import { Whose } from "./whose/whose";

// Two pages, for those who have begun to reckon or to find out.
const BeforeReport = later(() => import("../../_components/money/before-report").then((module) => module.BeforeReport));

// Only a decision that says what a piece costs needs it.
const MoneyTables = later(() => import("../../_components/money/money-tables").then((module) => module.MoneyTables));

type Props = {
  readonly sent: Decision | null;
  readonly rooms: Rooms;
  /** What the track record says. */
  readonly track: readonly string[];
};

/** The recommendation as a document: the same on screen as on A4. */
export function Report({ sent, rooms, track }: Props) {
  const { report: reportText } = useWords("report");
  const evaluation = useEvaluation(sent);
  const firm = useFirmness(evaluation);
  const ready = useStore((state) => state.decision !== null);
  const [whole, setWhole] = useState(false);
  const wake = useCallback(() => setWhole(true), []);
  const known = firm.firmness ?? (firm.question && !firm.failed ? "working" : null);
  const brief = useBrief(evaluation, known);
  const [shown, setShown] = useState(usualParts);
  const { notes } = evaluation.decision;
  const closing = (
    <>
      <Since evaluation={evaluation} />
      <Method evaluation={evaluation} track={track} />
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
        <button type="button" className="primary" onClick={() => window.print()} disabled={!ready || !whole}>
          {reportText.print}
        </button>
        <Asleep>
          <HandOver evaluation={evaluation} ready={ready} />
          <Parts shown={shown} ready={ready} onChange={setShown} />
        </Asleep>
        <span className="small soft">{reportText.printHint}</span>
      </div>
      <BriefPage brief={brief} evaluation={evaluation} />
      <Asleep onAwake={wake}>
        {evaluation.ok && <Annex evaluation={evaluation} firmness={known} shown={shown} />}
        {evaluation.ok && <Notes evaluation={evaluation} />}
        <article className={`paper ${styles.sheet} ${shown.has("whole") ? "" : "no-print"}`} data-testid="report">
          <Masthead evaluation={evaluation} confidence={firm.firmness?.word ?? null} />
          {evaluation.ok ? (
            <Answer evaluation={evaluation} firm={firm} rooms={rooms}>
              {closing}
            </Answer>
          ) : (
            <>
              <NoAnswer evaluation={evaluation} />
              <Out evaluation={evaluation} />
              <Weights evaluation={evaluation} />
              {closing}
            </>
          )}
          <Reopen evaluation={evaluation} />
        </article>
      </Asleep>
    </div>
  );
}

type AnswerProps = { readonly evaluation: Answered; readonly firm: Firm; readonly rooms: Rooms; readonly children: React.ReactNode };

/** The parts that rest on a ranking, numbered references among them. */
function Answer({ evaluation, firm, rooms, children }: AnswerProps) {
  const { report: reportText } = useWords("report");
  const dataset = useDataset();
  const measures = useMemo(
    () => measuresByPillar(evaluation.results.filter(({ recommendation }) => advisesEntry(recommendation.priority))),
    [evaluation],
  );
  const references = useMemo(() => referencesOf(evaluation, measures, dataset), [evaluation, measures, dataset]);
  return (
    <References value={references}>
      <Overview evaluation={evaluation} />
      <Priorities evaluation={evaluation} />
      <Out evaluation={evaluation} />
      <Whose evaluation={evaluation} />
      {firm.question && <FirmnessSection evaluation={evaluation} firm={firm} />}
      {evaluation.decision.costs && (
        <div data-testid="money">
          <Section title={reportText.money} intro={reportText.moneyIntro}>
            <Asleep>
              <MoneyTables evaluation={evaluation} />
            </Asleep>
          </Section>
        </div>
      )}
      <Competition evaluation={evaluation} />
      <Strategy evaluation={evaluation} />
      <Headroom evaluation={evaluation} rooms={rooms} />
      {(evaluation.decision.costs || evaluation.decision.checks) && (
        <div data-testid="before-selling">
          <Section title={reportText.before} intro={reportText.beforeIntro}>
            <Asleep>
              <BeforeReport evaluation={evaluation} />
            </Asleep>
          </Section>
        </div>
      )}
      <Measures pillars={measures} />
      <Weights evaluation={evaluation} />
      <Figures evaluation={evaluation} />
      {children}
      <Sources references={references} />
    </References>
  );
}

/** The markets that miss a threshold of the decision. */
function Out({ evaluation: { table } }: { readonly evaluation: Evaluation }) {
  const { say, t } = useWords();
  if (table.out.length === 0) return null;
  return (
    <Section title={t.ranking.outTitle} intro={t.ranking.outIntro}>
      {table.out.map(({ market, knockouts }) => (
        <div key={market.iso3}>
          <strong>{say(market.name)}</strong>
          <KnockoutList knockouts={knockouts} />
        </div>
      ))}
    </Section>
  );
}

/** The whole link, in sight, so that paper leads back to the decision. */
function Reopen({ evaluation }: { readonly evaluation: Evaluation }) {
  const { report: reportText, t } = useWords("report");
  const link = useReopening(evaluation);
  return (
    <Section whole title={reportText.reopen} intro={reportText.reopenHint}>
      <p className={styles.link} data-testid="reopen">
        {link === null ? t.tools.linkTooLong : link && <a href={link}>{link}</a>}
      </p>
    </Section>
  );
}
