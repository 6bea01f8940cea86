"use client";

import { startTransition, useEffect, useMemo, useRef, useState } from "react";
import type { Answered } from "@/lib/evaluate";
import type { Stabilities } from "@/lib/robustness/intervals/intervals";
import type { Smaa } from "@/lib/robustness/smaa/smaa";
import type { SmaaAnswer } from "../smaa/robustness-pool";
import { useSmaa } from "../smaa/use-smaa";
import type { Answer, Ask, Holds } from "./messages";
import { type Question, questionOf } from "./question";

/** What is known so far of how firm a ranking is; `null` for what has not come in yet. */
export type Firmness = {
  /** The pillars and criteria whose share is varied, in the order of the stabilities. */
  readonly names: readonly string[];
  /** The places over all weights, ever more sharply, and how far that has come. */
  readonly shares: SmaaAnswer | null;
  readonly smaa: Smaa | null;
  readonly stabilities: Stabilities | null;
  readonly holds: Holds | null;
  readonly failed: boolean;
};

/** How firm a ranking is: the places its markets take over all weights, and how far each weight may move. */
export function useFirmness(evaluation: Answered): Firmness {
  const { question, names } = useMemo(() => questionOf(evaluation), [evaluation]);
  const shares = useSmaa(question);
  const { holds, stabilities, failed } = useIntervals(evaluation, question);
  return {
    names,
    shares,
    smaa: shares?.kind === "smaa" ? shares.smaa : null,
    stabilities: stabilities?.stabilities ?? null,
    holds: holds?.holds ?? null,
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
function useIntervals(evaluation: Answered, question: Question): Found {
  const worker = useRef<Worker | null>(null);
  const [state, setState] = useState<{ readonly of: Answered | null; readonly found: Found }>({ of: null, found: NOTHING });
  useEffect(
    () => () => {
      worker.current?.terminate();
      worker.current = null;
    },
    [],
  );
  useEffect(() => {
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
    const indicators = evaluation.table.criteria.map(({ definition }) => definition);
    asked.postMessage({ ...question, number, decision: evaluation.decision, indicators } satisfies Ask);
    return () => {
      asked.removeEventListener("message", hear);
      asked.removeEventListener("error", breakDown);
    };
  }, [evaluation, question]);
  return state.of === evaluation ? state.found : NOTHING;
}
