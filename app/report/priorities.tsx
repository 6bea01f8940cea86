import type { Evaluation, MarketResult } from "@/lib/evaluate";
import type { Cell } from "@/lib/problem/table";
import { type Reason, strongest } from "@/lib/recommendation/reasons";
import { PriorityBadge } from "../_components/priority-badge";
import { format, say, t } from "../_components/words";
import { useDataset } from "../_state/provider";
import { FigureWithYear } from "./figure-with-year";
import styles from "./report.module.css";

type Answered = Extract<Evaluation, { ok: true }>;

/** Market by market in order of priority: why, what stands in the way, and what can be done. */
export function Priorities({ evaluation }: { readonly evaluation: Answered }) {
  const full = evaluation.results.filter(({ recommendation }) => recommendation.priority.startsWith("enter"));
  const brief = evaluation.results.filter(({ recommendation }) => !recommendation.priority.startsWith("enter"));
  return (
    <section>
      <h2>{t.report.priorities}</h2>
      {full.map((result) => (
        <Market key={result.market.iso3} evaluation={evaluation} result={result} />
      ))}
      {brief.length > 0 && <h3>{t.report.others}</h3>}
      {brief.map((result) => (
        <p key={result.market.iso3} className={styles.brief}>
          <strong>
            {result.rank}. {say(result.market.name)}
          </strong>{" "}
          <PriorityBadge priority={result.recommendation.priority} /> <Grounds evaluation={evaluation} result={result} />
        </p>
      ))}
    </section>
  );
}

function Market({ evaluation, result }: { readonly evaluation: Answered; readonly result: MarketResult }) {
  const { reasons, priority, rule, barriers } = result.recommendation;
  const { lifting, sinking } = strongest(reasons ?? [], 3);
  return (
    <div className={styles.market}>
      <div className={styles.together}>
        <h3>
          {result.rank}. {say(result.market.name)} <PriorityBadge priority={priority} />
        </h3>
        <p className="small">
          <Grounds evaluation={evaluation} result={result} />{" "}
          <span className="soft">
            {t.detail.rule}: {t.rules[rule.id]}.
          </span>
        </p>
        {reasons ? (
          <div className={styles.reasons}>
            <ReasonTable
              title={t.detail.lifting}
              reasons={lifting}
              evaluation={evaluation}
              result={result}
              nothing={t.detail.nothingLifts}
            />
            <ReasonTable
              title={t.detail.sinking}
              reasons={sinking}
              evaluation={evaluation}
              result={result}
              nothing={t.detail.nothingSinks}
            />
          </div>
        ) : (
          <p className="small">{t.detail.noParts}</p>
        )}
      </div>
      {barriers.length > 0 ? (
        <p className="small">
          <strong>{t.detail.barriers}:</strong>{" "}
          {barriers
            .map(({ pillar, strength, fieldMedian }) =>
              t.detail.barrier(t.pillars[pillar], format.number(strength, 0), format.number(fieldMedian, 0)),
            )
            .join(" ")}
        </p>
      ) : (
        <p className="small">{t.detail.noBarrier}</p>
      )}
    </div>
  );
}

/** The standing in words, with what the knock-out thresholds say. */
function Grounds({ evaluation, result }: { readonly evaluation: Answered; readonly result: MarketResult }) {
  const { standing } = result.recommendation;
  const { indicators } = useDataset();
  const knockouts = result.knockouts.flatMap((knockout) => {
    const indicator = indicators.find((entry) => entry.id === knockout.indicator);
    if (!indicator) return [];
    const threshold = format.valueWithUnit(indicator, knockout.threshold);
    return knockout.value === null
      ? [t.detail.unjudged(say(indicator.name), threshold)]
      : [t.detail.failed(say(indicator.name), format.valueWithUnit(indicator, knockout.value), threshold)];
  });
  const imputed = result.cells.flatMap((cell, j) =>
    cell.kind === "imputed" ? [say(evaluation.table.criteria[j]?.definition.short ?? { en: "" })] : [],
  );
  return (
    <>
      {t.detail.standing(t.attractiveness[standing.attractiveness], t.reaches[standing.reach], format.percent(standing.completeness))}{" "}
      {knockouts.join(" ")} {imputed.length > 0 && t.report.filled(format.list(imputed))}
    </>
  );
}

type ReasonTableProps = {
  readonly title: string;
  readonly reasons: readonly Reason[];
  readonly evaluation: Answered;
  readonly result: MarketResult;
  readonly nothing: string;
};

function ReasonTable({ title, reasons, evaluation, result, nothing }: ReasonTableProps) {
  if (reasons.length === 0)
    return (
      <div>
        <h4>{title}</h4>
        <p className="small soft">{nothing}</p>
      </div>
    );
  return (
    <table className={styles.table}>
      <caption>{title}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t.detail.reasonHead.criterion}</th>
          <th scope="col">{t.detail.reasonHead.figure}</th>
          <th scope="col">{t.detail.reasonHead.effect}</th>
        </tr>
      </thead>
      <tbody>
        {reasons.map((reason) => {
          const j = evaluation.table.criteria.findIndex((criterion) => criterion.indicator === reason.indicator);
          const definition = evaluation.table.criteria[j]?.definition;
          return definition ? (
            <tr key={reason.indicator}>
              <th scope="row">{say(definition.short)}</th>
              <td className="number">
                <FigureWithYear indicator={definition} cell={result.cells[j] as Cell} />
              </td>
              <td className="number">{format.signed(reason.lift, 3)}</td>
            </tr>
          ) : null;
        })}
      </tbody>
    </table>
  );
}
