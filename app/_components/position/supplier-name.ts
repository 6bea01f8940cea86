import type { Dataset } from "@/lib/dataset/schema";
import type { MarketPosition } from "@/lib/problem/competition";
import { supplierName as named } from "@/lib/report/names";
import { speech } from "../words";

/** How a supplier of a position is called on screen. */
export function supplierName(dataset: Dataset, basis: MarketPosition["basis"], name: string): string {
  return named(dataset, basis, name, speech);
}
