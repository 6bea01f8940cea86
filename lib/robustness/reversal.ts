import type { Problem } from "@/lib/madm/problem";
import { rank } from "@/lib/madm/rank";
import { orderOf } from "@/lib/math/order";
import { Refusal } from "@/lib/math/refusal";

/** A change of the field that should not concern the others: an alternative dropped, copied, or one worse than all added. */
export type FieldChange =
  | { readonly kind: "dropped" | "copied"; readonly row: number }
  | { readonly kind: "worst-added"; readonly row: null };

/** What a change of the field did to the alternatives that were there before and after it. */
export type Reversal = FieldChange & {
  /** Pairs of rows whose order changed, the one formerly ahead first. A tie made or broken counts. */
  readonly pairs: readonly (readonly [number, number])[];
  /** True where the best of those that remain is another one than before. */
  readonly newFirst: boolean;
};

/** How a method stood every change of one kind. */
export type FieldTest = {
  readonly kind: FieldChange["kind"];
  /** How many changes were tried, and how many of them the method refused to rank. None is tried where nothing can change. */
  readonly tried: number;
  readonly refused: number;
  readonly reversals: readonly Reversal[];
};

/** The kinds of change, in the order they are told. */
export const fieldChanges = ["dropped", "copied", "worst-added"] as const satisfies readonly FieldChange["kind"][];

/**
 * Tries every such change and tells under which the order of the rest changes: rank reversal, after Belton, V. and Gear, T.
 * (1983). On a short-coming of Saaty's method of analytic hierarchies. Omega 11(3), 228–230. The alternative that is added
 * has the worst figure of the field on every criterion. With two alternatives none is dropped: one left alone has no order.
 *
 * @throws Refusal where the method refuses the problem itself
 */
export function fieldTestsOf(problem: Problem, method: string, options: Readonly<Record<string, unknown>>): FieldTest[] {
  const { rows } = problem;
  const all = Array.from({ length: rows }, (_, i) => i);
  const ranks = rank(problem, method, options, false, false).ranks;
  const rowsFor = { dropped: rows > 2 ? all : [], copied: rows > 1 ? all : [], "worst-added": rows > 1 ? [null] : [] };
  return fieldChanges.map((kind) => {
    const found = rowsFor[kind].map((row) => {
      const change = { kind, row } as FieldChange;
      const kept = change.kind === "dropped" ? all.filter((other) => other !== row) : all;
      const added = change.kind === "dropped" ? [] : [change.kind === "copied" ? rowOf(problem, change.row) : worstOf(problem)];
      const changed = ranksIn(problem, kept, added, method, options);
      if (!changed) return null;
      const firstOf = (places: readonly number[]) => kept.filter((_, at) => places[at] === Math.min(...places)).join();
      const newFirst = firstOf(kept.map((other) => ranks[other] as number)) !== firstOf(kept.map((_, at) => changed[at] as number));
      return { ...change, pairs: changedPairs(kept, ranks, changed), newFirst };
    });
    const answered = found.filter((reversal) => reversal !== null);
    return {
      kind,
      tried: found.length,
      refused: found.length - answered.length,
      reversals: answered.filter(({ pairs }) => pairs.length > 0),
    };
  });
}

function changedPairs(kept: readonly number[], before: Int32Array, after: Int32Array): (readonly [number, number])[] {
  const order = orderOf(
    Float64Array.from(kept, (row) => before[row] as number),
    "ascending",
  );
  const pairs: (readonly [number, number])[] = [];
  for (let x = 0; x < order.length; x++)
    for (let y = x + 1; y < order.length; y++) {
      const [a, b] = [order[x] as number, order[y] as number];
      const [one, other] = [kept[a] as number, kept[b] as number];
      const was = Math.sign((before[one] as number) - (before[other] as number));
      if (was !== Math.sign((after[a] as number) - (after[b] as number))) pairs.push([one, other]);
    }
  return pairs;
}

function ranksIn(
  problem: Problem,
  kept: readonly number[],
  added: readonly Float64Array[],
  method: string,
  options: Readonly<Record<string, unknown>>,
): Int32Array | null {
  const { columns } = problem;
  const rows = [...kept.map((row) => rowOf(problem, row)), ...added];
  const values = new Float64Array(rows.length * columns);
  for (const [i, row] of rows.entries()) values.set(row, i * columns);
  try {
    return rank({ ...problem, rows: rows.length, values }, method, options, false, false).ranks;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function rowOf({ values, columns }: Problem, row: number): Float64Array {
  return values.slice(row * columns, (row + 1) * columns);
}

function worstOf(problem: Problem): Float64Array {
  const { rows, columns, directions } = problem;
  const worst = rowOf(problem, 0);
  for (let i = 1; i < rows; i++)
    for (let j = 0; j < columns; j++) {
      const value = problem.values[i * columns + j] as number;
      worst[j] = directions[j] === "cost" ? Math.max(worst[j] as number, value) : Math.min(worst[j] as number, value);
    }
  return worst;
}
