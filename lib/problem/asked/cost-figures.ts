import { datedPage } from "@/lib/dataset/landed/page";
import { statusOf } from "@/lib/dataset/landed/rules";
import { COSTS_SOURCE } from "@/lib/dataset/landed/schema";
import type { Dataset, Observation } from "@/lib/dataset/schema";
import type { Costs } from "@/lib/decision/costs";
import { leftOutOf } from "@/lib/landed/lines";
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
    const notes = [
      open && `Between ${shown(pct.low)} and ${shown(pct.high)} % of the price by what is known. The lower end counts.`,
      notSaid.length > 0 && `Not counted, because not given: ${notSaid.join(", ")}.`,
      held.union && `${held.union.name.en}: no duty, by ${aPage(held.union.source.pageDate)}.`,
      !held.union && sale.way === "parcel" && held.rule && `Rule ${held.rule.id}, ${statusOf(held.rule)} by ${aPage(held.rule.pageDate)}.`,
      costs.ratesOn && `Rates of exchange of ${costs.ratesOn}.`,
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
        note: notes.filter(Boolean).join(" ") || "Own costs.",
      },
    ];
  });
}

const aPage = (date: string): string => `${datedPage(date).article} ${datedPage(date).page}`;
const shown = (value: number): string => value.toFixed(1).replace("-", "−");
