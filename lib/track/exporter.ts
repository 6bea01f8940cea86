import { latestObservation } from "@/lib/dataset/lookup";
import { type PresetId, presetIds } from "@/lib/decision/presets";
import {
  censusGrowthOf,
  censusIds,
  growthOf,
  importGrowthOf,
  type Measure,
  type OutcomeId,
  outcomeIds,
  shareGainOf,
  windows,
} from "./outcomes";
import { decisionOf, type Order, ordersOf, rivalOrder, tableAt } from "./rankers";
import { publicIn } from "./releases";
import type { Rival } from "./rivals";
import { scoreOf } from "./score";
import { GDP_SOURCE } from "./trade";
import { PRODUCTS_SINCE, RANKED_CHAPTERS, type World } from "./world";

/** Means over all that was ranked for one exporter: rank correlation, hits, what chance gives. */
export type Means = readonly [correlation: number, hits: number, chance: number];

/** What became of one exporter's rankings, by outcome and ranker. */
export type Held = Partial<Record<OutcomeId, Readonly<Record<string, Means>>>>;

/** The exporter whose own statistics reach beyond the panel. */
const CENSUS = "USA";

/** Ranks the markets for one exporter as it would have been done in each year, by every preset and method, and by the rivals, and holds it against what came about. */
export function heldAgainst(world: World, exporter: string): Held {
  const ids = exporter === CENSUS ? [...outcomeIds, ...censusIds] : outcomeIds;
  const orders = ordersIn(world, exporter);
  return Object.fromEntries(
    ids.flatMap((id) => {
      const sums = new Map<string, Sum>();
      for (const [decided, from, to] of windows[id])
        for (const { measure, chapter } of measuresOf(world, exporter, id, from, to))
          for (const order of [...orders(decided, chapter), ...rivalOrders(world, exporter, decided, id, chapter)])
            add(sums, order, measure);
      const means = [...sums].flatMap(([ranker, sum]) => (sum.correlated === 0 ? [] : [[ranker, meansOf(sum)] as const]));
      return means.length === 0 ? [] : [[id, Object.fromEntries(means)]];
    }),
  );
}

type Sum = { correlation: number; correlated: number; hits: number; chance: number; count: number };

/** A preset's order counts three times over: for itself, for its method and for the program as a whole. */
type Tagged = Order & { readonly also?: readonly string[] };

function add(sums: Map<string, Sum>, { also = [], ...order }: Tagged, measure: Measure): void {
  const score = scoreOf(order, measure);
  if (!score) return;
  for (const ranker of [order.ranker, ...also]) {
    const sum = sums.get(ranker) ?? { correlation: 0, correlated: 0, hits: 0, chance: 0, count: 0 };
    sums.set(ranker, sum);
    if (score.correlation !== null) {
      sum.correlation += score.correlation;
      sum.correlated++;
    }
    sum.hits += score.hits;
    sum.chance += score.chance;
    sum.count++;
  }
}

function meansOf({ correlation, correlated, hits, chance, count }: Sum): Means {
  return [rounded(correlation / correlated), rounded(hits / count), rounded(chance / count)];
}

/** Figures are kept to four places: more would be the machine's, not the record's. */
const rounded = (value: number) => Number(value.toFixed(4));

/** All orders of the program in a year, made once however many outcomes they are held against. */
function ordersIn(world: World, exporter: string): (year: number, chapter?: string) => readonly Tagged[] {
  const kept = new Map<string, readonly Tagged[]>();
  return (year, chapter) => {
    const key = `${year} ${chapter ?? ""}`;
    const known = kept.get(key);
    if (known) return known;
    const made = presetIds.flatMap((preset: PresetId) => {
      const decision = decisionOf(world, exporter, preset);
      const also = [`preset:${preset}`, "caravan"];
      return ordersOf(decision, tableAt(world, decision, year, chapter)).map((order) => ({ ...order, also }));
    });
    kept.set(key, made);
    return made;
  };
}

type Asked = { readonly measure: Measure; readonly chapter?: string };

function measuresOf(world: World, exporter: string, id: OutcomeId, from: number, to: number): Asked[] {
  if (id === "product") return world.chapters.map((chapter) => ({ measure: cached(importGrowthOf(world, chapter, from, to)) }));
  if (id === "product-known")
    return RANKED_CHAPTERS.map((chapter) => ({ measure: cached(importGrowthOf(world, chapter, from, to)), chapter }));
  if (id.startsWith("census")) return [{ measure: cached(censusGrowthOf(world, from, to)) }];
  const measure = id.startsWith("growth") ? growthOf : shareGainOf;
  return [{ measure: cached(measure(world, exporter, from, to)) }];
}

function cached(measure: Measure): Measure {
  const known = new Map<string, number | null>();
  return (market) => {
    const before = known.get(market);
    if (before !== undefined) return before;
    const value = measure(market);
    known.set(market, value);
    return value;
  };
}

/** The orders of the three rivals, by what was public at the end of a year. */
function rivalOrders(world: World, exporter: string, year: number, id: OutcomeId, chapter?: string): Order[] {
  const { trade, releases } = world;
  const markets = world.markets.filter((market) => market !== exporter);
  const dataset = world.asOf(year);
  const wasPublic = (source: string) => (each: number) => publicIn(releases, { source, year: each }) <= year;
  const size = (market: string) => {
    if (chapter !== undefined) return world.imports(market, chapter, PRODUCTS_SINCE);
    const known = trade.years.filter(wasPublic(GDP_SOURCE)).at(-1);
    return known === undefined ? null : trade.gdp(market, known);
  };
  const distance = (market: string) => {
    const figure = latestObservation(dataset, market, "distance", exporter);
    return figure && -figure.value;
  };
  const lag = publicIn(releases, { source: "us-census", year: 0 });
  const [before, last] = trade.years.filter(wasPublic("imf-dots-2022")).slice(-2);
  const panel = before === undefined || last === undefined ? () => null : growthOf(world, exporter, before, last);
  const growth = id.startsWith("census") ? censusGrowthOf(world, year - lag - 1, year - lag) : panel;
  const of: Record<Rival, Measure> = { largest: size, nearest: distance, grown: growth };
  return (Object.entries(of) as [Rival, Measure][]).map(([rival, measure]) => rivalOrder(rival, markets, measure));
}
