import { useWords } from "#words";
import type { Answered, MarketResult } from "@/lib/evaluate";
import type { Words } from "@/lib/i18n/speech";
import { type ReasonRow, reasonRows } from "@/lib/report/priorities";
import { PriorityBadge } from "../../_components/answer/priority-badge";
import { Gap } from "../../_components/gap";
import { Table } from "../../_components/table";
import styles from "./report.module.css";
import { Shortfalls } from "./shortfalls";

const MOST_REASONS = 2;

/** The markets not to be entered now, each in a row: the advice, the rule behind it and what weighs most. */
export function LaterMarkets({ evaluation, results }: { readonly evaluation: Answered; readonly results: readonly MarketResult[] }) {
  const words = useWords("detail", "report");
  const { detail: detailText, report: reportText, format, say, t } = words;
  return (
    <>
      <h3 className={styles.later}>{reportText.others}</h3>
      <Table
        className={`${styles.table} ${styles.laterTable}`}
        name={reportText.others}
        heads={[t.ranking.market, reportText.grounds, detailText.lifting, detailText.sinking]}
      >
        {results.map((result) => {
          const { standing, rule, priority } = result.recommendation;
          const reasons = reasonRows(evaluation, result, MOST_REASONS);
          return (
            <tr key={result.market.iso3}>
              <th scope="row">
                {result.rank}. {say(result.market.name)}
                <span className={styles.line}>
                  <PriorityBadge priority={priority} />
                </span>
              </th>
              <td>
                {format.closed(format.clauses([detailText.rules[rule.id], t.reaches[standing.reach]]))}
                <Gap />
                <Shortfalls evaluation={evaluation} result={result} />
              </td>
              <td>{inBrief(words, reasons.lifting)}</td>
              <td>{inBrief(words, reasons.sinking)}</td>
            </tr>
          );
        })}
      </Table>
    </>
  );
}

/** Reasons in a line each: criterion, figure and effect. */
function inBrief({ format, say, t }: Words, rows: readonly ReasonRow[]) {
  if (rows.length === 0) return t.app.none;
  return rows.map(({ indicator, cell, lift }) => (
    <span key={indicator.id} className={styles.line}>
      {format.bracketed(
        `${say(indicator.short)} ${cell.kind === "missing" ? t.app.unknown : format.value(indicator, cell.value)}`,
        format.signed(lift, 3),
      )}
    </span>
  ));
}
