import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { effortForShare, forceMultiple, type Side, shareAt, steadyShare } from "@/lib/lanchester/combat/advertising";
import { Refusal } from "@/lib/math/refusal";

const side = (effort: number, effectiveness = 1): Side => ({ effort, effectiveness });
const effort = fc.double({ min: 0.01, max: 100, noNaN: true });
const inside = fc.double({ min: 0.01, max: 0.99, noNaN: true });

describe("the Lanchester advertising model", () => {
  // Hand calculation: 2/(2 + 3) and 0.4 − 0.3·exp(−1).
  test("efforts of power 2 against 3 settle at 0.4; from 0.1 the share at 0.2 is 0.289636", () => {
    expect(steadyShare(side(4, 0.5), side(1, 3))).toBeCloseTo(0.4, 12);
    expect(shareAt(0.1, side(4, 0.5), side(1, 3), 0.2)).toBeCloseTo(0.289636, 6);
  });

  test("one side alone takes all; nobody's effort leaves every share where it is", () => {
    expect(steadyShare(side(2), side(2))).toBe(0.5);
    expect(steadyShare(side(1), side(0))).toBe(1);
    expect(steadyShare(side(0), side(1))).toBe(0);
    expect(steadyShare(side(0), side(5, 0))).toBeNull();
    expect(shareAt(0.3, side(0), side(0), 10)).toBe(0.3);
  });

  test("the share starts where it starts and ends at the steady share", () => {
    expect(shareAt(0.9, side(2), side(3), 0)).toBeCloseTo(0.9, 12);
    expect(shareAt(0.9, side(2), side(3), 1e3)).toBeCloseTo(0.4, 12);
  });

  // dm/dt = k₁u₁(1 − m) − k₂u₂m by central difference.
  test("the share over time solves the model's equation", () => {
    fc.assert(
      fc.property(
        inside,
        fc.double({ min: 0.1, max: 3, noNaN: true }),
        fc.double({ min: 0.1, max: 3, noNaN: true }),
        (start, own, rivals) => {
          const h = 1e-4;
          const at = (t: number) => shareAt(start, side(own), side(rivals), t);
          expect((at(0.5 + h) - at(0.5 - h)) / (2 * h)).toBeCloseTo(own * (1 - at(0.5)) - rivals * at(0.5), 5);
        },
      ),
    );
  });

  test("the effort for a wanted share holds exactly that share", () => {
    fc.assert(
      fc.property(inside, effort, effort, effort, (wanted, k, rivalEffort, rivalK) => {
        const rivals = side(rivalEffort, rivalK);
        expect(steadyShare(side(effortForShare(wanted, k, rivals), k), rivals)).toBeCloseTo(wanted, 9);
      }),
    );
    expect(effortForShare(0, 1, side(5))).toBe(0);
    expect(effortForShare(0.4, 1, side(3))).toBeCloseTo(2, 12);
  });

  test("from 20 to 50 per cent takes four times the force, at any rivals' effort", () => {
    expect(forceMultiple(0.2, 0.5)).toBeCloseTo(4, 12);
    expect(forceMultiple(0.3, 0.3)).toBe(1);
    fc.assert(
      fc.property(inside, inside, effort, (share, wanted, rivalEffort) => {
        const rivals = side(rivalEffort);
        const ratio = effortForShare(wanted, 1, rivals) / effortForShare(share, 1, rivals);
        expect(forceMultiple(share, wanted) / ratio).toBeCloseTo(1, 9);
      }),
    );
  });

  test.each([
    ["the whole market as a wanted share", () => effortForShare(1, 1, side(1))],
    ["a wanted share below zero", () => effortForShare(-0.1, 1, side(1))],
    ["an effectiveness of zero where an effort is asked for", () => effortForShare(0.5, 0, side(1))],
    ["a negative effort", () => steadyShare(side(-1), side(1))],
    ["an effectiveness that is not a number", () => steadyShare(side(1), side(1, Number.NaN))],
    ["an endless effort", () => steadyShare(side(Number.POSITIVE_INFINITY), side(1))],
    ["a start above 1", () => shareAt(1.1, side(1), side(1), 1)],
    ["a negative time", () => shareAt(0.5, side(1), side(1), -1)],
    ["a force read from no share", () => forceMultiple(0, 0.5)],
    ["a force read from the whole market", () => forceMultiple(1, 0.5)],
    ["the force for the whole market", () => forceMultiple(0.5, 1)],
  ])("%s is refused", (_, run) => {
    expect(run).toThrow(Refusal);
  });
});
