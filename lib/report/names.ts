import { hsLineOf } from "@/lib/dataset/products/lookup";
import type { Dataset } from "@/lib/dataset/schema";
import type { SoldProduct } from "@/lib/decision/schema";
import type { Words } from "@/lib/i18n/speech";
import type { LocalText } from "@/lib/i18n/text";
import { type MarketPosition, OWN_FIRM } from "@/lib/problem/competition";

/** A country's name, or its code where the data set does not know it (a link from elsewhere may name any code). */
export function countryName(dataset: Dataset, iso3: string): LocalText {
  return (
    dataset.countries.find((country) => country.iso3 === iso3)?.name ??
    dataset.markets.find((market) => market.iso3 === iso3)?.name ?? { en: iso3 }
  );
}

/** An indicator's name, or its id where the data set does not know it. */
export function indicatorName(dataset: Dataset, id: string): LocalText {
  return dataset.indicators.find((indicator) => indicator.id === id)?.name ?? { en: id };
}

/** What is sold as it was typed or chosen, else as the line of the nomenclature has it; `null` where nothing names it. */
export function soldName(dataset: Dataset, { hs, name }: SoldProduct, { say }: Pick<Words, "say">): string | null {
  const line = hs === null ? null : hsLineOf(dataset.products, hs);
  return name.trim() || (line && say(line.name)) || null;
}

/** How a supplier of a position is called: the own firm, a country by its code, or the name that was typed. */
export function supplierName(dataset: Dataset, basis: MarketPosition["basis"], name: string, { t, say }: Pick<Words, "t" | "say">): string {
  if (name === OWN_FIRM) return t.you;
  return basis === "country" ? say(countryName(dataset, name)) : name;
}
