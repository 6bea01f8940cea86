import { useWords } from "#words";
import type { Words } from "@/lib/i18n/speech";
import { growth } from "@/lib/trade/series/change";
import type { Point } from "@/lib/trade/series/series";
import { useDataset } from "../../_state/provider";
import { Gap } from "../gap";
import { number, Table } from "../table";
import { periodText, reasonText, valueText } from "./names";
import styles from "./series.module.css";
import { type Line, pointIn } from "./series-chart";

type Props = {
  readonly id: string;
  readonly caption: string;
  readonly lines: readonly Line[];
  readonly periods: readonly Pick<Point, "year" | "month">[];
};

/** The figures of a chart with their status; for a single flow over years, its growth or why there is none. */
export function SeriesTable({ id, caption, lines, periods }: Props) {
  const words = useWords("trade");
  const { trade: text, t } = words;
  const [only] = lines.length === 1 ? lines : [];
  const grows = only && only.series.unit !== "percent" && periods.every(({ month }) => month === null) ? only.series : null;
  return (
    <Table
      id={id}
      small
      className={styles.table}
      caption={caption}
      heads={[t.info.year, ...lines.map(({ name }) => number(name)), grows && number(text.chart.change)]}
    >
      {periods.map((period) => (
        <tr key={periodText(period)}>
          <th scope="row">{periodText(period)}</th>
          {lines.map((line) => (
            <td key={line.name} className="number">
              <Cell point={pointIn(line.series, period)} line={line} />
            </td>
          ))}
          {grows && (
            <td className="number">{changeText(words, growth(grows, period.year).value, growth(grows, period.year).reason?.code)}</td>
          )}
        </tr>
      ))}
    </Table>
  );
}

function Cell({ point, line: { series } }: { readonly point: Point | undefined; readonly line: Line }) {
  const words = useWords("trade");
  const { trade: text, t } = words;
  if (!point) return "–";
  const { value, status, contradicted } = point;
  return (
    <>
      {value === null ? text.chart.none : valueText(words, series.unit, value)}
      {value !== null && status !== "reported" && <span className="soft"> {t.status[status]}</span>}
      {contradicted && (
        <>
          <br />
          <s className="soft">{text.chart.printed(valueText(words, series.unit, contradicted.value))}</s>
        </>
      )}
    </>
  );
}

function changeText({ trade: text, format }: Words<"trade">, value: number | null, code: string | undefined): string {
  if (value !== null) return format.signedPct(value);
  return code === "no-earlier" || code === "not-held" || code === "not-printed" ? "–" : text.chart.refused;
}

/** Why values are derived, doubted, missing or contradicted: each reason once, with the periods and lines it holds for. */
export function Reasons({ lines }: { readonly lines: readonly Line[] }) {
  const words = useWords("trade");
  const { format, trade: text } = words;
  const dataset = useDataset();
  const found = new Map<string, Map<string, string[]>>();
  for (const { name, series } of lines)
    for (const point of series.points)
      for (const reason of [point.reason, point.contradicted?.reason]) {
        if (!reason) continue;
        const sentence = reasonText(words, dataset, reason);
        const where = found.get(sentence) ?? new Map<string, string[]>();
        where.set(name, [...(where.get(name) ?? []), periodText(point)]);
        found.set(sentence, where);
      }
  if (found.size === 0) return null;
  return (
    <>
      <p className="small soft">{text.chart.why}</p>
      <ul className={`small ${styles.notes}`}>
        {[...found].map(([sentence, where]) => (
          <li key={sentence}>
            {sentence}
            <Gap />
            <span className="soft">
              {format.clauses(
                [...where].map(([name, periods]) =>
                  lines.length > 1 ? format.labelled(name, format.commas(periods)) : format.commas(periods),
                ),
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
