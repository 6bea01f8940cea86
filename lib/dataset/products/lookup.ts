import type { Goods } from "../schema";
import { lineName } from "./names";
import type { HsLine, ProductImports, ProductSupplier, Products } from "./schema";

/** The newest year that is final: figures of one year are compared, and provisional ones are only shown. */
export const PRODUCT_YEAR = 2023;
/** Growth is told from this year on: the last before the pandemic. */
export const GROWTH_FROM = 2019;
/** The source prints so many suppliers. */
export const PRINTED = 10;

/** Suppliers that pass on much of what they sell: their share says where goods come through, not where they are made. */
export const hubs: readonly string[] = ["ARE", "HKG", "KAZ", "SGP"];

/**
 * Who supplies a market with a product. `printed`: the ten largest as the source has them. `derived`: the market exports
 * more of it than it imports, so none are printed; what stands here was worked out from some suppliers' own side.
 * `net-exporter`: the same, and nothing could be worked out. `none`: no row for this product at all.
 */
export type ProductSuppliers = {
  readonly kind: "printed" | "derived" | "net-exporter" | "none";
  readonly goods: Goods;
  readonly year: number;
  /** Largest first. */
  readonly shares: readonly ProductSupplier[];
};

type Index = {
  readonly imports: ReadonlyMap<string, ProductImports>;
  readonly suppliers: ReadonlyMap<string, readonly ProductSupplier[]>;
  readonly netExporters: ReadonlySet<string>;
  readonly lines: ReadonlyMap<string, HsLine>;
  readonly codes: ReadonlySet<string>;
};
const indexes = new WeakMap<Products, Index>();

/** The line of the nomenclature with this code, named in every language held; `null` where there is none. */
export function hsLineOf(products: Products, code: string): HsLine | null {
  return indexOf(products).lines.get(code) ?? null;
}

/**
 * What figures of a product are held: those of its heading, else of its chapter, else none.
 *
 * @param hs two or four digits
 */
export function goodsOf(products: Products, hs: string): Goods | null {
  const { codes } = indexOf(products);
  if (hs.length === 4 && codes.has(hs)) return { level: "heading", code: hs };
  const chapter = hs.slice(0, 2);
  return codes.has(chapter) ? { level: "chapter", code: chapter } : null;
}

/** A market's imports of a chapter or heading in one year; `null` where none are held. */
export function importsOf(products: Products, market: string, code: string, year = PRODUCT_YEAR): ProductImports | null {
  return indexOf(products).imports.get(`${market} ${code} ${year}`) ?? null;
}

/**
 * Who supplies a market: by the heading where anything is held of it, else by its chapter. A net exporter of the heading
 * stays one: who supplies the whole chapter says nothing of the one thing the market makes itself.
 */
export function suppliersOf(products: Products, market: string, hs: string): ProductSuppliers {
  const heading = hs.length === 4 ? suppliersAt(products, market, { level: "heading", code: hs }) : null;
  if (heading && heading.kind !== "none") return heading;
  return suppliersAt(products, market, { level: "chapter", code: hs.slice(0, 2) });
}

function suppliersAt(products: Products, market: string, goods: Goods): ProductSuppliers {
  const { suppliers, netExporters } = indexOf(products);
  const key = `${market} ${goods.code} ${PRODUCT_YEAR}`;
  const shares = suppliers.get(key) ?? [];
  const net = netExporters.has(key);
  const kind = shares.length > 0 ? (net ? "derived" : "printed") : net ? "net-exporter" : "none";
  return { kind, goods, year: PRODUCT_YEAR, shares };
}

function indexOf(products: Products): Index {
  const known = indexes.get(products);
  if (known) return known;
  const suppliers = new Map<string, ProductSupplier[]>();
  for (const row of products.suppliers) {
    const key = `${row.market} ${row.code} ${row.year}`;
    const group = suppliers.get(key);
    if (group) group.push(row);
    else suppliers.set(key, [row]);
  }
  for (const group of suppliers.values()) group.sort((a, b) => b.sharePct - a.sharePct || (a.supplier < b.supplier ? -1 : 1));
  const index = {
    imports: new Map(products.imports.map((row) => [`${row.market} ${row.code} ${row.year}`, row])),
    suppliers,
    netExporters: new Set(products.netExporters.map((row) => `${row.market} ${row.code} ${row.year}`)),
    lines: new Map(products.nomenclature.map((line) => [line.code, { ...line, name: lineName(products, line) }])),
    codes: new Set(products.imports.map(({ code }) => code)),
  };
  indexes.set(products, index);
  return index;
}
