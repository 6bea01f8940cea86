import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PositionInput, positionOf } from "@/lib/lanchester/position";
import { requirementsOf } from "@/lib/lanchester/requirements";
import { anyMarket, input } from "./sample";

const needs = (market: PositionInput) => requirementsOf(positionOf(market));

/** The market after the own firm has moved to `share`, every other supplier and the rest shrinking in proportion. */
function grownFromAll(market: PositionInput, share: number): PositionInput {
  // A rest of up to 0.05 counts as nothing, so the whole may be a little off 100.
  const { suppliers, rest } = positionOf(market);
  const whole = suppliers.reduce((sum, { sharePct }) => sum + sharePct, rest.sharePct);
  const keep = (whole - share) / (whole - (market.own.sharePct as number));
  return {
    ...market,
    own: { name: "Own", sharePct: share },
    rivals: market.rivals.map(({ name, sharePct }) => ({ name, sharePct: sharePct * keep })),
  };
}

/** The market after the own firm has taken everything from one rival. */
function grownFromOne(market: PositionInput, share: number, rival: string): PositionInput {
  const taken = share - (market.own.sharePct as number);
  return {
    ...market,
    own: { name: "Own", sharePct: share },
    rivals: market.rivals.map(({ name, sharePct }) => ({ name, sharePct: name === rival ? sharePct - taken : sharePct })),
  };
}

describe("what it would take", () => {
  // Hand calculation: from all 60/3 = 20 on 90 others, x = 2000/90/(1 + 20/90) = 200/11; from the rival 10 + (60 − 30)/4 = 17.5.
  test("10 % reach a local leader of 60 % with 18.18 % taken from all or 17.5 % taken from it", () => {
    const needed = needs(input(10, [60, 30], { battle: "local" }));
    expect(needed?.toReach).toEqual([{ name: "R1", fromAllPct: expect.closeTo(200 / 11, 9), fromRivalPct: expect.closeTo(17.5, 9) }]);
  });

  // Hand calculation: from the rival 40 + (3·30 − 40)/4 = 52.5, which leaves it 17.5 = 52.5/3.
  test("40 % outrange a local follower of 30 % above 52.5 % taken from it", () => {
    const needed = needs(input(40, [30, 10, 10, 10], { battle: "local" }));
    expect(needed?.toOutrange[0]).toMatchObject({ name: "R1", fromRivalPct: 52.5 });
    // From all: 90 on 60 others, x = 150/(1 + 1.5) = 60, and the follower is left 20 = 60/3.
    expect(needed?.toOutrange[0]?.fromAllPct).toBeCloseTo(60, 9);
    expect(needed?.toRulePct).toBeCloseTo(60, 9);
  });

  test("taking share from the rival itself never needs more than taking it from all", () => {
    fc.assert(
      fc.property(anyMarket, (market) => {
        const needed = needs(market);
        for (const { fromAllPct, fromRivalPct } of [...(needed?.toReach ?? []), ...(needed?.toOutrange ?? [])])
          expect(fromRivalPct).toBeLessThanOrEqual(fromAllPct + 1e-9);
      }),
    );
  });

  test("the nearest rival to reach comes first, and the largest to outrange", () => {
    const needed = needs(input(5, [40, 30, 8, 5, 4]));
    expect(needed?.toReach.map(({ name }) => name)).toEqual(["R2", "R1"]);
    expect(needed?.toOutrange.map(({ name }) => name)).toEqual(["R4", "R5"]);
  });

  test("a firm in safe first place needs nothing more", () => {
    expect(needs(input(75, [25, 0]))).toEqual({ toReach: [], toOutrange: [], toRulePct: null });
    expect(needs(input(100, []))).toEqual({ toReach: [], toOutrange: [], toRulePct: null });
  });

  test("without a share every rival is to be reached; with an unknown one nothing can be said", () => {
    const needed = needs(input(0, [60, 40], { battle: "local" }));
    // From all: 20 on 100 others, x = 20/1.2; from the rival 60/4.
    expect(needed?.toReach[1]).toEqual({ name: "R1", fromAllPct: expect.closeTo(100 / 6, 9), fromRivalPct: 15 });
    expect(needed?.toReach.length).toBe(2);
    expect(needed?.toOutrange).toEqual([]);
    expect(needs(input(null, [60, 40]))).toBeNull();
  });

  test("a market in which nobody is named still has a share that rules it", () => {
    // The rest of 100 could be one supplier: x = R·100/(1 + R).
    expect(needs(input(0, [], { battle: "local" }))?.toRulePct).toBeCloseTo(75, 9);
  });

  test("with the share named, the rival is exactly at the edge of range", () => {
    fc.assert(
      fc.property(anyMarket, (market) => {
        const needed = needs(market);
        const factor = positionOf(market).rangeFactor;
        const gapAfter = (after: PositionInput, rival: string) => {
          const other = after.rivals.find(({ name }) => name === rival)?.sharePct as number;
          return other / (after.own.sharePct as number);
        };
        for (const { name, fromAllPct, fromRivalPct } of needed?.toReach ?? []) {
          expect(gapAfter(grownFromAll(market, fromAllPct), name) / factor).toBeCloseTo(1, 6);
          expect(gapAfter(grownFromOne(market, fromRivalPct, name), name) / factor).toBeCloseTo(1, 6);
        }
        for (const { name, fromAllPct, fromRivalPct } of needed?.toOutrange ?? []) {
          expect(gapAfter(grownFromAll(market, fromAllPct), name) * factor).toBeCloseTo(1, 6);
          expect(gapAfter(grownFromOne(market, fromRivalPct, name), name) * factor).toBeCloseTo(1, 6);
        }
      }),
    );
  });

  test("a little above the ruling share the firm leads safely, a little below it does not", () => {
    fc.assert(
      fc.property(anyMarket, (market) => {
        const rule = needs(market)?.toRulePct ?? null;
        fc.pre(rule !== null && rule < 99.8);
        expect(positionOf(grownFromAll(market, rule + 0.1)).reach).toBe("leads-safely");
        if (rule - 0.1 > (market.own.sharePct as number))
          expect(positionOf(grownFromAll(market, rule - 0.1)).reach).not.toBe("leads-safely");
      }),
    );
  });
});
