/** Credibilities closer than this differ by rounding only. */
const CLOSE = 1e-9;

/**
 * How far apart two credibilities must be to count as different, as a function of the higher one: s(λ) = 0.3 − 0.15·λ,
 * the values Roy's school uses throughout (Vallée and Zielniewicz 1994, ELECTRE III–IV, version 3.x, LAMSADE 85).
 */
export function discrimination(credibility: number): number {
  return 0.3 - 0.15 * credibility;
}

/**
 * One of ELECTRE III's two complete orders, distilled from a credibility matrix: the best are taken out again and again
 * (descending), or the worst (ascending). Roy (1978), "ELECTRE III: un algorithme de classements fondé sur une
 * représentation floue des préférences en présence de critères multiples", Cahiers du CERO 20(1), 3–24.
 *
 * In each round the level λ starts at the highest credibility among those left and steps down to the highest one that
 * is lower by more than s(λ), 0 if there is none. At a level a outranks b where σ(a, b) > λ and σ(a, b) exceeds σ(b, a)
 * by more than s(σ(a, b)). Those with the best balance of outranking less being outranked go on to the next level, until
 * one is left or the level is 0: they form the next class.
 *
 * @param credibility σ, alternatives × alternatives, row-major; the diagonal is not looked at
 * @returns competition ranks, 1 being best in either direction
 */
export function distil(credibility: Float64Array, direction: "descending" | "ascending"): Int32Array {
  const n = Math.sqrt(credibility.length);
  const ranks = new Int32Array(n);
  let left = Array.from({ length: n }, (_, i) => i);
  while (left.length > 0) {
    const taken = new Set(nextClass(credibility, n, left, direction === "descending" ? 1 : -1));
    const rank = direction === "descending" ? n - left.length + 1 : left.length - taken.size + 1;
    for (const row of taken) ranks[row] = rank;
    left = left.filter((row) => !taken.has(row));
  }
  return ranks;
}

function nextClass(credibility: Float64Array, n: number, left: readonly number[], sign: 1 | -1): readonly number[] {
  let group = left;
  let level = highestBelow(credibility, n, group, Number.POSITIVE_INFINITY);
  while (group.length > 1 && level > 0) {
    level = highestBelow(credibility, n, group, level - discrimination(level));
    const balances = group.map((a) => sign * balance(credibility, n, group, a, level));
    const best = Math.max(...balances);
    group = group.filter((_, place) => balances[place] === best);
  }
  return group;
}

/** The highest credibility between two of a group that lies below a limit; 0 if there is none. */
function highestBelow(credibility: Float64Array, n: number, group: readonly number[], limit: number): number {
  let highest = 0;
  for (const a of group)
    for (const b of group) {
      const value = credibility[a * n + b] as number;
      if (a !== b && value > highest && value < limit - CLOSE) highest = value;
    }
  return highest;
}

/** How many of its group an alternative outranks at a level, less how many outrank it. */
function balance(credibility: Float64Array, n: number, group: readonly number[], a: number, level: number): number {
  const outranks = (there: number, back: number) => there > level + CLOSE && there > back + discrimination(there) + CLOSE;
  let sum = 0;
  for (const b of group) {
    if (a === b) continue;
    const [there, back] = [credibility[a * n + b] as number, credibility[b * n + a] as number];
    if (outranks(there, back)) sum++;
    else if (outranks(back, there)) sum--;
  }
  return sum;
}
