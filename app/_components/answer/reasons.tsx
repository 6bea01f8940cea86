import { useWords } from "#words";
import type { Answered, MarketResult } from "@/lib/evaluate";
import type { Cell } from "@/lib/problem/table";
import { type Reason, strongest } from "@/lib/recommendation/reasons";
import { LiftBar } from "../charts/lift-bar";
import { Table } from "../table";
import { Figure, markOf } from "./figure";
import styles from "./reasons.module.css";

type Props = { readonly evaluation: Answered; readonly result: MarketResult; readonly count: number };

/** The criteria that lift or sink a market against the field, with the figures behind them. */
export function Reasons({ evaluation, result, count }: Props) {
  const { detail: detailText, format, say, t } = useWords("detail");
  const { reasons } = result.recommendation;
  const { lifting, sinking } = strongest(reasons, count);
  const widest = Math.max(...reasons.map((reason) => Math.abs(reason.lift)), Number.MIN_VALUE);
  const table = (title: string, rows: readonly Reason[], nothing: string) => (
    <div>
      <h3>{title}</h3>
      {rows.length === 0 ? (
        <p className="small soft">{nothing}</p>
      ) : (
        <Table
          fits
          className={styles.table}
          headClass="visually-hidden"
          heads={[t.reasonHead.criterion, t.reasonHead.figure, t.reasonHead.effect]}
        >
          {rows.map((reason) => {
            const j = evaluation.table.criteria.findIndex((criterion) => criterion.indicator === reason.indicator);
            const definition = evaluation.table.criteria[j]?.definition;
            if (!definition) return null;
            return (
              <tr key={reason.indicator}>
                <th scope="row">
                  {say(definition.short)}
                  {definition.format.style !== "percent" && <span className={styles.unit}> {say(definition.unit)}</span>}
                </th>
                <td className="number">
                  <Figure indicator={definition} cell={result.cells[j] as Cell} compact />
                </td>
                <td className={styles.effect}>
                  <LiftBar lift={reason.lift} widest={widest} />
                  <span className="number">{format.signed(reason.lift, 3)}</span>
                </td>
              </tr>
            );
          })}
        </Table>
      )}
    </div>
  );
  return (
    <div className="stack">
      {table(detailText.lifting, lifting, detailText.nothingLifts)}
      {table(detailText.sinking, sinking, detailText.nothingSinks)}
      <p className="small soft">{detailText.reasonNote}</p>
      <Marks evaluation={evaluation} result={result} reasons={[...lifting, ...sinking]} />
    </div>
  );
}

/** What the signs beside the figures stand for, in the open: a hint that appears under a pointer is none to a finger or a key. */
function Marks({ evaluation, result, reasons }: Pick<Props, "evaluation" | "result"> & { readonly reasons: readonly Reason[] }) {
  const words = useWords("detail", "workings");
  const { detail: detailText, say } = words;
  const notes = reasons.flatMap(({ indicator }) => {
    const j = evaluation.table.criteria.findIndex((criterion) => criterion.indicator === indicator);
    const [cell, name] = [result.cells[j], evaluation.table.criteria[j]?.definition.short];
    const mark = cell && markOf(words, cell);
    return mark && name ? [{ indicator, text: detailText.mark(cell.kind === "assumption" ? "*" : "†", say(name), mark) }] : [];
  });
  if (notes.length === 0) return null;
  return (
    <ul className="small soft">
      {notes.map(({ indicator, text }) => (
        <li key={indicator}>{text}</li>
      ))}
    </ul>
  );
}
