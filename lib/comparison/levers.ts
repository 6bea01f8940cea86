import { termsIn } from "@/lib/decision/cost-terms";
import type { Costs } from "@/lib/decision/costs";
import type { Answered } from "@/lib/evaluate";

/** What is moved, one at a time. `rate`: what one unit of the costs' currency buys of that of the selling price. */
export const levers = ["freight", "dutyRatePct", "sellingPrice", "rate"] as const;
export type Lever = (typeof levers)[number];

/** What can be moved in the first two markets of a ranking: a list of jobs, so that a screen can rest between them. */
export type Job = { readonly market: string; readonly lever: Lever; readonly unit: string; readonly now: number };

/** The jobs of a ranking; none where the decision says nothing of costs or fewer than two markets are ranked. */
export function leverJobs({ decision: { costs }, results }: Answered): Job[] {
  if (!costs || results.length < 2) return [];
  return results.slice(0, 2).flatMap(({ market: { iso3 } }) => levers.flatMap((lever) => jobIn(costs, iso3, lever) ?? []));
}

function jobIn(costs: Costs, market: string, lever: Lever): Job | null {
  const terms = termsIn(costs, market);
  const { sellingCurrency = costs.currency } = terms;
  const now = lever === "rate" ? (sellingCurrency === costs.currency ? undefined : costs.rates[sellingCurrency]) : terms[lever];
  if (now === undefined) return null;
  const unit = { freight: costs.currency, dutyRatePct: "%", sellingPrice: sellingCurrency, rate: sellingCurrency }[lever];
  return { market, lever, unit, now };
}
