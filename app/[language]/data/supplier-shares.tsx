"use client";

import { useState } from "react";
import { useWords } from "#words";
import { standInTable } from "@/lib/dataset/lookup";
import { countryName } from "@/lib/report/names";
import { SelectField } from "../../_components/fields/select-field";
import { Link } from "../../_components/link";
import { number, Table } from "../../_components/table";
import { useDataset } from "../../_state/provider";
import styles from "./data.module.css";

/** The shares that stand in for one market, supplier by supplier, and those of the second source beside them. */
export function SupplierShares() {
  const { data: dataText, format, say } = useWords("data");
  const dataset = useDataset();
  const [iso3, setIso3] = useState(dataset.standIns[0]?.market ?? "");
  const table = standInTable(dataset, iso3);
  const text = dataText.standIns;
  if (!table) return null;
  const { second, shares, year, othersPct } = table;
  const caption = text.shares(say(countryName(dataset, iso3)));
  const secondOnly = second?.shares.filter((share) => !shares.some(({ supplier }) => supplier === share.supplier)) ?? [];
  const suppliers = [...shares, ...secondOnly].map(({ supplier }) => ({
    supplier,
    first: shares.find((share) => share.supplier === supplier),
    other: second?.shares.find((share) => share.supplier === supplier),
  }));
  return (
    <div className="stack">
      <SelectField label={text.sharesOf} value={iso3} onChange={setIso3}>
        {dataset.standIns.map(({ market }) => (
          <option key={market} value={market}>
            {say(countryName(dataset, market))}
          </option>
        ))}
      </SelectField>
      <Table
        small
        className={styles.shares}
        caption={caption}
        testId="supplier-shares"
        heads={[text.supplier, number(text.valueUsd), number(year), number(second?.year ?? text.none), number(text.difference)]}
      >
        {suppliers.map(({ supplier, first, other }) => (
          <tr key={supplier}>
            <th scope="row">{say(countryName(dataset, supplier))}</th>
            <td className="number">{first?.valueUsd == null ? "–" : format.compact(first.valueUsd)}</td>
            <td className="number">{first ? format.pct(first.sharePct) : text.notListed}</td>
            <td className="number">{other ? format.pct(other.sharePct, 0) : text.notListed}</td>
            <td className="number">{first && other ? format.signed(other.sharePct - first.sharePct, 1) : "–"}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{text.others}</th>
          <td className="number">–</td>
          <td className="number">{format.pct(othersPct)}</td>
          <td className="number">{second ? format.pct(second.othersPct, 0) : "–"}</td>
          <td className="number">–</td>
        </tr>
      </Table>
      <p className="small">
        <Link href={`/markets/${iso3}/competitors#countries`}>{text.more}</Link>
      </p>
    </div>
  );
}
