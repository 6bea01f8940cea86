import { useWords } from "#words";
import type { ProblemList } from "@/lib/gravity/file/problems";
import { number, Table } from "../../../_components/table";
import styles from "./model.module.css";

/** What could not be used of a file: how often, and the first cases by row and column. */
export function Problems({ problems: { counts, first } }: { readonly problems: ProblemList }) {
  const { model: text, format } = useWords("model");
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return null;
  const { kinds } = text.problems;
  const title = text.problems.title(format.number(all, 0));
  return (
    <details open data-testid="problems">
      <summary className="warn">{title}</summary>
      <div className={`stack ${styles.opened}`}>
        <ul className={`small ${styles.list}`}>
          {counts.map(({ kind, column, count }) => (
            <li key={`${kind} ${column}`}>{text.problems.count(format.number(count, 0), kinds[kind], column)}</li>
          ))}
        </ul>
        <Table
          small
          className={styles.narrow}
          name={title}
          heads={[number(text.problems.row), text.problems.column, text.problems.found, text.problems.what]}
        >
          {first.map(({ kind, row, column, found }) => (
            <tr key={`${row} ${column} ${kind}`}>
              <td className="number">{row}</td>
              <th scope="row">{column}</th>
              <td>{found.trim() || <span className="soft">{text.problems.nothing}</span>}</td>
              <td>{kinds[kind]}</td>
            </tr>
          ))}
        </Table>
        {first.length < all && <p className="small soft">{text.problems.first(format.number(first.length, 0))}</p>}
      </div>
    </details>
  );
}
