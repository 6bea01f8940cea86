import { describe, expect, it } from "vitest";
import { lanchester } from "@/lib/api/operations/lanchester";
import { complaints, data } from "../refused";

const marketDefinition = { product: "p", channel: "c", area: "a", period: "2025", unit: "%", source: "s" };
const bodyOf = (shares: Readonly<Record<string, number>>, more: object = {}) => ({
  shares: Object.entries(shares).map(([name, share]) => ({ name, share })),
  own: "own",
  battlefield: "wide",
  marketDefinition,
  ...more,
});
const answerTo = (shares: Readonly<Record<string, number>>, more: object = {}) => lanchester.run(bodyOf(shares, more), data);

describe("lanchester", () => {
  it("answers ladder, ranges, structure, rank, number one and advice and nothing else", () => {
    // lanchester.md, section 3: 0.12 has reached influence, 19.3 is next. Range: 36/12 = 3 > √3; 12/8 = 1.5 is within.
    expect(answerTo({ "the largest": 36, own: 12, small: 8 })).toEqual({
      ladder: { level: "influence", next: "leading-group", gap: expect.closeTo(7.3, 12) },
      range: [
        { rival: "the largest", ratio: 3, withinRange: false },
        { rival: "small", ratio: 8 / 12, withinRange: true },
      ],
      structure: { type: "transition", variant: "root-three", notes: ["rest-could-change-it"] },
      rank: 2,
      ruler: null,
      advice: [{ key: "cut-finer", title: expect.any(String), text: expect.any(String) }],
    });
  });

  it("judges the range by the battlefield and the structure by the variant asked for", () => {
    const shares = { first: 44, second: 24, own: 10 };
    // 44/10 = 4.4 and 24/10 = 2.4: only the second is within the factor 3.
    expect(answerTo(shares, { battlefield: "local" })).toMatchObject({ range: [{ withinRange: false }, { withinRange: true }] });
    // lanchester.md, section 4: one strong with √3, transition with factor 2.
    expect(answerTo(shares)).toMatchObject({ structure: { type: "one-strong", variant: "root-three" } });
    expect(answerTo(shares, { structureVariant: "japanese" })).toMatchObject({ structure: { type: "transition", variant: "japanese" } });
  });

  it("names as ruler who is first and out of everybody's range", () => {
    expect(answerTo({ own: 80, other: 20 })).toMatchObject({ ruler: "own", rank: 1, ladder: { level: "upper", next: null, gap: null } });
    // 60 : 40 = 1.5 is within range.
    expect(answerTo({ own: 60, other: 40 })).toMatchObject({ ruler: null, advice: [{ key: "widen-gap" }] });
  });

  it("takes a share of zero as not in the market yet: no rank, no ratio, a foothold first", () => {
    expect(answerTo({ other: 60, own: 0 })).toMatchObject({
      rank: null,
      ladder: { level: null, next: "foothold", gap: 2.8 },
      range: [{ rival: "other", ratio: null, withinRange: null }],
      advice: [{ key: "foothold" }],
    });
  });

  it("has no ratio to a share next to nothing, which is out of range all the same", () => {
    expect(answerTo({ other: 60, own: 5e-324 })).toMatchObject({ range: [{ ratio: null, withinRange: false }] });
  });

  it("answers the same in whatever order the suppliers come, and finds one's own whatever its capitals", () => {
    expect(answerTo({ small: 8, own: 12, large: 36 })).toEqual(answerTo({ large: 36, small: 8, own: 12 }, { own: " OWN " }));
  });

  it("names every wrong field at its place in the body", () => {
    expect(complaints(lanchester, {})).toEqual(["missing shares", "missing own", "missing battlefield", "missing marketDefinition"]);
    expect(complaints(lanchester, bodyOf({ own: 101, a: -1 }, { battlefield: "far", structureVariant: "x", n: 1 }))).toEqual([
      "out-of-range shares 0 share",
      "out-of-range shares 1 share",
      "unknown-id battlefield",
      "unknown-id structureVariant",
      "unknown-id n",
    ]);
    expect(complaints(lanchester, bodyOf({ own: 1 }, { marketDefinition: { ...marketDefinition, unit: "  ", area: 3 } }))).toEqual([
      "malformed marketDefinition area",
      "malformed marketDefinition unit",
    ]);
  });

  it("names shares over 100 %, a name used twice and an own name that is not there, also beside other faults", () => {
    expect(complaints(lanchester, bodyOf({ a: 60, own: 41 }))).toEqual(["out-of-range shares"]);
    expect(complaints(lanchester, bodyOf({ a: 60, b: 1 }))).toEqual(["unknown-id own"]);
    expect(complaints(lanchester, bodyOf({ a: 1, own: 1, A: 1 }))).toEqual(["duplicate shares 2 name"]);
    expect(complaints(lanchester, bodyOf({ own: 1, Own: 1 }))).toEqual(["duplicate shares 1 name"]);
    expect(complaints(lanchester, bodyOf({ a: 60, b: 1 }, { battlefield: "far" }))).toEqual(["unknown-id battlefield", "unknown-id own"]);
  });
});
