import type { Dataset } from "@/lib/dataset/schema";
import type { Decision } from "@/lib/decision/schema";
import { type Answered, evaluate } from "@/lib/evaluate";
import { agree } from "@/lib/madm/agreement/agree";
import { defaults, type Given, givenIn, type OwnInput, ownInputs } from "./given";

/** A market that stands elsewhere, or in another tier, than it would without an input. */
export type Moved = {
  readonly market: string;
  /** Rank without the input, and as it is. */
  readonly from: number;
  readonly to: number;
  /** True where the advice is another as well, or only that. */
  readonly tier: boolean;
};

/** The decision held against itself without something. */
export type Without = {
  readonly moved: readonly Moved[];
  /** Rank correlation of the two orders; `null` where one has none: a single market, or all level. */
  readonly spearman: number | null;
};

/** How much of an answer is the asker's own. */
export type WhoseAnswer = {
  /** Which inputs are there. None where the decision still is the example: that is nobody's. */
  readonly given: Given;
  /** Without one of them at a time, for those that are given. */
  readonly alone: readonly ({ readonly input: OwnInput } & Without)[];
  /** Without any of them: what every seller would hear. */
  readonly together: Without & { readonly order: readonly string[] };
  /** The place of the first market as the inputs are added one after another, beginning without any. */
  readonly climb: readonly { readonly input: OwnInput | null; readonly rank: number }[];
};

/** No country has this code: an exporter of whom nothing is known. */
const NOBODY = "ZZZ";

/**
 * Holds a decision against the same one without product, origin, own shares and own weights: each taken away alone, and all
 * together. The markets stay those that are compared now. `null` where one of these decisions has no ranking.
 */
export function whoseAnswer(evaluation: Answered, dataset: Dataset): WhoseAnswer | null {
  const steps = whoseSteps(evaluation, dataset);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same a ranking at a time, with a pause after each: for a page that has other things to do meanwhile. */
export function* whoseSteps(evaluation: Answered, dataset: Dataset): Generator<void, WhoseAnswer | null> {
  const { results } = evaluation;
  const decision = { ...evaluation.decision, markets: results.map(({ market }) => market.iso3) };
  const given = givenIn(evaluation.decision, dataset);
  const there = ownInputs.filter((input) => given[input]);
  const first = results[0]?.market.iso3;
  function* answersOf<Key>(asked: readonly (readonly [Key, readonly OwnInput[]])[]): Generator<void, (readonly [Key, Answered])[] | null> {
    const found: (readonly [Key, Answered])[] = [];
    for (const [key, inputs] of asked) {
      const answer = evaluate(
        inputs.reduce((so, input) => without[input](so), decision),
        dataset,
      );
      if (!answer.ok) return null;
      found.push([key, answer]);
      yield;
    }
    return found;
  }
  const bare = yield* answersOf([[null, ownInputs]]);
  const alone = yield* answersOf(there.map((input) => [input, [input]] as const));
  const steps = yield* answersOf(
    there.map((input, i) => [input, ownInputs.filter((each) => !there.slice(0, i + 1).includes(each))] as const),
  );
  if (!bare || !alone || !steps || !first) return null;
  const [[, nobodys]] = bare as [readonly [null, Answered]];
  const placeIn = (answer: Answered) => answer.results.find(({ market }) => market.iso3 === first)?.rank ?? 0;
  return {
    given,
    alone: alone.map(([input, other]) => ({ input, ...against(evaluation, other) })),
    together: { ...against(evaluation, nobodys), order: nobodys.results.map(({ market }) => market.iso3) },
    climb: [{ input: null, rank: placeIn(nobodys) }, ...steps.map(([input, other]) => ({ input, rank: placeIn(other) }))],
  };
}

const without: Readonly<Record<OwnInput, (decision: Decision) => Decision>> = {
  product: (decision) => ({ ...decision, product: { ...decision.product, hs: null } }),
  origin: ({ city: _, ...decision }) => ({ ...decision, exporter: NOBODY }),
  city: ({ city: _, ...decision }) => decision,
  shares: (decision) => ({ ...decision, competition: {} }),
  weights: (decision) => ({ ...decision, pillars: defaults.pillars, criteria: {} }),
};

function against(now: Answered, other: Answered): Without {
  const before = new Map(other.results.map((result) => [result.market.iso3, result]));
  const pairs = now.results.flatMap((result) => {
    const old = before.get(result.market.iso3);
    return old ? [{ old, result }] : [];
  });
  return {
    moved: pairs
      .map(({ old, result }) => ({
        market: result.market.iso3,
        from: old.rank,
        to: result.rank,
        tier: old.recommendation.priority !== result.recommendation.priority,
      }))
      .filter(({ from, to, tier }) => from !== to || tier),
    spearman: correlation(
      pairs.map(({ old }) => old.rank),
      pairs.map(({ result }) => result.rank),
    ),
  };
}

/** `null` where one of the two has no order: a single market, or all level. */
function correlation(x: readonly number[], y: readonly number[]): number | null {
  return new Set(x).size < 2 || new Set(y).size < 2 ? null : agree("spearman", x, y);
}
