import { useWords } from "#words";
import { ChartFigure } from "../../../../_components/charts/figure";
import { number, Table } from "../../../../_components/table";

type Props = {
  /** What the chart shows, in one sentence. */
  readonly name: string;
  readonly xName: string;
  /** The positions all lines share, rising. */
  readonly xs: readonly number[];
  /** At most two: one drawn through, one dashed. */
  readonly lines: readonly { readonly name: string; readonly values: readonly number[] }[];
  readonly decimals: number;
};

/** Forces and shares of firms are entered by the user alone. */
const OWN: readonly [] = [];
/** How many rows the table beside the chart has at most. */
const ROWS = 11;

/** One or two lines over a common axis, and the same figures as a table. */
export function LineChart({ name, xName, xs, lines, decimals }: Props) {
  const { format, t } = useWords();
  const every = Math.max(1, Math.ceil((xs.length - 1) / (ROWS - 1)));
  const shown = xs.flatMap((value, k) => (k % every === 0 || k === xs.length - 1 ? [{ value, k }] : []));
  const table = (
    <details>
      <summary className="small">{t.app.showTable}</summary>
      <Table small caption={name} heads={[number(xName), ...lines.map((line) => number(line.name))]}>
        {shown.map(({ value, k }) => (
          <tr key={value}>
            <th scope="row" className="number">
              {format.number(value, 2)}
            </th>
            {lines.map((line) => (
              <td key={line.name} className="number">
                {format.number(line.values[k] as number, decimals)}
              </td>
            ))}
          </tr>
        ))}
      </Table>
    </details>
  );
  return <ChartFigure name={name} sources={OWN} picture={{ kind: "lines", xName, xs, lines }} table={table} />;
}
