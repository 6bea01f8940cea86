import type { Dataset } from "@/lib/dataset/schema";
import { termsIn, withTerms } from "@/lib/decision/cost-terms";
import type { Costs } from "@/lib/decision/costs";
import type { Answered } from "@/lib/evaluate";
import { crossing } from "@/lib/landed/break-even";
import { outcomeOf } from "@/lib/landed/margin";
import { offerIn } from "@/lib/problem/asked/offer";
import type { Job, Lever } from "./levers";
import { ranksOnly } from "./ranks-only";

/** Where moving one thing in one market tips the answer. `null`: nowhere within what was looked at. */
export type BreakEven = {
  readonly market: string;
  readonly lever: Lever;
  /** Of `now` and the two below: a currency, or per cent. */
  readonly unit: string;
  readonly now: number;
  /** From here on the second market comes before the first. */
  readonly overtakes: number | null;
  /** From here on, away from now, the margin has the other sign; `unknown` where nothing bounds the margin now. */
  readonly nil: number | null | "unknown";
};

/** How far is looked: so many times what it is now, and as small a part of it. */
const FARTHEST = 10;
/** To less than a ten-millionth of the interval, which the steps of the search have narrowed. */
const HALVINGS = 20;

/**
 * Where moving one thing brings the second market before the first, everything else as it is, and where nothing is left in the
 * market it is moved in. In the first market it moves to the seller's harm, in the second to the gain; towards nothing left
 * it moves whichever way the margin falls, or rises where it is below nothing now. What is not certain counts at its lower
 * end, as in the ranking.
 *
 * @param dataset as the seller sees it
 */
export function breakEvenOf(job: Job, { decision, results }: Answered, dataset: Dataset): BreakEven {
  const { costs } = decision;
  const [first, second] = results.map(({ market }) => market.iso3);
  if (!costs || first === undefined || second === undefined) return { ...job, overtakes: null, nil: "unknown" };
  const marginAt = (x: number) => marginLow(dataset, decision.exporter, moved(costs, job, x), job.market);
  const ahead = (x: number) => (isBefore(ranksOnly({ ...decision, costs: moved(costs, job, x) }, dataset), second, first) ? 1 : -1);
  const margin = marginAt(job.now);
  return {
    ...job,
    overtakes: crossing(ahead, job.now, farthest(job, costs, job.market === first), HALVINGS),
    nil: Number.isFinite(margin) ? crossing(marginAt, job.now, farthest(job, costs, margin > 0)) : "unknown",
  };
}

/** The end of the search: to the seller's harm or to the gain. Where freight is nothing now, the goods say how much is much. */
function farthest({ market, lever, now }: Job, costs: Costs, toHarm: boolean): number {
  if (lever === "sellingPrice") return toHarm ? now / FARTHEST : now * FARTHEST;
  if (lever === "rate") return toHarm ? now * FARTHEST : now / FARTHEST;
  if (lever === "dutyRatePct") return toHarm ? 100 : 0;
  return toHarm ? (now || (termsIn(costs, market).price ?? 0)) * FARTHEST : 0;
}

function moved(costs: Costs, { market, lever, unit }: Job, x: number): Costs {
  return lever === "rate" ? { ...costs, rates: { ...costs.rates, [unit]: x } } : withTerms(costs, { market, terms: { [lever]: x } });
}

/** The lower end of the margin in the currency of the costs; minus infinity where there is none. */
function marginLow(dataset: Dataset, exporter: string, costs: Costs, market: string): number {
  const { sale, held } = offerIn(dataset, exporter, costs, market);
  return (sale && outcomeOf(sale, held.terms, costs.rates).margin?.low) ?? Number.NEGATIVE_INFINITY;
}

/** A market that is not ranked any more is before none and behind all. */
function isBefore(ranks: ReadonlyMap<string, number>, second: string, first: string): boolean {
  return (ranks.get(second) ?? Number.POSITIVE_INFINITY) < (ranks.get(first) ?? Number.POSITIVE_INFINITY);
}
