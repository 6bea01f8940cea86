import { z } from "zod";
import { marketFact } from "@/lib/dataset/landed/facts";
import { parcelRule } from "@/lib/dataset/landed/rules";
import { consumptionTax } from "@/lib/dataset/landed/taxes";
import { PRODUCT_YEAR } from "@/lib/dataset/products/lookup";
import { noteOf } from "@/lib/dataset/products/names";
import { findProducts } from "@/lib/dataset/products/search";
import { PRODUCT_EDITION, PRODUCT_SOURCE } from "@/lib/dataset/products/sources";
import {
  country,
  type Dataset,
  flow,
  indicator,
  market,
  mirror,
  observation,
  playbook,
  source,
  standIn,
  supplierShare,
} from "@/lib/dataset/schema";
import { agreement, border, city, spokenLanguage } from "@/lib/dataset/ties/schema";
import type { LocalText } from "@/lib/i18n/text";
import { productIndicators } from "@/lib/problem/asked/product-figures";
import { goodsOfFigure } from "../evaluation";
import type { Operation } from "../operation";

const version = z.string().meta({ description: "Changes whenever any figure or text of the data set does. Also the answer's ETag." });

/** The whole data set, as the program itself uses it. */
export const dataset = reading({
  id: "dataset",
  summary: "The data set",
  description:
    "Markets, indicators, observations, supplier shares, trade flows, ties between countries, sources and measures. Figures by product are at `products`. Missing is an absent row, never a zero.",
  answer: z.object({
    version,
    markets: z.array(market),
    countries: z.array(country),
    indicators: z.array(indicator),
    sources: z.array(source),
    observations: z.array(
      z.object({ ...observation.shape, goods: goodsOfFigure.optional() }).meta({
        description: "One figure. Those that stand for a product where none is chosen say of what goods they are.",
      }),
    ),
    supplierShares: z.array(supplierShare),
    standIns: z.array(standIn),
    flows: z.array(flow),
    mirrors: z.array(mirror).meta({ description: "Exporters and markets whose figures for the same trade lie far apart, from the flows." }),
    playbook,
    landed: z.object({ facts: z.array(marketFact), taxes: z.array(consumptionTax), rules: z.array(parcelRule) }).meta({
      description:
        "What a seller has to know of each market, its tax on consumption and its rules for parcels: as of the day of the page each was read on.",
    }),
    ties: z
      .object({ agreements: z.array(agreement), languages: z.array(spokenLanguage), borders: z.array(border), cities: z.array(city) })
      .meta({ description: "What lies between a seller's country and a market." }),
  }),
  run: (_, { products: _figures, ...all }) => ({ ...all, observations: all.observations.map(withGoods) }),
});

/** Figures of the data set's own that stand for a product are of consumer goods of all kinds. */
function withGoods(row: Dataset["observations"][number]) {
  const isProduct = (productIndicators as readonly string[]).includes(row.indicator);
  return isProduct ? { ...row, goods: { level: "consumer-goods" as const, code: null, edition: PRODUCT_EDITION } } : row;
}

/** What is measured. */
export const indicators = reading({
  id: "indicators",
  summary: "What is measured",
  description: "The dictionary of indicators: definition, unit, direction, pillar, default weight and range.",
  answer: z.object({ version, indicators: z.array(indicator) }),
  run: (_, all: Dataset) => ({ version: all.version, indicators: all.indicators }),
});

/** Where the figures come from. */
export const sources = reading({
  id: "sources",
  summary: "Where the figures come from",
  description: "Every source with publisher, edition, licence and what may be passed on.",
  answer: z.object({ version, sources: z.array(source) }),
  run: (_, all: Dataset) => ({ version: all.version, sources: all.sources }),
});

const held = z.enum(["heading", "chapter", "none"]);

/** Finds what a seller sells by words or number. */
export const products: Operation = {
  id: "products",
  summary: "Find a product",
  description:
    "Finds chapters and headings of the Harmonized System by words in English, Chinese or Russian, or by an HS number (cut to the heading): everyday goods first, then the nomenclature. Where a good falls under two headings both are there, with what decides in `note`. Ask with `?q=`.",
  request: null,
  parameters: { q: "Words, or an HS number of two to ten digits." },
  answer: z.object({
    source: z.string().meta({ description: "Id of the source of all figures by product." }),
    edition: z.string(),
    year: z.int(),
    hits: z.array(
      z.object({
        hs: z.string().meta({ description: "Two or four digits: what goes into `product.hs` of a decision." }),
        name: z.object({ en: z.string(), zh: z.string().optional(), ru: z.string().optional() }),
        heading: z.string().meta({ description: "The line of the nomenclature." }),
        note: z.string().nullable().meta({ description: "What decides, or the neighbouring heading." }),
        noteIn: z
          .object({ zh: z.string().optional(), ru: z.string().optional() })
          .meta({ description: "The note in Chinese and Russian, where there is one." }),
        everyday: z.boolean().meta({ description: "True for an everyday good, false for a line of the nomenclature." }),
        imports: held.meta({ description: "Imports in money are held of the heading, of its chapter only, or not at all." }),
        suppliers: held,
      }),
    ),
  }),
  examples: () => [],
  run(query, { products: all, markets }) {
    const { q = "" } = (query ?? {}) as { readonly q?: string };
    const hits = findProducts(
      all,
      q,
      markets.map(({ iso3 }) => iso3),
    );
    return {
      source: PRODUCT_SOURCE,
      edition: PRODUCT_EDITION,
      year: PRODUCT_YEAR,
      hits: hits.map(({ code, good, line, imports, suppliers }) => ({
        hs: code,
        name: good?.name ?? line.name,
        heading: line.name.en,
        note: good?.note ?? null,
        noteIn: others(noteOf(all, good?.note ?? null)),
        everyday: good !== null,
        imports,
        suppliers,
      })),
    };
  },
};

/** A text without its English. */
function others(text: LocalText | null): Omit<LocalText, "en"> {
  const { en: _, ...rest } = text ?? { en: "" };
  return rest;
}

function reading(operation: Omit<Operation, "request" | "examples">): Operation {
  return { ...operation, request: null, examples: () => [] };
}
