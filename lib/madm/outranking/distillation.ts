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
  const left = new Int32Array(n);
  for (let i = 0; i < n; i++) left[i] = i;
  const group = new Int32Array(n);
  const balances = new Int32Array(n);
  for (let count = n; count > 0; ) {
    group.set(left);
    const size = nextClass(credibility, n, group, count, balances, direction === "descending" ? 1 : -1);
    const rank = direction === "descending" ? n - count + 1 : count - size + 1;
    for (let g = 0; g < size; g++) ranks[group[g] as number] = rank;
    let kept = 0;
    for (let g = 0; g < count; g++) if (ranks[left[g] as number] === 0) left[kept++] = left[g] as number;
    count = kept;
  }
  return ranks;
}

/** Moves the next class to the front of a group of so many, and returns its size. */
function nextClass(credibility: Float64Array, n: number, group: Int32Array, count: number, balances: Int32Array, sign: 1 | -1): number {
  let size = count;
  let level = highestBelow(credibility, n, group, size, Number.POSITIVE_INFINITY);
  while (size > 1 && level > 0) {
    level = highestBelow(credibility, n, group, size, level - discrimination(level));
    balance(credibility, n, group, size, level, balances);
    let best = Number.NEGATIVE_INFINITY;
    for (let g = 0; g < size; g++) best = Math.max(best, sign * (balances[g] as number));
    let kept = 0;
    for (let g = 0; g < size; g++) if (sign * (balances[g] as number) === best) group[kept++] = group[g] as number;
    size = kept;
  }
  return size;
}

/** The highest credibility between two of a group that lies below a limit; 0 if there is none. */
function highestBelow(credibility: Float64Array, n: number, group: Int32Array, size: number, limit: number): number {
  const most = limit - CLOSE;
  let highest = 0;
  for (let a = 1; a < size; a++) {
    const one = group[a] as number;
    for (let b = 0; b < a; b++) {
      const other = group[b] as number;
      const there = credibility[one * n + other] as number;
      const back = credibility[other * n + one] as number;
      if (there > highest && there < most) highest = there;
      if (back > highest && back < most) highest = back;
    }
  }
  return highest;
}

/** Fills in how many of its group each alternative outranks at a level, less how many outrank it. */
function balance(credibility: Float64Array, n: number, group: Int32Array, size: number, level: number, balances: Int32Array): void {
  balances.fill(0);
  for (let a = 1; a < size; a++) {
    const one = group[a] as number;
    for (let b = 0; b < a; b++) {
      const other = group[b] as number;
      const there = credibility[one * n + other] as number;
      const back = credibility[other * n + one] as number;
      const ahead = there > back;
      const high = ahead ? there : back;
      const low = ahead ? back : there;
      if (high <= level + CLOSE || high <= low + discrimination(high) + CLOSE) continue;
      balances[a] = (balances[a] as number) + (ahead ? 1 : -1);
      balances[b] = (balances[b] as number) - (ahead ? 1 : -1);
    }
  }
}
