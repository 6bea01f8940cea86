"use client";

import { startTransition, useEffect, useState } from "react";
import type { SmaaAsk } from "./smaa-line";
import { type AskSmaa, type SmaaAnswer, smaaPool } from "./smaa-pool";

/** Two already count a million samples in an eye's blink; more than four would gain nothing that can be seen. */
const MOST_WORKERS = 4;

let pool: AskSmaa | undefined;
/** The last question that was answered to the end: the next screen asks the same. */
let kept: { readonly key: string; readonly answer: SmaaAnswer } | undefined;

/** The one pool of the page, its workers made when first needed; one core is left to the page itself. */
function sharedPool(): AskSmaa {
  pool ??= smaaPool(
    () => new Worker(new URL("./smaa-worker.ts", import.meta.url), { type: "module" }),
    Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency - 1)),
    () => performance.now(),
  );
  return pool;
}

/**
 * How often each market takes each place, ever more sharply. Starts anew where the figures, the method, its options or the
 * constraints change, and not where the weights do, which make no difference to it. Without an ask, nothing is begun.
 */
export function useSmaa(ask: SmaaAsk | null): SmaaAnswer | null {
  const key = ask && keyOf(ask);
  const [stable, setStable] = useState({ key, ask });
  if (stable.key !== key) setStable({ key, ask });
  const [found, setFound] = useState<{ readonly ask: SmaaAsk; readonly answer: SmaaAnswer } | null>(null);
  useEffect(() => {
    const { key, ask } = stable;
    if (!ask || key === null) return;
    const show = (answer: SmaaAnswer) => startTransition(() => setFound({ ask, answer }));
    if (kept?.key === key) return show(kept.answer);
    return sharedPool()(ask, (answer) => {
      if (answer.kind === "smaa" && answer.done) kept = { key, answer };
      show(answer);
    });
  }, [stable]);
  return found?.ask === stable.ask ? found.answer : null;
}

function keyOf({ problem: { rows, columns, values, directions }, method, options, constraints }: SmaaAsk): string {
  return JSON.stringify([rows, columns, Array.from(values), directions, method, options, constraints]);
}
