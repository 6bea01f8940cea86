import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Absorber } from "@/lib/gravity/solve/absorber";

/** Rows sorted by their first group, as an absorber takes them, with groups numbered without gaps. */
function sorted(rows: readonly { readonly groups: readonly number[]; readonly value: number; readonly weight: number }[]) {
  const count = rows[0]?.groups.length ?? 0;
  const dense = Array.from({ length: count }, (_, q) => [...new Set(rows.map(({ groups }) => groups[q] ?? 0))]);
  const order = rows.toSorted((a, b) => (dense[0]?.indexOf(a.groups[0] ?? 0) ?? 0) - (dense[0]?.indexOf(b.groups[0] ?? 0) ?? 0));
  return {
    effects: {
      groups: dense.map((levels, q) => Int32Array.from(order, ({ groups }) => levels.indexOf(groups[q] ?? 0))),
      sizes: dense.map((levels) => levels.length),
    },
    values: Float64Array.from(order, ({ value }) => value),
    weights: Float64Array.from(order, ({ weight }) => weight),
  };
}

/** The largest weighted sum of what is left in any group of any effect. */
function largestSum({ effects, weights }: ReturnType<typeof sorted>, left: Float64Array): number {
  const sums = effects.groups.flatMap((codes, q) => {
    const sum = new Float64Array(effects.sizes[q] ?? 0);
    for (const [row, code] of codes.entries()) sum[code] = (sum[code] ?? 0) + (weights[row] ?? 0) * (left[row] ?? 0);
    return [...sum];
  });
  return Math.max(...sums.map(Math.abs));
}

const row = (effects: number) =>
  fc.record({
    groups: fc.array(fc.nat({ max: 4 }), { minLength: effects, maxLength: effects }),
    value: fc.double({ min: -10, max: 10, noNaN: true }),
    weight: fc.double({ min: 0.01, max: 100, noNaN: true }),
  });

describe.each([1, 2, 3, 4])("a column cleared of %d effects", (effects) => {
  test("sums to zero in every group of each, and with its levels added is the column again", () => {
    fc.assert(
      fc.property(fc.array(row(effects), { minLength: 1, maxLength: 40 }), (rows) => {
        const made = sorted(rows);
        const absorber = new Absorber(made.effects);
        absorber.weigh(made.weights);
        const left = made.values.slice();
        const levels = new Float64Array(absorber.levels);
        absorber.clear(left, levels, 1e-11);
        const again = left.slice();
        absorber.spread(levels, again);
        return largestSum(made, left) < 1e-8 && again.every((value, at) => Math.abs(value - (made.values[at] ?? 0)) < 1e-8);
      }),
    );
  });
});

describe("clearing", () => {
  test("goes on from what was cleared before: at once under the same weights, and to the same end under others", () => {
    const made = sorted(Array.from({ length: 60 }, (_, k) => ({ groups: [k % 7, (k * k) % 5], value: Math.sin(k), weight: 1 + (k % 3) })));
    const absorber = new Absorber(made.effects);
    absorber.weigh(made.weights);
    const left = made.values.slice();
    const levels = new Float64Array(absorber.levels);
    expect(absorber.clear(left, levels, 1e-9)).toBeGreaterThan(0);
    expect(absorber.clear(left, levels, 1e-8)).toBe(0);
    const others = made.weights.map((weight, at) => weight * (1 + (at % 4)));
    absorber.weigh(others);
    absorber.clear(left, levels, 1e-11);
    const fresh = made.values.slice();
    absorber.clear(fresh, new Float64Array(absorber.levels), 1e-11);
    for (const [at, value] of left.entries()) expect(value).toBeCloseTo(fresh[at] ?? 0, 9);
  });

  test("takes few steps where plain alternation would take thousands: a long chain of groups", () => {
    // Group k of the first effect meets groups k and k + 1 of the second: news travels one link a sweep.
    const links = 200;
    const rows = Array.from({ length: links }, (_, k) =>
      [k, k + 1].map((other) => ({ groups: [k, other], value: Math.cos(k + other), weight: 1 })),
    );
    const made = sorted(rows.flat());
    const absorber = new Absorber(made.effects);
    absorber.weigh(made.weights);
    const left = made.values.slice();
    expect(absorber.clear(left, new Float64Array(absorber.levels), 1e-10)).toBeLessThan(2 * links);
    expect(largestSum(made, left)).toBeLessThan(1e-9);
  });

  test("leaves groups without weight alone", () => {
    const made = sorted([0, 0, 1, 1].map((group, k) => ({ groups: [group, k % 2], value: k + 1, weight: group })));
    const absorber = new Absorber(made.effects);
    absorber.weigh(made.weights);
    const left = made.values.slice();
    absorber.clear(left, new Float64Array(absorber.levels), 1e-10);
    expect(left.every(Number.isFinite)).toBe(true);
  });
});
