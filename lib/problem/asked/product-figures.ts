import type { Working } from "@/lib/dataset/fields/working";
import { GROWTH_FROM, goodsOf, importsOf, PRINTED, PRODUCT_YEAR, suppliersOf } from "@/lib/dataset/products/lookup";
import { PRODUCT_SOURCE } from "@/lib/dataset/products/sources";
import type { Dataset, Goods, Market, Observation } from "@/lib/dataset/schema";
import { power, square } from "@/lib/math/elementary/power";

/** The indicators that speak of a product where one is chosen. */
export const productIndicators = ["product-imports", "import-growth", "supplier-concentration", "exporter-share"] as const;
type ProductIndicator = (typeof productIndicators)[number];

/** Where goods on their way elsewhere are in the figures, so that they are upper bounds. */
const TRANSIT: readonly string[] = ["KGZ"];

/** The figures of one product in every market, as far as they are held. Empty for a product the data do not hold. */
export function productFigures({ markets, products }: Dataset, exporter: string, hs: string): Observation[] {
  const goods = goodsOf(products, hs);
  if (goods === null) return [];
  return markets.flatMap((market) => [...importFigures(products, market, goods), ...supplierFigures(products, market, exporter, hs)]);
}

function importFigures(products: Dataset["products"], market: Market, goods: Goods): Observation[] {
  const code = goods.code as string;
  const chapter: Goods = { level: "chapter", code: code.slice(0, 2) };
  const imported = importsOf(products, market.iso3, code);
  const now = importsOf(products, market.iso3, chapter.code as string);
  const before = importsOf(products, market.iso3, chapter.code as string, GROWTH_FROM);
  const years = PRODUCT_YEAR - GROWTH_FROM;
  return [
    ...(imported ? [figure(market, "product-imports", imported.valueUsd, goods)] : []),
    ...(now && before
      ? [
          figure(market, "import-growth", rounded((power(now.valueUsd / before.valueUsd, 1 / years) - 1) * 100, 2), chapter, {
            code: "growth",
            chapter: chapter.code as string,
            now: { year: PRODUCT_YEAR, usd: now.valueUsd },
            before: { year: GROWTH_FROM, usd: before.valueUsd },
          }),
        ]
      : []),
  ];
}

function supplierFigures(products: Dataset["products"], market: Market, exporter: string, hs: string): Observation[] {
  const { kind, goods, shares } = suppliersOf(products, market.iso3, hs);
  const own = shares.find(({ supplier }) => supplier === exporter);
  const share = (value: number, how: string | Working | null): Observation[] =>
    market.iso3 === exporter ? [] : [{ ...figure(market, "exporter-share", value, goods, how), exporter }];
  if (kind !== "printed") return own ? share(own.sharePct, own.note) : [];
  const squares = shares.reduce((sum, { sharePct }) => sum + square(sharePct), 0);
  const concentration = figure(market, "supplier-concentration", Math.min(10_000, Math.round(squares)), goods, {
    code: "concentration",
    suppliers: shares.length,
  });
  const tenth = shares[PRINTED - 1]?.sharePct;
  if (own) return [concentration, ...share(own.sharePct, null)];
  if (tenth === undefined) return [concentration];
  // Half of the tenth's share would put a country that sells nothing above one that is known to sell a little.
  return [concentration, ...share(0, { code: "below-printed", printed: PRINTED, lastPct: tenth })];
}

/** @param how the formula or the doubt behind it: a note its source has, or how it was worked out here */
function figure(
  market: Market,
  indicator: ProductIndicator,
  value: number,
  goods: Goods,
  how: string | Working | null = null,
): Observation {
  const note = typeof how === "string" ? how : null;
  const working = typeof how === "string" ? null : how;
  const isTransit = TRANSIT.includes(market.iso3);
  const workings: Working[] = [...(working ? [working] : []), ...(isTransit ? [{ code: "transit" as const, market: market.name }] : [])];
  const status = isTransit || working?.code === "below-printed" ? "flagged" : how ? "derived" : "reported";
  return {
    market: market.iso3,
    indicator,
    exporter: null,
    year: PRODUCT_YEAR,
    value,
    status,
    source: PRODUCT_SOURCE,
    note,
    workings,
    goods,
  };
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
