import { useWords } from "#words";
import { linear } from "@/lib/charts/scale";
import { sourceById } from "@/lib/dataset/lookup";
import type { Indicator, Observation } from "@/lib/dataset/schema";
import { figureNote } from "@/lib/report/rows/figure-note";
import { number, Table } from "../../../_components/table";
import { useDataset } from "../../../_state/provider";
import styles from "./history.module.css";

type Props = { readonly indicator: Indicator; readonly market: string; readonly series: readonly Observation[] };

const WIDTH = 240;
const HEIGHT = 64;
const EDGE = 6;

/** All figures of one indicator over the years: a small line, and the table it is drawn from. */
export function History({ indicator, market, series }: Props) {
  const words = useWords("market", "workings");
  const { market: marketText, format, say, t } = words;
  const dataset = useDataset();
  const title = marketText.historyOf(say(indicator.name), market);
  return (
    <div className={styles.history}>
      <Line series={series} name={title} />
      <Table
        className={styles.table}
        caption={title}
        heads={[t.info.year, number(t.reasonHead.figure), t.info.status, t.info.source, t.info.note]}
      >
        {series.toReversed().map((figure) => (
          <tr key={figure.year}>
            <th scope="row">{figure.year}</th>
            <td className="number">{format.valueWithUnit(indicator, figure.value)}</td>
            <td>{t.status[figure.status]}</td>
            <td lang="en">{sourceById(dataset, figure.source).publisher}</td>
            <td className={styles.note}>{figureNote(figure, words)}</td>
          </tr>
        ))}
      </Table>
    </div>
  );
}

/** The series as a line with a dot a year, to the scale of its own range. The table beside it holds the figures. */
function Line({ series, name }: { readonly series: readonly Observation[]; readonly name: string }) {
  const years = series.map(({ year }) => year);
  const values = series.map(({ value }) => value);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const x = linear([first, last], [EDGE, WIDTH - EDGE]);
  const y = linear([least, most], [HEIGHT - EDGE, EDGE]);
  const points = series.map(({ year, value }) => ({ x: x(year), y: y(value) }));
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img" aria-label={name}>
        <polyline points={points.map(({ x, y }) => `${x},${y}`).join(" ")} className={styles.line} />
        {points.map(({ x, y }) => (
          <circle key={x} cx={x} cy={y} r={2.5} className={styles.dot} />
        ))}
      </svg>
      <figcaption className={styles.years} aria-hidden="true">
        <span>{first}</span>
        <span>{last}</span>
      </figcaption>
    </figure>
  );
}
