import { describe, expect, test } from "vitest";
import { readShares } from "@/lib/lanchester/shares";
import { type StructureVariantId, structureOf, structureVariantIds, structureVariants } from "@/lib/lanchester/structure";
import { input } from "./sample";

const structure = (shares: readonly number[], variant: StructureVariantId = "root-three", largestUnnamedPct?: number) =>
  structureOf(readShares(input(null, shares, { largestUnnamedPct })), variant);

describe("market-structure types", () => {
  // By hand with k = √3: 60 : 30 is 2.0; 45 + 30 = 75 and 1.5; 25 + 20 > 30 with 1.2 and 1.25; 44 : 24 is 1.833.
  test.each([
    [[80, 10, 5], "monopoly"],
    [[60, 30, 5], "one-strong"],
    [[45, 30, 10], "two-strong"],
    [[30, 25, 20], "three-strong"],
    [[20, 17, 15], "dispersed"],
    [[35, 15, 10], "transition"],
    [[44, 24, 10], "one-strong"],
  ] as const)("shares %j are %s", (shares, type) => {
    expect(structure(shares).type).toBe(type);
  });

  test("44, 24, 10 is in transition under the Japanese factor of 2", () => {
    expect(structure([44, 24, 10], "japanese").type).toBe("transition");
  });

  test("the English version knows no three strong", () => {
    expect(structure([30, 25, 20], "english").type).toBe("transition");
    expect(structure([30, 25, 20], "japanese").type).toBe("three-strong");
  });

  test("74/75/73.9: the variants part where the published thresholds do", () => {
    expect(structure([73.9, 10])).toMatchObject({ type: "monopoly" });
    expect(structure([73.9, 10], "english")).toMatchObject({ type: "one-strong" });
    expect(structure([44, 30.5, 1], "english")).toMatchObject({ type: "two-strong" });
    expect(structure([44, 30.5, 1], "japanese")).toMatchObject({ type: "transition" });
  });

  test.each(structureVariantIds)("the result carries the thresholds of the variant used: %s", (id) => {
    expect(structure([30, 25, 20], id).variant).toBe(structureVariants[id]);
    expect(structureVariants[id].id).toBe(id);
  });

  test("a share exactly on a threshold has reached it, also where it is a sum that rounds", () => {
    expect(structure([73.9]).type).toBe("monopoly");
    expect(structure([26.1, 10]).type).toBe("transition");
    expect(structure([26.09, 10]).type).toBe("dispersed");
    // 44.9 + 29 is 73.9 in decimals.
    expect(structure([44.9, 29, 1]).type).toBe("two-strong");
    // A lead of exactly k is a lead.
    expect(structure([48, 24, 1], "japanese").type).toBe("one-strong");
  });

  test("three strong needs the two behind to outweigh the first, strictly", () => {
    expect(structure([38, 23, 15]).type).toBe("transition");
    expect(structure([37, 22, 15]).type).toBe("transition");
    expect(structure([37, 22, 15.5]).type).toBe("three-strong");
  });

  test("one supplier: its share alone decides; none: no type", () => {
    expect(structure([100]).type).toBe("monopoly");
    expect(structure([50]).type).toBe("one-strong");
    expect(structure([30]).type).toBe("transition");
    expect(structure([10]).type).toBe("dispersed");
    expect(structure([]).type).toBeNull();
    expect(structure([0, 0]).type).toBeNull();
  });

  test("a market of exactly two suppliers carries the note on the range factor 3", () => {
    expect(structure([60, 40]).notes).toEqual(["two-suppliers"]);
    expect(structure([60, 30]).notes).not.toContain("two-suppliers");
    expect(structure([60, 30, 10]).notes).toEqual([]);
  });

  test("a rest that could hide a supplier larger than the third named one is said so", () => {
    expect(structure([30, 15, 10]).notes).toEqual(["rest-could-change-it"]);
    expect(structure([30, 15, 10], "root-three", 8).notes).toEqual([]);
    expect(structure([]).notes).toEqual(["rest-could-change-it"]);
    // 20 % are left over, but no rival of 20 % ends a monopoly of 80 %.
    expect(structure([80]).notes).toEqual([]);
  });
});
