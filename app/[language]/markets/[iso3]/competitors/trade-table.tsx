"use client";

import { useState } from "react";
import { useWords } from "#words";
import { auditSupplierShares } from "@/lib/audit/data/imported";
import type { Dataset, Market } from "@/lib/dataset/schema";
import type { Words } from "@/lib/i18n/speech";
import { countryName } from "@/lib/report/names";
import { type FileIndex, type FileTable, mayBe, sharesFor } from "@/lib/trade/file-table";
import { AuditNotices } from "../../../../_components/audit-notices";
import { SelectField } from "../../../../_components/fields/select-field";
import { changeCompetition } from "../../../../_components/position/change-competition";
import { number, Table } from "../../../../_components/table";
import { useDataset } from "../../../../_state/provider";
import styles from "./compete.module.css";
import type { FileFacts } from "./trade-line";

type Props = {
  readonly market: Market;
  readonly exporter: string;
  readonly facts: FileFacts;
  readonly index: FileIndex;
  readonly table: FileTable | null;
  readonly choose: (product: string, year: number) => void;
};

/** Suppliers shown, and rivals taken over. The rest counts as others. */
const SHOWN = 15;
const RIVALS = 29;
/** More products than this need a field to find one. */
const MANY = 30;

/** One product and year of a file: supplier shares, what to know of them, and the way into the decision. */
export function TradeTable({ market, exporter, facts, index, table, choose }: Props) {
  const words = useWords("compete", "doubts", "position");
  const { position: positionText, compete: competeText, format, say } = words;
  const text = competeText.file;
  const dataset = useDataset();
  const [wanted, setWanted] = useState("");
  const [used, setUsed] = useState<FileTable | null>(null);
  const search = wanted.trim().toLowerCase();
  const products = index.products.filter((product) => `${product.code} ${product.name}`.toLowerCase().includes(search)).slice(0, 200);
  const current = index.products.find((product) => product.code === table?.product);
  const titleOf = (product: { readonly code: string; readonly name: string }) =>
    [product.code, product.name].filter(Boolean).join(" – ").slice(0, 90) || "?";

  function take(from: FileTable) {
    const { ownSharePct, rivals, largestUnnamedPct } = sharesFor(from, exporter, RIVALS);
    changeCompetition(market.iso3, {
      definition: {
        product: [from.product && `HS ${from.product}`, from.productName].filter(Boolean).join(" ").slice(0, 120),
        channel: text.channel,
        area: say(market.name),
        period: periodOf(words, from),
        unit: text.unit(text.valuations[from.valuation]),
        source: text.sourceText(text.formatNames[facts.format], facts.fileName).slice(0, 240),
      },
      battle: "wide",
      ownSharePct,
      rivals: [...rivals],
      largestUnnamedPct,
      country: exporter,
    });
    setUsed(from);
  }

  return (
    <div className="stack">
      <div className="row">
        {index.products.length > MANY && (
          <label>
            <span className="small soft">{text.findProduct}</span>
            <div>
              <input value={wanted} onChange={(event) => setWanted(event.target.value)} />
            </div>
          </label>
        )}
        <SelectField
          label={text.product}
          value={table?.product ?? ""}
          onChange={(code) => {
            const best = index.products.find((product) => product.code === code)?.best;
            if (best !== undefined) choose(code, best);
          }}
        >
          {current && !products.includes(current) && <option value={current.code}>{titleOf(current)}</option>}
          {products.map((product) => (
            <option key={product.code} value={product.code}>
              {titleOf(product)}
            </option>
          ))}
        </SelectField>
        <SelectField label={text.year} value={String(table?.year ?? "")} onChange={(year) => table && choose(table.product, Number(year))}>
          {current?.years.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </SelectField>
      </div>
      {table && (
        <>
          <ul className={"small bulleted"} data-testid="file-flags">
            {facts.usd && <li>{text.whole(format.compact(table.total), text.valuations[table.valuation])}</li>}
            {table.unspecifiedPct > 0 && <li>{text.unspecified(format.pct(table.unspecifiedPct, 2))}</li>}
            {table.flags.map((flag) => (
              <li key={flag} className={flag === "conflict" || flag === "unrecognised" || flag === "unread" ? "warn" : undefined}>
                {flagged(words, flag, table)}
                {flag === "partial" && ` ${periodOf(words, table)}.`}
              </li>
            ))}
            {mayBe(table, exporter).length > 0 && (
              <li className="warn">{text.ownUnknown(say(countryName(dataset, exporter)), format.list(mayBe(table, exporter)))}</li>
            )}
          </ul>
          <AuditNotices notices={noticesOf(words, table, facts.usd, dataset)} />
          <Table
            fits
            small
            className={styles.narrow}
            caption={text.tableCaption(titleOf({ code: table.product, name: table.productName }), periodOf(words, table))}
            testId="file-table"
            heads={[positionText.supplier, number(facts.usd ? text.value : ""), number(positionText.share)]}
          >
            {table.suppliers
              .filter((supplier, i) => i < SHOWN || supplier.key === exporter)
              .map((supplier) => (
                <tr key={supplier.key} className={supplier.key === exporter ? styles.own : undefined}>
                  <th scope="row">{supplier.name}</th>
                  <td className="number">{facts.usd ? format.compact(supplier.valueUsd) : ""}</td>
                  <td className="number">{format.pct(supplier.sharePct, 2)}</td>
                </tr>
              ))}
          </Table>
          <div>
            <button type="button" disabled={!table.usable} onClick={() => take(table)}>
              {text.use(say(market.name))}
            </button>
          </div>
          <p role="status">{used === table && text.used(say(market.name))}</p>
        </>
      )}
    </div>
  );
}

/** What a flag says, with the names it is about. */
function flagged({ compete: competeText, format }: Words<"compete">, flag: FileTable["flags"][number], table: FileTable): string {
  const { flags } = competeText.file;
  if (flag === "unread") return flags.unread(format.list(table.unread.map(({ name }) => name)));
  return flag === "groups" || flag === "unrecognised" ? flags[flag](format.list(table[flag])) : flags[flag];
}

function periodOf({ compete: competeText, format }: Words<"compete">, { year, parts }: FileTable): string {
  return parts.length === 0 ? String(year) : competeText.file.partialPeriod(String(year), format.commas(parts));
}

/** What the audit finds odd about the shares, in sentences. Totals of another currency have nothing to be held against. */
function noticesOf({ doubts: notices, format, say }: Words<"doubts">, table: FileTable, usd: boolean, dataset: Dataset): readonly string[] {
  return auditSupplierShares(table, dataset.supplierShares).flatMap((finding) => {
    if (finding.rule === "total") {
      if (!usd) return [];
      const source = dataset.sources.find(({ id }) => id === finding.subject);
      return notices.total(String(finding.year), format.number(finding.ratio, 3), source?.publisher ?? finding.subject);
    }
    const [, supplier = ""] = finding.subject.split(" ");
    const name = say(countryName(dataset, supplier));
    if (finding.rule === "share") return notices.share(name, finding.calculation);
    return notices.gap(name, String(finding.year), finding.calculation);
  });
}
