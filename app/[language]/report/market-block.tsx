import { useWords } from "#words";
import type { Answered, MarketResult } from "@/lib/evaluate";
import { type ReasonRow, reasonRows } from "@/lib/report/priorities";
import { Gap } from "../../_components/gap";
import { number, Table } from "../../_components/table";
import { FigureWithYear } from "./figure-with-year";
import styles from "./report.module.css";
import { Shortfalls } from "./shortfalls";

const MOST_REASONS = 3;

/** Why a market stands where it stands: the figures that lift and sink it, its barriers, what is missing. */
export function MarketBlock({ evaluation, result }: { readonly evaluation: Answered; readonly result: MarketResult }) {
  const { detail: detailText, report: reportText, format, say, t } = useWords("detail", "report");
  const { barriers, standing } = result.recommendation;
  const reasons = reasonRows(evaluation, result, MOST_REASONS);
  return (
    <div className={styles.market}>
      <div className={styles.marketHead}>
        <h4>
          <span className={styles.rank}>{result.rank}</span> {say(result.market.name)}
        </h4>
        <p>
          {reportText.standing(
            format.score(result.score),
            detailText.attractiveness[standing.attractiveness],
            evaluation.results.length,
            t.reaches[standing.reach],
          )}
        </p>
      </div>
      <div className={styles.reasons}>
        <ReasonTable title={detailText.lifting} rows={reasons.lifting} nothing={detailText.nothingLifts} />
        <ReasonTable title={detailText.sinking} rows={reasons.sinking} nothing={detailText.nothingSinks} />
      </div>
      <p>
        {barriers.length === 0
          ? detailText.noBarrier
          : format.sentences(
              barriers.map(({ pillar, strength, fieldMedian }) =>
                reportText.barrier(t.pillars[pillar], format.number(strength, 0), format.number(fieldMedian, 0)),
              ),
            )}
        <Gap />
        <Shortfalls evaluation={evaluation} result={result} />
      </p>
    </div>
  );
}

type ReasonTableProps = { readonly title: string; readonly rows: readonly ReasonRow[]; readonly nothing: string };

function ReasonTable({ title, rows, nothing }: ReasonTableProps) {
  const { report: reportText, format, say, t } = useWords("report");
  return (
    <Table
      fits
      className={styles.reasonTable}
      heads={[title, number(t.reasonHead.figure), number(reportText.field), number(reportText.effect)]}
    >
      {rows.map(({ indicator, cell, fieldMedian, lift }) => (
        <tr key={indicator.id}>
          <th scope="row">
            {say(indicator.short)}
            {indicator.format.style !== "percent" && <span className={styles.inlineUnit}> {say(indicator.unit)}</span>}
          </th>
          <td className="number">
            <FigureWithYear indicator={indicator} cell={cell} />
          </td>
          <td className={`number ${styles.soft}`}>{format.value(indicator, fieldMedian)}</td>
          <td className="number">{format.signed(lift, 3)}</td>
        </tr>
      ))}
      {rows.length === 0 && (
        <tr>
          <td colSpan={4}>{nothing}</td>
        </tr>
      )}
    </Table>
  );
}
