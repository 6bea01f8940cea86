import { twoTo } from "@/lib/math/elementary/tables";
/**
 * Sets four streams of xoshiro128++ to the start of a block of samples: Blackman, D. and Vigna, S. (2021). Scrambled linear
 * pseudorandom number generators. ACM Transactions on Mathematical Software 47(4), 36. Any block can be reached at once, and
 * no two streams of a seed start from the same state: for one seed, the first word is a different one for every block and
 * lane up to 2³² of them.
 *
 * @param seed a whole number; its lowest 32 bits count
 * @param state word k of stream l stands at 4·k + l
 */
export function startBlock(seed: number, block: number, state: Uint32Array): void {
  for (let word = 0; word < 4; word++) {
    const key = scrambled(seed + Math.imul(word + 1, GOLDEN));
    for (let lane = 0; lane < 4; lane++) state[4 * word + lane] = scrambled(key + 4 * block + lane);
  }
}

/** 2³² over the golden ratio. */
const GOLDEN = 0x9e3779b9;

/** A whole number of 32 bits scrambled one to one: the last step of MurmurHash3 (A. Appleby, 2011). */
function scrambled(number: number): number {
  let h = number | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/**
 * The exponentially distributed number that belongs to a random whole number of 32 bits: −ln((n + ½) / 2³²), n unsigned.
 * Worked out by addition, multiplication and division alone, which are the same on every machine and which the kernel in WebAssembly has as well.
 * Within 1e-13 of the logarithm.
 */
export function exponential(bits: number): number {
  // n + ½ as mantissa · 2^exponent, the mantissa from ½ to 1.
  const n = bits >>> 0;
  const exponent = 32 - Math.clz32(n);
  let mantissa = (n + 0.5) * (HALVES[exponent] as number);
  let power = 32 - exponent;
  if (mantissa < Math.SQRT1_2) {
    mantissa *= 2;
    power++;
  }
  // ln m = 2·artanh s with s = (m − 1) / (m + 1), |s| below 0.172.
  const s = (mantissa - 1) / (mantissa + 1);
  const z = s * s;
  const series = 1 + z * (1 / 3 + z * (1 / 5 + z * (1 / 7 + z * (1 / 9 + z * (1 / 11 + z * (1 / 13 + z * (1 / 15)))))));
  return power * Math.LN2 - 2 * s * series;
}

/** 2⁻ᵏ. */
const HALVES = Float64Array.from({ length: 33 }, (_, k) => twoTo(-k));
