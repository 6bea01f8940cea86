import { indexFrom } from "@/lib/dataset/lookup";
import { mirrorGaps } from "@/lib/dataset/mirror/gaps";
import type { Dataset, Observation } from "@/lib/dataset/schema";
import { grouped } from "@/lib/math/grouped";
import { type PartId, parts } from "./parts";

/**
 * `added`: nothing was held before. `withdrawn`: nothing is any more, or the newest is gone and one of an earlier year stands in.
 * `newer`: of a later year. `revised`: anything else.
 */
export type ChangeKind = "added" | "revised" | "withdrawn" | "newer";

/** What one edition has otherwise than another, row by row of one key. */
export type Change = {
  readonly part: PartId;
  readonly key: string;
  readonly kind: ChangeKind;
  readonly before: readonly unknown[];
  readonly after: readonly unknown[];
  /** Whether it can move a rank. */
  readonly moves: boolean;
};

/** Everything in which the newer edition differs from the older, in the order of the parts and of their keys. */
export function changesBetween(older: Dataset, newer: Dataset): Change[] {
  return parts.flatMap(({ id, read, key, moves }) => {
    const [before, after] = [grouped(read(older) as never[], key), grouped(read(newer) as never[], key)];
    return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((name): Change[] => {
      const [then, now] = [before.get(name) ?? [], after.get(name) ?? []];
      if (JSON.stringify(then) === JSON.stringify(now)) return [];
      const whatMoves = (rows: readonly unknown[]) => JSON.stringify(rows.map((row) => moves?.(row as never)));
      const can = moves !== null && (then.length === 0 || now.length === 0 || whatMoves(then) !== whatMoves(now));
      return [{ part: id, key: name, kind: kindOf(then, now), before: then, after: now, moves: can }];
    });
  });
}

/** The data set with some changes made. All of them make the newer edition of the older, but for the order of its rows. */
export function withChanges(dataset: Dataset, changes: readonly Change[]): Dataset {
  let made = dataset;
  for (const { id, read, write, key } of parts) {
    const here = changes.filter((change) => change.part === id);
    if (here.length === 0) continue;
    const changed = new Set(here.map((change) => change.key));
    const kept = read(made).filter((row) => !changed.has(key(row as never)));
    made = write(made, [...kept, ...here.flatMap(({ after }) => after)] as never[]);
  }
  if (made === dataset) return dataset;
  const version = `${dataset.version}+${changes.length}`;
  if (changes.some(({ part }) => part !== "figures")) return { ...made, version, mirrors: mirrorGaps(made.flows, made.markets) };
  // Figures alone are most of what changes: the index of all the others serves on.
  const changed = { ...made, version };
  const rows = (side: "before" | "after") => changes.flatMap((change) => change[side]) as Observation[];
  indexFrom(dataset, changed, rows("after"), rows("before"));
  return changed;
}

function kindOf(before: readonly unknown[], after: readonly unknown[]): ChangeKind {
  if (before.length === 0) return "added";
  if (after.length === 0) return "withdrawn";
  const [then, now] = [latestYear(before), latestYear(after)];
  return now > then ? "newer" : now < then ? "withdrawn" : "revised";
}

function latestYear(rows: readonly unknown[]): number {
  return Math.max(...rows.map((row) => (row as Partial<Observation>).year ?? 0));
}
