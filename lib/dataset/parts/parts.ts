import type { MarketFact } from "@/lib/dataset/landed/facts";
import { type LandedData, NO_LANDED } from "@/lib/dataset/landed/schema";
import { hsLineOf } from "@/lib/dataset/products/lookup";
import type { Products } from "@/lib/dataset/products/schema";
import { NO_PRODUCTS } from "@/lib/dataset/products/sources";
import type { Ties } from "@/lib/dataset/ties/schema";
import type { Dataset, Observation } from "../schema";

/**
 * A piece of the data set that a screen asks for when it is wanted: all that is about one seller's country, about cities,
 * or about one product. Rows of the very same lists, so that whoever holds them works out the same from them.
 */
export type Part = {
  /** `sellers` (every seller's figures), `seller-KGZ`, `cities` (of the markets), `cities-DEU`, `product-6109`, `landed`, `facts-KAZ`. */
  readonly key: string;
  readonly observations: readonly Observation[];
  readonly ties: Ties;
  readonly products: Products;
  readonly landed: LandedData;
};

/** The part with what a sum of costs draws on: rules for parcels, taxes and average tariffs of every market. */
export const LANDED = "landed";

/** The part with every seller's figures, for whoever looks through all of them. */
export const ALL_SELLERS = "sellers";

const NO_TIES: Ties = { agreements: [], languages: [], borders: [], cities: [] };

/** What of a decision says which parts it needs. */
type Asked = {
  readonly exporter: string;
  readonly product: { readonly hs: string | null };
  readonly city?: string | undefined;
  readonly costs?: unknown;
};

/**
 * The parts a decision needs, by key.
 *
 * @param home the seller whose part came with the slice for the screen
 */
export function partKeys({ exporter, product: { hs }, city, costs }: Asked, home: string): string[] {
  return [
    ...(exporter === home ? [] : [`seller-${exporter}`]),
    ...(city ? ["cities", `cities-${exporter}`] : []),
    ...(costs === undefined ? [] : [LANDED]),
    ...(hs === null ? [] : [...new Set([`product-${hs}`, `product-${hs.slice(0, 2)}`])]),
  ];
}

/** The part of this name, empty where nothing is held of what it names; `null` for a name that no part has. */
export function partOf(dataset: Dataset, key: string): Part | null {
  const empty: Part = { key, observations: [], ties: NO_TIES, products: NO_PRODUCTS, landed: NO_LANDED };
  const { cities } = dataset.ties;
  const isMarket = (country: string) => dataset.markets.some(({ iso3 }) => iso3 === country);
  if (key === ALL_SELLERS) return { ...empty, observations: dataset.observations.filter(({ exporter }) => exporter !== null) };
  if (key === LANDED) return { ...empty, landed: { ...dataset.landed, facts: dataset.landed.facts.filter(isForSums(dataset.landed)) } };
  if (key === "cities") return { ...empty, ties: { ...NO_TIES, cities: cities.filter(({ country }) => isMarket(country)) } };
  const [, kind, name = ""] = /^(seller|cities|product|facts)-([A-Z]{3}|\d{2}|\d{4})$/.exec(key) ?? [];
  switch (kind) {
    case "seller":
      return { ...empty, ...ofSeller(dataset, name, isMarket(name)) };
    case "cities":
      return { ...empty, ties: { ...NO_TIES, cities: isMarket(name) ? [] : cities.filter(({ country }) => country === name) } };
    case "facts":
      return {
        ...empty,
        landed: { ...NO_LANDED, facts: dataset.landed.facts.filter((fact) => fact.market === name && !isForSums(dataset.landed)(fact)) },
      };
    case "product":
      return { ...empty, products: ofProduct(dataset.products, name) };
    default:
      return null;
  }
}

/** Facts that a sum draws on, the page of a lowest price among them; the others travel market by market. */
function isForSums({ rules }: LandedData): (fact: MarketFact) => boolean {
  const lowest = new Set(rules.map(({ lowestPrice }) => lowestPrice?.sourceAddress));
  return ({ topic, sourceAddress }) => topic === "tax-rate" || topic === "average-tariff" || lowest.has(sourceAddress);
}

/** The key of the part with what else a seller has to know of a market. */
export function factsKey(market: string): string {
  return `facts-${market}`;
}

/** Its figures towards every market, its agreements, languages and borders. Languages of markets are everybody's. */
function ofSeller({ observations, ties }: Dataset, exporter: string, isMarket: boolean): Pick<Part, "observations" | "ties"> {
  const spoken = ties.languages.filter(({ territory, official }) => territory === exporter && official === "yes");
  return {
    observations: observations.filter((row) => row.exporter === exporter),
    ties: {
      agreements: ties.agreements.filter(({ members }) => members.split(" ").includes(exporter)),
      languages: isMarket ? [] : spoken,
      borders: ties.borders.filter(({ neighbour }) => neighbour === exporter),
      cities: [],
    },
  };
}

/** Imports and suppliers of one chapter or heading, and its names. */
function ofProduct(products: Products, hs: string): Products {
  const about = <T extends { readonly code: string }>(rows: readonly T[]) => rows.filter(({ code }) => code === hs);
  const line = hsLineOf(products, hs);
  return {
    imports: about(products.imports),
    suppliers: about(products.suppliers),
    netExporters: about(products.netExporters),
    nomenclature: line ? [line] : [],
    goods: [],
  };
}

/** The data set together with further parts of it, each once. Two sellers can share an agreement: it too stands once. */
export function withParts(dataset: Dataset, parts: readonly Part[]): Dataset {
  if (parts.length === 0) return dataset;
  const all = [dataset, ...new Map(parts.map((part) => [part.key, part])).values()];
  const everySeller = parts.find(({ key }) => key === ALL_SELLERS);
  const ties = joined(all.map((part) => part.ties));
  return {
    ...dataset,
    observations: everySeller
      ? [...dataset.observations.filter(({ exporter }) => exporter === null), ...everySeller.observations]
      : all.flatMap((part) => part.observations),
    ties: { ...ties, agreements: [...new Map(ties.agreements.map((row) => [row.id, row])).values()] },
    products: joined(all.map((part) => part.products)),
    landed: {
      ...(parts.find(({ key }) => key === LANDED)?.landed ?? dataset.landed),
      facts: [...new Set(all.flatMap(({ landed }) => landed.facts))],
    },
  };
}

/** Lists by name, each the rows of all of that name one after another. */
function joined<Lists extends Readonly<Record<string, readonly unknown[]>>>(all: readonly Lists[]): Lists {
  const names = Object.keys(all[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, all.flatMap((lists) => lists[name] ?? [])])) as unknown as Lists;
}
