import { describe, expect, it } from "vitest";
import { inEnglish } from "@/lib/i18n/en";
import { readOptions } from "@/lib/madm/options";
import { weightings } from "@/lib/madm/weighting/registry";

describe("the registry of weightings", () => {
  it("has each id once", () => {
    const ids = weightings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(12);
  });

  it.each(weightings.map((weighting) => [weighting.id, weighting] as const))(
    "says of %s what it is, when to use it, how and where from",
    (_, weighting) => {
      for (const text of [weighting.name, weighting.summary, weighting.whenToUse, ...weighting.formula])
        expect(inEnglish(text)).toMatch(/\S/);
      expect(weighting.formula.length).toBeGreaterThan(0);
      expect(weighting.citation).toMatch(/\((19|20)\d\d\)/);
      expect(readOptions(weighting.parameters, {}).issues).toEqual([]);
    },
  );
});
