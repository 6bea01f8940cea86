import type { Dataset } from "@/lib/dataset/schema";
import { termsIn } from "@/lib/decision/cost-terms";
import type { Costs } from "@/lib/decision/costs";
import { rateOf } from "@/lib/landed/due";
import type { Sale } from "@/lib/landed/margin";
import { type Held, heldFor } from "@/lib/landed/terms";
import { unionOf } from "@/lib/landed/union";

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
              insurance: terms.insurance ?? null,
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
