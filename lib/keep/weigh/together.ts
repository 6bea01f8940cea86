import type { Level } from "@/lib/decision/answers";
import type { Aggregate } from "@/lib/keep/group/aggregate";
import { arithmetic } from "@/lib/keep/group/aggregates/arithmetic";
import { aggregateById } from "@/lib/keep/group/aggregates/registry";
import { spreadOf } from "@/lib/keep/group/spread";
import { type Joined, joinedBy, type Voiced } from "./joined";

/** How a weighing is held. */
export type Terms = {
  /** What is weighed. */
  readonly level: Level;
  readonly aggregate: Aggregate["id"];
  /** Nobody is named, and nothing shows from which one person's weights could be worked out. */
  readonly anonymous: boolean;
};

/** One criterion's weight over people. Shares are parts of one. */
export type Apart = {
  readonly id: string;
  /** Of everyone, least first; `who` is the person's number, `null` in an anonymous weighing. */
  readonly shares: readonly { readonly who: number | null; readonly share: number }[];
  /** The lower and the upper quartile; `null` below `FEWEST_FOR_QUARTILES` people, who are shown one by one. */
  readonly quartiles: readonly [number, number] | null;
  readonly group: number;
};

/** Several people's weights, joined and held against each other. Numbers only: no market has been ranked yet. */
export type Together = Joined & {
  readonly terms: Terms;
  readonly people: readonly Voiced[];
  /** The arithmetic mean, to be shown beside a product that had to count zeros as something. */
  readonly beside: Float64Array | null;
  /** Widest first. */
  readonly apart: readonly Apart[];
  /** What counts most for somebody, in the order of the ids: what there is to talk about, where it is more than one. */
  readonly heaviest: readonly string[];
};

/** With fewer people quartiles say nothing; and with fewer an anonymous weighing shows nothing: each of two would know the other. */
export const FEWEST_FOR_QUARTILES = 5;
export const FEWEST_ANONYMOUS = 3;

/**
 * Joins what several people answered and finds where they differ.
 *
 * @param ids what was weighed, in the order of everybody's weights
 * @returns `null` without anybody, and in an anonymous weighing below `FEWEST_ANONYMOUS` people
 * @throws Refusal where no voice counts or the aggregate cannot take these answers
 */
export function togetherOf(terms: Terms, people: readonly Voiced[], ids: readonly string[]): Together | null {
  if (people.length < (terms.anonymous ? FEWEST_ANONYMOUS : 1)) return null;
  const named = terms.anonymous ? people.map((each) => ({ ...each, name: "" })) : people;
  const joined = joinedBy(aggregateById(terms.aggregate), named);
  const { counted, group } = joined;
  return {
    ...joined,
    terms,
    people: named,
    beside: group.zerosReplaced > 0 ? arithmetic.of(counted, joined.ballots).weights : null,
    apart: apartOf(terms, joined, ids),
    heaviest: ids.filter((_, j) => counted.shares.some((share) => share[j] === Math.max(...share))),
  };
}

function apartOf({ anonymous }: Terms, { counted: { shares, people }, group }: Joined, ids: readonly string[]): Apart[] {
  const rows = ids.map((id, j): Apart => {
    const all = shares.map((share, k) => ({ who: anonymous ? null : k, share: share[j] as number })).sort((a, b) => a.share - b.share);
    const [, lower, , upper] = spreadOf(all.map(({ share }) => share));
    return { id, shares: all, quartiles: people < FEWEST_FOR_QUARTILES ? null : [lower, upper], group: group.weights[j] as number };
  });
  return rows.sort((a, b) => widthOf(b) - widthOf(a));
}

/** From the lowest to the highest share. */
export function widthOf({ shares }: Apart): number {
  return (shares.at(-1)?.share ?? 0) - (shares[0]?.share ?? 0);
}
