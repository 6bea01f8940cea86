import { goodsOf } from "@/lib/dataset/products/lookup";
import type { Dataset } from "@/lib/dataset/schema";
import { EXAMPLE_EXPORTER, workedExample } from "@/lib/decision/example";
import type { Decision } from "@/lib/decision/schema";
import { originOf } from "@/lib/problem/asked/dataset-by";
import { cityOf } from "@/lib/problem/asked/tie-figures";
import { isStarted } from "@/lib/problem/competition";

/** What a seller brings to a decision, in the order in which it is asked. */
export const ownInputs = ["product", "origin", "city", "shares", "weights"] as const;
export type OwnInput = (typeof ownInputs)[number];
export type Given = Readonly<Record<OwnInput, boolean>>;

/** The weights of the example: nobody's own. */
export const defaults = workedExample({ markets: [] });

/**
 * Which inputs a decision holds that the data can serve. None where it still is the example: that is nobody's. A product or a
 * city that is not held is none either, since nothing is worked out from it.
 */
export function givenIn(decision: Decision, dataset: Dataset): Given {
  const { product, exporter, city, competition, pillars, criteria } = decision;
  const { products, countries, ties } = originOf(dataset);
  const given = {
    product: product.hs !== null && goodsOf(products, product.hs) !== null,
    origin: exporter !== EXAMPLE_EXPORTER && countries.some(({ iso3 }) => iso3 === exporter),
    city: Boolean(city) && cityOf(ties.cities, exporter, city ?? "") !== null,
    shares: Object.values(competition).some(isStarted),
    weights:
      Object.keys(criteria).length > 0 ||
      Object.entries(defaults.pillars).some(([id, weight]) => pillars[id as keyof typeof pillars] !== weight),
  };
  // The example's country is somebody's own as soon as anything else is.
  return { ...given, origin: given.origin || (exporter === EXAMPLE_EXPORTER && (given.product || given.city || given.shares)) };
}

/** True where nothing of a decision is the asker's own, so that its answer is what any seller would hear. */
export function isAnybodys(decision: Decision, dataset: Dataset): boolean {
  return !Object.values(givenIn(decision, dataset)).includes(true);
}
