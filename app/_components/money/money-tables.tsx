"use client";

import { useWords } from "#words";
import type { Evaluation } from "@/lib/evaluate";
import { moneyOf, wordOf } from "@/lib/report/money/money";
import { leftOutTexts, ratesText, spanText } from "@/lib/report/money/texts";
import { useDataset } from "../../_state/provider";
import { number, Table } from "../table";
import { Pages } from "./pages";
import { Tipping } from "./tipping";

/** What is left per piece in every compared market of which that can be said, and what would tip the first two. */
export function MoneyTables({ evaluation }: { readonly evaluation: Evaluation }) {
  const words = useWords("costs", "landed");
  const { costs, say } = words;
  const text = costs.money;
  const dataset = useDataset();
  const rows = moneyOf(evaluation, dataset);
  if (dataset.landed.rules.length === 0) return <p role="status">{text.working}</p>;
  if (rows.length === 0) return <p>{costs.noMargin}</p>;
  return (
    <>
      <Table
        small
        className="spans"
        caption={text.caption}
        heads={[text.market, number(text.landed), number(text.price), number(text.left), number(text.leftPct), text.rule]}
      >
        {rows.map((money) => {
          const { market, sale, outcome } = money;
          const { currency } = sale.parcel;
          const { sellingPrice } = sale;
          return (
            <tr key={market.iso3}>
              <th scope="row">{say(market.name)}</th>
              <td className="number">{spanText(outcome.landed, currency, words)}</td>
              <td className="number">
                {sellingPrice === null ? costs.open : spanText({ low: sellingPrice, high: sellingPrice }, currency, words)}
              </td>
              <td className="number">{outcome.margin ? spanText(outcome.margin, currency, words) : costs.open}</td>
              <td className="number">{outcome.pct ? spanText(outcome.pct, "%", words) : costs.open}</td>
              <td>{wordOf(money, words)}</td>
            </tr>
          );
        })}
      </Table>
      {[...leftOutTexts(rows, words), ...ratesText(evaluation.decision.costs, words)].map((said) => (
        <p key={said} className="small soft">
          {said}
        </p>
      ))}
      <Pages money={rows} />
      {evaluation.ok && evaluation.results.length > 1 && <Tipping evaluation={evaluation} />}
    </>
  );
}
