import { useWords } from "#words";
import { number, Table } from "../table";
import styles from "./tables.module.css";

type Props = {
  readonly name: string;
  readonly problems: readonly { readonly row: number; readonly column: string; readonly found: string; readonly accepted: string }[];
};

/** Cells that cannot be taken: where, what stood there, what would be taken. */
export function ProblemTable({ name, problems }: Props) {
  const { own: ownText } = useWords("own");
  const { head, nothingFound } = ownText;
  return (
    <Table className={styles.narrow} name={name} heads={[number(head.row), head.column, head.found, head.accepted]}>
      {problems.map(({ row, column, found, accepted }) => (
        <tr key={`${row} ${column} ${accepted}`}>
          <td className="number">{row}</td>
          <th scope="row">{column}</th>
          <td>{found || <span className="soft">{nothingFound}</span>}</td>
          <td>{accepted}</td>
        </tr>
      ))}
    </Table>
  );
}
