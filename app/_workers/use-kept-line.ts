"use client";

import { useEffect, useRef } from "react";
import type { Asked, Refused, Told } from "./line";

/**
 * A line to a worker that keeps what it was given, for as long as the component lives or until it is stopped. What a stopped one
 * still had in the post is not heard.
 *
 * @param start makes the worker
 * @param first what a worker has to be told before anything else, so that it knows what the one before it knew
 * @param hear takes its answers
 * @param broke is called where the worker could not be started or broke down
 */
export function useKeptLine<Ask, Answer>(
  start: () => Worker,
  first: () => readonly Ask[],
  hear: (answer: Answer | Refused) => void,
  broke: () => void,
) {
  const worker = useRef<Worker | null>(null);
  const asked = useRef(0);
  const stop = () => {
    worker.current?.terminate();
    worker.current = null;
  };
  useEffect(() => () => worker.current?.terminate(), []);

  const post = (to: Worker, ask: Ask) => to.postMessage({ number: ++asked.current, ask } satisfies Asked<Ask>);
  function running(): Worker {
    if (worker.current) return worker.current;
    const fresh = start();
    worker.current = fresh;
    fresh.onmessage = ({ data }: MessageEvent<Told<Answer>>) => {
      if (worker.current === fresh) hear(data.answer);
    };
    fresh.onerror = () => {
      if (worker.current === fresh) broke();
    };
    for (const ask of first()) post(fresh, ask);
    return fresh;
  }

  return {
    /** Asks the worker; where none is running, a new one, which is told the first things first. */
    tell: (ask: Ask) => post(running(), ask),
    /** Stops what is under way and starts anew with the first things. */
    restart() {
      stop();
      running();
    },
    stop,
  };
}
