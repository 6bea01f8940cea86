"use client";

import { startTransition, useEffect, useState } from "react";

/** One of the answers of a worker, which names its kind. */
type OfKind<Answer extends { readonly kind: string }, Kind> = Extract<Answer, { readonly kind: Kind }>;

/** What has come in so far, the latest of each kind. `failed` is true where the worker could not be started or broke down. */
export type Found<Answer extends { readonly kind: string }> = { readonly [Kind in Answer["kind"]]?: OfKind<Answer, Kind> } & {
  readonly broken?: boolean;
};

/**
 * Asks a worker, so that the page stays quick, and gathers what it answers. Another question (by identity) stops the one
 * under way; `null` asks nothing.
 *
 * @param start makes the worker; the same function at every call
 */
export function useWorker<Ask, Answer extends { readonly kind: string }>(start: () => Worker, ask: Ask | null): Found<Answer> {
  const [state, setState] = useState<{ readonly ask: Ask | null; readonly found: Found<Answer> }>({ ask: null, found: {} });
  useEffect(() => {
    if (ask === null) return;
    const worker = start();
    const add = (more: Found<Answer>) =>
      startTransition(() => setState((before) => ({ ask, found: { ...(before.ask === ask ? before.found : {}), ...more } })));
    worker.onmessage = ({ data }: MessageEvent<Answer>) => add({ [data.kind]: data } as Found<Answer>);
    worker.onerror = () => add({ broken: true } as Found<Answer>);
    worker.postMessage(ask);
    return () => worker.terminate();
  }, [start, ask]);
  return state.ask === ask ? state.found : {};
}
