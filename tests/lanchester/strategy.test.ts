import { describe, expect, test } from "vitest";
import { inEnglish } from "@/lib/i18n/en";
import { advice } from "@/lib/lanchester/advice";
import { adviceKeys } from "@/lib/lanchester/reach";
import { conclusions, limits, playbooks } from "@/lib/lanchester/strategy";

describe("strategy texts", () => {
  test("every advice key has its text, no two alike", () => {
    expect(Object.keys(advice).sort()).toEqual([...adviceKeys].sort());
    expect(new Set(Object.values(advice).map(({ text }) => inEnglish(text))).size).toBe(adviceKeys.length);
  });

  test("the weak differentiate, the strong match, with five tactics each", () => {
    expect(inEnglish(playbooks.weak.base.title)).toBe("Differentiation");
    expect(inEnglish(playbooks.strong.base.title)).toBe("Matching");
    expect(playbooks.weak.tactics.map(({ id }) => id)).toEqual(["local", "one-to-one", "close", "concentrate", "divert"]);
    expect(playbooks.strong.tactics.map(({ id }) => id)).toEqual(["wide", "many-to-many", "remote", "combine", "induce"]);
  });

  test("the three tactics without a page that states them say so", () => {
    const without = [...playbooks.weak.tactics, ...playbooks.strong.tactics].filter(({ sourceFound }) => !sourceFound).map(({ id }) => id);
    expect(without).toEqual(["divert", "combine", "induce"]);
  });

  test("there are three conclusions", () => {
    expect(conclusions.map(({ title }) => inEnglish(title))).toEqual([
      "Be number one somewhere",
      "Attack the rival just below",
      "Concentrate on one point",
    ]);
  });

  test.each(["practice values", "No empirical test", "not verified", "equally well", "consumer goods", "market definition", "2.83"])(
    "the limits say: %s",
    (words) => {
      expect(limits.some((text) => inEnglish(text).includes(words))).toBe(true);
    },
  );
});
