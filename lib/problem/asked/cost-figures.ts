import { COSTS_SOURCE } from "@/lib/dataset/landed/schema";
import { indexFrom } from "@/lib/dataset/lookup";
import type { Dataset, Observation } from "@/lib/dataset/schema";
import { type Costs, termsIn } from "@/lib/decision/costs";
import { rateOf } from "@/lib/landed/due";
import { feeLines } from "@/lib/landed/lines";
import { feeIds, outcomeOf, type Sale } from "@/lib/landed/margin";
import { type Held, heldFor } from "@/lib/landed/terms";
import { unionOf } from "@/lib/landed/union";
import { READ_IN } from "./agreements";

/** The criterion that costs make. */
export const MARGIN = "margin";
/** With fewer markets than this there is nothing to compare. */
const FEWEST = 2;

/** One piece offered in one market, as far as the user said what it costs. */
export type Offer = {
  readonly held: Held;
  /** `null` where the price of the goods or the freight is not known: there is no sum without them. */
  readonly sale: Sale | null;
  /** Currency of the selling price whose rate of exchange is not known, so that the price is not either. */
  readonly rateLacking: string | null;
};

/** What the user said of one market together with what is held of it. */
export function offerIn({ landed, ties }: Pick<Dataset, "landed" | "ties">, exporter: string, costs: Costs, market: string): Offer {
  const terms = termsIn(costs, market);
  const { rule, taxRatePct, sellingPrice, sellingCurrency = costs.currency } = terms;
  // A rule of another market, or of another edition of the data, is no choice here.
  const chosen = landed.rules.some((each) => each.market === market && each.id === rule) ? rule : undefined;
  const held = heldFor(landed, market, {
    ...(chosen === undefined ? {} : { ruleId: chosen }),
    ...(taxRatePct === undefined ? {} : { taxRatePct }),
    union: unionOf(ties.agreements, exporter, market),
  });
  const rate = rateOf(sellingCurrency, costs.currency, costs.rates);
  const { price, freight } = terms;
  return {
    held,
    rateLacking: sellingPrice !== undefined && Number.isNaN(rate) ? sellingCurrency : null,
    sale:
      price === undefined || freight === undefined
        ? null
        : {
            parcel: {
              currency: costs.currency,
              price,
              freight,
              insurance: terms.insurance ?? 0,
              weightKg: terms.weightKg ?? null,
              dutyRatePct: terms.dutyRatePct ?? null,
            },
            way: terms.way ?? "parcel",
            sellingPrice: sellingPrice === undefined || Number.isNaN(rate) ? null : sellingPrice / rate,
            fees: {
              platformPct: terms.platformPct ?? null,
              paymentPct: terms.paymentPct ?? null,
              returnsPct: terms.returnsPct ?? null,
              fxPct: terms.fxPct ?? null,
            },
          },
  };
}

/** What costs made of a data set. Kept as long as both live, so that trying other costs puts nothing out of place. */
const made = new WeakMap<Dataset, WeakMap<Costs, Dataset>>();

/**
 * The data set with what is left of the price as one more criterion, where that can be worked out for two markets or more.
 *
 * @param dataset as `exporter` sees it
 * @param origin the data set that defines the criterion
 */
export function withCosts(dataset: Dataset, origin: Dataset, exporter: string, costs: Costs | undefined): Dataset {
  const margin = costs && origin.indicators.find(({ id }) => id === MARGIN);
  if (!costs || !margin) return dataset;
  const kept = made.get(dataset) ?? new WeakMap<Costs, Dataset>();
  made.set(dataset, kept);
  const known = kept.get(costs);
  if (known) return known;
  const fresh = marginFigures(dataset, exporter, costs);
  const result = fresh.length < FEWEST ? dataset : extended(dataset, margin, fresh);
  kept.set(costs, result);
  return result;
}

function extended(dataset: Dataset, margin: Dataset["indicators"][number], fresh: readonly Observation[]): Dataset {
  const at = dataset.indicators.findLastIndex(({ pillar }) => pillar === margin.pillar) + 1;
  const result = {
    ...dataset,
    indicators: [...dataset.indicators.slice(0, at), margin, ...dataset.indicators.slice(at)],
    observations: [...dataset.observations, ...fresh],
  };
  indexFrom(dataset, result, fresh, []);
  return result;
}

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
    const notSaid = feeIds.filter((id) => sale.fees[id] === null).map((id) => feeLines[id]);
    const open = pct.high - pct.low > 1e-9;
    const notes = [
      open && `Between ${shown(pct.low)} and ${shown(pct.high)} % of the price by what is known. The lower end counts.`,
      notSaid.length > 0 && `Not counted, because not given: ${notSaid.join(", ")}.`,
      held.union && `${held.union.name}: no duty, by a page of ${held.union.source.pageDate}.`,
      !held.union && sale.way === "parcel" && held.rule && `Rule ${held.rule.id}, ${held.rule.status} by a page of ${held.rule.pageDate}.`,
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

const shown = (value: number): string => value.toFixed(1).replace("-", "−");
