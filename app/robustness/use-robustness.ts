"use client";

import { startTransition, useEffect, useState } from "react";
import type { Answer, Ask } from "./messages";

/** What has come in so far. */
export type Found = { readonly [Kind in Answer["kind"]]?: Extract<Answer, { readonly kind: Kind }> };

/** Asks a worker, so that the page stays quick; another question stops the one under way. */
export function useRobustness(ask: Ask | null): Found {
  const [state, setState] = useState<{ readonly ask: Ask | null; readonly found: Found }>({ ask: null, found: {} });
  useEffect(() => {
    if (!ask) return;
    const worker = new Worker(new URL("./robustness-worker.ts", import.meta.url), { type: "module" });
    const hear = (answer: Answer) =>
      startTransition(() => setState((before) => ({ ask, found: { ...(before.ask === ask ? before.found : {}), [answer.kind]: answer } })));
    worker.onmessage = ({ data }: MessageEvent<Answer>) => hear(data);
    worker.onerror = () => hear({ kind: "failed" });
    worker.postMessage(ask);
    return () => worker.terminate();
  }, [ask]);
  return state.ask === ask ? state.found : {};
}
