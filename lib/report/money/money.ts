import { statusOf } from "@/lib/dataset/landed/rules";
import type { Dataset, Market } from "@/lib/dataset/schema";
import type { Costs } from "@/lib/decision/costs";
import type { Evaluation } from "@/lib/evaluate";
import type { Words } from "@/lib/i18n/speech";
import { countedRule, type LineId, leftOutOf, linesOf } from "@/lib/landed/lines";
import { type Outcome, outcomeOf, type Sale } from "@/lib/landed/margin";
import { type Held, type Page, pageOf } from "@/lib/landed/terms";
import { offerIn } from "@/lib/problem/asked/offer";

/** What one piece leaves in one market, the pages that duty and tax were read on, and the lines that nobody gave. */
export type Money = {
  readonly market: Market;
  readonly sale: Sale;
  readonly held: Held;
  readonly outcome: Outcome;
  readonly pages: readonly Page[];
  readonly leftOut: readonly LineId[];
};

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
    if (!sale) return [];
    const outcome = outcomeOf(sale, held.terms, costs.rates);
    const rule = countedRule(sale.way, held);
    const pages = [rule && pageOf(rule), ...linesOf(sale, held, outcome, costs.rates).map(({ source }) => source)].flatMap(
      (page) => page ?? [],
    );
    return [
      {
        market,
        sale,
        held,
        outcome,
        pages: [...new Map(pages.map((page) => [page.sourceAddress, page])).values()],
        leftOut: leftOutOf(sale),
      },
    ];
  });
}

/** On whose word duty and tax were counted: the rule with its status and the date of its page, or what takes its place. */
export function wordOf({ sale, held: { rule, union } }: Money, { costs, landed, say }: Words<"costs" | "landed">): string {
  const text = costs.money;
  if (union) return text.ruleOf(say(union.name), text.unionWord, landed.before.page(union.source.pageDate));
  if (sale.way === "stock") return text.stock;
  return rule ? text.ruleOf(say(rule.name), landed.statuses[statusOf(rule)], landed.before.page(rule.pageDate)) : text.noRule;
}
