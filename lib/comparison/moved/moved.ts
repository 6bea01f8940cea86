import type { Dataset } from "@/lib/dataset/schema";
import type { Decision } from "@/lib/decision/schema";
import { evaluate } from "@/lib/evaluate";
import { type Change, type ChangeKind, changesBetween, withChanges } from "./changes";
import type { PartId } from "./parts";
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
  readonly places: readonly Place[];
};

/** What a newer edition of the data does to a decision. */
export type Moved = {
  readonly older: string;
  readonly newer: string;
  /** Changes that can bear on this decision, by kind. */
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** All markets, in the order of the newer ranking; those it does not rank come last. */
  readonly places: readonly Place[];
  /** Causes that, by themselves, move a market; those that move the first place come first, then those that move most. */
  readonly causes: readonly Cause[];
  readonly tripwires: readonly Tripped[];
};

/** More changes than this are tried topic by topic: every one is a ranking of its own. */
const MOST_ALONE = 80;

/** What has moved in a decision from one edition of the data to another, and what moved it. Nothing changed, nothing moved. */
export function movedSince(decision: Decision, older: Dataset, newer: Dataset): Moved {
  const changes = changesBetween(older, newer).filter((change) => bearsOn(decision, change));
  const before = ranksOf(decision, older);
  const places = placesOf(before, ranksOf(decision, newer));
  const groups = changes.length <= MOST_ALONE ? changes.map((change) => [change]) : [...byTopic(changes).values()];
  const causes = groups.map((group) => causeOf(group, placesOf(before, ranksOf(decision, withChanges(older, group)))));
  const counts = { added: 0, revised: 0, withdrawn: 0, newer: 0 };
  for (const { kind } of changes) counts[kind]++;
  return {
    older: older.version,
    newer: newer.version,
    counts,
    places,
    causes: causes
      .map((cause) => ({ ...cause, places: cause.places.filter(hasMoved) }))
      .filter((cause) => cause.places.length > 0)
      .sort((a, b) => weightOf(b) - weightOf(a)),
    tripwires: tripped(decision, older, newer),
  };
}

/** Whether a market stands elsewhere than before. */
export function hasMoved({ before, after }: Place): boolean {
  return before !== after;
}

/** Figures of other sellers, and of products that are not asked for, can do nothing. */
function bearsOn({ exporter, product }: Decision, { part, key, moves }: Change): boolean {
  if (!moves) return false;
  const last = key.split(" ").at(-1) ?? "";
  if (part === "figures") return key.split(" ")[2] === "" || last === exporter;
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

function placesOf(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): Place[] {
  const markets = [...new Set([...after.keys(), ...before.keys()])];
  return markets.map((market) => ({ market, before: before.get(market) ?? null, after: after.get(market) ?? null }));
}

function ranksOf(decision: Decision, dataset: Dataset): Map<string, number> {
  const evaluation = evaluate(decision, dataset);
  return new Map(evaluation.ok ? evaluation.results.map(({ market, rank }) => [market.iso3, rank]) : []);
}
