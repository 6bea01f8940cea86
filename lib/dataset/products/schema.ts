import * as z from "zod/mini";
import { hsCode, iso3 } from "@/lib/dataset/fields/codes";
import type { LocalText } from "@/lib/i18n/text";

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
/** The file has the English name; the others are read beside it (`read-names.ts`). */
export type HsLine = { readonly code: string; readonly name: LocalText };

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

/** Names in further languages, by code, and notes, by the English one. `products/names/*.csv`. */
export type ProductNames = readonly {
  readonly language: string;
  readonly lines: ReadonlyMap<string, string>;
  readonly notes: ReadonlyMap<string, string>;
}[];

/** Everything held by product. Figures are of one source and edition (`PRODUCT_SOURCE`) throughout. */
export type Products = ProductLists & {
  /** Where the files are: no part of what tells versions apart, and never sent to a screen as a whole. */
  readonly names?: ProductNames;
};

/** What of it is in the version. */
export type ProductLists = {
  readonly imports: readonly ProductImports[];
  readonly suppliers: readonly ProductSupplier[];
  readonly netExporters: readonly NetExporter[];
  readonly nomenclature: readonly HsLine[];
  readonly goods: readonly Good[];
};
