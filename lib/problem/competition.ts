import { type StandInTable, standInTable } from "@/lib/dataset/lookup";
import { mirrorGap } from "@/lib/dataset/mirror/gaps";
import { suppliersOf } from "@/lib/dataset/products/lookup";
import { PRODUCT_SOURCE } from "@/lib/dataset/products/sources";
import type { Dataset, Market, MirrorGap, StandIn } from "@/lib/dataset/schema";
import type { Competition, Decision } from "@/lib/decision/schema";
import { type Position, type PositionInput, positionOf } from "@/lib/lanchester/position";
import type { Reach } from "@/lib/lanchester/reach";
import { type Issue, Refusal } from "@/lib/math/refusal";
import { latest } from "./latest";

/** The name the user's firm goes by among its rivals. Screens show their own word for it. */
export const OWN_FIRM = "(own firm)";
/** National tables are cut after the ten largest suppliers, so none of the rest is larger than the tenth. */
const LISTED = 10;

/** What goods a share is a share of. */
export type PositionGoods = { readonly level: "heading" | "chapter" | "all-goods"; readonly code: string | null };

/**
 * The exporter's position in one market. `own`: drawn from the shares the user entered. `country`: the home country
 * among the supplier countries of the market's imports, by the product that is sold where that is held, standing in until
 * then. `none`: nothing to draw on.
 */
export type MarketPosition = {
  readonly basis: "own" | "country" | "none";
  /** Of what goods, where it is the country's position. */
  readonly goods: PositionGoods | null;
  /**
   * How the suppliers of the product are known. `derived`: the market exports more of it than it imports, so none are
   * printed; these were worked out from their own side. `net-exporter`: the same, and none could be. `null` without a product.
   */
  readonly supply: "printed" | "derived" | "net-exporter" | null;
  /** Source and year of a country-level position. */
  readonly standIn: StandIn | null;
  /** Set where country-level shares rest on trade that exporter and market count very differently. */
  readonly mirror: MirrorGap | null;
  readonly position: Position | null;
  readonly reach: Reach;
  /** What is wrong with the shares entered. They then change nothing. */
  readonly issues: readonly Issue[];
};

/**
 * Places the exporter in a market. Shares that cannot be right change nothing: the country's stay, and what is wrong is
 * said. Nothing is thrown.
 */
export function placeIn(decision: Decision, dataset: Dataset, market: Market): MarketPosition {
  const entered = decision.competition[market.iso3];
  if (!entered || !isStarted(entered)) return standingIn(decision, dataset, market);
  const own = entered.country ? amongCountries(entered, dataset, decision.exporter, market.iso3) : amongRivals(entered, OWN_FIRM);
  return own.position ? own : { ...standingIn(decision, dataset, market), issues: own.issues };
}

/** True where the position is a firm's own: only then may it be spoken to as one. */
export function isFirms({ basis, position }: MarketPosition): boolean {
  return basis === "own" && position !== null && position.own.name === OWN_FIRM;
}

/** True once the user has entered any share of their own or a rival's. */
export function isStarted(competition: Competition): boolean {
  return competition.ownSharePct !== null || competition.rivals.length > 0;
}

/** True where the position is the country's by shares from a trade statistics file, and not the firm's own. */
export function isFromFile({ basis, position }: MarketPosition): boolean {
  return basis === "own" && position !== null && position.own.name !== OWN_FIRM;
}

const NOWHERE: MarketPosition = {
  basis: "none",
  goods: null,
  supply: null,
  standIn: null,
  mirror: null,
  position: null,
  reach: "unknown",
  issues: [],
};

/** The country's position: by the product where its suppliers are held, else in all goods. */
function standingIn({ exporter, product }: Decision, dataset: Dataset, { iso3 }: Market): MarketPosition {
  const byProduct = product.hs === null ? null : amongProductSuppliers(dataset, exporter, product.hs).get(iso3);
  return byProduct ?? amongSuppliers(dataset, exporter).get(iso3) ?? NOWHERE;
}

const amongRivals = latest(({ definition, ownSharePct, rivals, battle, structureVariant, largestUnnamedPct }: Competition, name: string) =>
  placed("own", null, { definition, own: { name, sharePct: ownSharePct }, rivals, battle, structureVariant, largestUnnamedPct }),
);

/** Shares of supplier countries name each country in English. Seen from another exporter, that one is the own side. */
const amongCountries = latest((entered: Competition, dataset: Dataset, exporter: string, market: string): MarketPosition => {
  const mirror = mirrorGap(dataset, exporter, market);
  const nameOf = (iso3: string) => dataset.countries.find((country) => country.iso3 === iso3)?.name.en ?? iso3;
  const own = nameOf(exporter);
  if (exporter === entered.country) return { ...amongRivals(entered, own), mirror };
  const before = entered.ownSharePct === null ? [] : [{ name: nameOf(entered.country as string), sharePct: entered.ownSharePct }];
  const ownSharePct = entered.rivals.find((rival) => rival.name === own)?.sharePct ?? null;
  const rivals = [...before, ...entered.rivals.filter((rival) => rival.name !== own)];
  return { ...amongRivals({ ...entered, ownSharePct, rivals }, own), mirror };
});

/** The exporter's country-level position among the suppliers of a product, by market; markets of which nothing is held are left out. */
const amongProductSuppliers = latest((dataset: Dataset, exporter: string, hs: string): ReadonlyMap<string, MarketPosition> => {
  const places = dataset.markets.flatMap(({ iso3, region }): [string, MarketPosition][] => {
    const found = suppliersOf(dataset.products, iso3, hs);
    if (region === "own" || found.kind === "none") return [];
    const goods: PositionGoods = { level: found.goods.level === "heading" ? "heading" : "chapter", code: found.goods.code };
    if (found.kind === "net-exporter") return [[iso3, { ...NOWHERE, goods, supply: "net-exporter" }]];
    const standIn = { market: iso3, source: PRODUCT_SOURCE, year: found.year, secondSource: null, secondYear: null, note: null };
    const place = amongShares(`HS ${goods.code}`, found.shares, standIn, exporter, found.kind === "printed");
    return [[iso3, { ...place, goods, supply: found.kind }]];
  });
  return new Map(places);
});

/** The exporter's country-level position in every market, by market. */
const amongSuppliers = latest(
  (dataset: Dataset, exporter: string) =>
    new Map(
      dataset.markets.map(({ iso3 }) => [
        iso3,
        { ...amongSuppliersOf(standInTable(dataset, iso3), exporter), mirror: mirrorGap(dataset, exporter, iso3) },
      ]),
    ),
);

function amongSuppliersOf(table: StandInTable | null, exporter: string): MarketPosition {
  if (!table) return NOWHERE;
  return { ...amongShares("goods", table.shares, table.standIn, exporter, true), goods: { level: "all-goods", code: null } };
}

/** @param cut whether the list ends after the ten largest, so that none of the rest is larger than the tenth */
function amongShares(
  product: string,
  shares: readonly { readonly supplier: string; readonly sharePct: number }[],
  standIn: StandIn,
  exporter: string,
  cut: boolean,
): MarketPosition {
  return placed("country", standIn, {
    definition: { product, channel: "imports", area: standIn.market, period: String(standIn.year), unit: "value", source: standIn.source },
    own: { name: exporter, sharePct: shares.find((share) => share.supplier === exporter)?.sharePct ?? null },
    rivals: shares.filter((share) => share.supplier !== exporter).map((share) => ({ name: share.supplier, sharePct: share.sharePct })),
    largestUnnamedPct: cut ? shares[LISTED - 1]?.sharePct : undefined,
    battle: "wide",
  });
}

function placed(basis: "own" | "country", standIn: StandIn | null, input: PositionInput): MarketPosition {
  const common = { ...NOWHERE, basis, standIn };
  try {
    const position = positionOf(input);
    return { ...common, position, reach: position.reach };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...common, issues: error.issues };
  }
}
