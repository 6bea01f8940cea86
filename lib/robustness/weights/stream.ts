import { twoTo } from "@/lib/math/elementary/tables";
import { startBlock } from "@/lib/robustness/smaa/random";

/** Whole numbers of 32 bits, signed, one after the other. */
export type Stream = () => number;

/** The first of the streams of a block of samples: xoshiro128++, after Blackman and Vigna (2021), as cited in `startBlock`. */
export function streamOf(seed: number, block: number): Stream {
  const state = new Uint32Array(16);
  startBlock(seed, block, state);
  let [s0, s1, s2, s3] = [0, 4, 8, 12].map((word) => state[word] as number) as [number, number, number, number];
  return () => {
    const added = (s0 + s3) | 0;
    const result = (((added << 7) | (added >>> 25)) + s0) | 0;
    const moved = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= moved;
    s3 = (s3 << 11) | (s3 >>> 21);
    return result;
  };
}

/** A number between 0 and 1, neither included, from a random whole number of 32 bits. */
export function uniform(bits: number): number {
  return ((bits >>> 0) + 0.5) / twoTo(32);
}
