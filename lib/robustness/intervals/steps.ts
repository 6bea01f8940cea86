import type { Prepared } from "@/lib/madm/method";
import { TOLERANCE } from "@/lib/math/compare";

/** Fills `keys` with a number for each alternative under these weights: the higher, the better. */
type Keys = (weights: Float64Array, keys: Float64Array) => void;

/**
 * The steps of a scale, such as the positions of a slider, around the present one on which the same alternatives rank first:
 * every step is tried, so nothing between two of them can hide.
 *
 * @param weights the weights at each step, none negative; `null` where a step leaves no weight at all
 * @param now the present position, at a step or between two; the winners there are those under `weightsNow`
 * @returns the lowest and the highest step up to which, from `now`, no other alternative comes first; `now` itself, rounded
 * towards the scale's middle, where not even the next step holds
 */
export function stepsThatHold(
  { rows, columns }: { readonly rows: number; readonly columns: number },
  prepared: Prepared,
  weights: readonly (Float64Array | null)[],
  weightsNow: Float64Array,
  now: number,
): readonly [low: number, high: number] {
  const keysOf = keysBy(prepared, rows, columns);
  const keys = new Float64Array(rows);
  const firsts = (at: Float64Array) => {
    keysOf(at, keys);
    const best = keys.reduce((most, key) => Math.max(most, key), Number.NEGATIVE_INFINITY);
    const near = TOLERANCE * Math.max(1, Math.abs(best));
    return keys.reduce((bits, key, i) => (best - key <= near ? `${bits} ${i}` : bits), "");
  };
  const winners = firsts(weightsNow);
  const holds = (step: number) => {
    const at = weights[step];
    return at !== null && at !== undefined && firsts(at) === winners;
  };
  let low = Math.floor(now);
  let high = Math.ceil(now);
  if (holds(low)) while (low > 0 && holds(low - 1)) low--;
  else low = now;
  if (holds(high)) while (high < weights.length - 1 && holds(high + 1)) high++;
  else high = now;
  return [low, high];
}

function keysBy(prepared: Prepared, rows: number, columns: number): Keys {
  if (prepared.kind === "keys") return (weights, keys) => prepared.fill(weights, keys, 0);
  const row = (table: Float64Array, factors: Float64Array, i: number) => {
    let sum = 0;
    for (let j = 0; j < columns; j++) sum += (factors[j] as number) * (table[i * columns + j] as number);
    return sum;
  };
  if (prepared.kind === "sums")
    return (weights, keys) => {
      for (let i = 0; i < rows; i++) keys[i] = row(prepared.matrix, weights, i);
    };
  return (weights, keys) => {
    const squares = weights.map((weight) => weight * weight);
    for (let i = 0; i < rows; i++) {
      const down = row(prepared.fromWorst, squares, i);
      const up = row(prepared.fromBest, squares, i);
      keys[i] = down + up === 0 ? 0.5 : down / (down + up);
    }
  };
}
