import { useWords } from "#words";
import { number, Table } from "../../../_components/table";
import styles from "./model.module.css";
import type { Result } from "./model-line";

type Props = { readonly result: Result; readonly shown: readonly string[] | null; readonly nameOf: (code: string) => string };

const MOST = 250;
/** The end of the drawn scale, in logs: a factor of about 7. */
const END = 2;

/** How the flows of all exporters into each market lie about the fit. */
export function Residuals({ result: { ppml, ols }, shown, nameOf }: Props) {
  const { model: text, format } = useWords("model");
  const words = text.residuals;
  const rows = ppml.byMarket
    .filter(({ group }) => shown === null || shown.includes(group))
    .map((row) => ({ ...row, log: ols.byMarket.find(({ group }) => group === row.group)?.meanLog ?? null }))
    .sort((a, b) => (b.log ?? -1e9) - (a.log ?? -1e9))
    .slice(0, MOST);
  return (
    <Table
      small
      className={styles.residuals}
      caption={words.caption}
      testId="residuals"
      heads={[text.potential.market, number(words.flows), number(words.ppml), number(words.ols), words.bar]}
    >
      {rows.map(({ group, flows, actual, fitted, log }) => (
        <tr key={group}>
          <th scope="row">{nameOf(group)}</th>
          <td className="number">{format.number(flows, 0)}</td>
          <td className="number">{fitted > 0 ? format.number(actual / fitted, 2) : "–"}</td>
          <td className="number">{log === null ? "–" : format.signed(log, 2)}</td>
          <td>{log !== null && <Bar log={log} />}</td>
        </tr>
      ))}
    </Table>
  );
}

/** The number beside it, drawn from the middle. */
function Bar({ log }: { readonly log: number }) {
  const part = Math.max(-1, Math.min(1, log / END)) * 50;
  return (
    <svg viewBox="0 0 100 12" preserveAspectRatio="none" className={styles.bar} aria-hidden="true">
      <rect x={Math.min(50, 50 + part)} y="2" width={Math.abs(part)} height="8" className={log < 0 ? styles.below : styles.above} />
      <rect x="49.7" y="0" width="0.6" height="12" className={styles.zero} />
    </svg>
  );
}
