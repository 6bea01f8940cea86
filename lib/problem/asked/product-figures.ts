import { GROWTH_FROM, goodsOf, importsOf, PRINTED, PRODUCT_YEAR, suppliersOf } from "@/lib/dataset/products/lookup";
import { PRODUCT_SOURCE } from "@/lib/dataset/products/sources";
import type { Dataset, Goods, Observation } from "@/lib/dataset/schema";
import { power, square } from "@/lib/math/elementary/power";

/** The indicators that speak of a product where one is chosen. */
export const productIndicators = ["product-imports", "import-growth", "supplier-concentration", "exporter-share"] as const;
type ProductIndicator = (typeof productIndicators)[number];

/** Where goods on their way elsewhere are in the figures, so that they are upper bounds. */
const TRANSIT: Readonly<Record<string, string>> = {
  KGZ: "An upper bound: goods in transit to other countries are in Kyrgyzstan's figures.",
};

/** The figures of one product in every market, as far as they are held. Empty for a product the data do not hold. */
export function productFigures({ markets, products }: Dataset, exporter: string, hs: string): Observation[] {
  const goods = goodsOf(products, hs);
  if (goods === null) return [];
  return markets.flatMap(({ iso3 }) => [...importFigures(products, iso3, goods), ...supplierFigures(products, iso3, exporter, hs)]);
}

function importFigures(products: Dataset["products"], market: string, goods: Goods): Observation[] {
  const code = goods.code as string;
  const chapter: Goods = { level: "chapter", code: code.slice(0, 2) };
  const imported = importsOf(products, market, code);
  const now = importsOf(products, market, chapter.code as string);
  const before = importsOf(products, market, chapter.code as string, GROWTH_FROM);
  const years = PRODUCT_YEAR - GROWTH_FROM;
  return [
    ...(imported ? [figure(market, "product-imports", imported.valueUsd, goods)] : []),
    ...(now && before
      ? [
          figure(
            market,
            "import-growth",
            rounded((power(now.valueUsd / before.valueUsd, 1 / years) - 1) * 100, 2),
            chapter,
            `Chapter ${chapter.code}: US$ ${now.valueUsd} in ${PRODUCT_YEAR} after ${before.valueUsd} in ${GROWTH_FROM}, mean growth a year.`,
          ),
        ]
      : []),
  ];
}

function supplierFigures(products: Dataset["products"], market: string, exporter: string, hs: string): Observation[] {
  const { kind, goods, shares } = suppliersOf(products, market, hs);
  const own = shares.find(({ supplier }) => supplier === exporter);
  const share = (value: number, note: string | null, doubtful = false): Observation[] =>
    market === exporter ? [] : [{ ...figure(market, "exporter-share", value, goods, note, doubtful), exporter }];
  if (kind !== "printed") return own ? share(own.sharePct, own.note) : [];
  const squares = shares.reduce((sum, { sharePct }) => sum + square(sharePct), 0);
  const concentration = figure(
    market,
    "supplier-concentration",
    Math.min(10_000, Math.round(squares)),
    goods,
    `Sum of the squared shares of the ${shares.length} largest suppliers, in per cent.`,
  );
  const tenth = shares[PRINTED - 1]?.sharePct;
  if (own) return [concentration, ...share(own.sharePct, null)];
  if (tenth === undefined) return [concentration];
  // Half of the tenth's share would put a country that sells nothing above one that is known to sell a little.
  return [concentration, ...share(0, `Not among the ten largest suppliers: between 0 and ${tenth} %. The lower end counts.`, true)];
}

function figure(
  market: string,
  indicator: ProductIndicator,
  value: number,
  goods: Goods,
  formula: string | null = null,
  doubtful = false,
): Observation {
  const transit = TRANSIT[market];
  const note = [formula, transit].filter(Boolean).join(" ") || null;
  const status = transit || doubtful ? "flagged" : formula ? "derived" : "reported";
  return { market, indicator, exporter: null, year: PRODUCT_YEAR, value, status, source: PRODUCT_SOURCE, note, goods };
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
