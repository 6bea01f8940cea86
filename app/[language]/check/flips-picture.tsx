import { useWords } from "#words";
import { shortened } from "@/lib/charts/fit";
import { flipsOf } from "@/lib/charts/flips";
import { linear } from "@/lib/charts/scale";
import { axisTicks, decimalsOf } from "@/lib/charts/ticks";
import type { Stability } from "@/lib/robustness/intervals/intervals";
import { Frame } from "../../_components/charts/frame";
import { Gap } from "../../_components/gap";
import styles from "./pictures.module.css";

type Props = {
  readonly stabilities: readonly Stability[];
  readonly names: readonly string[];
  readonly markets: readonly string[];
  readonly tableId: string;
};

/** Arrows drawn; the table holds all. */
const MOST = 8;
const WIDTH = 860;
const ROW = 30;
const EDGE = { left: 190, right: 270, top: 10, bottom: 28 };

/** From where each weight stands to where another market comes first, nearest first. Nothing where no weight alone changes the first place. */
export function FlipsPicture({ stabilities, names, markets, tableId }: Props) {
  const { robustness: text, format } = useWords("robustness");
  const flips = flipsOf(stabilities);
  const drawn = flips.slice(0, MOST);
  const nearest = drawn[0];
  if (!nearest) return <p>{text.flips.none}</p>;
  const ticks = axisTicks(
    drawn.flatMap(({ from, to }) => [100 * from, 100 * to]),
    5,
  );
  const height = EDGE.top + ROW * drawn.length + EDGE.bottom;
  const x = linear([ticks[0] ?? 0, ticks.at(-1) ?? 1], [EDGE.left, WIDTH - EDGE.right]);
  const y = (row: number) => EDGE.top + ROW * (row + 0.5);
  const nameOf = (at: number) => names[at] ?? "";
  return (
    <figure className="stack">
      <Frame
        name={text.flips.name(drawn.length, nameOf(nearest.at), thenText(nearest.next))}
        title={text.flips.title}
        tableId={tableId}
        width={WIDTH}
        height={height}
        edge={EDGE}
        across={ticks.map((tick) => ({ at: x(tick), text: format.percent(tick / 100, decimalsOf(ticks)) }))}
        up={drawn.map(({ at }, row) => ({ at: y(row), text: shortened(nameOf(at), LONGEST) }))}
        grid
        className={styles.flips}
      >
        {drawn.map(({ at, from, to, next }, row) => {
          const [start, end] = [x(100 * from), x(100 * to)];
          const back = end < start ? 1 : -1;
          return (
            <g key={at}>
              <line x1={start} x2={end + 4 * back} y1={y(row)} y2={y(row)} className={styles.way} />
              <path d={`M${end} ${y(row)}l${8 * back} -5v10z`} className={styles.head} />
              <circle cx={start} cy={y(row)} r={5} className={styles.here} />
              <text x={WIDTH - EDGE.right + 14} y={y(row) + 4}>
                {text.flips.way(format.percent(from, 1), format.percent(to, 1))}
              </text>
              <text x={WIDTH} y={y(row) + 4} textAnchor="end" className={styles.then}>
                {shortened(thenText(next), LONGEST)}
              </text>
            </g>
          );
        })}
      </Frame>
      <figcaption className="small soft">
        {text.flips.how}
        <Gap />
        {flips.length > drawn.length && text.flips.more(flips.length - drawn.length)}
        <Gap />
        {text.flips.still(stabilities.length - flips.length)}
      </figcaption>
    </figure>
  );

  function thenText(rows: readonly number[]): string {
    return rows.length === 0 ? text.flips.refused : format.list(rows.map((row) => markets[row] ?? ""));
  }
}

/** Letters that fit beside the drawing. */
const LONGEST = 24;
