import { useWords } from "#words";
import { logarithmic } from "@/lib/charts/scale";
import type { MirrorPair } from "@/lib/dataset/mirror/pairs";
import { flagOf, MIRROR_FLAG } from "@/lib/dataset/mirror/pairs";
import { power } from "@/lib/math/elementary/power";
import type { Named } from "@/lib/report/export/credit";
import type { MirrorSeries } from "@/lib/trade/mirror";
import { Frame } from "../../../_components/charts/frame";
import styles from "./mirror.module.css";

type Props = {
  readonly name: string;
  readonly title: string;
  readonly sources: readonly Named[];
  readonly rows: readonly MirrorSeries[];
  readonly nameOf: (iso3: string) => string;
};

const WIDTH = 672;
const ROW = 26;
const LEFT = 128;
const RIGHT = 64;
const TOP = 34;
const BOTTOM = 44;
const TICKS = [0.1, 0.2, 0.3, 0.5, 1, 2, 3, 5, 10];

/** The ratio of both sides' figures, a row for each importer and a dot for each year, on a logarithmic scale. */
export function DotPlot({ name, title, sources, rows, nameOf }: Props) {
  const { mirror: text, format } = useWords("mirror");
  const ratios = rows.flatMap(({ pairs }) => pairs.map(({ ratio }) => ratio));
  const most = power(Math.max(3, ...ratios, ...ratios.map((ratio) => 1 / ratio)), 1.06);
  const x = logarithmic([1 / most, most], [LEFT, WIDTH - RIGHT]);
  const y = (row: number) => TOP + (row + 0.5) * ROW;
  const bottom = TOP + rows.length * ROW;
  return (
    <Frame
      name={name}
      title={title}
      sources={sources}
      note={text.signs}
      tableId="mirror-table"
      width={WIDTH}
      height={bottom + BOTTOM}
      edge={{ left: LEFT, right: RIGHT, top: TOP, bottom: BOTTOM }}
      across={TICKS.filter((tick) => tick <= most && 1 / tick <= most).map((tick) => ({
        at: x(tick),
        text: format.number(tick, tick < 1 ? 1 : 0),
        strong: tick === 1,
      }))}
      up={rows.map(({ importer }, row) => ({ at: y(row), text: nameOf(importer) }))}
      grid
      className={styles.chart}
      under={
        <rect
          x={x(1 / MIRROR_FLAG)}
          y={TOP}
          width={x(MIRROR_FLAG) - x(1 / MIRROR_FLAG)}
          height={rows.length * ROW}
          className={styles.band}
        />
      }
    >
      <text x={x(1)} y={TOP - 18} textAnchor="middle">
        {text.band}
      </text>
      <text x={(LEFT + WIDTH - RIGHT) / 2} y={bottom + 36} textAnchor="middle">
        {text.axis}
      </text>
      {rows.map(({ importer, pairs }, row) => (
        <g key={importer}>
          {pairs.slice(0, -1).map((pair) => (
            <circle key={pair.year} cx={x(pair.ratio)} cy={y(row)} r={3} className={styles.earlier} />
          ))}
          <Latest pair={pairs.at(-1) as MirrorPair} x={x} y={y(row)} />
        </g>
      ))}
    </Frame>
  );
}

function Latest({ pair, x, y }: { readonly pair: MirrorPair; readonly x: (ratio: number) => number; readonly y: number }) {
  const { format } = useWords();
  const flag = flagOf(pair);
  return (
    <>
      <circle cx={x(pair.ratio)} cy={y} r={5.5} className={flag === null ? styles.latest : styles[flag]} />
      <text x={WIDTH - RIGHT + 8} y={y + 4} className={flag === "high" || flag === "low" ? styles.flagged : undefined}>
        {format.number(pair.ratio, 2)}
      </text>
    </>
  );
}
