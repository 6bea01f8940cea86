"use client";

import { createContext, type ReactNode, use, useEffect, useMemo } from "react";
import { type Part, withParts } from "@/lib/dataset/parts/parts";
import type { Dataset } from "@/lib/dataset/schema";
import { ANY_PRODUCT, EXAMPLE_EXPORTER } from "@/lib/decision/example";
import type { Decision } from "@/lib/decision/schema";
import { refuse } from "@/lib/math/refusal";
import { datasetBy } from "@/lib/problem/asked/dataset-by";
import { latest } from "@/lib/problem/latest";
import { type Evaluation, evaluateBy } from "@/lib/recommendation/evaluate-by";
import { readFigures } from "./figures";
import { onceHere } from "./here";
import { bring, hold, useParts } from "./parts";
import { exampleOf, openDoors, start } from "./start";
import { useStore } from "./store";
import { bringTools, holdTools, useTool } from "./tools";

const DatasetContext = createContext<Dataset | null>(null);
const NOTHING_SENT = { decision: null, parts: [] };
const SentContext = createContext<{ readonly decision: Decision | null; readonly parts: readonly Part[] }>(NOTHING_SENT);

type Props = {
  /** Where they are. */
  readonly figures: string;
  readonly children: ReactNode;
};

/** Waits for the figures, hands them to every screen and wakes the store once the browser is there. */
export function Provider({ figures, children }: Props) {
  const slice = readFigures(figures);
  const parts = useParts();
  const dataset = useMemo(() => withParts(slice, [...parts.values()]), [slice, parts]);
  useEffect(() => {
    let stop = () => {};
    let left = false;
    openDoors().then((doors) => {
      if (!left) stop = start(slice, doors, bringAll);
    });
    const callOff = onceHere(() => void holdTools());
    return () => {
      left = true;
      callOff();
      stop();
    };
  }, [slice]);
  // Whatever way a decision comes, from a file, by undo or from a field: what it needs is fetched.
  useEffect(() => useStore.subscribe(({ decision }) => decision && void bringAll(decision, slice.version)), [slice]);
  return <DatasetContext value={dataset}>{children}</DatasetContext>;
}

/** Fetches the figures and the tools that a decision needs and that are not here yet. `null` where all is. Never rejects. */
function bringAll(decision: Decision, version: string): Promise<void> | null {
  const [figures, tools] = [bring(decision, version), bringTools(decision)];
  return figures && tools ? Promise.all([figures, tools]).then(() => {}) : (figures ?? tools);
}

type SentProps = { readonly decision: Decision | null; readonly parts: readonly Part[]; readonly children: ReactNode };

/** Lets the server show a linked decision, with the figures it needs, before the browser has woken up. See `Sent`. */
export function SentParts({ decision, parts, children }: SentProps) {
  const tools = decision && bringTools(decision);
  // Thrown, not given to `use`, which React wants called again when the promise is kept and there is none any more.
  if (tools) throw tools;
  useEffect(() => hold(parts), [parts]);
  const sent = useMemo(() => ({ decision, parts }), [decision, parts]);
  return <SentContext value={sent}>{children}</SentContext>;
}

const withSent = latest((dataset: Dataset, parts: readonly Part[]) => withParts(dataset, parts));

/** The figures as the decision's seller sees them: what the browser holds of the data set, and what the decision adds to it. */
export function useDataset(): Dataset {
  const dataset = use(DatasetContext);
  const { decision: sent, parts } = use(SentContext);
  const exporter = useStore((state) => (state.live ?? state.decision ?? sent)?.exporter) ?? EXAMPLE_EXPORTER;
  const product = useStore((state) => (state.live ?? state.decision ?? sent)?.product) ?? ANY_PRODUCT;
  const city = useStore((state) => (state.live ?? state.decision ?? sent)?.city);
  const own = useStore((state) => (state.live ?? state.decision ?? sent)?.own);
  const costs = useStore((state) => (state.live ?? state.decision ?? sent)?.costs);
  if (!dataset) throw new Error("useDataset outside Provider");
  const unheld = parts.filter(({ key }) => !useParts.getState().has(key));
  const marginsOf = useTool((tools) => (costs ? tools.marginsOf : null));
  return datasetBy(marginsOf, unheld.length > 0 ? withSent(dataset, parts) : dataset, { exporter, product, city, own, costs });
}

/**
 * The decision all screens show: the one under the user's finger, else the settled one, else, until the browser has
 * woken up, the one the server rendered (`sent`: from a link; without a link the worked example).
 */
export function useDecision(sent: Decision | null): Decision {
  const dataset = useDataset();
  const current = useStore((state) => state.live ?? state.decision);
  return current ?? sent ?? exampleOf(dataset.markets);
}

/** The evaluation of that decision, computed once per change. */
export function useEvaluation(sent: Decision | null): Evaluation {
  const dataset = useDataset();
  const decision = useDecision(sent);
  const { id } = decision.method;
  // What a decision has no use for changes nothing when it comes.
  const method = useTool(({ methods }) => methods.find((held) => held.id === id));
  const listed = useTool((tools) => (Object.keys(decision.method.options).some((name) => name !== "normalisation") ? tools.listed : null));
  const marginsOf = useTool((tools) => (decision.costs ? tools.marginsOf : null));
  return useMemo(
    () => evaluateBy({ methodOf: () => method ?? refuse("unknown-id", ["method"], { found: id }), listed, marginsOf }, decision, dataset),
    [method, listed, marginsOf, id, decision, dataset],
  );
}
