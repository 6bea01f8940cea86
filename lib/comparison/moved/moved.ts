import type { Dataset } from "@/lib/dataset/schema";
import type { Decision } from "@/lib/decision/schema";
import { evaluate } from "@/lib/evaluate";
import { type Change, type ChangeKind, changesBetween, withChanges } from "./changes";
import { type FigureChange, figureChange } from "./figures";
import type { PartId } from "./parts";
import { smallestSet } from "./smallest";
import { type Tripped, tripped } from "./tripped";

/** The place of one market under two editions; `null` where it is not ranked. */
export type Place = { readonly market: string; readonly before: number | null; readonly after: number | null };

/** Changes tried by themselves, and the places they move: one change, or all of one topic where there are very many. */
export type Cause = {
  readonly part: PartId;
  /** The indicator, for figures. */
  readonly indicator: string | null;
  /** The market, where it is a change of one. */
  readonly market: string | null;
  /** Of a single change. */
  readonly change: Change | null;
  readonly count: number;
  /** The places it moves by itself: none where it moves nothing but together with others. */
  readonly places: readonly Place[];
};

/** A market that moved, and the smallest set of causes found that by itself takes it all the way; empty where none was. */
export type Because = Place & { readonly causes: readonly Cause[] };

/** What a newer edition of the data does to a decision. */
export type Moved = {
  readonly older: string;
  readonly newer: string;
  /** Changes that can bear on this decision, by kind. */
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** The figures among them, one by one, in the order of their markets. */
  readonly figures: readonly FigureChange[];
  /** All markets, in the order of the newer ranking; those it does not rank come last. */
  readonly places: readonly Place[];
  /** Every change that can bear on it; those that by themselves move the first place come first, then those that move most. */
  readonly causes: readonly Cause[];
  /** Those of the markets that moved, with what moved them. */
  readonly because: readonly Because[];
  readonly tripwires: readonly Tripped[];
};

/** More changes than this are tried topic by topic: every one is a ranking of its own. */
const MOST_ALONE = 80;

/** What has moved in a decision from one edition of the data to another, and what moved it. Nothing changed, nothing moved. */
export function movedSince(decision: Decision, older: Dataset, newer: Dataset): Moved {
  const changes = changesBetween(older, newer).filter((change) => bearsOn(decision, change));
  const [before, after] = [standingIn(decision, older), standingIn(decision, newer)];
  const places = placesOf(before, after);
  const groups = changes.length <= MOST_ALONE ? changes.map((change) => [change]) : [...byTopic(changes).values()];
  const withSet = remembered((set) =>
    standingIn(
      decision,
      withChanges(
        older,
        set.flatMap((at) => groups[at] ?? []),
      ),
    ),
  );
  const causes = groups.map((group, at) => causeOf(group, placesOf(before, withSet([at])).filter(hasMoved)));
  const all = groups.map((_, at) => at);
  const because = places.filter(hasMoved).map((place): Because => {
    const pull = all.map((at) => pullOn(place.market, before, after, withSet([at])));
    const order = [...all].sort((a, b) => (pull[b] ?? 0) - (pull[a] ?? 0));
    const set = smallestSet(order, (some) => (withSet(some).get(place.market)?.rank ?? null) === place.after);
    return { ...place, causes: set.flatMap((at) => causes[at] ?? []) };
  });
  const counts = { added: 0, revised: 0, withdrawn: 0, newer: 0 };
  for (const { kind } of changes) counts[kind]++;
  return {
    older: older.version,
    newer: newer.version,
    counts,
    figures: changes.flatMap((change) => figureChange(change) ?? []),
    places,
    causes: [...causes].sort((a, b) => weightOf(b) - weightOf(a)),
    because,
    tripwires: tripped(decision, older, newer),
  };
}

/** Whether a market stands elsewhere than before. */
export function hasMoved({ before, after }: Place): boolean {
  return before !== after;
}

/** Figures of other sellers, of earlier years, and of products that are not asked for, can do nothing. */
function bearsOn({ exporter, product }: Decision, change: Change): boolean {
  const { part, key, moves } = change;
  if (!moves) return false;
  const last = key.split(" ").at(-1) ?? "";
  if (part === "figures") return figureChange(change) !== null && (key.split(" ")[2] === "" || last === exporter);
  if (part === "cities") return true;
  if (part.startsWith("product") || part === "net-exporters") return product.hs?.slice(0, 2) === last.slice(0, 2);
  return true;
}

function byTopic(changes: readonly Change[]): Map<string, Change[]> {
  const topics = new Map<string, Change[]>();
  for (const change of changes) {
    const topic = `${change.part} ${indicatorOf(change) ?? ""}`;
    topics.set(topic, [...(topics.get(topic) ?? []), change]);
  }
  return topics;
}

function indicatorOf({ part, key }: Change): string | null {
  if (part === "indicators") return key;
  return part === "figures" ? (key.split(" ")[1] ?? null) : null;
}

function causeOf(group: readonly Change[], places: readonly Place[]): Cause {
  const [first] = group as readonly [Change];
  const only = group.length === 1 ? first : null;
  const market = /^[A-Z]{3}\b/.exec(only?.key ?? "")?.[0] ?? null;
  return { part: first.part, indicator: indicatorOf(first), market, change: only, count: group.length, places };
}

function weightOf({ places }: Cause): number {
  const first = places.some(({ before, after }) => before === 1 || after === 1) ? 1e6 : 0;
  return first + places.reduce((sum, { before, after }) => sum + Math.abs((before ?? 0) - (after ?? 0)), 0);
}

/** A market's place, and its score turned so that more is better. */
type Standing = ReadonlyMap<string, { readonly rank: number; readonly score: number }>;

function placesOf(before: Standing, after: Standing): Place[] {
  const markets = [...new Set([...after.keys(), ...before.keys()])];
  return markets.map((market) => ({ market, before: before.get(market)?.rank ?? null, after: after.get(market)?.rank ?? null }));
}

function standingIn(decision: Decision, dataset: Dataset): Standing {
  const evaluation = evaluate(decision, dataset);
  if (!evaluation.ok) return new Map();
  const sign = evaluation.ranking.better === "higher" ? 1 : -1;
  return new Map(evaluation.results.map(({ market, rank, score }) => [market.iso3, { rank, score: sign * score }]));
}

/** How far some changes by themselves take a market towards those that it changed places with, as scores. */
function pullOn(market: string, before: Standing, after: Standing, changed: Standing): number {
  const lead = (standing: Standing, other: string) => {
    const [own, its] = [standing.get(market), standing.get(other)];
    return own && its ? own.score - its.score : 0;
  };
  const ahead = (standing: Standing, other: string) => Math.sign((standing.get(other)?.rank ?? 0) - (standing.get(market)?.rank ?? 0));
  const passed = [...after.keys()].filter((other) => ahead(before, other) !== ahead(after, other));
  return passed.reduce((sum, other) => sum + ahead(after, other) * (lead(changed, other) - lead(before, other)), 0);
}

/** Every set is ranked once, whoever asks for it. */
function remembered(rank: (set: readonly number[]) => Standing): (set: readonly number[]) => Standing {
  const known = new Map<string, Standing>();
  return (set) => {
    const key = [...set].sort((a, b) => a - b).join(" ");
    const found = known.get(key) ?? rank(set);
    known.set(key, found);
    return found;
  };
}
