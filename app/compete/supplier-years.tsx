"use client";

import { type SupplierTable, WORLD } from "@/lib/dataset/lookup";
import { mirrorGap } from "@/lib/dataset/mirror/gaps";
import type { Market, SupplierShare } from "@/lib/dataset/schema";
import { compete as competeText } from "@/lib/i18n/en/compete";
import { countryName } from "@/lib/report/names";
import { differences, supplierTables } from "@/lib/trade/supplier-years";
import { mirrorText } from "../_components/position/mirror-text";
import { number, Table } from "../_components/table";
import { format, say, t } from "../_components/words";
import { useDataset } from "../_state/provider";
import styles from "./compete.module.css";

type Props = { readonly market: Market; readonly exporter: string; readonly shares: readonly SupplierShare[] };

/** How many suppliers are listed; the exporter is always among them. */
const MOST = 10;

/** The supplier countries of a market over the years, source by source, and by how much two sources of one year differ. */
export function SupplierYears({ market, exporter, shares }: Props) {
  const dataset = useDataset();
  const text = competeText.countries;
  const standIn = dataset.standIns.find((one) => one.market === market.iso3);
  const gap = mirrorGap(dataset, exporter, market.iso3);
  const groups = supplierTables(shares, standIn?.source ?? null);
  const nameOf = (iso3: string) => say(countryName(dataset, iso3));
  const sourceOf = (id: string) => dataset.sources.find((source) => source.id === id);
  const figure = ({ source, year, sharePct }: { readonly source: string; readonly year: number; readonly sharePct: number }) =>
    `${sourceOf(source)?.publisher ?? source} ${year}: ${format.pct(sharePct, 2)}`;
  const gaps = differences(groups, exporter, standIn ?? null);
  return (
    <div className="stack" data-testid="supplier-years">
      <h2>{competeText.parts.countries}</h2>
      <p>{text.intro(nameOf(exporter), say(market.name))}</p>
      <p className="small soft">{text.definition}</p>
      {standIn?.note && <p className="small">{standIn.note}</p>}
      {gap && <p className="small">{mirrorText(dataset, gap)}</p>}
      {groups.map((group, i) => {
        const source = sourceOf(group.source);
        return (
          <details key={group.source} open={i === 0}>
            <summary>
              {text.source(
                source ? `${source.publisher}: ${source.title}` : group.source,
                group.tables.map((table) => table.year).join(", "),
              )}
              {i === 0 && ` (${text.used})`}
            </summary>
            {source?.note && <p className="small soft">{source.note}</p>}
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

type YearsProps = {
  readonly tables: readonly SupplierTable[];
  readonly exporter: string;
  readonly nameOf: (iso3: string) => string;
  readonly caption: string;
};

function Years({ tables, exporter, nameOf, caption }: YearsProps) {
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
