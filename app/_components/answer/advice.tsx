import type { MarketResult } from "@/lib/evaluate";
import { useDataset } from "../../_state/provider";
import { format, say, t } from "../words";
import { PriorityBadge } from "./priority-badge";

/** The entry priority of one market and the grounds on which the rule table gave it. */
export function AdviceBlock({ result }: { readonly result: MarketResult }) {
  const { indicators } = useDataset();
  const { priority, standing, rule } = result.recommendation;
  return (
    <div className="stack">
      <p>
        <PriorityBadge priority={priority} /> <span className="soft">{t.priorityMeaning[priority]}</span>
      </p>
      <p className="small">
        {t.detail.standing(t.attractiveness[standing.attractiveness], t.reaches[standing.reach], format.percent(standing.completeness))}{" "}
        <span className="soft">
          {t.detail.rule}: {t.rules[rule.id]}.
        </span>
      </p>
      {result.knockouts.length > 0 && (
        <ul className="small">
          {result.knockouts.map((knockout) => {
            const indicator = indicators.find((entry) => entry.id === knockout.indicator);
            if (!indicator) return null;
            const threshold = format.valueWithUnit(indicator, knockout.threshold);
            return (
              <li key={knockout.indicator}>
                {knockout.value === null || knockout.outcome === "unknown"
                  ? t.detail.unjudged(say(indicator.name), threshold)
                  : t.detail.failed(say(indicator.name), format.valueWithUnit(indicator, knockout.value), threshold)}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
