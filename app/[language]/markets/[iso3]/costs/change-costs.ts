import { NO_COSTS, withTerms } from "@/lib/decision/cost-terms";
import type { Costs, CostTerms } from "@/lib/decision/costs";
import { commit } from "../../../../_state/store";

/** Changes the costs of the decision. Costs of which nothing is left go, so that an emptied form is no decision about costs. */
export function changeCosts(change: (costs: Costs) => Costs): void {
  commit((before) => {
    const { costs: old = NO_COSTS, ...rest } = before;
    const costs = change(old);
    return JSON.stringify(costs) === JSON.stringify(NO_COSTS) ? rest : { ...rest, costs };
  });
}

/** Says terms anew, of one market or of all (`null`); `undefined` takes one back. */
export function changeTerms(market: string | null, terms: { readonly [Term in keyof CostTerms]?: CostTerms[Term] | undefined }): void {
  changeCosts((costs) => withTerms(costs, { market, terms }));
}
