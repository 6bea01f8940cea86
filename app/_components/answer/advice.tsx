import { useWords } from "#words";
import type { MarketResult } from "@/lib/evaluate";
import { Gap } from "../gap";
import { KnockoutList } from "./knockout-list";
import { PriorityBadge } from "./priority-badge";

type Props = {
  readonly result: MarketResult;
  /** How many markets are ranked: a third of fifteen says something else than a third of three. */
  readonly field: number;
};

/** The entry priority of one market and the grounds on which the rule table gave it. */
export function AdviceBlock({ result, field }: Props) {
  const { detail: detailText, format, t } = useWords("detail");
  const { priority, standing, rule } = result.recommendation;
  return (
    <div className="stack">
      <p>
        <PriorityBadge priority={priority} /> <span className="soft">{priority ? detailText.priorityMeaning[priority] : t.oneMarket}</span>
      </p>
      <p className="small">
        {detailText.standing(
          detailText.attractiveness[standing.attractiveness],
          field,
          t.reaches[standing.reach],
          format.percent(standing.completeness),
        )}
        <Gap />
        <span className="soft">{format.closed(format.labelled(detailText.rule, detailText.rules[rule.id] ?? rule.id))}</span>
      </p>
      {result.unjudged.length > 0 && <KnockoutList knockouts={result.unjudged} />}
    </div>
  );
}
