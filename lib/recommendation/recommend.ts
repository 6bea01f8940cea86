import type { Playbook } from "@/lib/dataset/schema";
import type { Ranking } from "@/lib/madm/rank";
import type { MarketPosition } from "@/lib/problem/competition";
import type { Knockout } from "@/lib/problem/knockouts";
import type { DecisionTable } from "@/lib/problem/table";
import { type BarrierMeasures, barriersOf, measuresFor, type PillarStrength, pillarStrengths } from "./barriers";
import { type Reason, reasonsOf } from "./reasons";
import { attractivenessOf, type Priority, type Rule, ruleFor, type Standing } from "./rules";

/** What is advised for one market, and on what grounds. */
export type Recommendation = {
  readonly priority: Priority;
  /** The line of the rule table that decided. */
  readonly rule: Rule;
  readonly standing: Standing;
  /** One entry per criterion; `null` where the method's score has no parts. */
  readonly reasons: readonly Reason[] | null;
  readonly strengths: readonly PillarStrength[];
  readonly barriers: readonly PillarStrength[];
  readonly measures: readonly BarrierMeasures[];
};

/** Recommendations for every market of the table, in the table's order. `positions` and `knockouts` follow the same order. */
export function recommend(
  table: DecisionTable,
  ranking: Ranking,
  positions: readonly MarketPosition[],
  knockouts: readonly (readonly Knockout[])[],
  playbook: Playbook,
): Recommendation[] {
  const strengths = pillarStrengths(table);
  const reasons = reasonsOf(table, ranking);
  return table.markets.map((market, i) => {
    const standing: Standing = {
      attractiveness: attractivenessOf(ranking.ranks[i] as number, table.markets.length),
      reach: (positions[i] as MarketPosition).reach,
      completeness: table.completeness[i] as number,
      knockedOut: (knockouts[i] ?? []).some((knockout) => knockout.outcome === "failed"),
    };
    const rule = ruleFor(standing);
    const barriers = barriersOf(strengths[i] as PillarStrength[]);
    return {
      priority: rule.priority,
      rule,
      standing,
      reasons: reasons?.[i] ?? null,
      strengths: strengths[i] as PillarStrength[],
      barriers,
      measures: barriers.map(({ pillar }) => measuresFor(playbook, market.iso3, pillar)),
    };
  });
}
