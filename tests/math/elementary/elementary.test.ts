import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asin, cos, sin } from "@/lib/math/elementary/circle";
import { cosh, exp, expm1, sinh } from "@/lib/math/elementary/exp";
import { atanh, ln, log1p, log2, log10 } from "@/lib/math/elementary/ln";
import { cbrt, hypot, power, tenTo } from "@/lib/math/elementary/power";
import { twoTo } from "@/lib/math/elementary/tables";
import { cosineOf, expOf, fixed, ONE, over, parts, plainExp, shifted, sineOf, times, unitsOff } from "./reference";

const { POSITIVE_INFINITY: INFINITY, NEGATIVE_INFINITY, NaN: NONE, MAX_VALUE, MIN_VALUE } = Number;

/** Numbers from 0 to 1 out of a fixed seed: an additive sequence of the golden ratio, which leaves no gap. */
function* spread(count: number): Generator<number> {
  for (let at = 0, x = 0.3; at < count; at++, x = (x + 0.6180339887498949) % 1) yield x;
}
const between = (low: number, high: number, count: number): number[] => Array.from(spread(count), (x) => low + (high - low) * x);
/** Of every size, with all digits in use. */
const ofEverySize = (low: number, high: number, count: number): number[] =>
  between(low, high, count).map((k) => twoTo(Math.floor(k)) * (1 + ((Math.abs(k) * 1e9) % 1)));
/** A float and its neighbours. */
function around(x: number): number[] {
  if (x === 0) return [x];
  const bits = new BigInt64Array(new Float64Array([x]).buffer)[0] as bigint;
  return [-2n, -1n, 0n, 1n, 2n].map((by) => new Float64Array(BigInt64Array.of(bits + by).buffer)[0] as number);
}
const next = (x: number): number => around(x)[x < 0 ? 1 : 3] ?? MIN_VALUE;

const LN10 = logOf(10);
const LN2 = logOf(2);
/** ln x in fixed point, by Newton's steps with the exponential of the reference. */
function logOf(x: number): bigint {
  let found = fixed(Math.log(x));
  for (let step = 0; step < 3; step++) found += logMissing(found, ...parts(x));
  return found;
}
/** ln v − y, to second order, for a y that is about ln v, and v = mantissa · 2^exponent, both whole. */
function logMissing(y: bigint, mantissa: bigint, exponent: number): bigint {
  const [there, power] = expOf(y);
  const part = over(shifted(mantissa * ONE, exponent - power), there) - ONE;
  return part - times(part, part) / 2n;
}

type Held = {
  readonly name: string;
  readonly of: (x: number) => number;
  /** How many units of the last place a value is off. */
  readonly off: (x: number, y: number) => number;
  readonly bound: number;
  readonly at: readonly number[];
};
const off = (value: (x: bigint) => bigint) => (x: number, y: number) => unitsOff(y, value(fixed(x)));
const steps = Array.from({ length: 400 }, (_, k) => (k - 200) * (Math.LN2 / 128));
const COUNT = 100_000;

const held: readonly Held[] = [
  {
    name: "eˣ",
    of: exp,
    off: (x, y) => unitsOff(y, ...expOf(fixed(x))),
    bound: 0.52,
    at: [
      ...between(-708, 709.78, COUNT / 2),
      ...between(-3, 3, COUNT / 2),
      ...ofEverySize(-80, 3, 1000),
      ...steps.flatMap(around),
      709.78,
      709,
    ],
  },
  { name: "eˣ below 1e-307", of: exp, off: (x, y) => unitsOff(y, ...expOf(fixed(x))), bound: 1, at: between(-745, -708, 5000) },
  {
    name: "eˣ − 1",
    of: expm1,
    off: off((x) => plainExp(x) - ONE),
    bound: 0.65,
    at: [
      ...between(-45, 200, COUNT / 2),
      ...between(-1, 1, COUNT / 2),
      ...ofEverySize(-80, 3, 1000),
      ...steps.flatMap(around),
      -0.05,
      0.05,
    ],
  },
  {
    name: "the hyperbolic sine",
    of: sinh,
    off: off((x) => (plainExp(x) - plainExp(-x)) / 2n),
    bound: 0.6,
    at: [...between(-45, 160, COUNT / 2), ...between(-1, 1, COUNT / 2), ...ofEverySize(-80, 3, 1000), ...around(0.3), ...around(40)],
  },
  {
    name: "the hyperbolic cosine",
    of: cosh,
    off: off((x) => (plainExp(x) + plainExp(-x)) / 2n),
    bound: 0.6,
    at: [...between(-45, 160, COUNT / 2), ...between(-1, 1, COUNT / 2), ...ofEverySize(-80, 3, 1000), ...around(40)],
  },
  {
    name: "ln x",
    of: ln,
    off: (x, y) => unitsOff(y, fixed(y) + logMissing(fixed(y), ...parts(x))),
    bound: 0.6,
    at: [
      ...ofEverySize(-1074, 1023, COUNT / 2),
      ...between(0.5, 2, COUNT / 2),
      ...between(0.9, 1.1, COUNT / 10),
      ...around(1),
      ...around(15 / 16),
      ...around(17 / 16),
      ...around(Math.SQRT1_2),
      MIN_VALUE,
      MAX_VALUE,
    ],
  },
  {
    name: "ln(1 + x)",
    of: log1p,
    off: (x, y) => unitsOff(y, fixed(y) + logMissing(fixed(y), ONE + fixed(x), -192)),
    bound: 0.6,
    at: [...ofEverySize(-80, 60, COUNT / 2), ...between(-1, 3, COUNT / 2), ...around(1 / 16), ...around(-1 / 16), ...around(0.5)],
  },
  {
    name: "artanh x",
    of: atanh,
    off: (x, y) => unitsOff(y, fixed(y) + logMissing(2n * fixed(y), over(ONE + fixed(x), ONE - fixed(x)), -192) / 2n),
    bound: 0.6,
    at: [...between(-1, 1, COUNT), ...ofEverySize(-80, -1, 1000), ...around(0.2), 1 - 2 ** -53],
  },
  {
    name: "the logarithm to the base 10",
    of: log10,
    off: (x, y) => unitsOff(y, fixed(y) + over(logMissing(times(fixed(y), LN10), ...parts(x)), LN10)),
    bound: 0.51,
    at: [...ofEverySize(-1074, 1023, COUNT / 2), ...between(0.5, 2, COUNT / 2), ...around(1), MIN_VALUE, MAX_VALUE],
  },
  {
    name: "the logarithm to the base 2",
    of: log2,
    off: (x, y) => unitsOff(y, fixed(y) + over(logMissing(times(fixed(y), LN2), ...parts(x)), LN2)),
    bound: 0.51,
    at: [...ofEverySize(-1074, 1023, COUNT / 2), ...between(0.5, 2, COUNT / 2), ...around(1), MIN_VALUE, MAX_VALUE],
  },
  {
    name: "a power with a broken exponent",
    of: (x) => power(x, exponentFor(x)),
    off: (x, y) => unitsOff(y, ...expOf(times(fixed(exponentFor(x)), logOf(x)))),
    bound: 0.52,
    at: [...ofEverySize(-1000, 1000, COUNT / 5), ...between(0.5, 2, COUNT / 5)],
  },
  {
    name: "the cube root",
    of: cbrt,
    off: (x, y) => unitsOff(y, fixed(y) + over(fixed(x) - times(fixed(y), times(fixed(y), fixed(y))), 3n * times(fixed(y), fixed(y)))),
    bound: 0.51,
    at: [...ofEverySize(-60, 300, COUNT / 2), ...between(-8, 8, COUNT / 2)],
  },
  {
    name: "the sine",
    of: sin,
    off: off(sineOf),
    bound: 0.8,
    at: [...between(-7, 7, COUNT), ...ofEverySize(-80, 2, 1000), ...quarters(40)],
  },
  {
    name: "the cosine",
    of: cos,
    off: off(cosineOf),
    bound: 0.8,
    at: [...between(-7, 7, COUNT), ...ofEverySize(-80, 2, 1000), ...quarters(40)],
  },
  {
    name: "the arc sine",
    of: asin,
    off: (x, y) => unitsOff(y, fixed(y) + arcMissing(x, fixed(y))),
    bound: 0.7,
    at: [...between(-1, 1, COUNT), ...ofEverySize(-80, -1, 1000), ...around(0.5), 1 - 2 ** -53, 1 - 2 ** -30],
  },
];

/** Where a turn is a multiple of a quarter, and next to it. */
function quarters(most: number): number[] {
  return Array.from({ length: 2 * most }, (_, k) => (k - most + 0.5) * (Math.PI / 2)).flatMap((x) => [
    ...around(x),
    ...around(x + Math.PI / 4),
  ]);
}
/** A number such that the power is a float: from −700 to 700 over the size of the logarithm. */
function exponentFor(x: number): number {
  return (700 * (((x * 1e7) % 2) - 1)) / Math.max(1, Math.abs(Math.log2(x)));
}
/** By one step of Newton's and what the curve adds. */
function arcMissing(x: number, y: bigint): bigint {
  const [missing, slope] = [fixed(x) - sineOf(y), cosineOf(y)];
  const step = over(missing, slope);
  return step + over(times(sineOf(y), times(step, step)), 2n * slope);
}

describe.each(held)("$name", ({ of, off, bound, at }) => {
  test(`is within ${bound} units of the last place of the true value, wherever it is asked`, () => {
    let [worst, where] = [0, 0];
    for (const x of at) {
      const far = Math.abs(off(x, of(x)));
      if (!(far <= worst)) [worst, where] = [far, x];
    }
    expect(worst, `at ${where}`).toBeLessThan(bound);
  });
});

test("eˣ never falls and ln x never falls from one float to the next", () => {
  for (const x of [...between(-700, 700, COUNT), ...between(-1, 1, COUNT), ...steps])
    if (!(exp(x) <= exp(next(x)))) expect.fail(`exp(${x})`);
  for (const x of [...ofEverySize(-1000, 1000, COUNT), ...between(0.5, 2, COUNT)]) if (!(ln(x) <= ln(next(x)))) expect.fail(`ln(${x})`);
});

test("values that are whole, or known, are exact", () => {
  expect([exp(0), exp(-0), ln(1), expm1(0), log1p(0), power(0.3, 0), cosh(0)]).toEqual([1, 1, 0, 0, 0, 1, 1]);
  for (let k = -1074; k <= 1023; k++) expect([log2(twoTo(k)), power(2, k)]).toEqual([k, twoTo(k)]);
  for (let k = -307; k <= 308; k++) expect([log10(tenTo(k)), tenTo(k)]).toEqual([k, Number(`1e${k}`)]);
  for (let k = -50; k <= 50; k++) expect(cbrt(k * k * k)).toBe(k);
  for (let base = 2; base <= 9; base++) for (let k = 0, exact = 1; k <= 16; k++, exact *= base) expect(power(base, k)).toBe(exact);
  expect([power(2, -1074), power(2, 1023), power(-2, 3), power(9, 0.5), power(27, 1 / 3)]).toEqual([MIN_VALUE, 2 ** 1023, -8, 3, 3]);
});

test("what no float holds becomes infinity, zero or nothing as the engine's own functions have it", () => {
  const edges = [
    0,
    -0,
    1,
    -1,
    2,
    -2,
    0.5,
    -0.5,
    3,
    2.5,
    -2.5,
    INFINITY,
    NEGATIVE_INFINITY,
    NONE,
    MAX_VALUE,
    -MAX_VALUE,
    MIN_VALUE,
    -MIN_VALUE,
    1e17,
  ];
  const pairs = { exp, expm1, sinh, cosh, log1p, atanh, log2, log10, cbrt, asin } as const;
  const alike = (found: number, native: number) =>
    Object.is(found, native) || (Number.isFinite(native) && Math.abs(found - native) <= 4e-16 * Math.abs(native) && native !== 0);
  for (const [name, of] of Object.entries(pairs))
    for (const x of edges) expect([name, x, alike(of(x), Math[name as keyof typeof pairs](x))]).toEqual([name, x, true]);
  for (const x of edges) expect([x, alike(ln(x), Math.log(x))]).toEqual([x, true]);
  for (const base of edges) for (const to of edges) expect([base, to, alike(power(base, to), base ** to)]).toEqual([base, to, true]);
  expect([exp(709.79), exp(-746), cosh(711), sinh(-711), exp(710)]).toEqual([INFINITY, 0, INFINITY, NEGATIVE_INFINITY, INFINITY]);
});

test("a length is the root of the sum of squares, also where the squares leave the range", () => {
  expect([hypot([3, 4]), hypot([3e300, -4e300]), hypot([3 * twoTo(-1000), 4 * twoTo(-1000)]), hypot([]), hypot([-0, 0])]).toEqual([
    5,
    5e300,
    5 * twoTo(-1000),
    0,
    0,
  ]);
});

test("an angle too large to be turned back without loss is refused", () => {
  for (const x of [1601, -1e10, INFINITY, NONE]) expect(() => sin(x)).toThrow(/at most 1600/);
});

test("a power and the root of it lead back", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
      fc.integer({ min: 1, max: 20 }),
      (x, n) => Math.abs(power(power(x, n), 1 / n) / x - 1) < 1e-15,
    ),
  );
});
