import { describe, expect, test } from "vitest";
import { inEnglish } from "@/lib/i18n/en";
import { publishedCase } from "@/lib/lanchester/published-case";

const figure = (id: string) => publishedCase.figures.find((each) => each.id === id);
const valuesOf = (id: string): readonly number[] => figure(id)?.values ?? [];

describe("the published case, number by number", () => {
  // Recomputed by hand from the printed numbers.
  test.each([
    ["strength", "3 to 10", [0.1, 0.333333], "candidate"],
    ["range", "0.20", [0.2], "candidate"],
    ["world", "7 billion = 0.7 %", [1000], "candidate"],
    ["asean", "4.95", [4.957142857], "truncated"],
    ["vietnam", "43.37", [43.375], "truncated"],
  ])("%s: printed %s, recomputed %j, %s", (id, printed, values, verdict) => {
    expect(figure(id)).toMatchObject({ printed, verdict });
    expect(valuesOf(id).length).toBe(values.length);
    values.forEach((value, i) => {
      expect(valuesOf(id)[i]).toBeCloseTo(value, 6);
    });
  });

  test("the range of 0.20 is no mean of its ends: 0.2167, 0.1826, 0.1538", () => {
    const [low, high] = valuesOf("strength") as [number, number];
    const means = [(low + high) / 2, Math.sqrt(low * high), (2 * low * high) / (low + high)];
    expect(means.map((mean) => mean.toFixed(4))).toEqual(["0.2167", "0.1826", "0.1538"]);
  });

  test("0.20 lies outside both ranges", () => {
    const [index] = valuesOf("range");
    expect(index).toBeLessThan(1 / 3);
    expect(index).toBeLessThan(1 / Math.sqrt(3));
  });

  test("both multiples differ by the size of the markets alone: 8.75", () => {
    expect(publishedCase.sizeRatio).toBeCloseTo(8.75, 9);
    expect(publishedCase.sizeRatio).toBeCloseTo(0.7 / 0.08, 9);
    expect(publishedCase.neutralReferencePct).toBeCloseTo(0.396571, 6);
  });

  test("0.08 % of the world recomputed is 0.8 billion, 11.43 % of the six markets' 7 billion", () => {
    const [world] = valuesOf("world") as [number];
    expect(world * 0.0008).toBeCloseTo(0.8, 12);
    expect(((world * 0.0008) / 7) * 100).toBeCloseTo(11.43, 2);
  });

  test("each figure carries its formula and its weakness", () => {
    for (const { formula, weakness, claim } of publishedCase.figures)
      for (const text of [formula, inEnglish(weakness), inEnglish(claim)]) expect(text).not.toBe("");
    expect(publishedCase.weaknesses.some((text) => inEnglish(text).includes("smallest market always ranks first"))).toBe(true);
    expect(publishedCase.weaknesses.some((text) => inEnglish(text).includes("Rivals"))).toBe(true);
  });
});
