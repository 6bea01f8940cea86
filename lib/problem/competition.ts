import { type StandInTable, standInTable } from "@/lib/dataset/lookup";
import { mirrorGap } from "@/lib/dataset/mirror/gaps";
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

/**
 * The exporter's position in one market. `own`: drawn from the shares the user entered. `country`: the home country
 * among the supplier countries of the market's imports, standing in until then. `none`: nothing to draw on.
 */
export type MarketPosition = {
  readonly basis: "own" | "country" | "none";
  /** Source and year of a country-level position. */
  readonly standIn: StandIn | null;
  /** Set where country-level shares rest on trade that exporter and market count very differently. */
  readonly mirror: MirrorGap | null;
  readonly position: Position | null;
  readonly reach: Reach;
  /** What is wrong with the shares entered. */
  readonly issues: readonly Issue[];
};

/** Places the exporter in a market. Shares that cannot be right leave the reach unknown and say why; nothing is thrown. */
export function placeIn(decision: Decision, dataset: Dataset, market: Market): MarketPosition {
  const entered = decision.competition[market.iso3];
  if (entered && isStarted(entered))
    return entered.country ? amongCountries(entered, dataset, decision.exporter, market.iso3) : amongRivals(entered, OWN_FIRM);
  return amongSuppliers(dataset, decision.exporter).get(market.iso3) ?? NOWHERE;
}

/** True once the user has entered any share of their own or a rival's. */
export function isStarted(competition: Competition): boolean {
  return competition.ownSharePct !== null || competition.rivals.length > 0;
}

/** True where the position is the country's by shares from a trade statistics file, and not the firm's own. */
export function isFromFile({ basis, position }: MarketPosition): boolean {
  return basis === "own" && position !== null && position.own.name !== OWN_FIRM;
}

const NOWHERE: MarketPosition = { basis: "none", standIn: null, mirror: null, position: null, reach: "unknown", issues: [] };

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
  const { standIn, shares, market: area } = table;
  return placed("country", standIn, {
    definition: { product: "goods", channel: "imports", area, period: String(standIn.year), unit: "value", source: standIn.source },
    own: { name: exporter, sharePct: shares.find((share) => share.supplier === exporter)?.sharePct ?? null },
    rivals: shares.filter((share) => share.supplier !== exporter).map((share) => ({ name: share.supplier, sharePct: share.sharePct })),
    largestUnnamedPct: shares[LISTED - 1]?.sharePct,
    battle: "wide",
  });
}

function placed(basis: "own" | "country", standIn: StandIn | null, input: PositionInput): MarketPosition {
  try {
    const position = positionOf(input);
    return { basis, standIn, mirror: null, position, reach: position.reach, issues: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { basis, standIn, mirror: null, position: null, reach: "unknown", issues: error.issues };
  }
}
