import * as z from "zod/mini";
import { iso3 } from "../ids";

/** A chapter (two digits) or heading (four) of the Harmonized System. */
export const hsCode = z.string().check(z.regex(/^\d{2}(\d{2})?$/, "two or four digits, a chapter or heading of the HS"));
const year = z.int().check(z.gte(1990), z.lte(2100));
const text = z.string().check(z.minLength(1));

/** A market's imports of one product in one year, US$. `products/imports.csv`. `provisional`: the source expects to revise it. */
export const productImports = z.object({
  market: iso3,
  code: hsCode,
  year,
  valueUsd: z.number().check(z.gte(1)),
  status: z.enum(["final", "provisional"]),
});
export type ProductImports = z.infer<typeof productImports>;

/** A supplier's share of a market's imports of one product. `products/suppliers.csv`. */
export const productSupplier = z.object({
  market: iso3,
  code: hsCode,
  year,
  supplier: iso3,
  sharePct: z.number().check(z.gte(0), z.lte(100)),
  /** The arithmetic, where the share was worked out from the supplier's own side. */
  note: z.nullable(text),
});
export type ProductSupplier = z.infer<typeof productSupplier>;

/** A market that exports more of a product than it imports: the source prints no suppliers for it. `products/net-exporters.csv`. */
export const netExporter = z.object({ market: iso3, code: hsCode, year });
export type NetExporter = z.infer<typeof netExporter>;

/** A line of the nomenclature. `products/nomenclature.csv`. */
export const hsLine = z.object({ code: hsCode, name: z.object({ en: text }) });
export type HsLine = z.infer<typeof hsLine>;

/** Something people sell, and the heading it falls under. `products/goods.csv`. */
export const good = z.object({
  code: hsCode,
  name: z.object({ en: text, zh: text, ru: text }),
  /** Other words for it, in all three languages, separated by semicolons. */
  words: text,
  /** What decides, or the neighbouring heading. */
  note: z.nullable(text),
});
export type Good = z.infer<typeof good>;

/** Everything held by product. Figures are of one source and edition (`PRODUCT_SOURCE`) throughout. */
export type Products = {
  readonly imports: readonly ProductImports[];
  readonly suppliers: readonly ProductSupplier[];
  readonly netExporters: readonly NetExporter[];
  readonly nomenclature: readonly HsLine[];
  readonly goods: readonly Good[];
};

/** The one source of all product figures: never compared with another one's. */
export const PRODUCT_SOURCE = "baci-hs17-v202601";
/** Where the names of chapters and headings come from. */
export const NAMES_SOURCE = "hs-2022-names";
export const PRODUCT_EDITION = "V202601";
export const NO_PRODUCTS: Products = { imports: [], suppliers: [], netExporters: [], nomenclature: [], goods: [] };
