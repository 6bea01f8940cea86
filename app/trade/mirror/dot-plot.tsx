import type { MirrorPair } from "@/lib/dataset/mirror/pairs";
import { MIRROR_FLAG } from "@/lib/dataset/mirror/pairs";
import { mirror as text } from "@/lib/i18n/en/mirror";
import type { MirrorSeries } from "@/lib/trade/mirror";
import { format } from "../../_components/words";
import styles from "./mirror.module.css";
import { flagOf } from "./series";

type Props = { readonly name: string; readonly rows: readonly MirrorSeries[]; readonly nameOf: (iso3: string) => string };

const WIDTH = 720;
const ROW = 26;
const LEFT = 128;
const RIGHT = 64;
const TOP = 34;
const BOTTOM = 44;
const TICKS = [0.1, 0.2, 0.3, 0.5, 1, 2, 3, 5, 10];

/** The ratio of both sides' figures, a row for each importer and a dot for each year, on a logarithmic scale. */
export function DotPlot({ name, rows, nameOf }: Props) {
  const ratios = rows.flatMap(({ pairs }) => pairs.map(({ ratio }) => ratio));
  const most = Math.log(Math.max(3, ...ratios, ...ratios.map((ratio) => 1 / ratio))) * 1.06;
  const x = (ratio: number) => LEFT + ((Math.log(ratio) + most) / (2 * most)) * (WIDTH - LEFT - RIGHT);
  const y = (row: number) => TOP + (row + 0.5) * ROW;
  const bottom = TOP + rows.length * ROW;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${bottom + BOTTOM}`} role="img" aria-label={name} aria-details="mirror-table" className={styles.chart}>
      <rect x={x(1 / MIRROR_FLAG)} y={TOP} width={x(MIRROR_FLAG) - x(1 / MIRROR_FLAG)} height={rows.length * ROW} className={styles.band} />
      <text x={x(1)} y={TOP - 18} textAnchor="middle">
        {text.band}
      </text>
      {TICKS.filter((tick) => Math.abs(Math.log(tick)) <= most).map((tick) => (
        <g key={tick}>
          <line x1={x(tick)} x2={x(tick)} y1={TOP} y2={bottom} className={tick === 1 ? styles.one : styles.grid} />
          <text x={x(tick)} y={bottom + 16} textAnchor="middle">
            {format.number(tick, tick < 1 ? 1 : 0)}
          </text>
        </g>
      ))}
      <text x={(LEFT + WIDTH - RIGHT) / 2} y={bottom + 36} textAnchor="middle">
        {text.axis}
      </text>
      {rows.map(({ importer, pairs }, row) => (
        <g key={importer}>
          <text x={LEFT - 10} y={y(row) + 4} textAnchor="end">
            {nameOf(importer)}
          </text>
          <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(row)} y2={y(row)} className={styles.grid} />
          {pairs.slice(0, -1).map((pair) => (
            <circle key={pair.year} cx={x(pair.ratio)} cy={y(row)} r={3} className={styles.earlier} />
          ))}
          <Latest pair={pairs.at(-1) as MirrorPair} x={x} y={y(row)} />
        </g>
      ))}
    </svg>
  );
}

function Latest({ pair, x, y }: { readonly pair: MirrorPair; readonly x: (ratio: number) => number; readonly y: number }) {
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
