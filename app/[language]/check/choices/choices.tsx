"use client";

import { useMemo } from "react";
import { useWords } from "#words";
import { variantsOf } from "@/lib/comparison/variants";
import type { Answered } from "@/lib/evaluate";
import { fixedBounds } from "@/lib/problem/fixed-bounds";
import { problemOf } from "@/lib/problem/problem";
import { useDataset } from "../../../_state/provider";
import { useLine } from "../../../_workers/use-line";
import { Reversals } from "../reversals";
import { useSettled } from "../use-settled";
import type { ChoicesAnswer, ChoicesAsk, Run } from "./choices-line";
import { Multiverse } from "./multiverse";

const startWorker = () => new Worker(new URL("./choices-worker.ts", import.meta.url), { type: "module" });

/** What the answer owes to the field it stands in and to the way it was ranked. */
export function Choices({ evaluation }: { readonly evaluation: Answered }) {
  const { choices: text, say } = useWords("choices");
  const { table, ranking, decision } = evaluation;
  const dataset = useDataset();
  const variants = useMemo(() => variantsOf(decision, dataset, "method"), [decision, dataset]);
  const bounds = useMemo(() => fixedBounds(table, dataset, decision), [table, dataset, decision]);
  const ask = useMemo((): ChoicesAsk => {
    const own = { id: ranking.method, options: ranking.variant };
    const runs = variants.flatMap((variant): Run[] => (variant.ranking ? [{ id: variant.id, options: variant.ranking.variant }] : []));
    const spotis: Run = { id: "spotis", options: { bounds: table.criteria.map(({ indicator }) => bounds[indicator]) } };
    return { problem: problemOf(table), own, runs: [...runs, spotis] };
  }, [table, ranking, variants, bounds]);
  const { multiverse, reversals, broken } = useLine<ChoicesAsk, ChoicesAnswer>(startWorker, ask);
  const now = useMemo(
    () =>
      multiverse && reversals
        ? {
            evaluation,
            variants,
            bounds,
            runs: ask.runs,
            tests: reversals.tests,
            multiverse: multiverse.multiverse,
            markets: table.markets.map((market) => say(market.name)),
          }
        : null,
    [evaluation, variants, bounds, ask, reversals, multiverse, table, say],
  );
  const settled = useSettled(now);
  if (!settled || broken)
    return (
      <>
        <Underway id="ways" title={text.multiverse} failed={broken === true} />
        <Underway id="field" title={text.reversal} failed={broken === true} />
      </>
    );
  return (
    <>
      <Multiverse {...settled} />
      <Reversals {...settled} />
    </>
  );
}

/** A section whose answer is not there yet: it has its place, so that a link to it leads somewhere. */
function Underway({ id, title, failed }: { readonly id: string; readonly title: string; readonly failed: boolean }) {
  const { choices: text } = useWords("choices");
  return (
    <section className="stack" id={id}>
      <h2>{title}</h2>
      <p role="status">{failed ? text.failed : text.working}</p>
    </section>
  );
}
