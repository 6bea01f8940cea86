import { twoTo } from "@/lib/math/elementary/tables";

/** Credibilities are told apart in steps of 2⁻³⁰: whole numbers, so that all there is to say of two of them is exact. */
const STEPS = twoTo(30);

/** Credibilities fewer steps apart than this, or as many, differ by rounding only. */
const CLOSE = 2;

/** Adding and taking away 1.5 · 2⁵² rounds to the nearest whole number, as the kernel does. */
const ROUND = 1.5 * twoTo(52);

/** A credibility in whole steps. */
export function inSteps(credibility: number): number {
  return credibility * STEPS + ROUND - ROUND;
}

/**
 * What a credibility may be at most, in steps, to lie clearly below another one λ: λ − s(λ), less a little for rounding. Two
 * count as different where they are further apart than s(λ) = 0.3 − 0.15·λ of the higher one, the values Roy's school uses
 * throughout (Vallée and Zielniewicz 1994, ELECTRE III–IV, version 3.x, LAMSADE 85).
 */
export function clearlyBelow(credibility: number): number {
  return credibility * 1.15 - (0.3 * STEPS + CLOSE);
}

/** Competition ranks, 1 being best in either direction. */
export type Orders = { readonly descending: Int32Array; readonly ascending: Int32Array };

/**
 * ELECTRE III's two complete orders, distilled from a credibility matrix: the best are taken out again and again
 * (descending), or the worst (ascending). Roy (1978), "ELECTRE III: un algorithme de classements fondé sur une
 * représentation floue des préférences en présence de critères multiples", Cahiers du CERO 20(1), 3–24.
 *
 * In each round the level λ starts at the highest credibility among those left and steps down to the highest one that
 * is lower by more than s(λ), 0 if there is none. At a level a outranks b where σ(a, b) > λ and σ(a, b) exceeds σ(b, a)
 * by more than s(σ(a, b)). Those with the best balance of outranking less being outranked go on to the next level, until
 * one is left or the level is 0: they form the next class. What lies above a level is what does not lie clearly below the level
 * before, the level being the highest of what does.
 *
 * @param n how many alternatives
 * @returns the orders of a credibility matrix σ, n × n, row-major, the diagonal of which is not looked at. They stand until the
 * next call.
 */
export function distiller(n: number): (credibility: Float64Array) => Orders {
  // Of each pair the higher and the lower credibility, and the higher one again where it is clearly so: above zero where the
  // row's alternative outranks the column's, below where it is outranked.
  const [high, low, strong] = [new Int32Array(n * n), new Int32Array(n * n), new Int32Array(n * n)];
  const left = new Int32Array(n);
  const group = new Int32Array(n);
  const isLeft = new Uint8Array(n);
  const balances = new Int32Array(n);
  const tops = new Int32Array(n);
  const partners = new Int32Array(n);
  const orders = { descending: new Int32Array(n), ascending: new Int32Array(n) };
  /** Where `highestBelow` found what it returned. */
  let [foundOne, foundOther] = [0, 0];

  return (credibility) => {
    for (let a = 0; a < n; a++)
      for (let b = 0; b < a; b++) {
        const [at, mirror] = [a * n + b, b * n + a];
        const there = inSteps(credibility[at] as number);
        const back = inSteps(credibility[mirror] as number);
        const most = Math.max(there, back);
        const least = Math.min(there, back);
        const clearly = least <= clearlyBelow(most) ? (there > back ? most : -most) : 0;
        high[at] = most;
        high[mirror] = most;
        low[at] = least;
        low[mirror] = least;
        strong[at] = clearly;
        strong[mirror] = -clearly;
      }
    distil(orders.descending, 1);
    distil(orders.ascending, -1);
    return orders;
  };

  function distil(ranks: Int32Array, sign: 1 | -1): void {
    isLeft.fill(1);
    for (let i = 0; i < n; i++) left[i] = i;
    for (let a = 0; a < n; a++) findTop(a, n);
    // What the class before had for its first two levels holds on as long as the pairs it came from are left.
    let [top, next, from, to, balanced, above] = [-1, -1, 0, 0, -1, 0];
    for (let count = n; count > 0; ) {
      let highest = 0;
      for (let g = 0; g < count; g++) highest = Math.max(highest, tops[left[g] as number] as number);
      let size = count;
      group.set(left);
      if (size > 1 && highest > 0) {
        if (highest !== top || !(next === 0 || (isLeft[from] && isLeft[to]))) {
          next = highestBelow(count, clearlyBelow(highest));
          [top, from, to] = [highest, foundOne, foundOther];
        }
        if (balanced !== next) {
          above = clearlyBelow(highest);
          balance(count, above);
        }
        balanced = next;
        size = foremost(count, sign);
        for (let level = next; size > 1 && level > 0; size = foremost(size, sign)) {
          const limit = clearlyBelow(level);
          level = highestBelow(size, limit);
          balance(size, limit);
          balanced = -1;
        }
      }
      const rank = sign === 1 ? n - count + 1 : count - size + 1;
      for (let g = 0; g < size; g++) {
        const taken = group[g] as number;
        ranks[taken] = rank;
        isLeft[taken] = 0;
      }
      let kept = 0;
      for (let g = 0; g < count; g++) if (isLeft[left[g] as number]) left[kept++] = left[g] as number;
      if (balanced >= 0) takeOff(size, kept, above);
      count = kept;
      for (let g = 0; g < count; g++) if (!isLeft[partners[left[g] as number] as number]) findTop(left[g] as number, count);
    }
  }

  /** The highest credibility between an alternative and those left, either way. */
  function findTop(a: number, count: number): void {
    let [most, at] = [0, a];
    for (let g = 0; g < count; g++) {
      const b = left[g] as number;
      if (b !== a && (high[a * n + b] as number) > most) {
        most = high[a * n + b] as number;
        at = b;
      }
    }
    tops[a] = most;
    partners[a] = at;
  }

  /** The highest credibility between two of the first so many of the group, at most a limit; 0 if there is none. */
  function highestBelow(size: number, limit: number): number {
    let highest = 0;
    for (let g = 1; g < size; g++) {
      const row = (group[g] as number) * n;
      for (let h = 0; h < g; h++) {
        const at = row + (group[h] as number);
        let found = high[at] as number;
        if (found > limit) found = low[at] as number;
        if (found > highest && found <= limit) {
          highest = found;
          foundOne = group[g] as number;
          foundOther = group[h] as number;
        }
      }
    }
    return highest;
  }

  /** Fills in how many of the group each of them outranks above a limit, less how many outrank it. */
  function balance(size: number, limit: number): void {
    const most = Math.max(0, limit);
    for (let g = 0; g < size; g++) balances[group[g] as number] = 0;
    for (let g = 1; g < size; g++) {
      const one = group[g] as number;
      let own = 0;
      for (let h = 0; h < g; h++) {
        const other = group[h] as number;
        const found = strong[one * n + other] as number;
        const ahead = found > most ? 1 : found < -most ? -1 : 0;
        own += ahead;
        balances[other] = (balances[other] as number) - ahead;
      }
      balances[one] = (balances[one] as number) + own;
    }
  }

  /** Takes what those of the class just found add to the balances of those left off again. */
  function takeOff(size: number, count: number, limit: number): void {
    const most = Math.max(0, limit);
    for (let g = 0; g < count; g++) {
      const one = left[g] as number;
      for (let h = 0; h < size; h++) {
        const found = strong[one * n + (group[h] as number)] as number;
        balances[one] = (balances[one] as number) - (found > most ? 1 : found < -most ? -1 : 0);
      }
    }
  }

  /** Moves those of the group with the best balance to its front, and returns how many they are. */
  function foremost(size: number, sign: 1 | -1): number {
    let best = Number.NEGATIVE_INFINITY;
    for (let g = 0; g < size; g++) best = Math.max(best, sign * (balances[group[g] as number] as number));
    let kept = 0;
    for (let g = 0; g < size; g++) if (sign * (balances[group[g] as number] as number) === best) group[kept++] = group[g] as number;
    return kept;
  }
}
