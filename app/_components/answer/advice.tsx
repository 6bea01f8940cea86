import type { MarketResult } from "@/lib/evaluate";
import { format, t } from "../words";
import { KnockoutList } from "./knockout-list";
import { PriorityBadge } from "./priority-badge";

/** The entry priority of one market and the grounds on which the rule table gave it. */
export function AdviceBlock({ result }: { readonly result: MarketResult }) {
  const { priority, standing, rule } = result.recommendation;
  return (
    <div className="stack">
      <p>
        <PriorityBadge priority={priority} /> <span className="soft">{priority ? t.priorityMeaning[priority] : t.oneMarket}</span>
      </p>
      <p className="small">
        {t.detail.standing(t.attractiveness[standing.attractiveness], t.reaches[standing.reach], format.percent(standing.completeness))}{" "}
        <span className="soft">
          {t.detail.rule}: {t.rules[rule.id]}.
        </span>
      </p>
      {result.unjudged.length > 0 && <KnockoutList knockouts={result.unjudged} />}
    </div>
  );
}
