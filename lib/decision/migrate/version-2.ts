import { isRecord } from "../options";

type Saved = Readonly<Record<string, unknown>>;

/** Defaults of version 1 that are others today (distance keeps its own in closeness, where it stands alone), and criteria that version 1 did not know: those had no weight. */
const BEFORE: Readonly<Record<string, number>> = {
  "online-population": 80,
  "gdp-per-capita": 60,
  "gdp-growth": 40,
  "online-shoppers": 80,
  "product-imports": 0,
  "import-growth": 0,
  "supplier-concentration": 0,
  agreement: 0,
  "common-language": 0,
  border: 0,
  "exports-there": 0,
  "exporter-share": 0,
  margin: 0,
};

/** The logistics of version 1: distance was among them, and is part of closeness today. */
const LOGISTICS: Readonly<Record<string, number>> = { "lpi-customs": 60, "lpi-timeliness": 80, "urban-population": 40, distance: 60 };
const OWN_DEFAULT = 50;

/**
 * Version 1 held the product as a text and weighed distance within logistics. The product's name stays, without a code.
 * Every criterion keeps the weight it had: what is new gets none, defaults that have changed are written down, and the
 * importance of logistics is parted between distance, now alone in closeness, and the rest, as their importances were.
 * Fields that are wrong are left for the schema to name.
 */
export function toVersion2(saved: Saved): Saved {
  const { product, pillars, criteria } = saved;
  return {
    ...saved,
    version: 2,
    product: typeof product === "string" ? { hs: null, name: product } : product,
    criteria: isRecord(criteria) ? { ...BEFORE, ...criteria } : criteria,
    pillars: isRecord(pillars) ? { ...pillars, ...parted(pillars.logistics, importances(saved)) } : pillars,
  };
}

/** What each criterion of version 1's logistics weighed in its pillar, the user's own among them. */
function importances({ criteria, own }: Saved): Readonly<Record<string, number>> {
  const indicators = isRecord(own) && Array.isArray(own.indicators) ? own.indicators : [];
  const added = indicators.filter((entry) => isRecord(entry) && entry.pillar === "logistics").map(({ id }) => [String(id), OWN_DEFAULT]);
  const defaults: Record<string, number> = { ...LOGISTICS, ...Object.fromEntries(added) };
  const set = isRecord(criteria) ? criteria : {};
  return Object.fromEntries(Object.entries(defaults).map(([id, weight]) => [id, typeof set[id] === "number" ? set[id] : weight]));
}

function parted(logistics: unknown, { distance = 0, ...others }: Readonly<Record<string, number>>): Saved {
  const rest = Object.values(others).reduce((sum, weight) => sum + weight, 0);
  if (typeof logistics !== "number" || !(distance + rest > 0)) return { closeness: 0, logistics };
  return { closeness: (logistics * distance) / (distance + rest), logistics: (logistics * rest) / (distance + rest) };
}
