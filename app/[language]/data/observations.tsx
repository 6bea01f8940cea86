"use client";

import { useState } from "react";
import { useWords } from "#words";
import { indicatorById, marketById, sourceById } from "@/lib/dataset/lookup";
import type { Observation } from "@/lib/dataset/schema";
import { countryName } from "@/lib/report/names";
import { figureNote } from "@/lib/report/rows/figure-note";
import { download } from "../../_components/download";
import { Gap } from "../../_components/gap";
import { number, Table } from "../../_components/table";
import { loadWords } from "../../_language/load";
import { useDataset } from "../../_state/provider";
import styles from "./data.module.css";

/** Rows shown at first, and added with each "show more": a browser lays out no more than this at once without a halt. */
const PORTION = 200;

type Props = { readonly found: readonly Observation[]; readonly isComing: boolean; readonly onClear: () => void };

/**
 * The figures that passed the filters, and the way to take them along.
 *
 * @param isComing other exporters' figures were asked for and are not there yet
 */
export function Observations({ found, isComing, onClear }: Props) {
  const { data: dataText, format, language, t } = useWords("data");
  const dataset = useDataset();
  // What was added to one table says nothing of the next.
  const [grown, setGrown] = useState({ found, most: PORTION });
  const most = grown.found === found ? grown.most : PORTION;
  const shown = found.slice(0, most);
  const cautious = dataset.sources.filter(
    (source) => source.redistribution !== "open" && found.some((observation) => observation.source === source.id),
  );
  const publishers = [...new Set(cautious.map((source) => source.publisher))];

  /** The code that writes tables is fetched when it is first wanted. */
  async function saveCsv() {
    const [{ toCsv }, { observationRows }, words] = await Promise.all([
      import("@/lib/report/csv"),
      import("@/lib/report/rows/observations"),
      loadWords(language, "data", "report", "workings"),
    ]);
    download(`${t.app.name} ${dataText.csvName} ${dataset.version}.csv`, "text/csv", toCsv(observationRows(found, dataset, words)));
  }

  return (
    <div className="stack" data-testid="figures">
      <div className={styles.bar}>
        <p role="status">
          {dataText.found(format.count(found.length))}
          <Gap />
          {found.length > most && dataText.firstOf(most)}
          <Gap />
          {isComing && dataText.coming}
        </p>
        {found.length > 0 && (
          <button type="button" onClick={() => void saveCsv()}>
            {dataText.csv}
          </button>
        )}
      </div>
      {publishers.length > 0 && <p className={`small ${styles.caution}`}>{dataText.csvNotice(format.list(publishers))}</p>}
      {found.length === 0 && (
        <div className={styles.empty}>
          <p>{dataText.nothing}</p>
          <button type="button" onClick={onClear}>
            {dataText.clear}
          </button>
        </div>
      )}
      {found.length > 0 && (
        <Table
          small
          className={styles.ledger}
          caption={dataText.caption}
          heads={[
            dataText.indicator,
            dataText.market,
            t.info.year,
            number(dataText.value),
            dataText.unit,
            dataText.status,
            dataText.note,
            dataText.source,
            dataText.licence,
          ]}
        >
          {shown.map((observation) => (
            <Row key={`${observation.market} ${observation.indicator} ${observation.exporter} ${observation.year}`} {...observation} />
          ))}
        </Table>
      )}
      {found.length > most && (
        <p>
          <button type="button" onClick={() => setGrown({ found, most: most + PORTION })}>
            {dataText.more}
          </button>
        </p>
      )}
    </div>
  );
}

function Row(figure: Observation) {
  const { market, indicator, exporter, year, value, status, source } = figure;
  const words = useWords("data", "workings");
  const { data: dataText, format, say, t } = words;
  const dataset = useDataset();
  const definition = indicatorById(dataset, indicator);
  const { publisher, edition, licence, redistribution } = sourceById(dataset, source);
  // A ledger prints a figure in full where a screen would shorten it.
  const { style, decimals } = definition.format;
  return (
    <tr>
      <th scope="row">
        {say(definition.name)}
        {exporter !== null && <span className="soft"> {dataText.seenFrom(say(countryName(dataset, exporter)))}</span>}
      </th>
      <td className={styles.market}>{say(marketById(dataset, market).name)}</td>
      <td className={styles.year}>{year}</td>
      <td className={`number ${styles.value}`}>{format.number(value, style === "compact" ? 0 : decimals)}</td>
      <td className={`soft ${styles.unit}`}>{say(definition.unit)}</td>
      <td className={status === "flagged" ? styles.flagged : undefined}>{t.status[status]}</td>
      <td className={styles.note}>{figureNote(figure, words)}</td>
      <td>
        <a href={`#source-${source}`} className={styles.source} lang="en">
          {publisher}, {edition}
        </a>
      </td>
      <td title={licence}>
        <span lang="en">{shortened(licence)}</span>
        {redistribution !== "open" && (
          <span className={styles.flagged}>{format.bracketed("", dataText.redistributions[redistribution])}</span>
        )}
      </td>
    </tr>
  );
}

/** The first clause of a licence; the whole of it stands among the sources. */
function shortened(licence: string): string {
  return licence.split(/[,;]/)[0] ?? licence;
}
