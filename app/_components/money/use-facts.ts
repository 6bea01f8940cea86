import { useEffect } from "react";
import { factsKey, LANDED } from "@/lib/dataset/parts/parts";
import type { Evaluation } from "@/lib/evaluate";
import { marketsToldOf } from "@/lib/report/money/before";
import { bringParts, useParts } from "../../_state/parts";
import { useDataset } from "../../_state/provider";

/**
 * Fetches what is held of duties and taxes, and of the first markets, for whoever prints it. True once it is there.
 *
 * @param wanted whether it is wanted at all
 */
export function useFacts(evaluation: Evaluation, wanted = true): boolean {
  const { version } = useDataset();
  const parts = useParts();
  const list = keysFor(evaluation).join(" ");
  useEffect(() => {
    if (wanted) void bringParts(list.split(" "), version);
  }, [wanted, list, version]);
  return keysFor(evaluation).every((key) => parts.has(key));
}

/** The same for whoever waits for it. Never rejects: what cannot be fetched stays unknown. */
export async function bringFacts(evaluation: Evaluation): Promise<void> {
  await bringParts(keysFor(evaluation), evaluation.datasetVersion);
}

function keysFor(evaluation: Evaluation): string[] {
  return [LANDED, ...(evaluation.ok ? marketsToldOf(evaluation).map(({ market }) => factsKey(market.iso3)) : [])];
}
