import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { positionOf } from "@/lib/lanchester/position";
import { rangeFactors } from "@/lib/lanchester/range";
import { anyMarket, definition, input } from "./sample";

describe("a position in a market", () => {
  const middle = positionOf(input(20, [12, 30, 25, 0]));

  test("rank, ladder and role of a firm in the middle", () => {
    expect(middle.own).toMatchObject({ name: "Own", sharePct: 20, rank: 3, role: "weak" });
    expect(middle.own.rung?.level?.id).toBe("leading-group");
    expect(middle.own.rung?.next?.target.id).toBe("lower");
    expect(middle.own.rung?.next?.pointsMissing).toBeCloseTo(6.1, 12);
  });

  test("ranges run to each rival, largest first, an absent one last and undecidable", () => {
    expect(middle.ranges.map(({ name, relation }) => [name, relation])).toEqual([
      ["R2", "contested"],
      ["R3", "contested"],
      ["R1", "contested"],
      ["R4", "undecidable"],
    ]);
    expect(middle.ranges[0]).toMatchObject({ gap: 1.5, sharePct: 30 });
  });

  test("the rival just below is the next share down, the one just above the next up", () => {
    expect(middle.justBelow).toEqual(["R1"]);
    expect(middle.justAbove).toEqual(["R3"]);
  });

  test("definition, battle, factor and structure variant are printed with the result", () => {
    expect(middle).toMatchObject({ definition, battle: "wide", rangeFactor: Math.sqrt(3), structure: { variant: { id: "root-three" } } });
    expect(positionOf(input(20, [30], { battle: "local", structureVariant: "japanese" }))).toMatchObject({
      rangeFactor: 3,
      structure: { variant: { id: "japanese" } },
    });
  });
});

describe("reach and advice, one situation each", () => {
  test.each([
    ["first, the second out of range", 60, [30, 10], "leads-safely", ["hold"]],
    ["first, the second within range", 40, [30, 30], "leads-contested", ["widen-gap"]],
    ["sharing the first place", 40, [40, 20], "leads-contested", ["widen-gap"]],
    ["second, the leader within range", 30, [40, 30], "within-range", ["differentiate"]],
    ["third, the leader out of range but the next above within it", 15, [60, 20, 5], "out-of-range", ["cut-finer", "differentiate"]],
    ["third, everyone above out of range", 5, [60, 20, 15], "out-of-range", ["cut-finer"]],
    ["no share", 0, [60, 40], "no-share", ["foothold"]],
    ["share unknown", null, [60, 20], "unknown", []],
  ] as const)("%s", (_, own, rivals, reach, advice) => {
    const position = positionOf(input(own, rivals));
    expect(position.reach).toBe(reach);
    expect(position.advice).toEqual(advice);
  });

  test("the battle decides: 50 against 25 is safe in a wide-area battle and contested in a local one", () => {
    expect(positionOf(input(50, [25, 25])).reach).toBe("leads-safely");
    expect(positionOf(input(50, [25, 25], { battle: "local" })).reach).toBe("leads-contested");
  });
});

describe("number one by definition", () => {
  test("is first and out of range of the second", () => {
    expect(positionOf(input(30, [60, 10])).ruler).toBe("R1");
    expect(positionOf(input(30, [50, 20])).ruler).toBeNull();
  });

  test("the strong is the one alone in first place, safe or not; a shared first place is weak", () => {
    expect(positionOf(input(40, [30, 30])).own.role).toBe("strong");
    expect(positionOf(input(40, [40, 20])).own).toMatchObject({ role: "weak", rank: 1 });
    expect(positionOf(input(0, [40])).own).toMatchObject({ role: "weak", rank: null });
    expect(positionOf(input(null, [40])).own).toMatchObject({ role: null, rank: null, rung: null });
  });

  test("an equal rival stands just below, and several equals all do", () => {
    expect(positionOf(input(30, [30, 30, 10]))).toMatchObject({ justAbove: [], justBelow: ["R1", "R2"] });
    expect(positionOf(input(10, [30, 30])).justAbove).toEqual(["R1", "R2"]);
  });
});

describe("the rest", () => {
  test("keeps a first place from being called safe while it could hide a rival within range", () => {
    expect(positionOf(input(40, [10]))).toMatchObject({
      reach: "leads-contested",
      ruler: null,
      rest: { sharePct: 50, risks: ["bigger-leader", "supplier-above-own"] },
    });
    expect(positionOf(input(50, [20]))).toMatchObject({ reach: "leads-contested", rest: { sharePct: 30, risks: ["challenger-in-range"] } });
    expect(positionOf(input(50, [25]))).toMatchObject({ reach: "leads-safely", ruler: "Own", rest: { sharePct: 25, risks: [] } });
  });

  test("is no danger where the largest supplier inside it is known to be small", () => {
    expect(positionOf(input(40, [10], { largestUnnamedPct: 10 }))).toMatchObject({
      reach: "leads-safely",
      rest: { sharePct: 50, largestPct: 10, risks: [] },
    });
  });

  test("may hide someone above the own firm; the rank then holds among the named only", () => {
    expect(positionOf(input(10, [50])).rest.risks).toEqual(["challenger-in-range", "supplier-above-own"]);
    expect(positionOf(input(10, [80])).rest.risks).toEqual([]);
  });
});

describe("degenerate markets", () => {
  test("a sole supplier is number one with the whole market, and not while the rest can hide a rival", () => {
    expect(positionOf(input(100, []))).toMatchObject({
      reach: "leads-safely",
      ruler: "Own",
      structure: { type: "monopoly" },
      justBelow: [],
      ranges: [],
    });
    expect(positionOf(input(30, []))).toMatchObject({ reach: "leads-contested", ruler: null, own: { rank: 1, role: "strong" } });
  });

  test("rivals with a share of zero threaten nobody", () => {
    expect(positionOf(input(100, [0, 0]))).toMatchObject({ reach: "leads-safely", justBelow: [], absent: ["R1", "R2"] });
  });

  test("nobody has a share: no structure type, no ruler, reach no-share", () => {
    expect(positionOf(input(0, [0]))).toMatchObject({
      reach: "no-share",
      ruler: null,
      suppliers: [],
      structure: { type: null },
      justAbove: [],
    });
    expect(positionOf(input(null, []))).toMatchObject({
      reach: "unknown",
      structure: { type: null },
      rest: { sharePct: 100, risks: ["bigger-leader"] },
    });
  });

  test("an unknown own share leaves the named market readable", () => {
    expect(positionOf(input(null, [60, 30, 5]))).toMatchObject({
      ranges: [],
      ruler: "R1",
      structure: { type: "one-strong" },
      justAbove: [],
      justBelow: [],
    });
  });

  test("all equal: one rank for all, all contested, nobody number one", () => {
    const position = positionOf(input(25, [25, 25, 25]));
    expect(position.suppliers.map(({ rank }) => rank)).toEqual([1, 1, 1, 1]);
    expect(position.ranges.every(({ relation, gap }) => relation === "contested" && gap === 1)).toBe(true);
    expect(position).toMatchObject({ reach: "leads-contested", ruler: null, justBelow: ["R1", "R2", "R3"] });
  });
});

describe("what holds in every market", () => {
  test("the order in which rivals are given changes nothing", () => {
    fc.assert(
      fc.property(
        anyMarket.chain((market) =>
          fc.tuple(fc.constant(market), fc.shuffledSubarray([...market.rivals], { minLength: market.rivals.length })),
        ),
        ([market, rivals]) => {
          expect(positionOf({ ...market, rivals })).toEqual(positionOf(market));
        },
      ),
    );
  });

  test("a firm within range of its follower, named or possible, is never called safe", () => {
    fc.assert(
      fc.property(anyMarket, (market) => {
        const position = positionOf(market);
        const own = market.own.sharePct as number;
        const largest = Math.max(0, position.rest.sharePct, ...market.rivals.map(({ sharePct }) => sharePct));
        if (largest > 0 && own / largest <= rangeFactors[market.battle]) {
          expect(position.reach).not.toBe("leads-safely");
          expect(position.ruler).not.toBe("Own");
        } else if (own > 0 && own / largest > rangeFactors[market.battle] * (1 + 1e-9)) {
          expect(position.reach).toBe("leads-safely");
        }
      }),
    );
  });

  test("scaling all shares by one factor changes no rank, no range and no neighbour", () => {
    fc.assert(
      fc.property(anyMarket, fc.double({ min: 0.1, max: 1, noNaN: true }), (market, factor) => {
        const scale = (share: number) => share * factor;
        const before = positionOf(market);
        const after = positionOf({
          ...market,
          own: { name: "Own", sharePct: scale(market.own.sharePct as number) },
          rivals: market.rivals.map(({ name, sharePct }) => ({ name, sharePct: scale(sharePct) })),
        });
        const ranks = (position: typeof before) => position.suppliers.map(({ name, rank }) => [name, rank]);
        const relations = (position: typeof before) => position.ranges.map(({ name, relation }) => [name, relation]);
        expect(ranks(after)).toEqual(ranks(before));
        expect(relations(after)).toEqual(relations(before));
        expect([after.justAbove, after.justBelow]).toEqual([before.justAbove, before.justBelow]);
        after.ranges.forEach(({ gap }, i) => {
          const other = before.ranges[i]?.gap as number | null;
          if (gap === null || other === null) expect(gap).toBe(other);
          else expect(gap).toBeCloseTo(other, 6);
        });
      }),
    );
  });

  test("an unknown or absent own share is never given a rank, and the reach says why", () => {
    fc.assert(
      fc.property(anyMarket, fc.constantFrom(null, 0), (market, sharePct) => {
        const position = positionOf({ ...market, own: { name: "Own", sharePct } });
        expect(position.own.rank).toBeNull();
        expect(position.reach).toBe(sharePct === null ? "unknown" : "no-share");
      }),
    );
  });
});
