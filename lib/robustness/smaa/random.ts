import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** A stream of whole numbers of 32 bits, signed. */
export type Stream = { next(): number };

/**
 * Stream number `index` of a seed. Streams of one seed never overlap: each is 2⁶⁴ steps behind the one before it (Blackman
 * and Vigna (2021), Scrambled linear pseudorandom number generators, ACM Transactions on Mathematical Software 47(4), 36).
 */
export function streamsFrom(seed: number, index: number): () => Stream {
  const generator = xoroshiro128plus(seed);
  // The seed itself is a poor state; a jump mixes it.
  for (let k = 0; k <= index; k++) generator.jump();
  return () => {
    const stream = generator.clone();
    generator.jump();
    return stream;
  };
}

/**
 * The exponentially distributed number that belongs to a random whole number of 32 bits: −ln((n + ½) / 2³²), n unsigned.
 * Worked out by addition, multiplication and division alone, which are the same on every machine; `Math.log` need not be.
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
const HALVES = Float64Array.from({ length: 33 }, (_, k) => 2 ** -k);
