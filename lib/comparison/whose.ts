import { goodsOf } from "@/lib/dataset/products/lookup";
import type { Dataset } from "@/lib/dataset/schema";
import { EXAMPLE_EXPORTER, workedExample } from "@/lib/decision/example";
import type { Decision } from "@/lib/decision/schema";
import { type Answered, evaluate } from "@/lib/evaluate";
import { agree } from "@/lib/madm/agreement/agree";
import { originOf } from "@/lib/problem/asked/dataset-for";
import { cityOf } from "@/lib/problem/asked/tie-figures";
import { isStarted } from "@/lib/problem/competition";

/** What a seller brings to a decision, in the order in which it is asked. */
export const ownInputs = ["product", "origin", "city", "shares", "weights"] as const;
export type OwnInput = (typeof ownInputs)[number];

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
  readonly given: Readonly<Record<OwnInput, boolean>>;
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
  const { results } = evaluation;
  const decision = { ...evaluation.decision, markets: results.map(({ market }) => market.iso3) };
  const given = givenIn(evaluation.decision, originOf(dataset));
  const there = ownInputs.filter((input) => given[input]);
  const answerOf = (inputs: readonly OwnInput[]) =>
    evaluate(
      inputs.reduce((so, input) => without[input](so), decision),
      dataset,
    );
  const bare = answerOf(ownInputs);
  const alone = there.map((input) => ({ input, other: answerOf([input]) }));
  const first = results[0]?.market.iso3;
  const steps = there.map((input, i) => ({ input, other: answerOf(ownInputs.filter((each) => !there.slice(0, i + 1).includes(each))) }));
  const all = [bare, ...[...alone, ...steps].map(({ other }) => other)];
  if (!bare.ok || !first || !all.every((answer) => answer.ok)) return null;
  const placeIn = (answer: Answered) => answer.results.find(({ market }) => market.iso3 === first)?.rank ?? 0;
  return {
    given,
    alone: alone.map(({ input, other }) => ({ input, ...against(evaluation, other as Answered) })),
    together: { ...against(evaluation, bare), order: bare.results.map(({ market }) => market.iso3) },
    climb: [{ input: null, rank: placeIn(bare) }, ...steps.map(({ input, other }) => ({ input, rank: placeIn(other as Answered) }))],
  };
}

const without: Readonly<Record<OwnInput, (decision: Decision) => Decision>> = {
  product: (decision) => ({ ...decision, product: { ...decision.product, hs: null } }),
  origin: ({ city: _, ...decision }) => ({ ...decision, exporter: NOBODY }),
  city: ({ city: _, ...decision }) => decision,
  shares: (decision) => ({ ...decision, competition: {} }),
  weights: (decision) => ({ ...decision, pillars: defaults.pillars, criteria: {} }),
};

const defaults = workedExample({ markets: [] });

function givenIn(decision: Decision, { products, countries, ties }: Dataset): WhoseAnswer["given"] {
  const { product, exporter, city, competition, pillars, criteria } = decision;
  const given = {
    product: product.hs !== null && goodsOf(products, product.hs) !== null,
    origin: exporter !== EXAMPLE_EXPORTER && countries.some(({ iso3 }) => iso3 === exporter),
    city: Boolean(city) && cityOf(ties.cities, exporter, city ?? "") !== null,
    shares: Object.values(competition).some(isStarted),
    weights:
      Object.keys(criteria).length > 0 ||
      Object.entries(defaults.pillars).some(([id, weight]) => pillars[id as keyof typeof pillars] !== weight),
  };
  // The example's country is somebody's own as soon as anything else is.
  return { ...given, origin: given.origin || (exporter === EXAMPLE_EXPORTER && (given.product || given.city || given.shares)) };
}

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
