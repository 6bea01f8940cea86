import { useEffect, useState } from "react";
import { type WhoseAnswer, whoseSteps } from "@/lib/comparison/whose";
import type { Dataset } from "@/lib/dataset/schema";
import type { Answered } from "@/lib/evaluate";
import { useStore } from "../../_state/store";

/** Milliseconds without a change before a decision is held against itself without its inputs. */
const SETTLED = 250;

/** How much of an answer is the asker's own, worked out a ranking at a time while the page has nothing else to do. */
export function useWhose(evaluation: Answered, dataset: Dataset): WhoseAnswer | null {
  const held = useStore((state) => state.live !== null);
  const [found, setFound] = useState<WhoseAnswer | null>(null);
  useEffect(() => {
    if (held) return;
    const steps = whoseSteps(evaluation, dataset);
    let callOff = later(go, SETTLED);
    function go() {
      const { done, value } = steps.next();
      if (done) setFound(value);
      else callOff = whenFree(go);
    }
    return () => callOff();
  }, [evaluation, dataset, held]);
  return found;
}

function whenFree(action: () => void): () => void {
  if (!("requestIdleCallback" in window)) return later(action, 0);
  const asked = window.requestIdleCallback(action, { timeout: 500 });
  return () => window.cancelIdleCallback(asked);
}

function later(action: () => void, milliseconds: number): () => void {
  const timer = setTimeout(action, milliseconds);
  return () => clearTimeout(timer);
}
