import { useMemo } from "react";
import type { Evaluation } from "@/lib/evaluate";
import { brief as briefText } from "@/lib/i18n/en/brief";
import { firmness as firmnessText } from "@/lib/i18n/en/firmness";
import { report as reportText } from "@/lib/i18n/en/report";
import type { Firmness } from "@/lib/recommendation/firmness";
import { briefOf } from "@/lib/report/brief/brief";
import type { Brief } from "@/lib/report/brief/model";
import { speech } from "../../_components/words";
import { useDataset } from "../../_state/provider";

/** The brief in the language of the screens. */
export function useBrief(evaluation: Evaluation, firmness: Firmness | null): Brief {
  const dataset = useDataset();
  return useMemo(
    () => briefOf(evaluation, dataset, firmness, { ...speech, brief: briefText, firmness: firmnessText, report: reportText }),
    [evaluation, dataset, firmness],
  );
}
