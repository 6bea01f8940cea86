import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Fight, laws, outcomeOf, stateResidual } from "@/lib/lanchester/combat/laws";
import { decisionTimeOf, stateAt, trajectoryOf } from "@/lib/lanchester/combat/trajectory";

const fight = (law: Fight["law"], m: number, n: number, exchangeRate = 1): Fight => ({ law, m, n, exchangeRate });
const anyFight = fc.record({
  law: fc.constantFrom(...laws),
  m: fc.double({ min: 0.1, max: 1e4, noNaN: true }),
  n: fc.double({ min: 0.1, max: 1e4, noNaN: true }),
  exchangeRate: fc.double({ min: 0.05, max: 20, noNaN: true }),
});

describe("time to decision", () => {
  test("linear: N lasts one unit of time, M the part of it that it can pay for", () => {
    expect(decisionTimeOf(fight("linear", 100, 60, 1.5))).toBe(1);
    expect(decisionTimeOf(fight("linear", 45, 60, 1.5))).toBe(0.5);
    expect(decisionTimeOf(fight("linear", 90, 60, 1.5))).toBe(1);
  });

  // Hand calculation: artanh(3/5)/(3/5) = ln(4)/2/0.6; the mirror is 0.6 · ln(4)/2.
  test("square: artanh(x)/x for a winning M, artanh(1/x)/x for a winning N", () => {
    expect(decisionTimeOf(fight("square", 5, 3))).toBeCloseTo(Math.log(4) / 1.2, 12);
    expect(decisionTimeOf(fight("square", 3, 5))).toBeCloseTo(0.3 * Math.log(4), 12);
  });

  test("a draw ends under the linear law and never under the square law", () => {
    expect(decisionTimeOf(fight("linear", 4, 4))).toBe(1);
    expect(decisionTimeOf(fight("square", 4, 4))).toBeNull();
  });

  test.each(laws)("under the %s law a side that is empty from the start has lost at once", (law) => {
    expect(decisionTimeOf(fight(law, 0, 4))).toBe(0);
    expect(decisionTimeOf(fight(law, 4, 0))).toBe(0);
    expect(decisionTimeOf(fight(law, 0, 0))).toBe(0);
    expect(stateAt(fight(law, 4, 0), 0)).toEqual({ t: 0, m: 4, n: 0 });
  });

  test("a hopeless side lasts almost one unit as N and almost no time as M", () => {
    expect(decisionTimeOf(fight("square", 1e12, 1e-9))).toBe(1);
    expect(decisionTimeOf(fight("square", 1e-9, 1e12))).toBeCloseTo(0, 12);
    expect(stateAt(fight("square", 1e12, 1e-9), 0.5).n).toBeCloseTo(0.5e-9, 15);
  });
});

describe("states on the way", () => {
  test("start with the forces given and end with the survivors", () => {
    fc.assert(
      fc.property(anyFight, (given) => {
        const { winner, survivors } = outcomeOf(given);
        fc.pre(winner !== "draw");
        const { states, decisionTime } = trajectoryOf(given, 5);
        expect(states[0]).toEqual({ t: 0, m: given.m, n: given.n });
        expect(states[4]).toEqual({ t: decisionTime, m: winner === "m" ? survivors : 0, n: winner === "n" ? survivors : 0 });
      }),
    );
  });

  test("satisfy the state equation to 1e-9 at every time", () => {
    fc.assert(
      fc.property(anyFight, (given) => {
        for (const state of trajectoryOf(given, 17).states) expect(Math.abs(stateResidual(given, state))).toBeLessThan(1e-9);
      }),
      { numRuns: 500 },
    );
  });

  test("never grow and never fall below zero", () => {
    fc.assert(
      fc.property(anyFight, (given) => {
        const { states } = trajectoryOf(given, 33);
        states.forEach(({ m, n }, i) => {
          const before = states[i - 1];
          expect(Math.min(m, n)).toBeGreaterThanOrEqual(-1e-9 * Math.max(given.m, given.n));
          if (before) {
            expect(m).toBeLessThanOrEqual(before.m + 1e-9 * given.m);
            expect(n).toBeLessThanOrEqual(before.n + 1e-9 * given.n);
          }
        });
      }),
    );
  });

  // The square law's own equations: dM/dt = −E·a·N, dN/dt = −a·M with a = N₀/M₀, by central difference.
  test("under the square law the rates of loss follow the other side's force", () => {
    const given = fight("square", 10, 6, 1.5);
    const h = 1e-5;
    const [before, now, after] = [stateAt(given, 0.3 - h), stateAt(given, 0.3), stateAt(given, 0.3 + h)];
    expect((after.m - before.m) / (2 * h)).toBeCloseTo(-1.5 * 0.6 * now.n, 6);
    expect((after.n - before.n) / (2 * h)).toBeCloseTo(-0.6 * now.m, 6);
  });

  test("both laws begin with the same loss of N", () => {
    const h = 1e-7;
    for (const law of laws) expect((6 - stateAt(fight(law, 10, 6, 1.5), h).n) / h).toBeCloseTo(6, 5);
  });

  test("under the linear law both sides lose at a constant rate", () => {
    expect(stateAt(fight("linear", 100, 60, 1.5), 0.5)).toEqual({ t: 0.5, m: 55, n: 30 });
  });

  test("after the decision nothing moves", () => {
    expect(stateAt(fight("linear", 5, 3), 99)).toEqual({ t: 99, m: 2, n: 0 });
    expect(stateAt(fight("square", 5, 3), 99)).toEqual({ t: 99, m: 4, n: 0 });
    expect(stateAt(fight("linear", 4, 4), 2)).toEqual({ t: 2, m: 0, n: 0 });
  });

  test("a draw under the square law is followed until one per cent is left", () => {
    const { decisionTime, states } = trajectoryOf(fight("square", 8, 4, 4), 3);
    expect(decisionTime).toBeNull();
    expect(states.at(-1)?.m).toBeCloseTo(0.08, 12);
    expect(states.at(-1)?.n).toBeCloseTo(0.04, 12);
  });

  test("there are at least two states, evenly spaced", () => {
    expect(trajectoryOf(fight("linear", 5, 3), 0).states.map(({ t }) => t)).toEqual([0, 1]);
    expect(trajectoryOf(fight("linear", 5, 3), 5).states.map(({ t }) => t)).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });
});
