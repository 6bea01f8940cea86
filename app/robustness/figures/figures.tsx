"use client";

import { useMemo, useState } from "react";
import type { Answered } from "@/lib/evaluate";
import { figures as text } from "@/lib/i18n/en/figures";
import { figureSpans } from "@/lib/problem/figure-spans";
import { problemOf } from "@/lib/problem/problem";
import type { Pair } from "@/lib/robustness/figures/pair";
import { SelectField } from "../../_components/select-field";
import { useWorker } from "../../_components/use-worker";
import { format, say } from "../../_components/words";
import { useDataset } from "../../_state/provider";
import { Flips } from "./flips";
import { Gaps } from "./gaps";
import type { Answer, Ask } from "./messages";
import { saveFigures } from "./save-figures";
import { Tornado } from "./tornado";

const startWorker = () => new Worker(new URL("./figures-worker.ts", import.meta.url), { type: "module" });

/** What other figures would do to the order of two markets, and what the filled gaps could do to any. */
export function Figures({ evaluation }: { readonly evaluation: Answered }) {
  const { table, ranking, results } = evaluation;
  const [chosen, setChosen] = useState<readonly [string | null, string | null]>([null, null]);
  const places = results.map(({ market }) => table.markets.indexOf(market));
  // A market that was chosen may have left the field since.
  const rowOf = (iso3: string | null, otherwise: number) => {
    const row = table.markets.findIndex((market) => market.iso3 === iso3);
    return row >= 0 ? row : otherwise;
  };
  const [one, other] = [rowOf(chosen[0], places[0] ?? 0), rowOf(chosen[1], places[1] ?? 0)];
  const rankOf = (row: number) => ranking.ranks[row] ?? 0;
  const [ahead, behind] = rankOf(one) <= rankOf(other) ? [one, other] : [other, one];
  const select = (label: string, row: number, choose: (iso3: string) => void) => (
    <SelectField label={label} value={table.markets[row]?.iso3 ?? ""} onChange={choose}>
      {results.map(({ market }) => (
        <option key={market.iso3} value={market.iso3}>
          {say(market.name)}
        </option>
      ))}
    </SelectField>
  );
  return (
    <section className="stack" id="figures">
      <h2>{text.title}</h2>
      <p className="soft">{text.intro}</p>
      {table.markets.length < 2 ? (
        <p>{text.alone}</p>
      ) : (
        <>
          <div className="row">
            {select(text.one, one, (iso3) => setChosen([iso3, table.markets[other]?.iso3 ?? null]))}
            {select(text.other, other, (iso3) => setChosen([table.markets[one]?.iso3 ?? null, iso3]))}
          </div>
          {one === other ? <p role="status">{text.same}</p> : <Answers evaluation={evaluation} ahead={ahead} behind={behind} />}
        </>
      )}
    </section>
  );
}

type AnswersProps = { readonly evaluation: Answered; readonly ahead: number; readonly behind: number };

function Answers({ evaluation, ahead, behind }: AnswersProps) {
  const { table, ranking, decision } = evaluation;
  const dataset = useDataset();
  const spans = useMemo(() => figureSpans(table, dataset, decision), [table, dataset, decision]);
  const pair = useMemo((): Pair => [ahead, behind], [ahead, behind]);
  const ask = useMemo(
    (): Ask => ({
      ranked: { problem: problemOf(table), method: ranking.method, options: ranking.variant },
      pair,
      spans: pair.flatMap((row) => (spans[row] ?? []).map(({ low, high }, column) => ({ row, column, low, high }))),
      limits: table.criteria.map(({ definition }) => definition.range),
      filled: table.cells.flatMap((row) => row.map(({ kind }) => kind === "imputed")),
    }),
    [table, ranking, pair, spans],
  );
  const { tornado, flips, gaps, broken } = useWorker<Ask, Answer>(startWorker, ask);
  const nameOf = (row: number) => {
    const market = table.markets[row];
    return market ? say(market.name) : "";
  };
  const tied = ranking.ranks[ahead] === ranking.ranks[behind];
  const shared = { table, spans, pair };
  return (
    <>
      {broken && <p role="status">{text.failed}</p>}
      {tornado?.now && (
        <p data-testid="lead">
          {tied ? text.tied(nameOf(ahead), nameOf(behind)) : text.lead(nameOf(ahead), nameOf(behind), format.score(tornado.now.margin))}{" "}
          {!tied && text.overturns(tornado.bars.filter(({ overturns }) => overturns).length)}
        </p>
      )}
      {tornado && <Tornado {...shared} bars={tornado.bars} now={tornado.now?.margin ?? 0} />}
      {flips && !tied && <Flips {...shared} flips={flips.flips} />}
      {tornado && flips && (
        <p>
          <button type="button" onClick={() => void saveFigures(shared, tornado.bars, flips.flips)}>
            {text.csv}
          </button>
        </p>
      )}
      {gaps && <Gaps table={table} ranks={gaps.ranks} />}
    </>
  );
}
