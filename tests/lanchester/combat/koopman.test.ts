import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { koopmanSplit } from "@/lib/lanchester/combat/koopman";
import { Refusal } from "@/lib/math/refusal";

const force = fc.double({ min: 0.01, max: 1e3, noNaN: true });

describe("the Koopman split", () => {
  // Worked by hand for N = 1, M = 2√2: ρ = 1/√2 = 0.7071068, Ms = Mt = √2 = 1.4142136.
  test("1 against 2√2 uses up the strategic force of the smaller side", () => {
    const split = koopmanSplit(1, 2 * Math.SQRT2);
    expect(split.rho).toBeCloseTo(Math.SQRT1_2, 7);
    expect(split.ns).toBeCloseTo(0, 12);
    expect(split.nt).toBeCloseTo(1, 7);
    expect(split.ms).toBeCloseTo(Math.SQRT2, 7);
    expect(split.mt).toBeCloseTo(Math.SQRT2, 7);
    expect(split.finished).toBe("n");
  });

  test("equal forces split 1 : 2 on both sides, and nobody is finished", () => {
    const split = koopmanSplit(1, 1);
    expect(split).toMatchObject({ rho: 1, ns: expect.closeTo(0.3333333, 7), ms: expect.closeTo(0.3333333, 7), finished: null });
    expect(split).toMatchObject({ nt: expect.closeTo(0.6666667, 7), mt: expect.closeTo(0.6666667, 7) });
  });

  test("far ahead, the leader's strategic : tactical forces tend to 2 : 1", () => {
    const { ms, mt } = koopmanSplit(1, 1e12);
    expect(ms / mt).toBeCloseTo(2, 6);
  });

  // An observation, not a source for 41.7 %. By hand: M = 0.8^1.5 against N = 1.
  test("at (M/N)^(2/3) = 4/5, a share of 0.417094, the splits are 1 : 3 and 2 : 3", () => {
    const m = 0.8 ** 1.5;
    expect(m / (1 + m)).toBeCloseTo(0.417094, 6);
    const split = koopmanSplit(1, m);
    expect(split.ms / split.mt).toBeCloseTo(1 / 3, 9);
    expect(split.ns / split.nt).toBeCloseTo(2 / 3, 9);
  });

  test("the parts add up to the forces, and swapping the sides swaps the parts", () => {
    fc.assert(
      fc.property(force, force, (n, m) => {
        const split = koopmanSplit(n, m);
        const mirror = koopmanSplit(m, n);
        expect((split.ns + split.nt) / n).toBeCloseTo(1, 9);
        expect((split.ms + split.mt) / m).toBeCloseTo(1, 9);
        expect(mirror.ms / n).toBeCloseTo(split.ns / n, 9);
      }),
    );
  });

  test("a side is finished from 73.88 : 26.12 on and not before", () => {
    expect(koopmanSplit(26.2, 73.8).finished).toBeNull();
    expect(koopmanSplit(26.1, 73.9).finished).toBe("n");
    expect(koopmanSplit(73.9, 26.1).finished).toBe("m");
  });

  test.each([
    [0, 1],
    [1, 0],
    [-1, 1],
    [1, Number.NaN],
    [Number.POSITIVE_INFINITY, 1],
  ])("forces %d and %d are refused", (n, m) => {
    expect(() => koopmanSplit(n, m)).toThrow(Refusal);
  });
});
