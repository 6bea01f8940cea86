"use client";

import { useEffect, useState } from "react";
import { type BreakEven, breakEvenOf } from "@/lib/comparison/break-even";
import { leverJobs } from "@/lib/comparison/levers";
import type { Answered } from "@/lib/evaluate";
import { useDataset } from "../../_state/provider";

const NONE: readonly BreakEven[] = [];

/** What would tip the answer, worked out piece by piece once typing has come to rest; `null` until all of it is there. */
export function useBreakEvens(evaluation: Answered): readonly BreakEven[] | null {
  const dataset = useDataset();
  const [found, setFound] = useState<{ readonly of: Answered; readonly all: readonly BreakEven[] } | null>(null);
  useEffect(() => {
    const jobs = leverJobs(evaluation);
    const all: BreakEven[] = [];
    let timer = setTimeout(step, REST_MS);
    function step() {
      const job = jobs[all.length];
      if (!job) return setFound({ of: evaluation, all });
      all.push(breakEvenOf(job, evaluation, dataset));
      timer = setTimeout(step);
    }
    return () => clearTimeout(timer);
  }, [evaluation, dataset]);
  if (found?.of === evaluation) return found.all;
  return leverJobs(evaluation).length === 0 ? NONE : null;
}

/** Between two keys of somebody who types. */
const REST_MS = 250;
