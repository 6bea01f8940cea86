import type { Metadata } from "next";
import Form from "next/form";
import { useWords } from "#words";
import { flagOf, mirrorFlag } from "@/lib/dataset/mirror/pairs";
import { addressIn } from "@/lib/i18n/address";
import { countryName } from "@/lib/report/names";
import type { MirrorSeries } from "@/lib/trade/mirror";
import { Parts } from "../../../_components/frame/parts";
import { Gap } from "../../../_components/gap";
import { number, Table } from "../../../_components/table";
import { type InLanguage, speak } from "../../../_language/server-words";
import { Spoken } from "../../../_language/spoken";
import { dataset, type Query } from "../../../_server/data";
import { SourceList } from "../source-list";
import { DotPlot } from "./dot-plot";
import styles from "./mirror.module.css";
import { exporterFrom, series } from "./series";

type Props = { readonly params: InLanguage; readonly searchParams: Query };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await speak(params)).mirror.title };
}

/** One exporter's trade as both sides report it: a chart, the same as a table, a file. The exporter stands in the address. */
export default async function Page({ params, searchParams }: Props) {
  await speak(params);
  const { mirror: text, format, language, say } = useWords("mirror");
  const all = dataset();
  const exporter = exporterFrom((await searchParams).exporter);
  const nameOf = (iso3: string) => say(countryName(all, iso3));
  const latest = ({ pairs }: MirrorSeries) => pairs.at(-1)?.ratio ?? 1;
  const rows = (series().get(exporter) ?? []).toSorted((a, b) => latest(b) - latest(a));
  const flagged = rows.filter((row) => mirrorFlag(latest(row)) !== null).length;
  const exporters = format.inOrder([...series().keys()], nameOf);
  const name = text.chart(nameOf(exporter), format.number(rows.length, 0), format.number(flagged, 0));
  const used = new Set(rows.flatMap(({ pairs }) => pairs.flatMap(({ exported, imported }) => [exported.source, imported.source])));
  const sources = all.sources.filter(({ id }) => used.has(id));
  return (
    <Spoken parts={["pictures"]}>
      <div className="screen">
        <header className="stack">
          <h1>{text.question(nameOf(exporter))}</h1>
          <Parts />
          <p className="measure">{text.intro}</p>
        </header>
        <Form action={addressIn(language, "/trade/mirror")} className={`${styles.form} no-print`}>
          <label htmlFor="exporter" className="small soft">
            {text.exporter}
          </label>
          <select id="exporter" name="exporter" defaultValue={exporter} key={exporter}>
            {exporters.map((iso3) => (
              <option key={iso3} value={iso3}>
                {nameOf(iso3)}
              </option>
            ))}
          </select>
          <button type="submit">{text.show}</button>
          <a href={addressIn(language, `/trade/mirror/csv?exporter=${exporter}`)} download>
            {text.csv}
          </a>
        </Form>
        {rows.length === 0 ? (
          <p>{text.none(nameOf(exporter))}</p>
        ) : (
          <figure className="stack">
            <ul className={`small ${styles.legend}`}>
              {(["latest", "high", "low", "estimated", "earlier"] as const).map((sign) => (
                <li key={sign}>
                  <svg viewBox="0 0 12 12" aria-hidden="true">
                    <circle cx={6} cy={6} r={sign === "earlier" ? 3 : 5} className={styles[sign]} />
                  </svg>
                  {sign === "latest" || sign === "earlier" ? text[sign] : text.flags[sign]}
                </li>
              ))}
            </ul>
            <DotPlot name={name} title={text.question(nameOf(exporter))} sources={sources} rows={rows} nameOf={nameOf} />
            <figcaption className="small soft measure">
              {text.high}
              <Gap />
              {text.low}
              <Gap />
              {text.estimated}
            </figcaption>
          </figure>
        )}
        <MirrorTable rows={rows} caption={text.caption(nameOf(exporter))} nameOf={nameOf} />
        <SourceList title={text.sources} sources={sources} />
      </div>
    </Spoken>
  );
}

type TableProps = { readonly rows: readonly MirrorSeries[]; readonly caption: string; readonly nameOf: (iso3: string) => string };

function MirrorTable({ rows, caption, nameOf }: TableProps) {
  const { mirror: text, format } = useWords("mirror");
  const million = (usd: number) => format.number(usd / 1e6, 1);
  return (
    <Table
      id="mirror-table"
      small
      className={styles.table}
      caption={caption}
      testId="mirror"
      heads={[
        text.importer,
        text.year,
        number(format.commas([text.exported, text.million])),
        number(format.commas([text.imported, text.million])),
        number(text.ratio),
        text.flag,
      ]}
      bodies
    >
      {rows.map(({ importer, pairs }) => (
        <tbody key={importer}>
          {pairs.toReversed().map((pair, k) => {
            const flag = flagOf(pair);
            return (
              <tr key={pair.year} data-flag={flag ?? undefined}>
                {k === 0 && (
                  <th scope="rowgroup" rowSpan={pairs.length}>
                    {nameOf(importer)}
                  </th>
                )}
                <td>{pair.year}</td>
                <td className="number">
                  <a href={`#source-${pair.exported.source}`}>{million(pair.exported.valueUsd)}</a>
                </td>
                <td className="number">
                  <a href={`#source-${pair.imported.source}`}>{million(pair.imported.valueUsd)}</a>
                </td>
                <td className="number">{format.number(pair.ratio, 2)}</td>
                <td className={flag ? styles.flagged : "soft"}>{flag ? text.flags[flag] : text.flagless}</td>
              </tr>
            );
          })}
        </tbody>
      ))}
    </Table>
  );
}
