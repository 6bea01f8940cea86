"use client";

import { useWords } from "#words";
import type { Market } from "@/lib/dataset/schema";
import { countryName } from "@/lib/report/names";
import { FileDrop } from "../../../../_components/fields/file-drop";
import { SignField } from "../../../../_components/tables/sign-field";
import { useDataset } from "../../../../_state/provider";
import type { FileFacts } from "./trade-line";
import { TradeTable } from "./trade-table";
import { useTradeFile } from "./use-trade-file";

type Props = { readonly market: Market; readonly exporter: string };

const KINDS =
  ".csv,.txt,.tsv,.json,.xls,.xlsx,.html,text/csv,text/plain,application/json,application/vnd.ms-excel,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/html";

/** A file of imports, dropped or chosen, becomes supplier shares of this market for one product. */
export function TradeFile({ market, exporter }: Props) {
  const { compete: competeText, format, say } = useWords("compete");
  const text = competeText.file;
  const dataset = useDataset();
  const { reading, table, sign, read, readAs, choose, cancel } = useTradeFile(market.iso3, dataset.countries);
  const nameOf = (key: string) => say(countryName(dataset, key));

  return (
    <div className="stack" data-testid="trade-file">
      <h2>{competeText.parts.file}</h2>
      <p>{text.intro}</p>
      <p className="small soft">{text.formats}</p>
      <FileDrop
        words={{ ...text, drop: text.dropHere }}
        kinds={KINDS}
        open={(file) => read(file)}
        reading={
          reading.state === "reading" ? { said: text.reading(reading.name, format.percent(reading.part)), part: reading.part } : null
        }
        cancel={cancel}
      />
      <div role="status">
        {reading.state === "cancelled" && <p>{text.cancelled}</p>}
        {reading.state === "failed" && <p className="warn">{format.labelled(reading.name, text.failed[reading.failure])}</p>}
        {reading.state === "read" && <Facts facts={reading.facts} />}
      </div>
      {reading.state === "read" && (
        <>
          {(sign !== null || reading.facts.bad.some(({ open }) => open)) && (
            <div>
              <SignField sign={sign ?? []} readAs={readAs} />
            </div>
          )}
          {reading.facts.importerAssumed && <p className="warn">{text.importer(say(market.name))}</p>}
          {reading.index.products.length === 0 && (
            <p className="warn">
              {reading.index.markets.length > 0
                ? text.notHere(say(market.name), format.list(reading.index.markets.map(nameOf)))
                : text.noneHere}
            </p>
          )}
          {reading.index.products.length > 0 && reading.index.markets.length > 1 && (
            <p className="small soft">
              {text.otherMarkets(format.list(reading.index.markets.filter((one) => one !== market.iso3).map(nameOf)))}
            </p>
          )}
          {reading.index.products.length > 0 && (
            <TradeTable market={market} exporter={exporter} facts={reading.facts} index={reading.index} table={table} choose={choose} />
          )}
        </>
      )}
    </div>
  );
}

/** What was read, what was left aside and why, and the first rows that could not be used. */
function Facts({ facts }: { readonly facts: FileFacts }) {
  const { compete: competeText, format } = useWords("compete");
  const text = competeText.file;
  const { flow, breakdown, bad } = facts.skipped;
  const count = (n: number) => format.number(n, 0);
  return (
    <div className="small">
      <p data-testid="file-facts">{text.read(facts.fileName, count(facts.rows), count(facts.kept), format.number(facts.seconds, 2))}</p>
      {flow > 0 && <p className="soft">{text.skipped.flow(count(flow))}</p>}
      {breakdown > 0 && <p className="soft">{text.skipped.breakdown(count(breakdown))}</p>}
      {bad > 0 && (
        <>
          <p className="warn">{text.skipped.bad(count(bad))}</p>
          <ul className="bulleted">
            {facts.bad.map((row) => (
              <li key={`${row.row} ${row.column}`}>
                {row.column === "cells"
                  ? text.raggedRow(String(row.row), row.found)
                  : (row.open ? text.openRow : text.badRow)(String(row.row), row.column, row.found)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
