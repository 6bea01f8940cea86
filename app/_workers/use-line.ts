"use client";

import { startTransition, useEffect, useState } from "react";
import type { Asked, OfSomeKind, Refused, Told } from "./line";

/** One of the answers of a worker, which names its kind. */
type OfKind<Answer extends OfSomeKind, Kind> = Extract<Answer, { readonly kind: Kind }>;

/** What has come in so far, the latest of each kind. `broken` is true where the worker could not be started or broke down. */
export type Found<Answer extends OfSomeKind> = { readonly [Kind in Answer["kind"]]?: OfKind<Answer, Kind> } & {
  readonly broken?: boolean;
};

/**
 * Asks a worker, so that the page stays quick, and gathers what it answers. Another question (by identity) stops the one
 * under way; `null` asks nothing.
 *
 * @param start makes the worker; the same function at every call
 */
export function useLine<Ask, Answer extends OfSomeKind>(start: () => Worker, ask: Ask | null): Found<Answer | Refused> {
  const [state, setState] = useState<{ readonly ask: Ask | null; readonly found: Found<Answer | Refused> }>({ ask: null, found: {} });
  useEffect(() => {
    if (ask === null) return;
    const worker = start();
    const add = (more: Found<Answer | Refused>) =>
      startTransition(() => setState((before) => ({ ask, found: { ...(before.ask === ask ? before.found : {}), ...more } })));
    worker.onmessage = ({ data: { answer } }: MessageEvent<Told<Answer>>) => add({ [answer.kind]: answer } as Found<Answer | Refused>);
    worker.onerror = () => add({ broken: true } as Found<Answer | Refused>);
    worker.postMessage({ number: 1, ask } satisfies Asked<Ask>);
    return () => worker.terminate();
  }, [start, ask]);
  return state.ask === ask ? state.found : {};
}
