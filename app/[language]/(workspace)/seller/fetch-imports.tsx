"use client";

import { useRef, useState } from "react";
import { useWords } from "#words";
import { goodsOf, importsOf, PRODUCT_YEAR } from "@/lib/dataset/products/lookup";
import type { Decision } from "@/lib/decision/schema";
import { type Issue, Refusal } from "@/lib/math/refusal";
import { type MarketImports, reportedYear, withImports } from "@/lib/problem/asked/fetched-imports";
import { Fold } from "../../../_components/fold";
import { IssueList } from "../../../_components/issue-list";
import { number, Table } from "../../../_components/table";
import { useDataset } from "../../../_state/provider";
import { commit } from "../../../_state/store";
import styles from "./seller.module.css";

type Props = { readonly decision: Decision; readonly hs: string };

/** What UN Comtrade has of the product, folded away until somebody wants it asked. */
export function FetchFold(props: Props) {
  const { comtrade: text } = useWords("comtrade");
  return (
    <Fold title={text.title(props.hs)} className={styles.fetch} testId="comtrade">
      <FetchImports {...props} />
    </Fold>
  );
}

/** What came so far of a question for each market; `stopped` says why no more will come. */
type Came = {
  readonly rows: readonly MarketImports[];
  readonly asking: boolean;
  readonly stopped: string | null;
  readonly taken: boolean;
  readonly refused: readonly Issue[];
};
const NOTHING: Came = { rows: [], asking: false, stopped: null, taken: false, refused: [] };

/** Has this server ask UN Comtrade for what each compared market bought of the product, and puts it beside what is held. */
function FetchImports({ decision, hs }: Props) {
  const { comtrade: text, format, say } = useWords("comtrade");
  const dataset = useDataset();
  const [came, setCame] = useState(NOTHING);
  const stop = useRef<AbortController | null>(null);
  const year = reportedYear(new Date());
  const markets = dataset.markets.filter(({ iso3 }) => decision.markets.includes(iso3));
  const code = goodsOf(dataset.products, hs)?.code;
  const found = came.rows.filter(({ valueUsd }) => valueUsd).length;

  async function ask() {
    const controller = new AbortController();
    stop.current = controller;
    setCame({ ...NOTHING, asking: true });
    // One after the other: the publisher's pace lets no more through, and each row is there as soon as it comes.
    for (const { iso3 } of markets) {
      const answer = await askFor({ market: iso3, product: hs, year }, controller.signal);
      if ("row" in answer) setCame((before) => ({ ...before, rows: [...before.rows, answer.row] }));
      else return setCame((before) => ({ ...before, asking: false, stopped: controller.signal.aborted ? text.cancelled : answer.reason }));
    }
    setCame((before) => ({ ...before, asking: false }));
  }
  function take() {
    const note = text.note(hs, year, format.date(new Date()));
    try {
      commit((before) => withImports(before, came.rows, note));
      setCame((before) => ({ ...before, taken: true, refused: [] }));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      setCame((before) => ({ ...before, refused: error.issues }));
    }
  }
  return (
    <div className="stack">
      <p className="measure small soft">{text.intro(hs, year, PRODUCT_YEAR)}</p>
      <p className="row">
        <button type="button" onClick={came.asking ? () => stop.current?.abort() : ask} disabled={markets.length === 0}>
          {came.asking ? text.cancel : text.ask}
        </button>
        <span role="status" className="small">
          {came.taken ? text.taken(found) : came.asking || came.rows.length > 0 ? text.progress(came.rows.length, markets.length) : ""}
        </span>
      </p>
      {came.stopped && (
        <p role="alert" className="notice">
          {came.stopped}
        </p>
      )}
      {came.rows.length > 0 && (
        <>
          <Table
            small
            caption={text.caption(hs)}
            heads={[text.market, number(text.held(PRODUCT_YEAR)), number(text.fetched(year))]}
            testId="fetched-imports"
          >
            {came.rows.map(({ market, valueUsd }) => {
              const held = code && importsOf(dataset.products, market, code);
              const named = dataset.markets.find(({ iso3 }) => iso3 === market);
              return (
                <tr key={market}>
                  <th scope="row">{named && say(named.name)}</th>
                  <td className="number">{held ? format.compact(held.valueUsd) : text.none}</td>
                  <td className="number">{valueUsd === null ? text.none : format.compact(valueUsd)}</td>
                </tr>
              );
            })}
          </Table>
          {!came.asking && !came.taken && (
            <p>
              <button type="button" onClick={take} disabled={found === 0}>
                {text.take(found)}
              </button>
            </p>
          )}
          <IssueList issues={came.refused} />
        </>
      )}
    </div>
  );
}

type Answer = { readonly row: MarketImports } | { readonly reason: string };

/** Never rejects: what went wrong is the reason, in the publisher's or the server's words. */
async function askFor(question: object, signal: AbortSignal): Promise<Answer> {
  try {
    const body = JSON.stringify(question);
    const response = await fetch("/api/comtrade", { method: "POST", headers: { "content-type": "application/json" }, body, signal });
    const content = (await response.json()) as MarketImports & { readonly detail?: string };
    return response.ok ? { row: content } : { reason: content.detail ?? response.statusText };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}
