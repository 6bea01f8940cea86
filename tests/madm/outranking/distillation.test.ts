import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clearlyBelow, distiller } from "@/lib/madm/outranking/distillation";

/** One of the two orders of a credibility matrix. */
function distil(credibility: Float64Array, direction: "descending" | "ascending"): Int32Array {
  return distiller(Math.sqrt(credibility.length))(credibility)[direction];
}

const matrix = (rows: readonly (readonly number[])[]) => Float64Array.from(rows.flat());

describe("clearlyBelow", () => {
  it("is 0.3 below no credibility and 0.15 below full, and a little for rounding", () => {
    expect(clearlyBelow(0) / 2 ** 30).toBeCloseTo(-0.3, 8);
    expect(clearlyBelow(2 ** 30) / 2 ** 30).toBeCloseTo(0.85, 8);
    expect(Math.round(0.85 * 2 ** 30)).toBeGreaterThan(clearlyBelow(2 ** 30));
  });
});

/** Roy's s(λ). */
const discrimination = (credibility: number) => 0.3 - 0.15 * credibility;

describe("distiller", () => {
  it("takes five projects apart as ELECTRE-Methods does (tests/outranking/test_distillation.py, 5 × 5)", () => {
    const credibility = matrix([
      [1, 0, 1, 0.8, 1],
      [0, 1, 0, 0.9, 0.67],
      [0.6, 0, 1, 0.6, 0.8],
      [0.25, 0.8, 0.67, 1, 0.85],
      [0.67, 0, 0.8, 0.8, 1],
    ]);
    // Given there: P1, then P2, then P3, P4 and P5 together; from below P3 and P5, then P4, then P1 and P2.
    expect([...distil(credibility, "descending")]).toEqual([1, 2, 3, 3, 3]);
    expect([...distil(credibility, "ascending")]).toEqual([1, 1, 4, 3, 4]);
  });

  it("takes twelve alternatives apart as ELECTRE-Methods does (tests/outranking/test_distillation.py, 12 × 12)", () => {
    const credibility = matrix([
      [1, 1, 0.9977, 0.606, 1, 0.9977, 0.8175, 1, 0.803, 0.8775, 0.548, 0.5318],
      [1, 1, 0.9977, 0.4047, 0.9973, 0.9816, 0.7762, 1, 0.6612, 0.8775, 0.4951, 0.443],
      [0.7734, 0.8946, 1, 0.2775, 0.8041, 0.8014, 0.6083, 0.916, 0.499, 0.8775, 0.382, 0.3598],
      [0.85, 0.85, 0.9317, 1, 0.85, 0.9317, 0.7739, 0.916, 0.8742, 0.8775, 0.7464, 0.7912],
      [0.9786, 0.9854, 0.9977, 0.5903, 1, 0.9816, 0.7184, 1, 0.7288, 0.8775, 0.4546, 0.3839],
      [0.8946, 0.9014, 1, 0.5999, 0.916, 1, 0.7488, 0.916, 0.7128, 0.8775, 0.464, 0.464],
      [1, 1, 1, 0.691, 1, 1, 1, 1, 0.803, 0.8775, 0.6875, 0.6875],
      [0.5299, 0.7279, 0.7849, 0.2795, 0.7057, 0.5066, 0.3148, 1, 0.3638, 0.8118, 0.2394, 0.1979],
      [0.8692, 0.934, 1, 0.773, 0.9352, 0.9352, 0.7297, 1, 1, 0.8775, 0.7647, 0.8393],
      [0.5803, 0.8033, 0.9186, 0.3486, 0.7385, 0.5779, 0.4384, 0.916, 0.5775, 1, 0.4959, 0.3625],
      [0.8692, 0.934, 0.9317, 0.773, 0.8692, 0.8669, 0.8669, 1, 0.9688, 1, 1, 0.9977],
      [0.8692, 0.934, 0.9537, 0.7835, 0.8822, 0.8822, 0.8692, 1, 0.993, 1, 1, 1],
    ]);
    // Descending: 11 12 | 4 7 | 9 | 1 6 | 5 | 2 | 3 8 10. Ascending, best first: 4 11 12 | 7 9 | 1 | 2 5 6 | 10 | 3 | 8.
    expect([...distil(credibility, "descending")]).toEqual([6, 9, 10, 3, 8, 6, 3, 10, 5, 10, 1, 1]);
    expect([...distil(credibility, "ascending")]).toEqual([6, 7, 11, 1, 7, 7, 4, 12, 4, 10, 1, 1]);
  });

  it("leaves alternatives together that nothing tells apart", () => {
    expect([
      ...distil(
        matrix([
          [1, 1, 1],
          [1, 1, 1],
          [1, 1, 1],
        ]),
        "descending",
      ),
    ]).toEqual([1, 1, 1]);
    expect([
      ...distil(
        matrix([
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ]),
        "ascending",
      ),
    ]).toEqual([1, 1, 1]);
  });

  it("does not look at the diagonal", () => {
    const credibility = [0.2, 0.9, 0.1, 0.4];
    for (const direction of ["descending", "ascending"] as const) {
      expect([...distil(Float64Array.from(credibility), direction)]).toEqual([1, 2]);
      expect([...distil(Float64Array.of(1, 0.9, 0.1, 1), direction)]).toEqual([1, 2]);
    }
  });

  it("ranks one alternative first", () => {
    expect([...distil(Float64Array.of(1), "descending")]).toEqual([1]);
  });

  it("finds what going by the definition finds, round by round and pair by pair", () => {
    const credibilities = fc.integer({ min: 1, max: 12 }).chain((n) =>
      fc.array(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.25, 0.5, 0.75, 1)), {
        minLength: n * n,
        maxLength: n * n,
      }),
    );
    fc.assert(
      fc.property(credibilities, (values) => {
        const credibility = Float64Array.from(values);
        for (const direction of ["descending", "ascending"] as const)
          expect([...distil(credibility, direction)]).toEqual(byDefinition(credibility, direction));
      }),
    );
  });
});

/** The definition as it stands in the docstring, in steps of 2⁻³⁰, nothing carried over from one round to the next. */
function byDefinition(credibility: Float64Array, direction: "descending" | "ascending"): number[] {
  const n = Math.sqrt(credibility.length);
  const sigma = (a: number, b: number) => Math.round((credibility[a * n + b] as number) * 2 ** 30) / 2 ** 30;
  const close = 2 ** -29;
  const highestBelow = (group: readonly number[], limit: number) =>
    Math.max(0, ...group.flatMap((a) => group.filter((b) => b !== a && sigma(a, b) <= limit - close).map((b) => sigma(a, b))));
  const outranks = (a: number, b: number, level: number) =>
    sigma(a, b) > level + close && sigma(b, a) <= sigma(a, b) - discrimination(sigma(a, b)) - close;
  const ranks = new Array<number>(n).fill(0);
  for (let left = [...ranks.keys()]; left.length > 0; ) {
    let group = left;
    let level = highestBelow(group, Number.POSITIVE_INFINITY);
    while (group.length > 1 && level > 0) {
      const next = highestBelow(group, level - discrimination(level));
      const here = group;
      const balances = here.map((a) => here.filter((b) => outranks(a, b, next)).length - here.filter((b) => outranks(b, a, next)).length);
      const best = direction === "descending" ? Math.max(...balances) : Math.min(...balances);
      group = here.filter((_, g) => balances[g] === best);
      level = next;
    }
    for (const a of group) ranks[a] = direction === "descending" ? n - left.length + 1 : left.length - group.length + 1;
    left = left.filter((a) => !group.includes(a));
  }
  return ranks;
}
