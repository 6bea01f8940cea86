import type { Problem } from "@/lib/madm/problem";

/**
 * Weights as a function of the share x of a group of criteria: `inside` inside the group, times x, and `outside` outside
 * it, times 1 − x. Both sum to one and no criterion is in both. `share` is the group's share as decided.
 */
export type WeightPath = { readonly share: number; readonly inside: Float64Array; readonly outside: Float64Array };

/**
 * The path on which the share of a group of columns is varied while the criteria inside it, and those outside it, keep
 * their proportions among themselves. Where a side has no weight to keep proportions of, it is shared out evenly.
 * `null` where the group holds every column: then its share is the whole and cannot be varied.
 */
export function pathOf({ columns, weights }: Problem, group: readonly number[]): WeightPath | null {
  const member = new Uint8Array(columns);
  for (const j of group) member[j] = 1;
  const size = member.reduce((count, one) => count + one, 0);
  if (size === columns) return null;
  const side = (which: 0 | 1, count: number) => {
    const total = weights.reduce((sum, weight, j) => (member[j] === which ? sum + weight : sum), 0);
    const parts = weights.map((weight, j) => (member[j] !== which ? 0 : total > 0 ? weight / total : 1 / count));
    return { total, parts };
  };
  const [inside, outside] = [side(1, size), side(0, columns - size)];
  return { share: inside.total / (inside.total + outside.total), inside: inside.parts, outside: outside.parts };
}

/** The weights at share x, 0–1. */
export function weightsAt({ inside, outside }: WeightPath, x: number): Float64Array {
  return inside.map((part, j) => x * part + (1 - x) * (outside[j] as number));
}
