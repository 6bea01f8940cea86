import type { Working } from "@/lib/dataset/fields/working";
import { statusOf } from "@/lib/dataset/landed/rules";
import { COSTS_SOURCE } from "@/lib/dataset/landed/schema";
import type { Dataset, Observation } from "@/lib/dataset/schema";
import type { Costs } from "@/lib/decision/costs";
import { countedRule, leftOutOf } from "@/lib/landed/lines";
import { outcomeOf } from "@/lib/landed/margin";
import { READ_IN } from "./agreements";
import { offerIn } from "./offer";
import { MARGIN } from "./with-costs";

/**
 * What is left of the selling price in each market, in percent. Where it is not certain the lower end counts, flagged; where
 * nothing known bounds it from below there is no figure.
 */
export function marginFigures(dataset: Dataset, exporter: string, costs: Costs): Observation[] {
  return dataset.markets.flatMap(({ iso3 }): Observation[] => {
    const { sale, held } = offerIn(dataset, exporter, costs, iso3);
    if (iso3 === exporter || !sale) return [];
    const { pct } = outcomeOf(sale, held.terms, costs.rates);
    if (pct === null || !Number.isFinite(pct.low)) return [];
    const notSaid = leftOutOf(sale);
    const open = pct.high - pct.low > 1e-9;
    const rule = countedRule(sale.way, held);
    const workings: Working[] = [
      ...(open ? [{ code: "margin-span" as const, ...pct }] : []),
      ...(notSaid.length > 0 ? [{ code: "not-counted" as const, ids: notSaid }] : []),
      ...(held.union ? [{ code: "union" as const, name: held.union.name, pageDate: held.union.source.pageDate }] : []),
      ...(rule ? [{ code: "rule" as const, id: rule.id, status: statusOf(rule), pageDate: rule.pageDate }] : []),
      ...(costs.ratesOn ? [{ code: "rates" as const, date: costs.ratesOn }] : []),
    ];
    return [
      {
        market: iso3,
        indicator: MARGIN,
        exporter,
        year: Number(costs.ratesOn?.slice(0, 4) ?? READ_IN),
        value: pct.low,
        status: open || notSaid.length > 0 ? "flagged" : "derived",
        source: COSTS_SOURCE,
        note: null,
        workings: workings.length > 0 ? workings : [{ code: "own-costs" }],
      },
    ];
  });
}
