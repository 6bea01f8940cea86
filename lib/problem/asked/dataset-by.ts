import { indexFrom } from "@/lib/dataset/lookup";
import { goodsOf } from "@/lib/dataset/products/lookup";
import type { Dataset, Observation } from "@/lib/dataset/schema";
import type { Decision } from "@/lib/decision/schema";
import { withOwn } from "../own";
import { productFigures, productIndicators } from "./product-figures";
import { cityFigures, tieFigures } from "./tie-figures";
import { type MarginsOf, withCosts } from "./with-costs";

/** What of a decision the figures depend on. */
export type Asked = Pick<Decision, "exporter" | "product" | "city" | "own" | "costs">;

/** The data set an extended one was made from, so that extending it again for another decision starts afresh. */
const origins = new WeakMap<Dataset, Dataset>();
/** What was made of a data set for the latest few askers: several decisions are held against each other at a time. */
const made = new WeakMap<Dataset, Map<string, Dataset>>();
const MOST_KEPT = 12;

/**
 * The data set as one seller sees it: with the figures of the product that is sold, of what lies between the seller's
 * country and each market, the markets and indicators that the decision adds, and what its costs leave of the price. Without a product that the data hold,
 * figures of consumer goods stay in place and what only a product has is left out. The same data set and wishes give the
 * very same result, and a data set that was extended already is extended from its origin.
 *
 * @param marginsOf reckons what costs leave of the price; `null` where what does so is not at hand, and then nothing is known of it
 */
export function datasetBy(marginsOf: MarginsOf | null, dataset: Dataset, { exporter, product, city = "", own, costs }: Asked): Dataset {
  const origin = originOf(dataset);
  const hs = product.hs !== null && goodsOf(origin.products, product.hs) ? product.hs : null;
  const key = JSON.stringify([exporter, hs, city]);
  const kept = made.get(origin) ?? new Map<string, Dataset>();
  made.set(origin, kept);
  const asked = kept.get(key) ?? extended(origin, exporter, hs, city);
  kept.delete(key);
  kept.set(key, asked);
  for (const old of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(old);
  const owned = withOwn(asked, { own });
  const result = marginsOf ? withCosts(marginsOf, owned, origin, exporter, costs) : owned;
  origins.set(asked, origin).set(owned, origin).set(result, origin);
  return result;
}

/** The data set as it was before anything was asked of it. */
export function originOf(dataset: Dataset): Dataset {
  return origins.get(dataset) ?? dataset;
}

function extended(origin: Dataset, exporter: string, hs: string | null, city: string): Dataset {
  const fromCity = city === "" ? [] : cityFigures(origin, exporter, city);
  const isGeneral = (row: Observation) => (productIndicators as readonly string[]).includes(row.indicator);
  const isReplaced = (row: Observation) =>
    isGeneral(row) || (fromCity.length > 0 && row.indicator === "distance" && row.exporter === exporter);
  const replaced = origin.observations.filter(isReplaced);
  const fresh = [
    ...(hs === null ? replaced.filter(isGeneral).map(ofConsumerGoods) : productFigures(origin, exporter, hs)),
    ...tieFigures(origin, exporter),
    ...fromCity,
  ];
  const result = {
    ...origin,
    indicators: origin.indicators
      .filter(({ origin: from }) => from !== "costs" && (from !== "product" || hs !== null))
      .map((indicator) => (hs === null ? indicator : { ...indicator, ...indicator.ofProduct })),
    observations: [...origin.observations.filter((row) => !isReplaced(row)), ...fresh],
  };
  indexFrom(origin, result, fresh, replaced);
  return result;
}

/** What stands for the product where none is chosen are consumer goods of all kinds. */
function ofConsumerGoods(row: Observation): Observation {
  return { ...row, goods: { level: "consumer-goods", code: null } };
}
