"use client";

import { useMemo, useState } from "react";
import { useWords } from "#words";
import type { Answered } from "@/lib/evaluate";
import { scoredSpan } from "@/lib/problem/asked/scale";
import { figureSpans } from "@/lib/problem/figure-spans";
import { problemOf } from "@/lib/problem/problem";
import { constraintsOf, type Knowledge, NOTHING_KNOWN } from "@/lib/recommendation/knowledge";
import type { Norm } from "@/lib/robustness/reach/nearest";
import { useDataset } from "../../../_state/provider";
import { useLine } from "../../../_workers/use-line";
import { Change } from "./change";
import { KnowledgeForm } from "./knowledge-form";
import { Places } from "./places";
import type { Known, ReachAnswer, ReachAsk } from "./reach-line";

const startWorker = () => new Worker(new URL("./reach-worker.ts", import.meta.url), { type: "module" });

/** Which places other weights can give each market, and what it takes to put one first. */
export function Reach({ evaluation }: { readonly evaluation: Answered }) {
  const { reach: text, say } = useWords("reach");
  const { table, ranking, decision, results } = evaluation;
  const dataset = useDataset();
  const [knowledge, setKnowledge] = useState<Knowledge>(NOTHING_KNOWN);
  const [uncertain, setUncertain] = useState(false);
  const [norm, setNorm] = useState<Norm>("L1");
  const known = useMemo(
    (): Known => ({
      problem: problemOf(table),
      method: ranking.method,
      options: ranking.variant,
      constraints: constraintsOf(table, knowledge),
    }),
    [table, ranking, knowledge],
  );
  const order = useMemo(() => {
    const places = results.map(({ market }) => table.markets.indexOf(market));
    // What most want to know comes first: what it takes for the second.
    return [...places.slice(1, 2), ...places.slice(0, 1), ...places.slice(2)];
  }, [results, table]);
  const placesAsk = useMemo((): ReachAsk => {
    const spans = uncertain
      ? figureSpans(table, dataset, decision).flatMap((row) =>
          row.flatMap((span, j) => table.criteria.slice(j, j + 1).map(({ definition }) => scoredSpan(definition, span))),
        )
      : null;
    const spreads = spans && { low: Float64Array.from(spans, ({ low }) => low), high: Float64Array.from(spans, ({ high }) => high) };
    return { ...known, what: "places", spreads };
  }, [known, uncertain, table, dataset, decision]);
  const changesAsk = useMemo((): ReachAsk => ({ ...known, what: "changes", norm, order }), [known, norm, order]);
  const { places, shares, refused, broken } = useLine<ReachAsk, ReachAnswer>(startWorker, placesAsk);
  const { changes, broken: stopped } = useLine<ReachAsk, ReachAnswer>(startWorker, changesAsk);
  const markets = table.markets.map((market) => say(market.name));
  const contradiction = refused?.issues.some(({ code }) => code === "contradiction" || code === "no-room") ?? false;
  return (
    <section className="stack" id="reach">
      <h2>{text.title}</h2>
      <p className="soft">{text.intro}</p>
      <KnowledgeForm knowledge={knowledge} onChange={setKnowledge} uncertain={uncertain} onUncertain={setUncertain} />
      {refused || broken || stopped ? (
        <p role="alert">{contradiction ? text.contradiction : refused ? text.refused : text.failed}</p>
      ) : places ? (
        <>
          <Places
            places={places}
            shares={shares ?? null}
            changes={changes?.changes ?? []}
            norm={norm}
            markets={markets}
            ranks={ranking.ranks}
            settled={(known.constraints.ratios?.length ?? 0) + (known.constraints.ranges?.length ?? 0) > 0}
          />
          <Change evaluation={evaluation} changes={changes?.changes ?? []} norm={norm} onNorm={setNorm} order={order} />
        </>
      ) : (
        <p role="status">{text.working}</p>
      )}
    </section>
  );
}
