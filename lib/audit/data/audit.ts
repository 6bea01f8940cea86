import type { Dataset } from "@/lib/dataset/schema";
import type { DataCheck } from "./check";
import { flowJumps } from "./flows";
import { seriesCopies, seriesJumps } from "./observations";
import { productSums } from "./products";
import { flowTables, shareSums, sourceGaps } from "./shares";

/**
 * Audits a data set as `audit` does printed documents: shares against values and totals, flows against supplier tables,
 * sources against each other, steps between years, series that equal another's, and figures by product against their wholes. Codes, ranges and duplicates are the
 * doors' part; mirror gaps travel with the data set and need no list.
 */
export function auditDataset(dataset: Dataset): readonly DataCheck[] {
  const { supplierShares, flows, observations, indicators } = dataset;
  return [
    shareSums(supplierShares),
    flowTables(supplierShares, flows),
    sourceGaps(supplierShares),
    flowJumps(flows),
    seriesJumps(observations, indicators),
    seriesCopies(observations),
    productSums(dataset),
  ];
}
