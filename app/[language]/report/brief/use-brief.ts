import { useMemo } from "react";
import { useWords } from "#words";
import type { Evaluation } from "@/lib/evaluate";
import { briefOf } from "@/lib/report/brief/brief";
import type { Brief } from "@/lib/report/brief/model";
import type { KnownFirmness } from "@/lib/report/firmness-text";
import { useDataset } from "../../../_state/provider";

/** The brief in the language of the screens. */
export function useBrief(evaluation: Evaluation, firmness: KnownFirmness): Brief {
  const words = useWords("brief", "firmness", "ladder", "position", "report", "together");
  const dataset = useDataset();
  return useMemo(() => briefOf(evaluation, dataset, firmness, words), [evaluation, dataset, firmness, words]);
}
