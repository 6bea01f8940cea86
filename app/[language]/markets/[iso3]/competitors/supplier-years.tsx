"use client";

import { useWords } from "#words";
import { type SupplierTable, WORLD } from "@/lib/dataset/lookup";
import { mirrorGap } from "@/lib/dataset/mirror/gaps";
import type { Market, Source, SupplierShare } from "@/lib/dataset/schema";
import { written } from "@/lib/i18n/written";
import { countryName } from "@/lib/report/names";
import { differences, shareSeries, supplierTables } from "@/lib/trade/supplier-years";
import { mirrorText } from "../../../../_components/position/mirror-text";
import { SeriesChart } from "../../../../_components/series/series-chart";
import { Signs } from "../../../../_components/series/signs";
import { number, Table } from "../../../../_components/table";
import { useDataset } from "../../../../_state/provider";
import styles from "./compete.module.css";

type Props = { readonly market: Market; readonly exporter: string; readonly shares: readonly SupplierShare[] };

/** How many suppliers are listed; the exporter is always among them. */
const MOST = 10;

/** The supplier countries of a market over the years, source by source, and by how much two sources of one year differ. */
export function SupplierYears({ market, exporter, shares }: Props) {
  const words = useWords("compete", "position");
  const { compete: competeText, format, say, t } = words;
  const dataset = useDataset();
  const text = competeText.countries;
  const standIn = dataset.standIns.find((one) => one.market === market.iso3);
  const gap = mirrorGap(dataset, exporter, market.iso3);
  const groups = supplierTables(shares, standIn?.source ?? null);
  const nameOf = (iso3: string) => say(countryName(dataset, iso3));
  const sourceOf = (id: string) => dataset.sources.find((source) => source.id === id);
  const figure = ({ source, year, sharePct }: { readonly source: string; readonly year: number; readonly sharePct: number }) =>
    format.labelled(`${sourceOf(source)?.publisher ?? source} ${year}`, format.pct(sharePct, 2));
  const gaps = differences(groups, exporter, standIn ?? null);
  return (
    <div className="stack" data-testid="supplier-years">
      <h2>{competeText.parts.countries}</h2>
      <p>{text.intro(nameOf(exporter), say(market.name))}</p>
      <p className="small soft">{text.definition}</p>
      {standIn?.note && <p className="small">{written(standIn.note, words)}</p>}
      {gap && <p className="small">{mirrorText(words, dataset, gap)}</p>}
      {groups.map((group, i) => {
        const source = sourceOf(group.source);
        return (
          <details key={group.source} open={i === 0}>
            <summary>
              {text.source(
                source ? `${source.publisher}: ${source.title}` : group.source,
                format.commas(group.tables.map((table) => table.year)),
              )}
              {i === 0 && format.bracketed("", text.used)}
            </summary>
            {source?.note && (
              <p className="small soft" lang="en">
                {source.note}
              </p>
            )}
            <Lines
              tables={group.tables}
              exporter={exporter}
              nameOf={nameOf}
              title={text.lines(say(market.name), source?.title ?? group.source)}
              source={source}
            />
            <Years tables={group.tables} exporter={exporter} nameOf={nameOf} caption={text.caption(say(market.name))} />
          </details>
        );
      })}
      {gaps.length > 0 && (
        <Table
          small
          caption={text.gaps(nameOf(exporter))}
          testId="source-gaps"
          heads={[text.first, text.second, number(text.points), t.info.year]}
        >
          {gaps.map(({ first, second }) => (
            <tr key={`${first.source} ${first.year} ${second.source}`}>
              <th scope="row">{figure(first)}</th>
              <td>{figure(second)}</td>
              <td className="number">{format.signed(second.sharePct - first.sharePct, 2)}</td>
              <td>{first.year === second.year ? text.sameYear : text.otherYear}</td>
            </tr>
          ))}
        </Table>
      )}
    </div>
  );
}

/** Lines drawn: the largest of the newest year, and the exporter; more could not be told apart. */
const MOST_LINES = 5;

type LinesProps = Omit<YearsProps, "caption"> & { readonly title: string; readonly source: Source | undefined };

/** The shares of the largest suppliers as lines over the years; nothing where one year is held. */
function Lines({ tables, exporter, nameOf, title, source }: LinesProps) {
  const [oldest, newest] = [tables[0], tables.at(-1)];
  if (!oldest || !newest || oldest === newest) return null;
  const largest = newest.shares.map(({ supplier }) => supplier).filter((supplier) => supplier !== WORLD && supplier !== exporter);
  const isListed = tables.some(({ shares }) => shares.some(({ supplier }) => supplier === exporter));
  const chosen = [...(isListed ? [exporter] : []), ...largest].slice(0, MOST_LINES);
  const lines = shareSeries(tables, chosen).map((series, colour) => ({ name: nameOf(series.partner), series, colour }));
  const periods = Array.from({ length: newest.year - oldest.year + 1 }, (_, k) => ({ year: oldest.year + k, month: null }));
  return (
    <figure className="stack">
      <SeriesChart name={title} sources={source ? [source] : []} lines={lines} periods={periods} at={periods.length - 1} />
      <Signs series={lines.map(({ series }) => series)} />
    </figure>
  );
}

type YearsProps = {
  readonly tables: readonly SupplierTable[];
  readonly exporter: string;
  readonly nameOf: (iso3: string) => string;
  readonly caption: string;
};

function Years({ tables, exporter, nameOf, caption }: YearsProps) {
  const { compete: competeText, format } = useWords("compete");
  const text = competeText.countries;
  const newest = tables.at(-1);
  const names = [...new Set([...(newest?.shares ?? []), ...tables.flatMap((table) => table.shares)].map((share) => share.supplier))];
  const shown = names.filter((name, i) => name !== WORLD && (i < MOST || name === exporter));
  return (
    <Table small caption={caption} heads={[text.supplier, ...tables.map((table) => number(table.year))]}>
      {shown.map((name) => (
        <tr key={name} className={name === exporter ? styles.own : undefined}>
          <th scope="row">{nameOf(name)}</th>
          {tables.map((table) => {
            const share = table.shares.find((one) => one.supplier === name);
            return (
              <td key={table.year} className="number">
                {share ? format.pct(share.sharePct, 2) : text.notListed}
              </td>
            );
          })}
        </tr>
      ))}
      <tr>
        <th scope="row">{text.total}</th>
        {tables.map((table) => (
          <td key={table.year} className="number">
            {table.totalUsd === null ? text.noValue : format.compact(table.totalUsd)}
          </td>
        ))}
      </tr>
    </Table>
  );
}
