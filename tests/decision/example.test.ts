import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { asksTheSame, evenPillars, workedExample } from "@/lib/decision/example";
import { presetOf } from "@/lib/decision/presets";
import { decision } from "@/lib/decision/schema";
import { evaluate } from "@/lib/evaluate";

const dataset = loadDataset("data");

describe("the worked example", () => {
  test("is a sound decision of today's version", () => {
    expect(decision.parse(workedExample(dataset))).toEqual(workedExample(dataset));
  });

  test("is an exporter from China among the five markets of Central Asia and the ten of ASEAN", () => {
    const { exporter, markets } = workedExample(dataset);
    expect(exporter).toBe("CHN");
    expect([...markets].sort()).toEqual([
      "BRN",
      "IDN",
      "KAZ",
      "KGZ",
      "KHM",
      "LAO",
      "MMR",
      "MYS",
      "PHL",
      "SGP",
      "THA",
      "TJK",
      "TKM",
      "UZB",
      "VNM",
    ]);
  });

  test("stands at a preset, so that the screen can name its weights", () => {
    expect(presetOf(workedExample(dataset))).not.toBeNull();
  });

  test("is answered in full: every market ranked, every position known, nothing it names unknown", () => {
    const evaluation = evaluate(workedExample(dataset), dataset);
    expect(evaluation.ignored).toEqual([]);
    expect(evaluation.ok && evaluation.results.map(({ position }) => position.basis)).toEqual(Array(15).fill("country"));
  });

  test("claims no figure of the user's own", () => {
    const { competition, overrides, thresholds, criteria } = workedExample(dataset);
    expect({ competition, overrides, thresholds, criteria }).toEqual({ competition: {}, overrides: [], thresholds: {}, criteria: {} });
  });

  test("with even pillars gives each the same weight", () => {
    expect(Object.values(evenPillars())).toEqual([50, 50, 50, 50, 50, 50]);
  });
});

test("a decision asks for the same while only its name and its notes are another, and not once anything else is", () => {
  const before = workedExample(dataset);
  expect(asksTheSame(before, { ...before, title: "Spring", notes: "From the fair." })).toBe(true);
  const { title, notes, ...asked } = before;
  for (const key of Object.keys(asked) as (keyof typeof asked)[])
    expect(asksTheSame(before, { ...before, [key]: structuredClone({ was: before[key] }) }), key).toBe(false);
  expect(asksTheSame(before, { ...before, city: "Yiwu" })).toBe(false);
});
