import type { Source } from "@/lib/dataset/schema";
import { trade as text } from "@/lib/i18n/en/trade";
import { cagr, soundWindow, spreadOfGrowth } from "@/lib/trade/series/change";
import type { Series } from "@/lib/trade/series/series";
import { useDataset } from "../../_state/provider";
import { format, t } from "../words";
import { reasonText, seriesCaption, valueText } from "./names";
import styles from "./series.module.css";

type Props = {
  readonly series: readonly Series[];
  readonly sources: readonly Source[] /** Names a row by its series, where sources do not tell them apart. */;
  readonly named?: boolean;
};

/** Of each series its newest figure, its growth a year with the window, and how steady it was; or why that cannot be told. */
export function Changes({ series, sources, named = false }: Props) {
  const dataset = useDataset();
  if (series.length === 0) return null;
  return (
    <>
      <section className="scroll" tabIndex={0} aria-label={text.changes.title}>
        <table className={`small ${styles.table}`}>
          <caption>{text.changes.title}</caption>
          <thead>
            <tr>
              {named && <th scope="col">{text.csv.flow}</th>}
              <th scope="col">{text.changes.source}</th>
              <th scope="col" className="number">
                {text.changes.latest}
              </th>
              <th scope="col">{text.changes.cagr}</th>
              <th scope="col">{text.changes.spread}</th>
            </tr>
          </thead>
          <tbody>
            {series.map((one) => {
              const latest = one.points.findLast(({ value }) => value !== null);
              const span = soundWindow(one);
              const growth = span && cagr(one, ...span);
              const spread = spreadOfGrowth(one);
              return (
                <tr key={`${one.source} ${one.flow} ${one.unit} ${one.reporter}`}>
                  {named && <th scope="row">{seriesCaption(dataset, one)}</th>}
                  <th scope="row" className={styles.source}>
                    {sources.find(({ id }) => id === one.source)?.publisher ?? one.source}
                  </th>
                  <td className="number">
                    {latest?.value == null ? "–" : valueText(one.unit, latest.value)} <span className="soft">{latest?.year}</span>
                    {latest?.status === "flagged" && <span className="soft"> {t.status.flagged}</span>}
                  </td>
                  <td>
                    {growth?.value == null ? (
                      reasonText(dataset, growth?.reason ?? { code: "too-short" })
                    ) : (
                      <>
                        {format.signed(growth.value, 1)} %{" "}
                        <span className="soft">{span && text.changes.window(`${span[0]}`, `${span[1]}`)}</span>
                      </>
                    )}
                  </td>
                  <td>{spread.value === null ? reasonText(dataset, spread.reason) : format.number(spread.value, 2)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <p className="small soft">{text.changes.spreadIs}</p>
    </>
  );
}
