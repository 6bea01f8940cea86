"use client";

import { useWords } from "#words";
import type { Source } from "@/lib/dataset/schema";
import type { Series } from "@/lib/trade/series/series";
import { Link } from "../../_components/link";
import { partyName } from "../../_components/series/names";
import { SeriesFigure } from "../../_components/series/series-figure";
import { number, Table } from "../../_components/table";
import { useDataset } from "../../_state/provider";
import styles from "./trade.module.css";

/** One market in the customs figures of a year, in yuan. */
export type CustomsRow = { readonly market: string; readonly exports: number; readonly imports: number };

type Props = {
  readonly reporter: string;
  readonly year: number;
  readonly rows: readonly CustomsRow[];
  /** The months of one market. */
  readonly months: readonly Series[];
  readonly sources: readonly Source[];
};

/** What a reporter's customs say of one year: every market, and the months of the one that is chosen above. */
export function CustomsYear({ reporter, year, rows, months, sources }: Props) {
  const words = useWords("trade");
  const { trade: text, format } = words;
  const dataset = useDataset();
  const name = partyName(words, dataset, reporter);
  const all = rows.reduce((sum, row) => sum + row.exports, 0);
  const large = (value: number) => format.large(value, 2);
  const caption = text.customs.caption(name, `${year}`);
  return (
    <section id="customs" className="stack" aria-label={text.parts.customs}>
      <h2>{text.parts.customs}</h2>
      <p className={styles.text}>{text.customs.intro(name)}</p>
      <div className={styles.charts}>
        <Table
          small
          caption={caption}
          heads={[
            text.customs.market,
            number(text.customs.exports),
            number(text.customs.imports),
            number(text.customs.balance),
            number(text.customs.share),
            text.customs.months,
          ]}
        >
          {rows.map(({ market, exports, imports }) => (
            <tr key={market}>
              <th scope="row">{partyName(words, dataset, market)}</th>
              <td className="number">{large(exports)}</td>
              <td className="number">{large(imports)}</td>
              <td className="number">{large(exports - imports)}</td>
              <td className="number">{format.percent(exports / all, 1)}</td>
              <td>
                <Link href={`/trade?reporter=${reporter}&partner=${market}#customs`} scroll={false}>
                  {text.customs.months}
                  <span className="visually-hidden">: {partyName(words, dataset, market)}</span>
                </Link>
              </td>
            </tr>
          ))}
        </Table>
        {months.length > 0 && <SeriesFigure series={months} sources={sources} />}
      </div>
    </section>
  );
}
