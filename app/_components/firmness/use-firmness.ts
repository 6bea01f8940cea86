"use client";

import { createContext, useMemo } from "react";
import { asksTheSame } from "@/lib/decision/example";
import type { Evaluation } from "@/lib/evaluate";
import { type Firmness, firmnessOf, type Question, questionOf, type Standing, standingsOf } from "@/lib/recommendation/firmness";
import type { FirmnessAndHolds, Holds } from "@/lib/recommendation/firmness-found";
import type { Stabilities } from "@/lib/robustness/intervals/intervals";
import { useDataset } from "../../_state/provider";
import { exampleOf } from "../../_state/start";
import { useLine } from "../../_workers/use-line";
import type { SmaaAnswer } from "../smaa/smaa-pool";
import { useSmaa } from "../smaa/use-smaa";
import type { Answer, Ask } from "./firmness-asked";

const startWorker = () => new Worker(new URL("./firmness-worker.ts", import.meta.url), { type: "module" });

/** What is known so far of how firm a ranking is; `null` for what has not come in yet, and where fewer than two compete. */
export type Firm = {
  readonly question: Question | null;
  /** The places over all weights, ever more sharply, and how far that has come. */
  readonly shares: SmaaAnswer | null;
  readonly stabilities: Stabilities | null;
  readonly holds: Holds | null;
  /** In the order of the table's rows. */
  readonly standings: readonly Standing[] | null;
  /** All of it together, as a sentence needs it. */
  readonly firmness: Firmness | null;
  readonly failed: boolean;
};

/** How far each slider may move, for the fields below the head of a screen. */
export const HoldsContext = createContext<Holds | null>(null);

/**
 * How firm a ranking is, worked out in workers: once at the head of a screen, and handed down.
 *
 * @param sent what the server has worked out for the worked example, which then is asked of no worker
 */
export function useFirmness(evaluation: Evaluation, sent: FirmnessAndHolds | null = null): Firm {
  const { markets } = useDataset();
  const known = sent && asksTheSame(evaluation.decision, exampleOf(markets)) ? sent : null;
  const question = useMemo(
    () => (evaluation.ok && evaluation.results.length > 1 ? questionOf(evaluation.table, evaluation.ranking) : null),
    [evaluation],
  );
  const open = known ? null : question;
  const shares = useSmaa(open);
  const ask = useMemo(
    (): Ask | null => open && { question: open, decision: evaluation.decision, criteria: evaluation.table.criteria },
    [evaluation, open],
  );
  const { holds, stabilities, ways, refused, broken } = useLine<Ask, Answer>(startWorker, ask, "kept");
  const smaa = shares?.kind === "smaa" ? shares.smaa : null;
  const standings = useMemo(() => smaa && standingsOf(smaa), [smaa]);
  const firmness = useMemo(() => {
    if (!evaluation.ok || !question || !smaa || !stabilities || !holds || !ways) return null;
    const found = { smaa, stabilities: stabilities.stabilities.stabilities, holds: holds.holds, ways: ways.ways };
    return firmnessOf(evaluation.table, evaluation.ranking, question, found);
  }, [evaluation, question, smaa, stabilities, holds, ways]);
  return {
    question,
    shares,
    stabilities: stabilities?.stabilities ?? null,
    holds: known?.holds ?? holds?.holds ?? null,
    standings: known?.firmness.standings ?? standings,
    firmness: known?.firmness ?? firmness,
    failed: refused !== undefined || broken === true || shares?.kind === "failed",
  };
}
