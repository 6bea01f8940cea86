import { useWords } from "#words";
import type { Evaluation } from "@/lib/evaluate";
import type { Brief, Point } from "@/lib/report/brief/model";
import { Gap } from "../../../_components/gap";
import styles from "./brief.module.css";
import { Fields, Question } from "./fields";
import { Law, Tiers } from "./pictures";
import { ReopeningCode, ReopeningLink, useReopening } from "./reopen";
import { Steps } from "./steps";

type Props = { readonly brief: Brief; readonly evaluation: Evaluation };

/** The page a client reads first: one sheet of paper, whatever was decided. */
export function BriefPage({ brief, evaluation }: Props) {
  const { format } = useWords();
  const { decision } = evaluation;
  const link = useReopening(evaluation);
  const { reasons, risks, change } = brief;
  return (
    <article className={`paper ${styles.brief}`} data-testid="brief" aria-label={brief.kicker}>
      <ReopeningCode link={link} />
      <header className={styles.head}>
        <p className={styles.kicker}>
          {brief.kicker} <span className={styles.soft}>{brief.title}</span>
        </p>
        <Fields brief={brief} typed={decision.brief} />
      </header>
      <Question brief={brief} typed={decision.brief} />
      <h1>{brief.answer}</h1>
      <p className={styles.lede}>{format.sentences(brief.recommendation)}</p>
      {brief.tiers.length > 0 && <Tiers tiers={brief.tiers} />}
      {brief.out && <p>{brief.out}</p>}
      {brief.change.points.length > 0 && (
        <>
          <div className={styles.three}>
            <Points title={reasons.title} points={reasons.points} none={reasons.none} />
            <Points title={risks.title} points={risks.points} none={risks.none} />
            <Points title={change.title} points={change.points.slice(0, 1)} none="" />
          </div>
          {/* What else would change it takes two lines here, and half the column there. */}
          <Lines points={change.points.slice(1)} />
        </>
      )}
      <Law law={brief.law} />
      {brief.steps.items.length > 0 && <Steps steps={brief.steps} />}
      <p className={styles.foot}>
        {brief.sources}
        <Gap />
        {brief.caveat}
        <Gap />
        <ReopeningLink link={link} />
      </p>
    </article>
  );
}

function Points({ title, points, none }: { readonly title: string; readonly points: readonly Point[]; readonly none: string }) {
  return (
    <section>
      <h2>{title}</h2>
      {points.length === 0 && <p>{none}</p>}
      <Lines points={points} />
    </section>
  );
}

function Lines({ points }: { readonly points: readonly Point[] }) {
  const { format } = useWords();
  return points.map(({ head, text }) => (
    <p key={head}>
      <strong>{format.closed(head)}</strong>
      <Gap />
      {text}
    </p>
  ));
}
