import { exp } from "@/lib/math/elementary/exp";
import { ln } from "@/lib/math/elementary/ln";
/** The chance of a standard normal variable further from zero than `z`, on both sides. Relative error below 1e-12. */
export function normalTails(z: number): number {
  const x = Math.abs(z);
  if (x < 3) {
    // 1 − 2φ(x) (x + x³/3 + x⁵/15 + …): Abramowitz and Stegun 26.2.11.
    let term = x;
    let sum = x;
    for (let k = 3; term > 1e-18 * sum; k += 2) {
      term *= (x * x) / k;
      sum += term;
    }
    return 1 - 2 * density(x) * sum;
  }
  // The continued fraction of Mills' ratio, 26.2.14, from the inside out.
  let fraction = x;
  for (let k = 200; k >= 1; k--) fraction = x + k / fraction;
  return (2 * density(x)) / fraction;
}

/** The same for Student's t with `degrees` > 0 degrees of freedom. */
export function studentTails(t: number, degrees: number): number {
  return incompleteBeta(degrees / (degrees + t * t), (t * t) / (degrees + t * t), degrees / 2, 0.5);
}

/** The positive value that `tails` leaves exceeded with chance `p` (0 < p < 1), by bisection to the last digits. */
export function criticalValue(tails: (value: number) => number, p: number): number {
  let [low, high] = [0, 1];
  while (tails(high) > p && high < 1e300) high *= 2;
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (tails(middle) > p) low = middle;
    else high = middle;
  }
  return high;
}

function density(x: number): number {
  return exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}

/** The regularised incomplete beta function I_x(a, b); `y` is 1 − x, given apart to keep its digits. */
function incompleteBeta(x: number, y: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(y, x, b, a);
  const front = exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * ln(x) + b * ln(y)) / a;
  // Abramowitz and Stegun 26.5.8, by Lentz's method.
  let [c, d] = [1, 1 / (1 - ((a + b) * x) / (a + 1))];
  let fraction = d;
  for (let m = 1; m <= 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    fraction *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return front * fraction;
}

/** ln Γ(x) for x > 0: Stirling's series, after raising x to at least 15. */
function logGamma(x: number): number {
  let raised = x;
  let product = 1;
  while (raised < 15) product *= raised++;
  const i = 1 / (raised * raised);
  const series = (1 / 12 - i * (1 / 360 - i * (1 / 1260 - i * (1 / 1680 - i / 1188)))) / raised;
  return (raised - 0.5) * ln(raised) - raised + ln(2 * Math.PI) / 2 + series - ln(product);
}
