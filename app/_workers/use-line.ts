"use client";

import { startTransition, useEffect, useRef, useState } from "react";
import type { Asked, OfSomeKind, Refused, Told } from "./line";

/** One of the answers of a worker, which names its kind. */
type OfKind<Answer extends OfSomeKind, Kind> = Extract<Answer, { readonly kind: Kind }>;

/** What has come in so far, the latest of each kind. `broken` is true where the worker could not be started or broke down. */
export type Found<Answer extends OfSomeKind> = { readonly [Kind in Answer["kind"]]?: OfKind<Answer, Kind> } & {
  readonly broken?: boolean;
};

/**
 * Asks a worker, so that the page stays quick, and gathers what it answers. Another question (by identity) takes the place of the
 * one under way; `null` asks nothing.
 *
 * @param start makes the worker; the same function at every call
 * @param between what becomes of the worker when another question comes: `stopped`, where an answer takes long; `kept`, where it
 * answers by `latest` and starting anew would take longer than waiting
 */
export function useLine<Ask, Answer extends OfSomeKind>(
  start: () => Worker,
  ask: Ask | null,
  between: "stopped" | "kept" = "stopped",
): Found<Answer | Refused> {
  const line = useRef<{ readonly worker: Worker; asked: number } | null>(null);
  const [state, setState] = useState<{ readonly ask: Ask | null; readonly found: Found<Answer | Refused> }>({ ask: null, found: {} });
  useEffect(
    () => () => {
      line.current?.worker.terminate();
      line.current = null;
    },
    [],
  );
  useEffect(() => {
    if (ask === null) return;
    line.current ??= { worker: start(), asked: 0 };
    const { worker } = line.current;
    const number = ++line.current.asked;
    const add = (more: Found<Answer | Refused>) =>
      startTransition(() => setState((before) => ({ ask, found: { ...(before.ask === ask ? before.found : {}), ...more } })));
    worker.onmessage = ({ data }: MessageEvent<Told<Answer>>) => {
      if (data.number === number) add({ [data.answer.kind]: data.answer } as Found<Answer | Refused>);
    };
    worker.onerror = () => add({ broken: true } as Found<Answer | Refused>);
    worker.postMessage({ number, ask } satisfies Asked<Ask>);
    return () => {
      worker.onmessage = null;
      worker.onerror = null;
      if (between === "kept") return;
      worker.terminate();
      line.current = null;
    };
  }, [start, ask, between]);
  return state.ask === ask ? state.found : {};
}
