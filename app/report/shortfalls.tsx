import type { Answered, MarketResult } from "@/lib/evaluate";
import { report as reportText } from "@/lib/i18n/en/report";
import { format, say, t } from "../_components/words";
import { useDataset } from "../_state/provider";

/** What speaks against relying on a market: thresholds missed or not to be judged, and figures that had to be filled in. */
export function Shortfalls({ evaluation, result }: { readonly evaluation: Answered; readonly result: MarketResult }) {
  const { indicators } = useDataset();
  const knockouts = result.knockouts.flatMap(({ indicator: id, threshold: limit, value }) => {
    const indicator = indicators.find((entry) => entry.id === id);
    if (!indicator) return [];
    const threshold = format.value(indicator, limit);
    return value === null
      ? [t.detail.unjudged(say(indicator.name), threshold)]
      : [t.detail.failed(say(indicator.name), format.value(indicator, value), threshold)];
  });
  const filled = result.cells.flatMap((cell, j) =>
    cell.kind === "imputed" ? [say(evaluation.table.criteria[j]?.definition.short ?? { en: "" })] : [],
  );
  return (
    <>
      {knockouts.length > 0 && <strong>{knockouts.join(" ")} </strong>}
      {filled.length > 0 && reportText.filled(format.percent(result.completeness), format.list(filled))}
    </>
  );
}
