import { own as ownText } from "@/lib/i18n/en/own";
import styles from "./tables.module.css";

type Props = {
  readonly name: string;
  readonly problems: readonly { readonly row: number; readonly column: string; readonly found: string; readonly accepted: string }[];
};

/** Cells that cannot be taken: where, what stood there, what would be taken. */
export function ProblemTable({ name, problems }: Props) {
  const { head, nothingFound } = ownText;
  return (
    <section className="scroll" aria-label={name} tabIndex={0}>
      <table className={styles.narrow}>
        <thead>
          <tr>
            <th scope="col" className="number">
              {head.row}
            </th>
            <th scope="col">{head.column}</th>
            <th scope="col">{head.found}</th>
            <th scope="col">{head.accepted}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ row, column, found, accepted }) => (
            <tr key={`${row} ${column} ${accepted}`}>
              <td className="number">{row}</td>
              <th scope="row">{column}</th>
              <td>{found || <span className="soft">{nothingFound}</span>}</td>
              <td>{accepted}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
