import { useWords } from "#words";
import type { Answered, MarketResult } from "@/lib/evaluate";
import { useDataset } from "../../_state/provider";

/** What speaks against relying on a market: thresholds that could not be judged, and figures that had to be filled in. */
export function Shortfalls({ evaluation, result }: { readonly evaluation: Answered; readonly result: MarketResult }) {
  const { detail: detailText, report: reportText, format, say } = useWords("detail", "report");
  const { indicators } = useDataset();
  const unjudged = result.unjudged.flatMap(({ indicator: id, threshold }) => {
    const indicator = indicators.find((entry) => entry.id === id);
    return indicator ? [detailText.unjudged(say(indicator.name), format.value(indicator, threshold))] : [];
  });
  const filled = result.cells.flatMap((cell, j) =>
    cell.kind === "imputed" ? [say(evaluation.table.criteria[j]?.definition.short ?? { en: "" })] : [],
  );
  return (
    <>
      {unjudged.length > 0 && <strong>{unjudged.join(" ")} </strong>}
      {filled.length > 0 && reportText.filled(format.percent(result.completeness), format.list(filled))}
    </>
  );
}
