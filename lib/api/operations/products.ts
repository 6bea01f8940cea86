import { z } from "zod";
import { PRODUCT_YEAR } from "@/lib/dataset/products/lookup";
import { PRODUCT_EDITION, PRODUCT_SOURCE } from "@/lib/dataset/products/schema";
import { findProducts } from "@/lib/dataset/products/search";
import type { Operation } from "../operation";

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
        everyday: good !== null,
        imports,
        suppliers,
      })),
    };
  },
};
