"use client";

import { createContext, startTransition, useEffect, useMemo, useRef, useState } from "react";
import type { Evaluation } from "@/lib/evaluate";
import { type Firmness, firmnessOf, type Question, questionOf, type Standing, standingsOf } from "@/lib/recommendation/firmness";
import type { Holds } from "@/lib/recommendation/firmness-found";
import type { Stabilities } from "@/lib/robustness/intervals/intervals";
import type { SmaaAnswer } from "../smaa/robustness-pool";
import { useSmaa } from "../smaa/use-smaa";
import type { Answer, Ask } from "./messages";

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

/** How firm a ranking is, worked out in workers: once at the head of a screen, and handed down. */
export function useFirmness(evaluation: Evaluation): Firm {
  const question = useMemo(
    () => (evaluation.ok && evaluation.results.length > 1 ? questionOf(evaluation.table, evaluation.ranking) : null),
    [evaluation],
  );
  const shares = useSmaa(question);
  const { holds, stabilities, ways, failed } = useIntervals(evaluation, question);
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
    holds: holds?.holds ?? null,
    standings,
    firmness,
    failed: failed !== undefined || shares?.kind === "failed",
  };
}

/** What has come in on one evaluation so far, the latest of each kind. */
type Found = { readonly [Kind in Answer["kind"]]?: Extract<Answer, { readonly kind: Kind }> };

const NOTHING: Found = {};

/**
 * How far each weight may move, from a worker that lives as long as the component. Another evaluation stops the answers to the
 * one before.
 */
function useIntervals(evaluation: Evaluation, question: Question | null): Found {
  const worker = useRef<Worker | null>(null);
  const [state, setState] = useState<{ readonly of: Evaluation | null; readonly found: Found }>({ of: null, found: NOTHING });
  useEffect(
    () => () => {
      worker.current?.terminate();
      worker.current = null;
    },
    [],
  );
  useEffect(() => {
    if (!question) return;
    worker.current ??= new Worker(new URL("./firmness-worker.ts", import.meta.url), { type: "module" });
    const asked = worker.current;
    const number = performance.now();
    const add = (more: Found) =>
      startTransition(() =>
        setState((before) => ({ of: evaluation, found: before.of === evaluation ? { ...before.found, ...more } : more })),
      );
    const hear = ({ data }: MessageEvent<Answer>) => {
      if (data.number === number) add({ [data.kind]: data });
    };
    const breakDown = () => add({ failed: { number, kind: "failed" } });
    asked.addEventListener("message", hear);
    asked.addEventListener("error", breakDown);
    const { decision, table } = evaluation;
    asked.postMessage({ number, question, decision, criteria: table.criteria } satisfies Ask);
    return () => {
      asked.removeEventListener("message", hear);
      asked.removeEventListener("error", breakDown);
    };
  }, [evaluation, question]);
  return state.of === evaluation ? state.found : NOTHING;
}
