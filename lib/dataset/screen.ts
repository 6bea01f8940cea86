import { tableKey } from "./lookup";
import type { Dataset } from "./schema";

/**
 * The part of a data set that the screens work with, small enough to travel with the page: everything but the flows
 * between countries, and of the supplier shares only the tables that stand in for a market and those shown beside them.
 * The version stays that of the whole.
 */
export function forScreen(dataset: Dataset): Dataset {
  const kept = new Set(
    dataset.standIns.flatMap((row) => [tableKey(row.market, row.source, row.year), tableKey(row.market, row.secondSource, row.secondYear)]),
  );
  const supplierShares = dataset.supplierShares.filter((share) => kept.has(tableKey(share.market, share.source, share.year)));
  return { ...dataset, flows: [], supplierShares };
}
