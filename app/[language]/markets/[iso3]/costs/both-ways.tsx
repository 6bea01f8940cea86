"use client";

import { useWords } from "#words";
import { ways } from "@/lib/dataset/landed/ways";
import type { Costs } from "@/lib/decision/costs";
import { outcomeOf, type Sale } from "@/lib/landed/margin";
import type { Held } from "@/lib/landed/terms";
import { spanText } from "@/lib/report/money/texts";
import { number, Table } from "../../../../_components/table";

type Props = { readonly sale: Sale; readonly held: Held; readonly costs: Costs };

/** The same piece sent to the buyer and sold from stock: what the rule for small parcels changes. */
export function BothWays({ sale, held, costs }: Props) {
  const words = useWords("costs");
  const { costs: text } = words;
  return (
    <section className="stack" aria-label={text.waysTitle}>
      <h3>{text.waysTitle}</h3>
      <p className="small soft">{text.waysIntro}</p>
      <Table small name={text.waysTitle} heads={[text.way, number(text.landed), number(text.left), number(text.leftPct)]}>
        {ways.map((way) => {
          const { landed, margin, pct } = outcomeOf({ ...sale, way }, held.terms, costs.rates);
          return (
            <tr key={way}>
              <th scope="row">{text.ways[way]}</th>
              <td className="number">{spanText(landed, costs.currency, words)}</td>
              <td className="number">{margin && spanText(margin, costs.currency, words)}</td>
              <td className="number">{pct && spanText(pct, "%", words)}</td>
            </tr>
          );
        })}
      </Table>
    </section>
  );
}
