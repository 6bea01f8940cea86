import type { OwnText } from "@/lib/i18n/text";
import { refuse } from "@/lib/math/refusal";
import { sideBySide } from "../columns";
import { ranksOf } from "../ranks";
import { ranking } from "./rankings";

/** A way to make one ranking of several: points for each item from rankings given as mid-ranks, more being better. */
export type ConsensusMethod = {
  readonly id: string;
  readonly name: OwnText;
  readonly summary: OwnText;
  readonly formula: readonly OwnText[];
  readonly citation: string;
  points(rankings: readonly Float64Array[]): Float64Array;
};

/** The consensus of several rankings: points, more being better, and ranks (1 best, ties sharing the lower number). */
export type Consensus = { readonly method: string; readonly scores: Float64Array; readonly ranks: Int32Array };

/**
 * Borda: for each ranking an item gets as many points as it leaves items behind, half a point for each it is level with.
 * De Borda (1781), Mémoire sur les élections au scrutin. O(k n) for k rankings.
 */
const borda: ConsensusMethod = {
  id: "borda",
  name: { key: "borda.name" },
  summary: { key: "borda.summary" },
  formula: [{ key: "borda.formula.1" }],
  citation: "Borda, J.-C. de (1781). Mémoire sur les élections au scrutin. Histoire de l'Académie Royale des Sciences.",
  points(rankings) {
    const points = new Float64Array(rankings[0]?.length ?? 0);
    for (const ranks of rankings) ranks.forEach((rank, i) => add(points, i, ranks.length - rank));
    return points;
  },
};

/** Copeland lets every two items meet in every ranking: this bounds the time rankings can ask for. */
const MOST_COMPARISONS = 2e8;

/**
 * Copeland: a point for every item that a majority of the rankings puts behind, half a point for a draw. What counts is
 * the duel of each pair, unlike in sums of ranks that go by this name at times.
 * Copeland (1951), A reasonable social welfare function, seminar notes, University of Michigan. O(k n²).
 */
const copeland: ConsensusMethod = {
  id: "copeland",
  name: { key: "copeland.name" },
  summary: { key: "copeland.summary" },
  formula: [{ key: "copeland.formula.1" }],
  citation:
    "Copeland, A. H. (1951). A reasonable social welfare function. Seminar on mathematics in social sciences, University of Michigan.",
  points(rankings) {
    const [n, k] = [rankings[0]?.length ?? 0, rankings.length];
    if (n * n * k > MOST_COMPARISONS)
      refuse("too-many", ["rankings"], { accepted: `n² · k ≤ ${MOST_COMPARISONS}`, found: `n = ${n}, k = ${k}` });
    // All ranks of one item side by side, so that a meeting of two reads two runs of memory.
    const ranks = sideBySide(rankings);
    const points = new Float64Array(n);
    for (let i = 0; i < n; i++)
      for (let j = 0; j < i; j++) {
        let ahead = 0;
        for (let r = 0; r < k; r++) ahead += Math.sign((ranks[j * k + r] as number) - (ranks[i * k + r] as number));
        const won = (1 + Math.sign(ahead)) / 2;
        add(points, i, won);
        add(points, j, 1 - won);
      }
    return points;
  },
};

/** Every consensus method, in the order menus show them. */
export const consensusMethods: readonly ConsensusMethod[] = [borda, copeland];

/**
 * One ranking made of several.
 *
 * @param rankings each the ranks of the same items, 1 best, ties in any of the usual ways
 * @throws Refusal for an unknown method, no ranking, rankings that are empty, of unequal length or with a rank that is no
 * finite number, and under Copeland where n² items times k rankings are more than 2e8
 */
export function consensus(method: string, rankings: readonly ArrayLike<number>[]): Consensus {
  const chosen =
    consensusMethods.find(({ id }) => id === method) ??
    refuse("unknown-id", ["method"], { accepted: consensusMethods.map(({ id }) => id).join(", "), found: method });
  const length = rankings[0]?.length ?? refuse("too-few", ["rankings"], { accepted: "≥ 1" });
  const scores = chosen.points(rankings.map((given, k) => ranking(given, ["rankings", k], 1, length)));
  return { method, scores, ranks: ranksOf(scores, "higher") };
}

function add(points: Float64Array, at: number, amount: number): void {
  points[at] = (points[at] as number) + amount;
}
