"use client";

import { startTransition, useEffect, useRef, useState } from "react";
import type { Answered } from "@/lib/evaluate";
import type { Answer, Ask } from "./messages";
import { questionOf } from "./question";

type OfKind<Kind> = Extract<Answer, { readonly kind: Kind }>;

/** What has come in on one evaluation so far, the latest of each kind. */
export type Found = { readonly [Kind in Answer["kind"]]?: OfKind<Kind> };

const NOTHING: Found = {};

/**
 * How far each weight may move, from a worker that lives as long as the component. Another evaluation stops the answers to the
 * one before.
 */
export function useFirmness(evaluation: Answered): Found {
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
    asked.postMessage({ ...questionOf(evaluation).question, number, decision: evaluation.decision, indicators } satisfies Ask);
    return () => {
      asked.removeEventListener("message", hear);
      asked.removeEventListener("error", breakDown);
    };
  }, [evaluation]);
  return state.of === evaluation ? state.found : NOTHING;
}
