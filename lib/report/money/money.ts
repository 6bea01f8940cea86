import type { Dataset, Market } from "@/lib/dataset/schema";
import type { Costs } from "@/lib/decision/costs";
import type { Evaluation } from "@/lib/evaluate";
import type { Words } from "@/lib/i18n/speech";
import { type Outcome, outcomeOf, type Sale } from "@/lib/landed/margin";
import type { Held } from "@/lib/landed/terms";
import { offerIn } from "@/lib/problem/asked/offer";

/** What one piece leaves in one market. */
export type Money = { readonly market: Market; readonly sale: Sale; readonly held: Held; readonly outcome: Outcome };

/**
 * What a piece leaves in each compared market of which price and freight are known, in the order of the ranking, those that
 * are out after it. Empty where the decision says nothing of costs.
 */
export function moneyOf(evaluation: Evaluation, dataset: Dataset): Money[] {
  const { decision, table } = evaluation;
  const ranked = evaluation.ok ? evaluation.results.map(({ market }) => market) : table.markets;
  return decision.costs ? moneyIn([...ranked, ...table.out.map(({ market }) => market)], decision.costs, decision.exporter, dataset) : [];
}

/** What a piece leaves in each of these markets of which price and freight are known. */
export function moneyIn(markets: readonly Market[], costs: Costs, exporter: string, dataset: Dataset): Money[] {
  return markets.flatMap((market): Money[] => {
    const { sale, held } = offerIn(dataset, exporter, costs, market.iso3);
    return sale ? [{ market, sale, held, outcome: outcomeOf(sale, held.terms, costs.rates) }] : [];
  });
}

/** On whose word duty and tax were counted: the rule with its status and the date of its page, or what takes its place. */
export function wordOf({ sale, held: { rule, union } }: Money, { costs, landed, say }: Words<"costs" | "landed">): string {
  const text = costs.money;
  if (union) return text.ruleOf(say(union.name), text.unionWord, landed.before.page(union.source.pageDate));
  if (sale.way === "stock") return text.stock;
  return rule ? text.ruleOf(say(rule.name), landed.statuses[rule.status], landed.before.page(rule.pageDate)) : text.noRule;
}
