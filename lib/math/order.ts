/** Below this length the built-in sort is quicker than counting. */
const SMALL = 1024;

/** Neighbours that agree in their upper halves are put in order one by one, as long as that moves so many places a value. */
const FEW_MOVES = 8;

/** A key of 64 bits is sorted by six digits of 11 bits (10 at the end of each half), the least significant first. */
const DIGITS = 2048;
const LOWER_HALF = [0, 1, 2];
const UPPER_HALF = [3, 4, 5];

/**
 * Indices of `values` from the smallest value to the largest, or the other way round; equal values keep their order (0 and
 * −0 are equal). Long inputs are sorted by counting digits, in time proportional to their length: by the upper half of
 * their bits, which tells nearly all values apart, and by the lower half only where much is left to put in order. The values must be finite.
 */
export function orderOf(values: Float64Array, direction: "ascending" | "descending"): Uint32Array {
  const sign = direction === "ascending" ? 1 : -1;
  if (values.length < SMALL)
    return asTheyStand(values.length).sort((a, b) => sign * ((values[a] as number) - (values[b] as number)) || a - b);
  const keys = sortableKeys(values, sign);
  const rough = sortByDigits(keys, UPPER_HALF);
  return settle(values, rough, sign) ? rough : sortByDigits(keys, [...LOWER_HALF, ...UPPER_HALF]);
}

function asTheyStand(length: number): Uint32Array {
  const order = new Uint32Array(length);
  for (let i = 0; i < length; i++) order[i] = i;
  return order;
}

function sortByDigits(keys: Uint32Array, digits: readonly number[]): Uint32Array {
  let from: Uint32Array = asTheyStand(keys.length / 2);
  let to: Uint32Array = new Uint32Array(from.length);
  const places = new Uint32Array(DIGITS);
  for (const digit of digits) {
    const half = digit < 3 ? 0 : 1;
    const shift = (digit % 3) * 11;
    places.fill(0);
    for (let k = half; k < keys.length; k += 2) {
      const value = ((keys[k] as number) >>> shift) & (DIGITS - 1);
      places[value] = (places[value] as number) + 1;
    }
    for (let value = 0, next = 0; value < DIGITS; value++) {
      const count = places[value] as number;
      places[value] = next;
      next += count;
    }
    for (let i = 0; i < from.length; i++) {
      const row = from[i] as number;
      const value = ((keys[2 * row + half] as number) >>> shift) & (DIGITS - 1);
      const place = places[value] as number;
      to[place] = row;
      places[value] = place + 1;
    }
    [from, to] = [to, from];
  }
  return from;
}

/** Finishes an order in which nearly every value is at most a few places away from its own. @returns false where it gave up */
function settle(values: Float64Array, order: Uint32Array, sign: 1 | -1): boolean {
  let left = FEW_MOVES * order.length;
  let before = sign * (values[order[0] as number] as number);
  for (let i = 1; i < order.length; i++) {
    const row = order[i] as number;
    const value = sign * (values[row] as number);
    if (value >= before) {
      before = value;
      continue;
    }
    let place = i;
    for (; place > 0 && sign * (values[order[place - 1] as number] as number) > value; place--) order[place] = order[place - 1] as number;
    order[place] = row;
    left -= i - place;
    if (left < 0) return false;
  }
  return true;
}

/** Each float's 64 bits as two 32-bit halves, the lower first, turned so that they sort as the floats do. */
function sortableKeys(values: Float64Array, sign: 1 | -1): Uint32Array {
  const copy = new Float64Array(values.length);
  // Adding 0 turns −0 into 0.
  for (let i = 0; i < copy.length; i++) copy[i] = sign * (values[i] as number) + 0;
  // Little-endian, as every platform that runs this is.
  const keys = new Uint32Array(copy.buffer);
  for (let k = 1; k < keys.length; k += 2) {
    const upper = keys[k] as number;
    if (upper < 0x80000000) keys[k] = upper ^ 0x80000000;
    else {
      keys[k] = ~upper;
      keys[k - 1] = ~(keys[k - 1] as number);
    }
  }
  return keys;
}
