import { useWords } from "#words";
import type { Knockout } from "@/lib/problem/knockouts";
import { useDataset } from "../../_state/provider";

/** Thresholds that a market missed, and those it could not be held against, a line each. */
export function KnockoutList({ knockouts }: { readonly knockouts: readonly Knockout[] }) {
  const { detail: detailText, format, say } = useWords("detail");
  const { indicators } = useDataset();
  return (
    <ul className="small">
      {knockouts.map(({ indicator: id, threshold, value }) => {
        const indicator = indicators.find((entry) => entry.id === id);
        if (!indicator) return null;
        const limit = format.valueWithUnit(indicator, threshold);
        return (
          <li key={id}>
            {value === null
              ? detailText.unjudged(say(indicator.name), limit)
              : detailText.failed(say(indicator.name), format.valueWithUnit(indicator, value), limit)}
          </li>
        );
      })}
    </ul>
  );
}
