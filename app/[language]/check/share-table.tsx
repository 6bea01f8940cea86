import { useWords } from "#words";
import { number, Table } from "../../_components/table";
import styles from "./robustness.module.css";
import { shadeOf } from "./shade";

type Cell = { readonly share: number /** What the shade stands for, where it is not the share. */; readonly shade?: number } | null;

type Props = {
  readonly name: string;
  readonly caption: string;
  readonly testId: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly cells: readonly Cell[] }[];
};

/** Shares by market, folded until wanted: a table that is its own heat map. */
export function ShareTable({ name, caption, testId, columns, rows }: Props) {
  const { format, t } = useWords();
  return (
    <details>
      <summary>{name}</summary>
      <Table small caption={caption} name={name} testId={testId} heads={[t.ranking.market, ...columns.map(number)]}>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.name}</th>
            {row.cells.map((cell, at) => (
              <td key={columns[at]} className={`number ${cell ? styles[shadeOf(cell.shade ?? cell.share)] : ""}`}>
                {cell && format.share(cell.share)}
              </td>
            ))}
          </tr>
        ))}
      </Table>
    </details>
  );
}
