/** Up to this many alternatives looking at every pair is quicker than sorting. */
const FEW = 64;

/** Beyond this many alternatives the table of relations is left out; the two rankings say the same. */
const MOST_RELATIONS = 1000;

/**
 * Two rankings taken together: one alternative is preferred to another where it is at least as good in both and better
 * in one; indifferent where both are equal; incomparable where each is better once.
 * This is how PROMETHEE I joins its two flows and ELECTRE III its two distillations.
 *
 * @returns rank = 1 + number of alternatives preferred to it. Incomparable ones may share a rank or not: the rank only
 * says how many are clearly better. In O(n·log n).
 */
export function partialRanks(first: Int32Array, second: Int32Array): Int32Array {
  const n = first.length;
  if (n <= FEW) return ranksByPairs(first, second);
  const order = Uint32Array.from(first.keys()).sort(
    (a, b) => (first[a] as number) - (first[b] as number) || (second[a] as number) - (second[b] as number),
  );
  const ranks = new Int32Array(n);
  const tree = new Int32Array(n + 1);
  // Taken in this order, all that can be preferred to an alternative came before it; its equals stand beside it.
  let head = 0;
  order.forEach((row, place) => {
    const leader = order[head] as number;
    if (first[row] !== first[leader] || second[row] !== second[leader]) {
      for (; head < place; head++)
        for (let at = second[order[head] as number] as number; at <= n; at += at & -at) tree[at] = (tree[at] as number) + 1;
    }
    let better = 0;
    for (let at = second[row] as number; at > 0; at -= at & -at) better += tree[at] as number;
    ranks[row] = better + 1;
  });
  return ranks;
}

function ranksByPairs(first: Int32Array, second: Int32Array): Int32Array {
  const ranks = new Int32Array(first.length).fill(1);
  for (let a = 1; a < ranks.length; a++)
    for (let b = 0; b < a; b++) {
      const [byFirst, bySecond] = [(first[a] as number) - (first[b] as number), (second[a] as number) - (second[b] as number)];
      if (byFirst >= 0 && bySecond >= 0 && byFirst + bySecond > 0) ranks[a] = (ranks[a] as number) + 1;
      if (byFirst <= 0 && bySecond <= 0 && byFirst + bySecond < 0) ranks[b] = (ranks[b] as number) + 1;
    }
  return ranks;
}

/**
 * How each alternative stands to each other, one string per row: P preferred to the column's, N the other way round,
 * I indifferent, R incomparable. Empty for more than 1,000 alternatives.
 */
export function relationsOf(first: Int32Array, second: Int32Array): string[] {
  const rows = Array.from(first.keys());
  if (rows.length > MOST_RELATIONS) return [];
  return rows.map((a) =>
    rows.map((b) => relation((first[b] as number) - (first[a] as number), (second[b] as number) - (second[a] as number))).join(""),
  );
}

function relation(aheadFirst: number, aheadSecond: number): "P" | "N" | "I" | "R" {
  if (aheadFirst === 0 && aheadSecond === 0) return "I";
  if (aheadFirst >= 0 && aheadSecond >= 0) return "P";
  return aheadFirst <= 0 && aheadSecond <= 0 ? "N" : "R";
}
