import type { Dataset } from "@/lib/dataset/schema";
import type { Words } from "@/lib/i18n/speech";
import type { MarketPosition } from "@/lib/problem/competition";
import { supplierName as named } from "@/lib/report/names";

/** How a supplier of a position is called on screen. */
export function supplierName(words: Words, dataset: Dataset, basis: MarketPosition["basis"], name: string): string {
  return named(dataset, basis, name, words);
}
