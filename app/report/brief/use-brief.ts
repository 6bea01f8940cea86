import { useMemo } from "react";
import { useWords } from "#words";
import type { Evaluation } from "@/lib/evaluate";
import type { Firmness } from "@/lib/recommendation/firmness";
import { briefOf } from "@/lib/report/brief/brief";
import type { Brief } from "@/lib/report/brief/model";
import { useDataset } from "../../_state/provider";

/** The brief in the language of the screens. */
export function useBrief(evaluation: Evaluation, firmness: Firmness | null): Brief {
  const words = useWords("brief", "firmness", "report");
  const dataset = useDataset();
  return useMemo(() => briefOf(evaluation, dataset, firmness, words), [evaluation, dataset, firmness, words]);
}
