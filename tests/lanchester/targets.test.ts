import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inEnglish } from "@/lib/i18n/en";
import { rangeFactors } from "@/lib/lanchester/range";
import { rungOf, targets } from "@/lib/lanchester/targets";

describe("the ladder of share targets", () => {
  test("has the seven printed values, highest first", () => {
    expect(targets.map(({ sharePct }) => sharePct)).toEqual([73.9, 41.7, 26.1, 19.3, 10.9, 6.8, 2.8]);
  });

  // Hand calculation of the closed forms, six decimals.
  test.each([
    ["upper", 0.738796],
    ["lower", 0.261204],
    ["leading-group", 0.192976],
    ["influence", 0.108922],
    ["existence", 0.068227],
    ["foothold", 0.028451],
  ])("the closed form of %s gives %d and rounds to the printed value", (id, exact) => {
    const target = targets.find((each) => each.id === id);
    expect(target?.exact).toBeCloseTo(exact, 6);
    expect(Math.round((target?.exact as number) * 1000) / 10).toBe(target?.sharePct);
    expect(target?.form).not.toBeNull();
  });

  test("the upper over the lower limit is 2.828427 with a root of 1.681793, which the conventional 3 and 1.732051 are not", () => {
    const exactOf = (id: string) => targets.find((target) => target.id === id)?.exact as number;
    const ratio = exactOf("upper") / exactOf("lower");
    expect(ratio).toBeCloseTo(2.828427, 6);
    expect(Math.sqrt(ratio)).toBeCloseTo(1.681793, 6);
    expect([rangeFactors.local, rangeFactors.wide].map((factor) => factor.toFixed(6))).toEqual(["3.000000", "1.732051"]);
  });

  // 5/12 = 0.416667, 1/(1 + e^(1/3)) = 0.417430, and the Koopman split at (M/N)^(2/3) = 4/5: 0.417094.
  test.each([5 / 12, 1 / (1 + Math.exp(1 / 3)), 1 / (1 + 1.25 ** 1.5)])(
    "%d prints as the 41.7 of the ladder too, so its digits tell no origin",
    (share) => {
      expect(Math.round(share * 1000) / 10).toBe(targets.find(({ id }) => id === "stability")?.sharePct);
    },
  );

  test("41.7 carries no closed form and says that its origin is not verified", () => {
    const stability = targets.find(({ id }) => id === "stability");
    expect(stability).toMatchObject({ exact: null, form: null });
    expect(stability && inEnglish(stability.origin)).toContain("not verified");
  });

  test("every target is named a practice value, never science", () => {
    for (const target of targets) expect(inEnglish(target.origin)).toContain("Taoka–Onoda practice value");
  });

  // Read off the ladder by hand.
  test.each([
    [80, "upper", null],
    [45, "stability", "upper"],
    [30, "lower", "stability"],
    [12, "influence", "leading-group"],
    [3, "foothold", "existence"],
    [1, undefined, "foothold"],
    [0, undefined, "foothold"],
  ])("a share of %d %% stands at %s, next %s", (share, level, next) => {
    const rung = rungOf(share);
    expect(rung.level?.id).toBe(level);
    expect(rung.next?.target.id ?? null).toBe(next);
  });

  test("a share exactly on a target has reached it, and the points missing lead exactly to the next", () => {
    for (const [i, target] of targets.entries()) {
      const rung = rungOf(target.sharePct);
      expect(rung.level?.id).toBe(target.id);
      if (i > 0) expect(target.sharePct + (rung.next?.pointsMissing as number)).toBeCloseTo(targets[i - 1]?.sharePct as number, 12);
    }
    expect(rungOf(1).next?.pointsMissing).toBeCloseTo(1.8, 12);
  });

  test("a larger share never stands lower", () => {
    const height = (share: number) => targets.length - targets.findIndex(({ id }) => id === rungOf(share).level?.id);
    const place = (share: number) => (rungOf(share).level === null ? 0 : height(share));
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true }), (a, b) => {
        expect(place(Math.max(a, b))).toBeGreaterThanOrEqual(place(Math.min(a, b)));
      }),
    );
  });
});
