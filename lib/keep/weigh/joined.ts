import type { Aggregate, Aggregated } from "@/lib/keep/group/aggregate";
import { type Ballot, type Counted, counted } from "@/lib/keep/group/ballot";
import { type Concordance, concordanceOf } from "@/lib/keep/group/concordance";
import { type Consensus, consensusOf } from "@/lib/keep/group/consensus";
import type { AnsweredWeights } from "./answered";

/** Fewer people are two views, not a group: no figure of agreement says anything about them. */
export const FEWEST_FOR_AGREEMENT = 3;

/** The widest ratio of the scale that Goepel's S* is made for. */
const MOST_JUDGED = 9;

/** One person's answers, ready to be joined with others'. */
export type Voiced = AnsweredWeights & { readonly name: string; readonly voice: number };

/** Several people's answers made one, and how far they agree. */
export type Joined = {
  readonly ballots: readonly Ballot[];
  readonly counted: Counted;
  readonly group: Aggregated;
  /** On the weights; `null` for fewer than three people. S* only where all judged pairs within 1–9. */
  readonly consensus: Consensus | null;
  /** On the order; `null` for fewer than three people. */
  readonly agreement: Concordance | null;
};

/** Joins answers. @throws Refusal where there is nobody, where no voice counts, or where the aggregate cannot take these answers */
export function joinedBy(aggregate: Aggregate, people: readonly Voiced[]): Joined {
  const ballots = people.map(({ name, voice, weights, pairwise }): Ballot => ({ name, voice, weights, ...(pairwise && { pairwise }) }));
  const held = counted(ballots);
  const enough = held.people >= FEWEST_FOR_AGREEMENT;
  const onScale = ballots.every(({ pairwise }) => pairwise?.every((row) => row.every((ratio) => ratio <= MOST_JUDGED + 1e-9)));
  return {
    ballots,
    counted: held,
    group: aggregate.of(held, ballots),
    consensus: enough ? consensusOf(held, onScale) : null,
    agreement: enough ? concordanceOf(held.shares) : null,
  };
}
