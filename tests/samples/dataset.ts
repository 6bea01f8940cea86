import type { PillarId, RegionId } from "@/lib/dataset/ids";
import { NO_PRODUCTS } from "@/lib/dataset/products/sources";
import type { Dataset, Indicator, Observation, SupplierShare } from "@/lib/dataset/schema";

/** A made data set, small enough to work out by hand. Nothing in it is true. */

const regions: Readonly<Record<string, RegionId>> = {
  AAA: "central-asia",
  BBB: "central-asia",
  CCC: "central-asia",
  DDD: "asean",
  EEE: "asean",
  FFF: "south-caucasus",
};
export const madeMarkets = Object.keys(regions);

const named = (iso3: string) => ({ iso3, iso2: iso3.slice(0, 2), name: { en: `Land ${iso3}` } });

/** A made indicator: benefit, open range, weight 50 unless said otherwise. */
export function madeIndicator(id: string, pillar: PillarId, more: Partial<Indicator> = {}): Indicator {
  const text = { en: id };
  return {
    id,
    pillar,
    name: text,
    short: text,
    definition: text,
    why: text,
    unit: text,
    format: { decimals: 1, style: "plain" },
    direction: "benefit",
    weight: 50,
    range: [null, null],
    bilateral: false,
    scale: "linear",
    origin: "observations",
    ...more,
  };
}

/** A made figure of 2023. */
export function figure(market: string, indicator: string, value: number, more: Partial<Observation> = {}): Observation {
  return { market, indicator, exporter: null, year: 2023, value, status: "reported", source: "made", note: null, ...more };
}

/** Made shares of one market's imports, largest first as given. */
export function shares(market: string, byPct: Readonly<Record<string, number>>): SupplierShare[] {
  return Object.entries(byPct).map(([supplier, sharePct]) => ({ market, supplier, year: 2023, valueUsd: null, sharePct, source: "made" }));
}

const indicators = [
  madeIndicator("buyers", "demand", { range: [0, null] }),
  madeIndicator("freight", "logistics", { direction: "cost", range: [0, null], weight: 30 }),
  madeIndicator("distance", "logistics", { direction: "cost", range: [0, null], weight: 20, bilateral: true }),
  madeIndicator("rules", "regulation", { range: [0, 10] }),
  madeIndicator("courts", "regulation", { weight: 0 }),
];

const values: Readonly<Record<string, readonly (number | null)[]>> = {
  //       AAA BBB CCC  DDD EEE FFF
  buyers: [10, 20, null, 40, 50, null],
  freight: [5, 3, 9, 7, 1, 4],
  rules: [2, null, 6, null, 8, null],
  courts: [1, 2, 3, 4, 5, 6],
};

const observations = [
  ...Object.entries(values).flatMap(([indicator, row]) =>
    row.flatMap((value, i) => (value === null ? [] : [figure(madeMarkets[i] as string, indicator, value)])),
  ),
  ...madeMarkets.map((market, i) => figure(market, "distance", 100 * (i + 1), { exporter: "HOM" })),
  ...madeMarkets.slice(1).map((market, i) => figure(market, "distance", 10 * (i + 1), { exporter: "AAA" })),
  figure("AAA", "buyers", 8, { year: 2020 }),
];

/** The made data set, with parts replaced where a test needs it otherwise. */
export function madeDataset(more: Partial<Dataset> = {}): Dataset {
  return {
    version: "made",
    markets: madeMarkets.map((iso3) => ({ ...named(iso3), region: regions[iso3] as RegionId })),
    countries: [...madeMarkets, "HOM", "OTH"].map(named),
    indicators,
    sources: [{ id: "made", title: "Made", publisher: "Made", edition: "1", licence: "none", redistribution: "open" }],
    observations,
    supplierShares: [
      ...shares("AAA", { HOM: 30, OTH: 20, BBB: 10 }),
      ...shares("BBB", { OTH: 60, HOM: 5 }),
      ...shares("CCC", { OTH: 12, BBB: 8 }),
    ],
    standIns: ["AAA", "BBB", "CCC"].map((market) => ({
      market,
      source: "made",
      year: 2023,
      secondSource: null,
      secondYear: null,
      note: null,
    })),
    flows: [],
    mirrors: [],
    landed: { facts: [], taxes: [], rules: [] },
    playbook: { documents: [], measures: [], openGaps: [] },
    ties: { agreements: [], languages: [], borders: [], cities: [] },
    products: NO_PRODUCTS,
    ...more,
  };
}
