import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { opponentsIn, planSegments, type Segment, type SegmentedMarket } from "@/lib/lanchester/segments";
import { definition } from "./sample";

const segment = (name: string, ownPct: number | null, shares: readonly number[], size: number | null = null): Segment => ({
  name,
  ownPct,
  rivals: shares.map((sharePct, i) => ({ name: `R${i + 1}`, sharePct })),
  size,
});
const market = (segments: readonly Segment[], more: Partial<SegmentedMarket> = {}): SegmentedMarket => ({
  definition,
  cutBy: "channel",
  ownName: "Own",
  battle: "wide",
  segments,
  ...more,
});

const one = {
  safe: segment("safe", 60, [30, 10]),
  contested: segment("contested", 50, [40, 10]),
  second: segment("second", 40, [60]),
  third: segment("third", 15, [60, 25]),
  far: segment("far", 5, [60, 35]),
  open: segment("open", 0, [20, 20, 20, 20, 20]),
  closed: segment("closed", 0, [80, 20]),
  unknown: segment("unknown", null, [80, 20]),
};

describe("which segment to fight for first", () => {
  const plans = planSegments(market(Object.values(one)));

  test("make a first place safe, then take first places, then next ones, then open ground; the rest is no fight", () => {
    expect(plans.map(({ name, goal, order }) => [name, goal, order])).toEqual([
      ["contested", "make-safe", 1],
      ["second", "take-first", 2],
      ["third", "take-next", 3],
      ["open", "open", 4],
      ["safe", "keep", null],
      ["far", "leave", null],
      ["closed", "leave", null],
      ["unknown", "find-share", null],
    ]);
  });

  test("each names whom it is against: the follower of a leader, the leader in range, else the next above", () => {
    expect(Object.fromEntries(plans.map((plan) => [plan.name, opponentsIn(plan)]))).toEqual({
      contested: ["R1"],
      second: ["R1"],
      third: ["R2"],
      open: [],
      safe: ["R1"],
      far: ["R2"],
      closed: [],
      unknown: [],
    });
  });

  test("leaders with equal shares are all named", () => {
    const [plan] = planSegments(market([segment("tied", 30, [35, 35])]));
    expect(plan && opponentsIn(plan)).toEqual(["R1", "R2"]);
  });

  test("each says why", () => {
    expect(Object.fromEntries(plans.map(({ name, reasons }) => [name, reasons]))).toEqual({
      contested: ["first-but-contested"],
      second: ["leader-in-range", "one-rival-only"],
      third: ["next-above-in-range"],
      open: ["open-structure"],
      safe: ["first-and-safe"],
      far: ["leader-out-of-range"],
      closed: ["closed-structure"],
      unknown: ["share-unknown"],
    });
  });

  test("a rest that could hide a rival is named as a reason to be careful", () => {
    expect(planSegments(market([segment("a", 50, [20])]))[0]).toMatchObject({
      goal: "make-safe",
      reasons: ["first-but-contested", "rest-could-hide-a-rival"],
    });
    expect(planSegments(market([segment("a", 0, [])]))[0]).toMatchObject({
      goal: "open",
      reasons: ["open-structure", "rest-could-hide-a-rival"],
    });
  });

  test("the battle decides what is within range", () => {
    expect(planSegments(market([one.far, one.safe], { battle: "local" })).map(({ name, goal }) => [name, goal])).toEqual([
      ["safe", "make-safe"],
      ["far", "leave"],
    ]);
    expect(planSegments(market([segment("a", 25, [60, 15])], { battle: "local" }))[0]?.goal).toBe("take-first");
  });

  test("within a goal the nearest comes first, then the larger segment, then the name", () => {
    const segments = [
      segment("b", 40, [60]),
      segment("z", 40, [60], 9),
      segment("a", 40, [60]),
      segment("near", 45, [55]),
      segment("y", 40, [60], 3),
    ];
    expect(planSegments(market(segments)).map(({ name }) => name)).toEqual(["near", "z", "y", "a", "b"]);
  });

  test("a first place is near to safe, or safer, by its lead over the largest rival and not by its size", () => {
    const contested = [segment("thin", 30, [29, 29, 12]), segment("clear", 55, [35, 10])];
    expect(planSegments(market(contested)).map(({ name }) => name)).toEqual(["clear", "thin"]);
    const safe = [segment("thin", 32, [18, 18, 16, 16]), segment("clear", 80, [20])];
    expect(planSegments(market(safe)).map(({ name, goal }) => [name, goal])).toEqual([
      ["clear", "keep"],
      ["thin", "keep"],
    ]);
  });

  test("a next place is near by the gap to the supplier just above, whatever the gap to the leader", () => {
    const segments = [segment("wide gap", 16, [52, 25, 7]), segment("narrow gap", 10, [60, 16, 14])];
    expect(planSegments(market(segments)).map(({ name, goal }) => [name, goal])).toEqual([
      ["narrow gap", "take-next"],
      ["wide gap", "take-next"],
    ]);
  });

  test("the position of a segment carries the definition narrowed to it", () => {
    expect(plans[0]?.position.definition).toEqual({ ...definition, channel: "online – contested" });
  });

  test("no segment, no plan", () => {
    expect(planSegments(market([]))).toEqual([]);
  });

  test("the order in which segments are given changes nothing", () => {
    const all = Object.values(one);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(planSegments(market(shuffled))).toEqual(plans);
      }),
    );
  });
});

describe("what is refused", () => {
  const refusedAt = (segments: readonly Segment[], more: Partial<SegmentedMarket> = {}) => {
    try {
      planSegments(market(segments, more));
    } catch (error) {
      return (error as { issues: { code: string; path: unknown[] }[] }).issues.map(({ code, path }) => `${code} ${path.join(".")}`);
    }
    return [];
  };

  test("a name that is empty or used twice, and a size below zero", () => {
    expect(refusedAt([segment("a", 1, []), segment(" A", 1, []), segment("", 1, [], -1)])).toEqual([
      "duplicate segments.1.name",
      "missing segments.2.name",
      "out-of-range segments.2.size",
    ]);
  });

  test("wrong shares in any segment, each at its place", () => {
    expect(refusedAt([segment("a", 101, []), segment("b", 1, [50, -1]), segment("c", 60, [60])])).toEqual([
      "out-of-range segments.0.own.sharePct",
      "out-of-range segments.1.rivals.1.sharePct",
      "out-of-range segments.2.rivals",
    ]);
  });

  test("a blank definition field, the one being cut included, once for all segments", () => {
    expect(refusedAt([one.safe, one.far], { definition: { ...definition, channel: " ", unit: "" } })).toEqual([
      "missing definition.channel",
      "missing definition.unit",
    ]);
    expect(refusedAt([one.safe, one.far], { ownName: "" })).toEqual(["missing own.name"]);
  });
});
