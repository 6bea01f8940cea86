import { number, Table } from "../_components/table";
import { format, t } from "../_components/words";
import styles from "./compete.module.css";

type Line = { readonly name: string; readonly values: readonly number[] };
type Props = {
  /** What the chart shows, in one sentence. */
  readonly name: string;
  readonly xName: string;
  /** The positions all lines share, rising. */
  readonly xs: readonly number[];
  /** At most two: one drawn through, one dashed. */
  readonly lines: readonly Line[];
  readonly decimals: number;
};

const WIDTH = 640;
const HEIGHT = 260;
const LEFT = 56;
const RIGHT = 120;
const TOP = 12;
const BOTTOM = 34;
/** How many rows the table beside the chart has at most. */
const ROWS = 11;

/** One or two lines over a common axis, each named at its end, and the same figures as a table. */
export function LineChart({ name, xName, xs, lines, decimals }: Props) {
  const last = xs.at(-1) ?? 1;
  const most = Math.max(...lines.flatMap((line) => line.values), 1e-12);
  const x = (value: number) => LEFT + (value / (last || 1)) * (WIDTH - LEFT - RIGHT);
  const y = (value: number) => TOP + (1 - value / most) * (HEIGHT - TOP - BOTTOM);
  const every = Math.max(1, Math.ceil((xs.length - 1) / (ROWS - 1)));
  const ends = spread(lines.map((line) => y(line.values.at(-1) ?? 0)));
  return (
    <figure className="stack">
      <section className="scroll" tabIndex={0} aria-label={name}>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={name} className={styles.chart}>
          {[0, 0.25, 0.5, 0.75, 1].map((part) => (
            <g key={part}>
              <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(part * most)} y2={y(part * most)} className={styles.axis} />
              <text x={LEFT - 6} y={y(part * most) + 4} textAnchor="end">
                {format.number(part * most, decimals)}
              </text>
              <text x={x(part * last)} y={HEIGHT - BOTTOM + 16} textAnchor="middle">
                {format.number(part * last, 2)}
              </text>
            </g>
          ))}
          <text x={(LEFT + WIDTH - RIGHT) / 2} y={HEIGHT - 3} textAnchor="middle">
            {xName}
          </text>
          {lines.map((line, i) => (
            <g key={line.name}>
              <polyline
                className={i === 0 ? styles.line0 : styles.line1}
                points={line.values.map((value, k) => `${x(xs[k] as number).toFixed(1)},${y(value).toFixed(1)}`).join(" ")}
              />
              <text x={WIDTH - RIGHT + 8} y={(ends[i] as number) + 4}>
                {line.name}
              </text>
            </g>
          ))}
        </svg>
      </section>
      <details>
        <summary className="small">{t.app.showTable}</summary>
        <Table small caption={name} heads={[number(xName), ...lines.map((line) => number(line.name))]}>
          {xs.flatMap((value, k) =>
            k % every === 0 || k === xs.length - 1
              ? [
                  <tr key={value}>
                    <th scope="row" className="number">
                      {format.number(value, 2)}
                    </th>
                    {lines.map((line) => (
                      <td key={line.name} className="number">
                        {format.number(line.values[k] as number, decimals)}
                      </td>
                    ))}
                  </tr>,
                ]
              : [],
          )}
        </Table>
      </details>
    </figure>
  );
}

/** Label heights, moved apart where two would print over one another. */
function spread(ends: readonly number[]): readonly number[] {
  const [first, second] = ends;
  if (first === undefined || second === undefined || Math.abs(first - second) >= 16) return ends;
  const middle = Math.min(Math.max((first + second) / 2, TOP + 8), HEIGHT - BOTTOM - 8);
  return first <= second ? [middle - 8, middle + 8] : [middle + 8, middle - 8];
}
