import type { Dataset } from "@/lib/dataset/schema";
import { type MarketPosition, OWN_FIRM } from "@/lib/problem/competition";
import { countryName } from "@/lib/report/names";
import { say, t } from "../words";

/** How a supplier of a position is called on screen: the own firm, a country by its code, or the name that was typed. */
export function supplierName(dataset: Dataset, basis: MarketPosition["basis"], name: string): string {
  if (name === OWN_FIRM) return t.position.you;
  return basis === "country" ? say(countryName(dataset, name)) : name;
}
