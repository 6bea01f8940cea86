/** What rounding takes from the sum `s` = a + b: a + b = s + this, exactly (D. E. Knuth). */
export function sumTail(a: number, b: number, s: number): number {
  const there = s - a;
  return a - (s - there) + (b - there);
}

/** What rounding takes from the product `p` = a × b of numbers below 2⁹⁹⁰: a × b = p + this (T. J. Dekker). */
export function productTail(a: number, b: number, p: number): number {
  const [aHigh, bHigh] = [upper(a), upper(b)];
  const [aLow, bLow] = [a - aHigh, b - bHigh];
  return aHigh * bHigh - p + aHigh * bLow + aLow * bHigh + aLow * bLow;
}

/** The upper half of the digits (G. W. Veltkamp). */
function upper(a: number): number {
  const wide = 0x8000001 * a;
  return wide - (wide - a);
}
