/** Below this length the built-in sort is quicker than counting. */
const SMALL = 2048;

/**
 * Indices of `values` from the smallest value to the largest; equal values keep their order (0 and −0 are equal).
 * Long inputs are sorted by counting 16 bits at a time (least significant first), in time proportional to their length.
 * The values must be finite.
 */
export function ascendingOrder(values: Float64Array): Uint32Array {
  const order = new Uint32Array(values.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  if (values.length < SMALL) return order.sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
  return countingOrder(values, order);
}

function countingOrder(values: Float64Array, order: Uint32Array): Uint32Array {
  const n = values.length;
  const keys = sortableKeys(values);
  let from: Uint32Array = order;
  let to: Uint32Array = new Uint32Array(n);
  const places = new Uint32Array(65536);
  for (let half = 0; half < 4; half++) {
    places.fill(0);
    for (let i = 0; i < n; i++) {
      const digit = keys[4 * i + half] as number;
      places[digit] = (places[digit] as number) + 1;
    }
    // All alike in these bits: nothing to move.
    if (places[keys[half] as number] === n) continue;
    for (let digit = 0, next = 0; digit < 65536; digit++) {
      const count = places[digit] as number;
      places[digit] = next;
      next += count;
    }
    for (let i = 0; i < n; i++) {
      const row = from[i] as number;
      const digit = keys[4 * row + half] as number;
      const place = places[digit] as number;
      to[place] = row;
      places[digit] = place + 1;
    }
    [from, to] = [to, from];
  }
  return from;
}

/** Each float's 64 bits as four 16-bit digits, lowest first, turned so that they sort as the floats do. */
function sortableKeys(values: Float64Array): Uint16Array {
  // Adding 0 turns −0 into 0. Little-endian, as every platform that runs this is.
  const copy = new Float64Array(values.length);
  for (let i = 0; i < copy.length; i++) copy[i] = (values[i] as number) + 0;
  const keys = new Uint16Array(copy.buffer);
  for (let k = 3; k < keys.length; k += 4) {
    if ((keys[k] as number) < 0x8000) keys[k] = (keys[k] as number) | 0x8000;
    else for (let half = k - 3; half <= k; half++) keys[half] = ~(keys[half] as number);
  }
  return keys;
}
