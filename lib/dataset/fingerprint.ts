import { twoTo } from "@/lib/math/elementary/tables";

const PRIME_LOW = 0x1b3;
const WORD = twoTo(32);

/**
 * A short name for a content: the same text gives the same sixteen hex digits, on any machine.
 * For telling versions apart, not for security.
 *
 * FNV-1a, 64 bit, over the UTF-8 bytes (Fowler, Noll and Vo; offset basis cbf29ce484222325, prime 2^40 + 2^8 + b3).
 * The 64-bit product is kept in two 32-bit halves, so that every step stays an exact double.
 */
export function fingerprint(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const byte of new TextEncoder().encode(text)) {
    low = (low ^ byte) >>> 0;
    const product = low * PRIME_LOW;
    // The prime's 2^40 moves the low half up by 40 bits: eight places into the high half.
    high = (high * PRIME_LOW + Math.floor(product / WORD) + ((low << 8) >>> 0)) % WORD;
    low = product % WORD;
  }
  return [high, low].map((half) => half.toString(16).padStart(8, "0")).join("");
}
