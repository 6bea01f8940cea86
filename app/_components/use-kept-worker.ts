"use client";

import { useEffect, useRef } from "react";

/**
 * A worker that keeps what it was given, for as long as the component lives or until it is stopped. What a stopped one still
 * had in the post is not heard.
 *
 * @param make makes the worker
 * @param first what a worker has to be told before anything else, so that it knows what the one before it knew
 * @param hear takes its answers
 * @param broke is called where the worker could not be started or broke down
 */
export function useKeptWorker<Ask, Answer>(
  make: () => Worker,
  first: () => readonly Ask[],
  hear: (answer: Answer) => void,
  broke: () => void,
) {
  const worker = useRef<Worker | null>(null);
  const stop = () => {
    worker.current?.terminate();
    worker.current = null;
  };
  useEffect(() => () => worker.current?.terminate(), []);

  function running(): Worker {
    if (worker.current) return worker.current;
    const fresh = make();
    worker.current = fresh;
    fresh.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (worker.current === fresh) hear(data);
    };
    fresh.onerror = () => {
      if (worker.current === fresh) broke();
    };
    for (const ask of first()) fresh.postMessage(ask);
    return fresh;
  }

  return {
    /** Asks the worker; where none is running, a new one, which is told the first things first. */
    tell: (ask: Ask) => running().postMessage(ask),
    /** Stops what is under way and starts anew with the first things. */
    restart() {
      stop();
      running();
    },
    stop,
  };
}
