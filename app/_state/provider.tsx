"use client";

import { createContext, type ReactNode, use, useEffect, useMemo } from "react";
import type { Dataset } from "@/lib/dataset/schema";
import { type PackedDataset, unpack } from "@/lib/dataset/screen";
import { workedExample } from "@/lib/decision/example";
import type { Decision } from "@/lib/decision/schema";
import { type Evaluation, evaluate } from "@/lib/evaluate";
import { withOwn } from "@/lib/problem/own";
import { linkReader, start } from "./start";
import { useStore } from "./store";

const DatasetContext = createContext<Dataset | null>(null);
const SentContext = createContext<Decision | null>(null);

/** Hands the figures to every screen and wakes the store once the browser is there. */
export function Provider({ packed, children }: { readonly packed: PackedDataset; readonly children: ReactNode }) {
  const dataset = useMemo(() => unpack(packed), [packed]);
  useEffect(() => {
    let stop = () => {};
    let left = false;
    linkReader().then((decode) => {
      if (!left) stop = start(dataset, decode);
    });
    return () => {
      left = true;
      stop();
    };
  }, [dataset]);
  return <DatasetContext value={dataset}>{children}</DatasetContext>;
}

/** Lets the server name the markets and indicators that a linked decision adds, before the browser has woken up. */
export function Sent({ decision, children }: { readonly decision: Decision | null; readonly children: ReactNode }) {
  return <SentContext value={decision}>{children}</SentContext>;
}

/** The figures: what the browser needs of the data set, and the markets and indicators the decision adds to it. */
export function useDataset(): Dataset {
  const dataset = use(DatasetContext);
  const sent = use(SentContext);
  const own = useStore((state) => (state.live ?? state.decision ?? sent)?.own);
  if (!dataset) throw new Error("useDataset outside Provider");
  return withOwn(dataset, { own });
}

/**
 * The decision all screens show: the one under the user's finger, else the settled one, else, until the browser has
 * woken up, the one the server rendered (`sent`: from a link; without a link the worked example).
 */
export function useDecision(sent: Decision | null): Decision {
  const dataset = useDataset();
  const current = useStore((state) => state.live ?? state.decision);
  const first = useMemo(() => sent ?? workedExample(dataset), [sent, dataset]);
  return current ?? first;
}

/** The evaluation of that decision, computed once per change. */
export function useEvaluation(sent: Decision | null): Evaluation {
  const dataset = useDataset();
  const decision = useDecision(sent);
  return useMemo(() => evaluate(decision, dataset), [decision, dataset]);
}
