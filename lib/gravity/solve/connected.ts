import type { Effects } from "./absorber";

/** How many separate parts two groupings of the same rows fall into: groups are joined by the rows that they share. */
export function components(left: Int32Array, leftSize: number, right: Int32Array, rightSize: number): { count: number; of: Int32Array } {
  const parent = Int32Array.from({ length: leftSize + rightSize }, (_, node) => node);
  const root = (node: number) => {
    let at = node;
    while ((parent[at] as number) !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  let count = leftSize + rightSize;
  for (let row = 0; row < left.length; row++) {
    const [a, b] = [root(left[row] as number), root(leftSize + (right[row] as number))];
    if (a === b) continue;
    parent[Math.max(a, b)] = Math.min(a, b);
    count--;
  }
  return { count, of: parent.map((_, node) => root(node)) };
}

/**
 * Levels of each effect that the effects before it imply: none of the first; of the second, one for each part that is
 * not connected with the others (exact); of every later one, one (which may be too few).
 */
export function redundantLevels({ groups, sizes }: Effects): readonly number[] {
  return groups.map((codes, q) => {
    if (q === 0) return 0;
    if (q > 1) return 1;
    return components(groups[0] as Int32Array, sizes[0] as number, codes, sizes[1] as number).count;
  });
}

/** Whether every group of one grouping lies within a single group of the other. */
export function isNested(inner: Int32Array, innerSize: number, outer: Int32Array): boolean {
  const home = new Int32Array(innerSize).fill(-1);
  return inner.every((group, row) => {
    if (home[group] === -1) home[group] = outer[row] as number;
    return home[group] === outer[row];
  });
}
