import type { Answered } from "@/lib/evaluate";
import { type ConfidenceRule, confidenceOf } from "@/lib/recommendation/confidence";
import type { Stability } from "@/lib/robustness/intervals/intervals";
import type { Smaa } from "@/lib/robustness/smaa/smaa";
import type { Standing } from "../../_state/firmness";

/** So many places count as the foremost, fewer where there are fewer markets. */
const FOREMOST = 3;

/** For each market, by its code, the places it takes over all weights tried. The codes stand in the order of the rows. */
export function standingsOf(codes: readonly string[], { acceptability }: Smaa): ReadonlyMap<string, Standing> {
  const top = Math.max(1, Math.min(FOREMOST, codes.length - 1));
  return new Map(
    codes.map((iso3, i) => {
      const shares = [...(acceptability[i] ?? [])];
      return [
        iso3,
        {
          best: shares.findIndex((share) => share > 0) + 1,
          worst: shares.findLastIndex((share) => share > 0) + 1,
          foremost: shares.slice(0, top).reduce((sum, share) => sum + share, 0),
          top,
        },
      ];
    }),
  );
}

/** The row of the first market, the first of those that share the place. */
export function firstRow({ ranking }: Answered): number {
  return ranking.ranks.indexOf(1);
}

/** The line of the printed table that says how far the first place may be trusted. */
export function confidenceIn(evaluation: Answered, { acceptability }: Smaa, stabilities: readonly Stability[]): ConfidenceRule {
  const row = firstRow(evaluation);
  const changes = stabilities.flatMap(({ share, winner: [low, high] }) =>
    share > 0 ? [...(low > 0 ? [share - low] : []), ...(high < 1 ? [high - share] : [])].map((change) => change / share) : [],
  );
  return confidenceOf({
    tied: evaluation.results[0]?.tied ?? false,
    firstShare: acceptability[row]?.[0] ?? 0,
    nearestChange: changes.length > 0 ? Math.min(...changes) : null,
    completeness: evaluation.table.completeness[row] ?? 0,
  });
}
