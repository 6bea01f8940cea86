import type { MarketResult } from "@/lib/evaluate";
import type { Position } from "@/lib/lanchester/position";
import type { Relation } from "@/lib/lanchester/range";
import type { AdviceKey, RestRisk } from "@/lib/lanchester/reach";
import type { Structure } from "@/lib/lanchester/structure";
import { grouped } from "@/lib/math/grouped";

/** Rivals that stand alike to the exporter. `relation` is `null` where the own share is unknown, so that nothing can be said. */
export type RivalGroup = {
  readonly relation: Relation | null;
  readonly rivals: readonly { readonly name: string; readonly sharePct: number }[];
};

/** The largest rivals of a market, at most `most`, grouped by range in the order in which the largest of each comes. */
export function strongestRivals({ suppliers, ranges }: Position, most: number): RivalGroup[] {
  const rivals = suppliers.filter(({ own }) => !own).slice(0, most);
  const relationTo = (name: string) => ranges.find((range) => range.name === name)?.relation ?? null;
  return [...grouped(rivals, ({ name }) => relationTo(name))].map(([relation, members]) => ({
    relation,
    rivals: members.map(({ name, sharePct }) => ({ name, sharePct })),
  }));
}

/** Something that holds of several markets, said once. */
export type Shared<T> = { readonly of: T; readonly markets: readonly string[] };

/** Every piece of advice given, with the markets (by code) it is given for. */
export function adviceGiven(results: readonly MarketResult[]): Shared<AdviceKey>[] {
  return sharedBy(results, (position) => position.advice);
}

/** What suppliers that the source does not name could change, with the markets (by code) where they could. */
export function unnamedRisks(results: readonly MarketResult[]): Shared<RestRisk | Structure["notes"][number]>[] {
  return sharedBy(results, (position) => [...position.structure.notes, ...position.rest.risks]);
}

function sharedBy<T>(results: readonly MarketResult[], pick: (position: Position) => readonly T[]): Shared<T>[] {
  const pairs = results.flatMap(({ market, position }) =>
    position.position ? pick(position.position).map((of) => ({ of, market: market.iso3 })) : [],
  );
  return [...grouped(pairs, ({ of }) => of)].map(([of, members]) => ({ of, markets: members.map(({ market }) => market) }));
}
