import { useWords } from "#words";
import type { Source } from "@/lib/dataset/schema";
import type { Words } from "@/lib/i18n/speech";
import { cagr, soundWindow, spreadOfGrowth } from "@/lib/trade/series/change";
import { pointAt, type Series } from "@/lib/trade/series/series";
import { useDataset } from "../../_state/provider";
import { number, Table } from "../table";
import { reasonText, seriesCaption, valueText } from "./names";
import styles from "./series.module.css";

type Props = {
  readonly series: readonly Series[];
  readonly sources: readonly Source[] /** Names a row by its series, where sources do not tell them apart. */;
  readonly named?: boolean;
};

/** Of each series its newest figure, its growth a year with the window, and how steady it was; or why that cannot be told. */
export function Changes({ series, sources, named = false }: Props) {
  const words = useWords("trade");
  const { trade: text, t } = words;
  const dataset = useDataset();
  if (series.length === 0) return null;
  return (
    <>
      <Table
        small
        className={styles.table}
        caption={text.changes.title}
        heads={[named && text.csv.flow, text.changes.source, number(text.changes.latest), text.changes.cagr, text.changes.spread]}
      >
        {series.map((one) => {
          const latest = one.points.findLast(({ value }) => value !== null);
          const span = soundWindow(one);
          return (
            <tr key={`${one.source} ${one.flow} ${one.unit} ${one.reporter}`}>
              {named && <th scope="row">{seriesCaption(words, dataset, one)}</th>}
              <th scope="row" className={styles.source}>
                {sources.find(({ id }) => id === one.source)?.publisher ?? one.source}
              </th>
              <td className="number">
                {latest?.value == null ? "–" : sized(words, one, latest.value)} <span className="soft">{latest?.year}</span>
                {latest?.status === "flagged" && <span className="soft"> {t.status.flagged}</span>}
              </td>
              <td>{span === null ? reasonText(words, dataset, { code: "too-short" }) : <Trend series={one} span={span} />}</td>
              <td>
                <Spread series={one} />
              </td>
            </tr>
          );
        })}
      </Table>
      <p className="small soft">{text.changes.spreadIs}</p>
    </>
  );
}

/** A value with its currency. */
function sized(words: Words<"trade">, { unit }: Series, value: number): string {
  const { trade: text } = words;
  return unit === "percent" ? valueText(words, unit, value) : words.format.ofUnit(valueText(words, unit, value), text.units[unit]);
}

type TrendProps = { readonly series: Series; readonly span: readonly [number, number] };

/** Growth a year over the window; of a share its change in points, since a part of a whole does not compound. */
function Trend({ series, span: [from, to] }: TrendProps) {
  const words = useWords("trade");
  const { trade: text, format } = words;
  const dataset = useDataset();
  const span = <span className="soft">{text.changes.window(`${from}`, `${to}`)}</span>;
  if (series.unit === "percent") {
    const [first, last] = [pointAt(series, from)?.value ?? 0, pointAt(series, to)?.value ?? 0];
    return (
      <>
        {text.changes.points(format.signed(last - first, 1))} {span}
      </>
    );
  }
  const { value, reason } = cagr(series, from, to);
  if (reason) return reasonText(words, dataset, reason);
  return (
    <>
      {format.signed(value, 1)} % {span}
    </>
  );
}

function Spread({ series }: { readonly series: Series }) {
  const words = useWords("trade");
  const { format } = words;
  const dataset = useDataset();
  if (series.unit === "percent") return "–";
  const { value, reason } = spreadOfGrowth(series);
  return reason ? reasonText(words, dataset, reason) : format.number(value, 2);
}
