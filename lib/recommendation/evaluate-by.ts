import type { Dataset, Market } from "@/lib/dataset/schema";
import type { Decision } from "@/lib/decision/schema";
import type { Method } from "@/lib/madm/method";
import { type Ranking, rankBy } from "@/lib/madm/rank-by";
import { type Issue, Refusal } from "@/lib/math/refusal";
import { type Access, accessOf } from "@/lib/problem/asked/agreements";
import { datasetBy } from "@/lib/problem/asked/dataset-by";
import type { MarginsOf } from "@/lib/problem/asked/with-costs";
import { type MarketPosition, placeIn } from "@/lib/problem/competition";
import { ignoredOf } from "@/lib/problem/ignored";
import type { Knockout } from "@/lib/problem/knockouts";
import type { listedOptions } from "@/lib/problem/method-options";
import { problemOf } from "@/lib/problem/problem";
import { buildTable, type Cell, type DecisionTable } from "@/lib/problem/table";
import { type Recommendation, recommend } from "./recommend";

/** Everything computed for one market. */
export type MarketResult = {
  readonly market: Market;
  readonly rank: number;
  /** True where another market shares the rank. */
  readonly tied: boolean;
  readonly score: number;
  /** In the order of `table.criteria`. */
  readonly cells: readonly Cell[];
  readonly completeness: number;
  /** Trade agreements between the seller's country and the market. */
  readonly access: Access;
  readonly position: MarketPosition;
  /** Thresholds it could not be held against for want of a figure. Markets that miss one are not ranked: `table.out`. */
  readonly unjudged: readonly Knockout[];
  readonly recommendation: Recommendation;
};

/** Why there is no ranking: nothing to rank, nothing left to rank, nothing to rank by, or a method that cannot take these figures. */
export type NoAnswer = "no-market" | "all-out" | "no-weight" | "no-figure" | "refused";

/** Everything computed from one decision. `results` runs from best to worst. */
export type Evaluation = {
  readonly decision: Decision;
  readonly datasetVersion: string;
  readonly table: DecisionTable;
  /** What the decision names and this data set cannot serve. */
  readonly ignored: readonly Issue[];
} & (
  | { readonly ok: true; readonly ranking: Ranking; readonly results: readonly MarketResult[] }
  | { readonly ok: false; readonly reason: NoAnswer; readonly issues: readonly Issue[] }
);

/** An evaluation that came to a ranking. */
export type Answered = Extract<Evaluation, { readonly ok: true }>;

/** An evaluation that did not, with its reason. */
export type Unanswered = Extract<Evaluation, { readonly ok: false }>;

/** What an evaluation works with, so that a browser need not hold all of it. */
export type Tools = {
  /** The ranking method of an id. @throws Refusal where there is none */
  readonly methodOf: (id: string) => Method;
  /** What lists options that a decision names by indicator; `null` where it is not at hand, for methods that have none. */
  readonly listed: typeof listedOptions | null;
  /** What reckons in money; `null` where it is not at hand. */
  readonly marginsOf: MarginsOf | null;
};

/**
 * The whole answer as a pure function: figures and weights → ranking → position against rivals → recommendation.
 * Never throws for anything a user can set: what cannot be answered comes back with `ok: false` and its reason.
 *
 * @param steps ask for the method's intermediate tables as well
 */
export function evaluateBy({ methodOf, listed, marginsOf }: Tools, decision: Decision, figures: Dataset, steps = false): Evaluation {
  const dataset = datasetBy(marginsOf, figures, decision);
  const table = buildTable(decision, dataset);
  const common = { decision, datasetVersion: dataset.version, table, ignored: ignoredOf(decision, dataset) };
  const reason = nothingToRank(table);
  if (reason) return { ...common, ok: false, reason, issues: [] };
  try {
    const { options: said } = decision.method;
    const options = listed ? listed(said, table) : said;
    const ranking = rankBy(methodOf(decision.method.id), problemOf(table), options, steps);
    return { ...common, ok: true, ranking, results: resultsOf(decision, dataset, table, ranking) };
  } catch (error) {
    if (error instanceof Refusal) return { ...common, ok: false, reason: "refused", issues: error.issues };
    throw error;
  }
}

function nothingToRank(table: DecisionTable): NoAnswer | null {
  if (table.markets.length === 0) return table.out.length > 0 ? "all-out" : "no-market";
  if (table.criteria.length > 0) return null;
  return table.dropped.length > 0 ? "no-figure" : "no-weight";
}

function resultsOf(decision: Decision, dataset: Dataset, table: DecisionTable, ranking: Ranking): MarketResult[] {
  const positions = table.markets.map((market) => placeIn(decision, dataset, market));
  const recommendations = recommend(table, ranking, positions, dataset.playbook, decision);
  const sharing = new Map<number, number>();
  for (const place of ranking.ranks) sharing.set(place, (sharing.get(place) ?? 0) + 1);
  return table.markets
    .map((market, i): MarketResult => {
      const place = ranking.ranks[i] as number;
      return {
        market,
        rank: place,
        tied: (sharing.get(place) as number) > 1,
        score: ranking.scores[i] as number,
        cells: table.cells[i] as readonly Cell[],
        completeness: table.completeness[i] as number,
        access: accessOf(dataset, decision.exporter, market.iso3),
        position: positions[i] as MarketPosition,
        unjudged: table.unjudged[i] as readonly Knockout[],
        recommendation: recommendations[i] as Recommendation,
      };
    })
    .sort((a, b) => a.rank - b.rank);
}
