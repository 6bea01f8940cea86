import { useEffect, useState } from "react";
import type { Dataset } from "@/lib/dataset/schema";
import type { Decision } from "@/lib/decision/schema";
import { bring } from "../parts";
import { useDataset } from "../provider";

/** The figures, once those are here that these decisions need besides; `null` until then. What cannot be fetched is missing, as ever. */
export function useFigures(decisions: readonly Decision[]): Dataset | null {
  const dataset = useDataset();
  const { version } = dataset;
  const [brought, setBrought] = useState<readonly Decision[] | null>(null);
  useEffect(() => {
    let left = false;
    const coming = decisions.flatMap((decision) => bring(decision, version) ?? []);
    void Promise.all(coming).then(() => {
      if (!left) setBrought(decisions);
    });
    return () => {
      left = true;
    };
  }, [decisions, version]);
  return brought === decisions ? dataset : null;
}
