"use client";

import { useWords } from "#words";
import { latestObservation } from "@/lib/dataset/lookup";
import type { Market } from "@/lib/dataset/schema";
import type { Costs } from "@/lib/decision/costs";
import type { Decision } from "@/lib/decision/schema";
import { written } from "@/lib/i18n/written";
import type { Line } from "@/lib/landed/lines";
import type { Sale } from "@/lib/landed/margin";
import { statementOf } from "@/lib/landed/statement";
import type { Offer } from "@/lib/problem/asked/offer";
import { MARGIN } from "@/lib/problem/asked/with-costs";
import { noteSentence, pageOfNote } from "@/lib/report/money/notes";
import { spanText } from "@/lib/report/money/texts";
import { Gap } from "../../../../_components/gap";
import { PageLink } from "../../../../_components/money/pages";
import { number, Table } from "../../../../_components/table";
import { useDataset } from "../../../../_state/provider";
import { BothWays } from "./both-ways";
import styles from "./costs.module.css";

type Props = { readonly costs: Costs; readonly market: Market; readonly offer: Offer; readonly decision: Decision };

/** The sum line by line, with what each rate falls on and whose word it is, and what to know of it. */
export function Sum({ costs, market, offer, decision }: Props) {
  const { costs: text, format } = useWords("costs");
  const { sale, rateLacking } = offer;
  return (
    <div className="stack" aria-live="polite" data-testid="sum">
      {rateLacking && <p>{text.needsRate(rateLacking)}</p>}
      {sale ? (
        <Worked costs={costs} market={market} offer={offer} decision={decision} sale={sale} />
      ) : (
        <p>{text.needs(format.list([text.labels.price, text.labels.freight]))}</p>
      )}
    </div>
  );
}

function Worked({ costs, market, offer: { held }, decision, sale }: Props & { readonly sale: Sale }) {
  const words = useWords("costs", "landed");
  const { costs: text, landed: landedText, format, say } = words;
  const dataset = useDataset();
  const statement = statementOf(sale, held, costs.rates);
  const { lines, landed, margin, pct, breakEven, notes } = statement;
  const inRanking = dataset.indicators.some(({ id }) => id === MARGIN);
  const counted = latestObservation(dataset, market.iso3, MARGIN, decision.exporter);
  const totals = [
    { id: "landed", name: text.landed, said: spanText(landed, costs.currency, words) },
    ...(margin ? [{ id: "margin", name: text.left, said: spanText(margin, costs.currency, words) }] : []),
    ...(pct ? [{ id: "pct", name: text.leftPct, said: spanText(pct, "%", words) }] : []),
    ...(breakEven ? [{ id: "breakEven", name: text.breakEvenPrice, said: spanText(breakEven, costs.currency, words) }] : []),
  ];
  return (
    <>
      <Table
        small
        className={styles.sum}
        caption={text.sumOf(say(market.name))}
        heads={[text.line, number(text.amount), number(text.basis), number(text.pct), text.source]}
      >
        {lines.map((line) => (
          <Row key={line.id} line={line} currency={costs.currency} />
        ))}
        {totals.map(({ id, name, said }) => (
          <tr key={id} className={styles.total} data-testid={`sum-${id}`}>
            <th scope="row">{name}</th>
            <td className="number">{said}</td>
            <td colSpan={3} />
          </tr>
        ))}
      </Table>
      {pct && (
        <p>
          {counted && inRanking
            ? text.asCriterion(format.pct(counted.value))
            : Number.isFinite(pct.low)
              ? text.notCriterion
              : text.noMargin}
        </p>
      )}
      <section className="stack" aria-label={text.known}>
        <h3>{text.known}</h3>
        <ul className={`small ${styles.notes}`}>
          {notes.map((note) => {
            const page = pageOfNote(note);
            return (
              <li key={JSON.stringify(note)}>
                {noteSentence(note, landedText, say, (held) => written(held, words))}
                <Gap />
                {page && <PageLink page={page} />}
              </li>
            );
          })}
        </ul>
      </section>
      <BothWays sale={sale} held={held} costs={costs} />
    </>
  );
}

/** A line without a page is the user's own word where it is one figure, and else nobody's. */
const isOwn = ({ low, high }: Line["amount"]) => low === high;

function Row({ line: { id, amount, basis, ratePct, source }, currency }: { readonly line: Line; readonly currency: string }) {
  const words = useWords("costs", "landed");
  const { costs: text, landed: landedText } = words;
  return (
    <tr>
      <th scope="row">{landedText.lines[id]}</th>
      <td className="number">{spanText(amount, currency, words)}</td>
      <td className="number">{basis !== null && spanText({ low: basis, high: basis }, "", words)}</td>
      <td className="number">{ratePct && spanText(ratePct, "%", words)}</td>
      <td>{source ? <PageLink page={source} /> : isOwn(amount) ? text.own : text.notHeld}</td>
    </tr>
  );
}
