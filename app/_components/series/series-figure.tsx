"use client";

import { Fragment, useId, useState } from "react";
import { useWords } from "#words";
import type { Source } from "@/lib/dataset/schema";
import type { Words } from "@/lib/i18n/speech";
import { toCsv } from "@/lib/report/csv";
import { fileName } from "@/lib/report/export/file-name";
import type { Point, Series } from "@/lib/trade/series/series";
import { useDataset } from "../../_state/provider";
import { download } from "../download";
import { Gap } from "../gap";
import { chartCaption, lineName, partyName, periodText, valueText } from "./names";
import { seriesRows } from "./rows";
import styles from "./series.module.css";
import { type Line, SeriesChart } from "./series-chart";
import { Reasons, SeriesTable } from "./series-table";
import { Signs } from "./signs";

type Props = {
  /** In one unit and of one reporter; at most five. */
  readonly series: readonly Series[];
  readonly sources: readonly Source[];
};

/** Series as a chart to move along and to thin out, the same as a table, their reasons, their source, and a file of them. */
export function SeriesFigure({ series, sources }: Props) {
  const words = useWords("trade");
  const { trade: text, t } = words;
  const dataset = useDataset();
  const id = useId();
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState<number | null>(null);
  const all: readonly Line[] = series.map((one, colour) => ({ name: lineName(words, dataset, one, series), series: one, colour }));
  const lines = all.filter(({ name }) => !hidden.includes(name));
  const periods = periodsOf(series);
  const at = Math.min(asked ?? periods.length - 1, periods.length - 1);
  const period = periods[at];
  const caption = chartCaption(words, dataset, series);
  const used = new Set(series.map(({ source }) => source));
  const named = sources.filter(({ id }) => used.has(id));
  const reporters = new Set(series.map(({ reporter }) => partyName(words, dataset, reporter)));
  if (!period) return null;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>{caption}</figcaption>
      {all.length > 1 && (
        <fieldset className={`small ${styles.lines} no-print`}>
          <legend className="visually-hidden">{text.chart.shown}</legend>
          {all.map(({ name, colour }) => (
            <label key={name}>
              <input
                type="checkbox"
                checked={!hidden.includes(name)}
                onChange={({ target }) => setHidden(target.checked ? hidden.filter((one) => one !== name) : [...hidden, name])}
              />
              <span className={`${styles.key} ${styles[`line${colour}`]}`} />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      <SeriesChart name={caption} tableId={`${id}-table`} sources={named} lines={lines} periods={periods} at={at} />
      <Signs series={lines.map((line) => line.series)} />
      <div className={`small ${styles.along} no-print`}>
        <input
          type="range"
          aria-label={text.chart.move}
          aria-valuetext={periodText(period)}
          min={0}
          max={periods.length - 1}
          value={at}
          onChange={({ target }) => setAsked(Number(target.value))}
        />
        <output>
          {text.chart.at(periodText(period))} {words.format.clauses(lines.map((line) => readOut(words, line, period, lines.length > 1)))}
        </output>
      </div>
      <details>
        <summary className="small">{t.app.showTable}</summary>
        <SeriesTable id={`${id}-table`} caption={caption} lines={all} periods={periods} />
      </details>
      <Reasons lines={all} />
      <p className="small soft">
        {text.chart.source(words.format.commas([...reporters]))}
        <Gap />
        <span lang="en">
          {named.map(({ id: source, publisher, title, edition, licence }) => (
            <Fragment key={source}>
              {`${publisher}: ${title}, ${edition}. `}
              {/* On paper a licence would take more room than the chart; it stands with the source, among the data. */}
              <span className="no-print">{`${licence}. `}</span>
            </Fragment>
          ))}
        </span>
      </p>
      <p className="no-print">
        <button
          type="button"
          className="small"
          onClick={() =>
            download(fileName(caption, new Date(), "csv"), "text/csv;charset=utf-8", toCsv(seriesRows(words, dataset, series, sources)))
          }
        >
          <span aria-hidden="true">{text.chart.csv}</span>
          <span className="visually-hidden">{text.chart.download(caption)}</span>
        </button>
      </p>
    </figure>
  );
}

function readOut(words: Words<"trade">, { name, series }: Line, { year, month }: Pick<Point, "year" | "month">, named: boolean): string {
  const { trade: text, t } = words;
  const point = series.points.find((one) => one.year === year && one.month === month);
  const value = !point || point.value === null ? text.chart.none : valueText(words, series.unit, point.value);
  const status = point && point.value !== null && point.status !== "reported" ? words.format.bracketed("", t.status[point.status]) : "";
  return `${named ? `${name} ` : ""}${value}${status}`;
}

/** Every period from the first to the last of which a series speaks: one that none holds keeps its place. */
function periodsOf(series: readonly Series[]): readonly Pick<Point, "year" | "month">[] {
  const points = series.flatMap((one) => one.points);
  if (points.length === 0) return [];
  const years = points.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const months = points.some(({ month }) => month !== null) ? Array.from({ length: 12 }, (_, k) => k + 1) : [null];
  return Array.from({ length: last - first + 1 }, (_, k) => months.map((month) => ({ year: first + k, month }))).flat();
}
