import { useWords } from "#words";
import type { MatrixPoint } from "@/lib/charts/priority-matrix";
import { linear } from "@/lib/charts/scale";
import { type Reach, reaches } from "@/lib/lanchester/reach";
import { Frame } from "../charts/frame";
import { number, Table } from "../table";
import styles from "./position.module.css";

const WIDTH = 672;
const LEFT = 150;
const RIGHT = 30;
const TOP = 26;
const BOTTOM = 36;
/** From one line to the next. */
const STEP = 54;
/** Radius of the largest market's bubble; areas are in proportion to people online. */
const LARGEST = 26;
const SMALLEST = 3;

type ChartProps = {
  readonly points: readonly MatrixPoint[];
  readonly nameOf: (market: string) => string;
  /** The market looked at, if any. */
  readonly here?: string;
};

/** Every ranked market by attractiveness and reach, the size of its bubble by people online. Its table stands with it. */
export function MatrixChart({ points, nameOf, here }: ChartProps) {
  const { compete: competeText, t } = useWords("compete");
  const text = competeText.priority;
  const most = Math.max(1, ...points.map((point) => point.size?.people ?? 0));
  const x = linear([0, 1], [LEFT + LARGEST, WIDTH - RIGHT - LARGEST]);
  const y = (reach: Reach) => TOP + LARGEST + STEP * reaches.indexOf(reach);
  // Lines below the last market would only take room.
  const lines = reaches.slice(0, 1 + Math.max(...points.map((point) => reaches.indexOf(point.reach))));
  const bottom = y(lines.at(-1) ?? "unknown") + LARGEST + BOTTOM;
  return (
    <Frame
      name={text.chart(points.length, nameOf(points[0]?.market ?? ""))}
      title={competeText.parts.priority}
      width={WIDTH}
      height={bottom}
      edge={{ left: LEFT, right: RIGHT, top: TOP, bottom: BOTTOM }}
      up={lines.map((reach) => ({ at: y(reach), text: t.reaches[reach] }))}
    >
      <text x={LEFT} y={bottom - 8}>
        {text.less}
      </text>
      <text x={WIDTH - RIGHT} y={bottom - 8} textAnchor="end">
        {text.more}
      </text>
      {points.map((point, i) => {
        const radius = Math.max(SMALLEST, LARGEST * Math.sqrt((point.size?.people ?? 0) / most));
        const [cx, cy] = [x(point.attractiveness), y(point.reach)];
        return (
          <g key={point.market}>
            <circle cx={cx} cy={cy} r={radius} className={point.market === here ? styles.bubbleHere : styles.bubble} />
            <text x={cx} y={cy + (i % 2 === 0 ? -radius - 4 : radius + 12)} textAnchor="middle">
              {point.market}
            </text>
          </g>
        );
      })}
    </Frame>
  );
}

/** The same as a table, best first. */
export function MatrixTable({ points, nameOf, here, className = "small" }: ChartProps & { readonly className?: string }) {
  const { compete: competeText, format, t } = useWords("compete");
  const text = competeText.priority;
  return (
    <Table
      className={className}
      caption={text.caption}
      heads={[t.ranking.market, number(t.ranking.rank), t.ranking.position, number(text.size), t.ranking.priority]}
    >
      {points.map((point) => (
        <tr key={point.market} className={point.market === here ? styles.here : undefined}>
          <th scope="row">
            {nameOf(point.market)} <span className="soft">{point.market}</span>
          </th>
          <td className="number">{point.rank}</td>
          <td>{t.reaches[point.reach]}</td>
          <td className="number">
            {point.size ? format.bracketed(format.compact(point.size.people), String(point.size.year)) : t.app.unknown}
          </td>
          <td>{point.priority && t.priorities[point.priority]}</td>
        </tr>
      ))}
    </Table>
  );
}
