import type { Playbook } from "@/lib/dataset/schema";
import type { Decision } from "@/lib/decision/schema";
import type { Ranking } from "@/lib/madm/rank-by";
import type { MarketPosition } from "@/lib/problem/competition";
import type { DecisionTable } from "@/lib/problem/table";
import { type BarrierMeasures, barriersOf, measuresFor, type PillarStrength, pillarStrengths } from "./barriers";
import { type Reason, reasonsOf } from "./reasons";
import { attractivenessOf, type Priority, type Rule, ruleFor, type Standing, THIN_DATA } from "./rules";

/** What is advised for one market, and on what grounds. */
export type Recommendation = {
  /** `null` where there is nothing to compare it with. */
  readonly priority: Priority | null;
  /** The line of the rule table that decided. */
  readonly rule: Rule;
  readonly standing: Standing;
  /** One entry per criterion, in the table's order. */
  readonly reasons: readonly Reason[];
  readonly strengths: readonly PillarStrength[];
  readonly barriers: readonly PillarStrength[];
  readonly measures: readonly BarrierMeasures[];
};

/**
 * Recommendations for every market of the table, in the table's order. `positions` follow the same order.
 *
 * @param decision who asks, and whether the position is to count where its kind differs from market to market
 */
export function recommend(
  table: DecisionTable,
  ranking: Ranking,
  positions: readonly MarketPosition[],
  playbook: Playbook,
  { exporter, positionCounts = ofOneKind(positions) }: Pick<Decision, "exporter" | "positionCounts">,
): Recommendation[] {
  const strengths = pillarStrengths(table);
  const reasons = reasonsOf(table);
  const first = bestOf(
    ranking,
    table.completeness.map((known) => known >= THIN_DATA),
  );
  return table.markets.map((market, i) => {
    const standing: Standing = {
      first: i === first,
      attractiveness: attractivenessOf(ranking.ranks[i] as number, table.markets.length),
      reach: (positions[i] as MarketPosition).reach,
      positionCounts,
      completeness: table.completeness[i] as number,
      alone: table.markets.length === 1,
    };
    const rule = ruleFor(standing);
    const barriers = barriersOf(strengths[i] as PillarStrength[]);
    return {
      priority: rule.priority,
      rule,
      standing,
      reasons: reasons[i] as Reason[],
      strengths: strengths[i] as PillarStrength[],
      barriers,
      measures: barriers.map(({ pillar }) => measuresFor(playbook, market.iso3, pillar, exporter)),
    };
  });
}

/** The best placed of those that may be first, of equals the one that stands first in the table; −1 where none may. */
function bestOf({ ranks }: Ranking, may: readonly boolean[]): number {
  return may.reduce((best, each, i) => (each && (best < 0 || (ranks[i] as number) < (ranks[best] as number)) ? i : best), -1);
}

/** True where every market's position is known and rests on the same kind of figure: alike in whose share it is, goods, source and year. */
function ofOneKind(positions: readonly MarketPosition[]): boolean {
  const kinds = new Set(
    positions.map(({ basis, reach, goods, standIn }) =>
      JSON.stringify([basis, reach === "unknown", goods, standIn?.source, standIn?.year]),
    ),
  );
  return kinds.size === 1 && positions.every(({ reach }) => reach !== "unknown");
}
