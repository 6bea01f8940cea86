import { useWords } from "#words";
import { linear } from "@/lib/charts/scale";
import type { Words } from "@/lib/i18n/speech";
import type { Bar } from "@/lib/robustness/figures/tornado";
import { Plate } from "../../../_components/charts/plate";
import { Gap } from "../../../_components/gap";
import { number, Table } from "../../../_components/table";
import styles from "./figures.module.css";
import { figureNow, type LookedAt, wordsOn } from "./looked-at";

type Props = LookedAt & { readonly bars: readonly Bar[]; readonly now: number };

/** Bars drawn; the table holds all. */
const MOST = 12;
const TOP = 26;
const LINE = 40;
/** Percent of the width left free on either side, for the values at the ends of the bars. */
const MARGIN = 15;
/** How far a head stands off its line. */
const GAP = { start: 3, middle: 0, end: -3 } as const;

/** How far each figure of the two moves the lead of one over the other: the widest drawn, all in a table. */
export function Tornado({ bars, now, ...at }: Props) {
  const spoken = useWords("figures");
  const { figures: text, format, t } = spoken;
  const drawn = bars.filter(({ swing }) => swing > 0).slice(0, MOST);
  const widest = drawn[0];
  const [ahead, behind] = at.pair.map((row) => wordsOn(spoken, at, row, 0).market);
  return (
    <figure className="stack">
      <h3>{text.tornado}</h3>
      {widest ? (
        <>
          <Drawing
            {...at}
            bars={drawn}
            now={now}
            name={text.tornadoName(ahead ?? "", behind ?? "", drawn.length, nameOf(spoken, at, widest))}
            title={text.tornadoTitle(ahead ?? "", behind ?? "")}
          />
          <p className="small soft">
            {text.drawn(drawn.length)}
            <Gap />
            {text.tornadoHow}
          </p>
        </>
      ) : (
        <p>{text.nothingMoves}</p>
      )}
      <details>
        <summary className="small">{t.app.showTable}</summary>
        <Table
          small
          caption={text.tableCaption}
          testId="tornado"
          heads={[
            text.head.market,
            text.head.indicator,
            number(text.head.now),
            number(text.head.from),
            number(text.head.leadFrom),
            number(text.head.to),
            number(text.head.leadTo),
            text.head.basis,
          ]}
        >
          {bars.map(({ row, column, low, high, atLow, atHigh }) => {
            const words = wordsOn(spoken, at, row, column);
            const figure = figureNow(at, row, column);
            return (
              <tr key={`${row} ${column}`}>
                <th scope="row">{words.market}</th>
                <td>{words.indicator}</td>
                <td className="number">{figure === null ? "" : words.value(figure)}</td>
                <td className="number">{words.value(low)}</td>
                <td className="number">{atLow ? format.score(atLow.margin) : text.refusedThere}</td>
                <td className="number">{words.value(high)}</td>
                <td className="number">{atHigh ? format.score(atHigh.margin) : text.refusedThere}</td>
                <td>{words.basis}</td>
              </tr>
            );
          })}
        </Table>
      </details>
    </figure>
  );
}

function nameOf(words: Words<"figures">, at: LookedAt, { row, column }: Bar): string {
  const { figures: text } = words;
  const { market, short } = wordsOn(words, at, row, column);
  return text.figure(market, short);
}

type DrawingProps = Props & { readonly name: string; readonly title: string };

/** Places are percentages, so that the chart fits any width while its letters keep their size. */
function Drawing({ bars, now, name, title, ...at }: DrawingProps) {
  const words = useWords("figures");
  const { figures: text, format } = words;
  const ends = bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh].flatMap((duel) => (duel ? [duel.margin] : [])));
  const [least, most] = [Math.min(0, now, ...ends), Math.max(0, now, ...ends)];
  const x = linear([least, most], [MARGIN, 100 - MARGIN]);
  const height = TOP + LINE * bars.length;
  // Two heads side by side would print over one another.
  const apart = now > 0 ? (["end", "start"] as const) : (["start", "end"] as const);
  const [levelSide, nowSide] = Math.abs(x(now) - x(0)) < 20 ? apart : (["middle", "middle"] as const);
  return (
    <Plate name={name} title={title} width="100%" height={height} className={styles.tornado}>
      <line x1={`${x(0)}%`} x2={`${x(0)}%`} y1={TOP - 8} y2={height} className={styles.level} />
      <line x1={`${x(now)}%`} x2={`${x(now)}%`} y1={TOP - 8} y2={height} className={styles.now} />
      <text x={`${x(0)}%`} y={13} textAnchor={levelSide} dx={GAP[levelSide]}>
        {`${text.level} ${format.score(0)}`}
      </text>
      <text x={`${x(now)}%`} y={13} textAnchor={nowSide} dx={GAP[nowSide]}>
        {`${text.leadNow} ${format.score(now)}`}
      </text>
      {bars.map((bar, k) => {
        const [from, to] = [bar.atLow?.margin ?? now, bar.atHigh?.margin ?? now];
        const [left, right] = [x(Math.min(from, to, now)), x(Math.max(from, to, now))];
        const { value } = wordsOn(words, at, bar.row, bar.column);
        const y = TOP + LINE * k;
        // A name begins or ends with its bar, whichever leaves it more room.
        const rightward = left + right < 100;
        return (
          <g key={`${bar.row} ${bar.column}`}>
            <text x={`${rightward ? left : right}%`} y={y + 12} textAnchor={rightward ? "start" : "end"}>
              {nameOf(words, at, bar)}
            </text>
            <rect
              x={`${left}%`}
              y={y + 17}
              width={`${Math.max(0.2, right - left)}%`}
              height={16}
              className={bar.row === at.pair[0] ? styles.ahead : styles.behind}
            />
            <text x={`${left}%`} dx={-5} y={y + 29} textAnchor="end" className={styles.end}>
              {value(from <= to ? bar.low : bar.high)}
            </text>
            <text x={`${right}%`} dx={5} y={y + 29} className={styles.end}>
              {value(from <= to ? bar.high : bar.low)}
            </text>
          </g>
        );
      })}
    </Plate>
  );
}
