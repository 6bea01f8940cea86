"use client";

import { useMemo, useState } from "react";
import { useWords } from "#words";
import type { Indicator } from "@/lib/dataset/schema";
import type { Answered } from "@/lib/evaluate";
import type { Ranking } from "@/lib/madm/rank-by";
import { scored, scoredSpan, unscored, unscoredSpan } from "@/lib/problem/asked/scale";
import { figureSpans } from "@/lib/problem/figure-spans";
import { problemOf } from "@/lib/problem/problem";
import type { DecisionTable } from "@/lib/problem/table";
import type { Flip, Limits } from "@/lib/robustness/figures/flips";
import type { GapRanks } from "@/lib/robustness/figures/gaps";
import type { Duel, Pair } from "@/lib/robustness/figures/pair";
import type { Bar } from "@/lib/robustness/figures/tornado";
import { SelectField } from "../../../_components/fields/select-field";
import { useDataset } from "../../../_state/provider";
import { useLine } from "../../../_workers/use-line";
import { useSettled } from "../use-settled";
import type { FiguresAnswer, FiguresAsk } from "./figures-line";
import { Flips } from "./flips";
import { Gaps } from "./gaps";
import { type LookedAt, wordsOn } from "./looked-at";
import { saveFigures } from "./save-figures";
import { Tornado } from "./tornado";

const startWorker = () => new Worker(new URL("./figures-worker.ts", import.meta.url), { type: "module" });

/** What other figures would do to the order of two markets, and what the filled gaps could do to any. */
export function Figures({ evaluation }: { readonly evaluation: Answered }) {
  const { figures: text, say } = useWords("figures");
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
  const { figures: text } = useWords("figures");
  const { table, ranking, decision } = evaluation;
  const dataset = useDataset();
  const spans = useMemo(() => figureSpans(table, dataset, decision), [table, dataset, decision]);
  const pair = useMemo((): Pair => [ahead, behind], [ahead, behind]);
  const ask = useMemo(
    (): FiguresAsk => ({
      ranked: { problem: problemOf(table), method: ranking.method, options: ranking.variant },
      pair,
      spans: pair.flatMap((row) =>
        table.criteria.flatMap(({ definition }, column) =>
          (spans[row] ?? []).slice(column, column + 1).map(({ low, high }) => scoredSpan(definition, { row, column, low, high })),
        ),
      ),
      limits: table.criteria.map(({ definition }) => definition.range.map((end) => end && scored(definition, end)) as unknown as Limits),
      filled: table.cells.flatMap((row) => row.map(({ kind }) => kind === "imputed")),
    }),
    [table, ranking, pair, spans],
  );
  const { tornado, flips, gaps, broken } = useLine<FiguresAsk, FiguresAnswer>(startWorker, ask);
  const now = useMemo(
    () =>
      tornado && gaps
        ? {
            at: { table, spans, pair },
            ranking,
            tornado: { ...tornado, bars: tornado.bars.map((bar) => unscoredSpan(scaleOf(table, bar), bar)) },
            flips: flips?.flips.map((flip) => inUnits(scaleOf(table, flip), flip)) ?? null,
            ranks: gaps.ranks,
          }
        : null,
    [table, spans, pair, ranking, tornado, flips, gaps],
  );
  const settled = useSettled(now);
  if (!settled || broken) return <p role="status">{broken ? text.failed : text.working}</p>;
  return <Found {...settled} />;
}

type Scale = Pick<Indicator, "scale">;

function scaleOf({ criteria }: DecisionTable, { column }: { readonly column: number }): Scale {
  return criteria[column]?.definition ?? { scale: "linear" };
}

/** Where it flips, in the unit that is printed. */
function inUnits(scale: Scale, { now, value, ...flip }: Flip): Flip {
  return { ...flip, now: unscored(scale, now), value: value === null ? null : unscored(scale, value) };
}

type FoundProps = {
  readonly at: LookedAt;
  readonly ranking: Ranking;
  readonly tornado: { readonly bars: readonly Bar[]; readonly now: Duel | null };
  /** These take longest: `null` while they are searched for. */
  readonly flips: readonly Flip[] | null;
  readonly ranks: readonly GapRanks[];
};

function Found({ at, ranking, tornado: { bars, now }, flips, ranks }: FoundProps) {
  const words = useWords("figures");
  const { figures: text, format } = words;
  const [ahead, behind] = at.pair.map((row) => wordsOn(words, at, row, 0).market) as [string, string];
  const tied = ranking.ranks[at.pair[0]] === ranking.ranks[at.pair[1]];
  return (
    <>
      <p data-testid="lead">
        {tied
          ? text.tied(ahead, behind)
          : `${text.lead(ahead, behind, format.score(now?.margin ?? 0))} ${text.overturns(bars.filter(({ overturns }) => overturns).length)}`}
      </p>
      <Tornado {...at} bars={bars} now={now?.margin ?? 0} />
      {flips ? (
        <>
          {!tied && <Flips {...at} flips={flips} />}
          <p>
            <button type="button" onClick={() => void saveFigures(words, at, bars, flips)}>
              {text.csv}
            </button>
          </p>
        </>
      ) : (
        <p role="status">{text.working}</p>
      )}
      <Gaps table={at.table} ranks={ranks} />
    </>
  );
}
