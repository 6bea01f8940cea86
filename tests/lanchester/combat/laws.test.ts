import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  checkFight,
  drawLevelOf,
  evenForce,
  type Fight,
  laws,
  outcomeOf,
  relativePower,
  sensitivityToRate,
  stateResidual,
} from "@/lib/lanchester/combat/laws";
import { Refusal } from "@/lib/math/refusal";

const fight = (law: Fight["law"], m: number, n: number, exchangeRate = 1): Fight => ({ law, m, n, exchangeRate });
const force = fc.double({ min: 0.1, max: 1e4, noNaN: true });
const rate = fc.double({ min: 0.05, max: 20, noNaN: true });
const anyLaw = fc.constantFrom(...laws);

describe("survivors and winner", () => {
  // Linear 5 : 3 and 30 : 20 as printed by note.com/unchain_alterego/n/n2055a223169b and b.hatena.ne.jp/photo-tuma/20190829,
  // square 10 : 5 by bluebloomblog.seesaa.net/article/201604article_4.html; the others by hand.
  test.each([
    [5, 3, 1, 2, 4],
    [10, 5, 1, 5, 8.660254],
    [30, 20, 1, 10, 22.36068],
    [100, 60, 1.5, 10, 67.8233],
  ])("%d against %d at E = %d leaves %d under the linear and %d under the square law", (m, n, e, linear, square) => {
    expect(outcomeOf(fight("linear", m, n, e))).toEqual({ winner: "m", survivors: expect.closeTo(linear, 6) });
    expect(outcomeOf(fight("square", m, n, e))).toEqual({ winner: "m", survivors: expect.closeTo(square, 5) });
  });

  test("E is what one unit of N costs M: above 1 it is bad for M", () => {
    expect(outcomeOf(fight("linear", 10, 6, 2))).toEqual({ winner: "n", survivors: 1 });
    // √(36 − 100/4) by hand.
    expect(outcomeOf(fight("square", 10, 6, 4))).toEqual({ winner: "n", survivors: expect.closeTo(Math.sqrt(11), 12) });
  });

  test("equal fighting power is a draw and leaves nobody, also where the product rounds", () => {
    expect(outcomeOf(fight("linear", 0.3, 0.1, 3))).toEqual({ winner: "draw", survivors: 0 });
    expect(outcomeOf(fight("square", Math.SQRT2, 1, 2))).toEqual({ winner: "draw", survivors: 0 });
  });

  test.each(laws)("under the %s law an empty side loses without a loss to the other, two empty sides draw", (law) => {
    expect(outcomeOf(fight(law, 7, 0))).toEqual({ winner: "m", survivors: 7 });
    expect(outcomeOf(fight(law, 0, 7, 3))).toEqual({ winner: "n", survivors: 7 });
    expect(outcomeOf(fight(law, 0, 0))).toEqual({ winner: "draw", survivors: 0 });
  });

  test("at E = 1 the larger side wins under both laws and keeps more under the square law", () => {
    fc.assert(
      fc.property(force, force, (a, b) => {
        fc.pre(Math.abs(a - b) > 1e-6 * Math.max(a, b));
        const linear = outcomeOf(fight("linear", a, b));
        const square = outcomeOf(fight("square", a, b));
        expect([linear.winner, square.winner]).toEqual(a > b ? ["m", "m"] : ["n", "n"]);
        expect(square.survivors).toBeGreaterThan(linear.survivors);
        expect(square.survivors).toBeLessThan(Math.max(a, b));
      }),
    );
  });

  test("swapping the sides and inverting E swaps the winner and keeps the survivors", () => {
    const swapped = { m: "n", n: "m", draw: "draw" };
    fc.assert(
      fc.property(anyLaw, force, force, rate, (law, m, n, e) => {
        const one = outcomeOf(fight(law, m, n, e));
        const other = outcomeOf(fight(law, n, m, 1 / e));
        fc.pre(one.survivors > 1e-6 * Math.max(m, n));
        expect(other.winner).toBe(swapped[one.winner]);
        expect(other.survivors / one.survivors).toBeCloseTo(1, 6);
      }),
    );
  });

  test("the end of a fight satisfies its own state equation to 1e-9", () => {
    fc.assert(
      fc.property(anyLaw, force, force, rate, (law, m, n, e) => {
        const { winner, survivors } = outcomeOf(fight(law, m, n, e));
        const end = { m: winner === "m" ? survivors : 0, n: winner === "n" ? survivors : 0 };
        expect(Math.abs(stateResidual(fight(law, m, n, e), end))).toBeLessThan(1e-9);
      }),
    );
  });
});

describe("what it takes to draw level", () => {
  test("M needs E·N under the linear and √E·N under the square law", () => {
    expect(evenForce("linear", 60, 1.5)).toBe(90);
    expect(evenForce("square", 60, 2.25)).toBe(90);
  });

  // 5/3 as printed by note.com/unchain_alterego/n/n2055a223169b; (5/3)² by hand.
  test("3 against 5 need efficiency × 1.666667 or force 5 (linear), efficiency × 2.777778 (square)", () => {
    const linear = drawLevelOf(fight("linear", 5, 3));
    expect(linear).toEqual({ side: "n", forceNeeded: 5, forceMissing: 2, efficiencyNeeded: expect.closeTo(1.666667, 6) });
    expect(drawLevelOf(fight("square", 5, 3))?.efficiencyNeeded).toBeCloseTo(2.777778, 6);
  });

  test("the losing side may be M", () => {
    expect(drawLevelOf(fight("linear", 10, 6, 2))).toEqual({ side: "m", forceNeeded: 12, forceMissing: 2, efficiencyNeeded: 1.2 });
  });

  test("nothing is missing in a draw, and no efficiency helps a side without force", () => {
    expect(drawLevelOf(fight("square", 4, 4))).toBeNull();
    expect(drawLevelOf(fight("square", 4, 0))).toEqual({ side: "n", forceNeeded: 4, forceMissing: 4, efficiencyNeeded: null });
  });

  test("with the force or the efficiency named, the fight is a draw", () => {
    fc.assert(
      fc.property(anyLaw, force, force, rate, (law, m, n, e) => {
        const needed = drawLevelOf(fight(law, m, n, e));
        fc.pre(needed !== null);
        const efficiency = needed.efficiencyNeeded as number;
        const byForce = needed.side === "m" ? fight(law, needed.forceNeeded, n, e) : fight(law, m, needed.forceNeeded, e);
        const byEfficiency = fight(law, m, n, needed.side === "m" ? e / efficiency : e * efficiency);
        fc.pre(byEfficiency.exchangeRate < 1e6 && byEfficiency.exchangeRate > 1e-6);
        expect(outcomeOf(byForce).winner).toBe("draw");
        expect(outcomeOf(byEfficiency).winner).toBe("draw");
      }),
    );
  });
});

describe("state equation", () => {
  test("is zero on the way and not off it", () => {
    expect(stateResidual(fight("linear", 100, 60, 1.5), { m: 55, n: 30 })).toBeCloseTo(0, 15);
    expect(stateResidual(fight("linear", 100, 60, 1.5), { m: 65, n: 30 })).toBeCloseTo(-0.1, 12);
    expect(stateResidual(fight("square", 5, 3), { m: 4, n: 0 })).toBeCloseTo(0, 12);
    expect(stateResidual(fight("square", 5, 3), { m: 5, n: 0 })).toBeCloseTo(-0.36, 12);
    expect(stateResidual(fight("square", 0, 0), { m: 0, n: 0 })).toBe(0);
  });
});

describe("relative power", () => {
  test("a leader five times as large is 5 times as strong in a local, 25 times in a wide-area battle", () => {
    expect(relativePower("linear", 50, 10)).toBe(5);
    expect(relativePower("square", 50, 10)).toBe(25);
    expect(relativePower("square", 50, 10, 2)).toBe(12.5);
  });

  // Hand calculation: 3² and 10².
  test("3 to 10 times smaller is 9 to 100 times weaker under the square law", () => {
    expect(relativePower("square", 3, 1)).toBe(9);
    expect(relativePower("square", 10, 1)).toBe(100);
  });

  test("against nobody there is no ratio", () => {
    expect(relativePower("linear", 5, 0)).toBeNull();
  });
});

describe("sensitivity to E", () => {
  test("the winner turns at the break-even rate: m/n under the linear, (m/n)² under the square law", () => {
    const linear = sensitivityToRate(fight("linear", 100, 50), [1, 2, 4]);
    expect(linear.breakEven).toBe(2);
    expect(linear.rows.map(({ winner }) => winner)).toEqual(["m", "draw", "n"]);
    const square = sensitivityToRate(fight("square", 100, 50), [1, 2, 4, 9]);
    expect(square.breakEven).toBe(4);
    expect(square.rows.map(({ winner }) => winner)).toEqual(["m", "m", "draw", "n"]);
    expect(square.rows[3]).toMatchObject({ exchangeRate: 9, evenForce: 150 });
  });

  test("no rate helps an empty side", () => {
    expect(sensitivityToRate(fight("linear", 0, 5), [1]).breakEven).toBeNull();
    expect(sensitivityToRate(fight("linear", 5, 0), [1]).breakEven).toBeNull();
  });

  test("M never does better at a higher rate", () => {
    fc.assert(
      fc.property(anyLaw, force, force, rate, rate, (law, m, n, a, b) => {
        const worth = (e: number) => {
          const { winner, survivors } = outcomeOf(fight(law, m, n, e));
          return winner === "m" ? survivors : winner === "n" ? -survivors : 0;
        };
        fc.pre(Math.abs(a - b) > 1e-6 * Math.max(a, b));
        expect(worth(Math.max(a, b))).toBeLessThanOrEqual(worth(Math.min(a, b)) + 1e-9 * Math.max(m, n));
      }),
    );
  });
});

describe("what is refused", () => {
  test.each([
    ["a negative force", fight("linear", -1, 5), ["m"], "out-of-range"],
    ["a force that is not a number", fight("linear", 1, Number.NaN), ["n"], "not-a-number"],
    ["an endless force", fight("square", Number.POSITIVE_INFINITY, 1), ["m"], "not-a-number"],
    ["an exchange rate of zero", fight("square", 1, 1, 0), ["exchangeRate"], "out-of-range"],
    ["an exchange rate above a million", fight("square", 1, 1, 1e6 + 1), ["exchangeRate"], "out-of-range"],
  ] as const)("%s, at its field", (_, bad, path, code) => {
    expect(() => checkFight(bad)).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ code, path })] }));
    expect(() => outcomeOf(bad)).toThrow(Refusal);
  });

  test("everything at once", () => {
    expect(() => checkFight(fight("linear", -1, -1, -1))).toThrow(
      expect.objectContaining({ issues: [expect.anything(), expect.anything(), expect.anything()] }),
    );
  });
});
