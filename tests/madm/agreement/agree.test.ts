import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inEnglish } from "@/lib/i18n/en";
import { agree, measureById } from "@/lib/madm/agreement/agree";
import { measures } from "@/lib/madm/agreement/registry";
import { issuesOf } from "../refused";

const RUNS = { numRuns: 1000, seed: 20_240_607 };

/** Two rankings of the same items, with ties, neither putting all items level. */
const pairs = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })), { minLength: 2, maxLength: 20 })
  .map((items) => [items.map(([x]) => x), items.map(([, y]) => y)] as const)
  .filter(([x, y]) => new Set(x).size > 1 && new Set(y).size > 1);
/** The numbers 1 to n in any order. */
const permutations = fc.integer({ min: 2, max: 20 }).chain((n) =>
  fc.shuffledSubarray(
    Array.from({ length: n }, (_, i) => i + 1),
    { minLength: n, maxLength: n },
  ),
);

describe.each(measures.map((measure) => [measure.id, measure] as const))("%s, on random rankings,", (id, { claims }) => {
  it("lies between −1 and 1", () => {
    fc.assert(
      fc.property(pairs, ([x, y]) => {
        const found = agree(id, x, y);
        expect(found).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(found).toBeLessThanOrEqual(1 + 1e-12);
      }),
      RUNS,
    );
  });

  it("is 1 for a ranking with itself, and with ties where it claims so", () => {
    fc.assert(
      fc.property(permutations, (x) => {
        expect(agree(id, x, x)).toBeCloseTo(1, 12);
      }),
      RUNS,
    );
    fc.assert(
      fc.property(pairs, ([x]) => {
        const tied = new Set(x).size < x.length;
        if (claims.selfAgreement) expect(agree(id, x, x)).toBeCloseTo(1, 12);
        else if (tied) expect(agree(id, x, x)).toBeLessThan(1);
      }),
      RUNS,
    );
  });

  if (claims.reversed !== null) {
    it("is that which it claims for a ranking without ties turned upside down", () => {
      fc.assert(
        fc.property(permutations, (x) => {
          const upsideDown = x.map((rank) => x.length + 1 - rank);
          expect(agree(id, x, upsideDown)).toBeCloseTo(claims.reversed as number, 12);
        }),
        RUNS,
      );
    });
  }

  it(`${claims.symmetric ? "does not care" : "cares"} which of the two comes first`, () => {
    let different = 0;
    fc.assert(
      fc.property(pairs, ([x, y]) => {
        const [there, back] = [agree(id, x, y), agree(id, y, x)];
        if (claims.symmetric) expect(back).toBeCloseTo(there, 12);
        else if (Math.abs(back - there) > 1e-9) different++;
      }),
      RUNS,
    );
    if (!claims.symmetric) expect(different).toBeGreaterThan(0);
  });

  it("does not change when ranks are named otherwise in the same order, nor when the items change places", () => {
    const rename = (rank: number) => 10 * rank ** 3 - 7;
    fc.assert(
      fc.property(pairs, ([x, y]) => {
        const found = agree(id, x, y);
        expect(agree(id, x.map(rename), y)).toBe(found);
        expect(agree(id, x, y.map(rename))).toBe(found);
        expect(agree(id, [...x].reverse(), [...y].reverse())).toBeCloseTo(found, 12);
      }),
      RUNS,
    );
  });
});

describe("agreement", () => {
  it("by hand: competition ranks 1, 2, 2, 4 against 1, 2, 3, 4 have ρ = √0.9 and τ_b = 5 / √30", () => {
    // Mid-ranks 1, 2.5, 2.5, 4: Σ(x − 2.5)(y − 2.5) = 4.5, Σ(x − 2.5)² = 4.5, Σ(y − 2.5)² = 5. Five pairs of six agree.
    const [x, y] = [
      [1, 2, 2, 4],
      [1, 2, 3, 4],
    ];
    expect(agree("spearman", x, y)).toBeCloseTo(Math.sqrt(0.9), 14);
    expect(agree("kendall-a", x, y)).toBeCloseTo(5 / 6, 14);
    expect(agree("kendall-b", x, y)).toBeCloseTo(5 / Math.sqrt(30), 14);
    expect(agree("gamma", x, y)).toBe(1);
    // (2.5 − 2)² · (10 − 4.5) + (2.5 − 3)² · (10 − 5.5) = 2.5; n⁴ + n³ − n² − n = 300.
    expect(agree("weighted-spearman", x, y)).toBeCloseTo(1 - (6 * 2.5) / 300, 14);
    // 2^−2.5 · 0.5 / 1.5, twice.
    expect(agree("ws", x, y)).toBeCloseTo(1 - (2 * 2 ** -2.5 * 0.5) / 1.5, 14);
    expect(agree("ws", y, x)).toBeCloseTo(1 - (2 ** -2 * 0.5) / 2 - (2 ** -3 * 0.5) / 2, 14);
  });

  it("punishes a change at the top more than one at the bottom by the weighted measures alone", () => {
    const [reference, top, bottom] = [
      [1, 2, 3, 4, 5],
      [2, 1, 3, 4, 5],
      [1, 2, 3, 5, 4],
    ];
    for (const id of ["weighted-spearman", "ws"]) expect(agree(id, reference, top)).toBeLessThan(agree(id, reference, bottom));
    for (const id of ["spearman", "kendall-a", "kendall-b", "gamma"])
      expect(agree(id, reference, top)).toBeCloseTo(agree(id, reference, bottom), 14);
  });

  it("with WS stays above 0, even upside down", () => {
    for (const n of [2, 3, 5, 50]) {
      const x = Array.from({ length: n }, (_, i) => i + 1);
      expect(agree("ws", x, [...x].reverse())).toBeGreaterThan(0);
    }
  });

  it("of 10,000 items is a number by every measure", () => {
    const x = Array.from({ length: 10_000 }, (_, i) => i);
    const y = x.map((i) => (i * 7919) % 10_000);
    for (const { id } of measures) expect(Number.isFinite(agree(id, x, y)), id).toBe(true);
  });

  it("is undefined, and refused by name, where a ranking puts all items level", () => {
    for (const { id } of measures) {
      expect(issuesOf(() => agree(id, [2, 2, 2], [1, 2, 3]))).toEqual([{ code: "constant-column", path: ["x"], values: {} }]);
      expect(issuesOf(() => agree(id, [1, 2, 3], [1, 1, 1]))).toEqual([{ code: "constant-column", path: ["y"], values: {} }]);
    }
  });

  it("is refused for fewer than two items, unequal lengths and ranks that are no numbers", () => {
    const refusal = (x: number[], y: number[]) => issuesOf(() => agree("spearman", x, y)).map(({ code, path }) => [code, ...path]);
    expect(refusal([1], [1])).toEqual([["too-few", "x"]]);
    expect(refusal([1, 2, 3], [1, 2])).toEqual([["wrong-length", "y"]]);
    expect(refusal([1, 2], [1, Number.NaN])).toEqual([["not-a-number", "y", 1]]);
  });

  it("is refused by an unknown measure, naming the known ones", () => {
    expect(issuesOf(() => agree("pearson", [1, 2], [1, 2]))).toEqual([
      {
        code: "unknown-id",
        path: ["measure"],
        values: { accepted: "spearman, weighted-spearman, ws, kendall-a, kendall-b, gamma", found: "pearson" },
      },
    ]);
  });
});

describe("a measure by its id", () => {
  it("says what it is and where it comes from", () => {
    for (const { id } of measures) {
      const { name, summary, formula, citation } = measureById(id);
      for (const text of [name, summary, ...formula]) expect(inEnglish(text)).toMatch(/\S/);
      expect(citation).toMatch(/\((19|20)\d\d\)/);
    }
  });
});
