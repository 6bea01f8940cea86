import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "@/lib/evaluate";
import { rank } from "@/lib/madm/rank";
import { filledIn, listedOptions } from "@/lib/problem/method-options";
import { problemOf } from "@/lib/problem/problem";
import { buildTable } from "@/lib/problem/table";
import { madeDataset } from "../samples/dataset";
import { madeDecision } from "../samples/decision";

const dataset = madeDataset();
/** Criteria: buyers (benefit, 10–50), freight (cost, 1–9), distance (cost, 100–600), rules (benefit, 2–8). */
const table = buildTable(madeDecision(), dataset);
const listed = (options: Record<string, unknown>) => listedOptions(options, table);

describe("options by indicator", () => {
  test("become lists in the order of the table, what is missing filled in", () => {
    expect(table.criteria.map(({ indicator }) => indicator)).toEqual(["buyers", "freight", "distance", "rules"]);
    expect(listed({ q: { freight: 2, wind: 9 } })).toEqual({ q: [0, 2, 0, 0] });
    expect(listed({ optimal: { rules: 10 } })).toEqual({ optimal: [50, 1, 100, 10] });
  });

  test("keep their meaning when a criterion is left out or comes back", () => {
    const without = buildTable(madeDecision({ criteria: { freight: 0 } }), dataset);
    expect(listedOptions({ v: { distance: 300 } }, table)).toEqual({ v: [null, null, 300, null] });
    expect(listedOptions({ v: { distance: 300 } }, without)).toEqual({ v: [null, 300, null] });
  });

  test("without any entry for these criteria leave the list to the method", () => {
    expect(listed({ q: {}, bounds: { wind: [0, 1] } })).toEqual({});
  });

  test("fill ELECTRE's preference threshold from its indifference threshold, as the method itself does", () => {
    expect(listed({ q: { freight: 2 }, p: { buyers: 5 } })).toEqual({ q: [0, 2, 0, 0], p: [5, 2, 0, 0] });
  });

  test("fill bounds from the field, either end alone, and the reference point from the bounds", () => {
    expect(listed({ bounds: { buyers: [0, null], freight: [null, 20] } }).bounds).toEqual([
      [0, 50],
      [1, 20],
      [100, 600],
      [2, 8],
    ]);
    expect(listed({ bounds: { freight: [0, 20] }, referencePoint: { rules: 5 } }).referencePoint).toEqual([50, 0, 100, 5]);
  });

  test("give a criterion in which all are alike bounds and steps that the methods take", () => {
    const overrides = table.markets.map(({ iso3 }) => ({ market: iso3, indicator: "rules", value: 4, note: "" }));
    const flat = buildTable(madeDecision({ overrides }), dataset);
    expect(listedOptions({ bounds: { buyers: [0, 99] } }, flat).bounds).toContainEqual([3.5, 4.5]);
    expect(listedOptions({ preference: { function: "gaussian" } }, flat)).toEqual({
      preference: { function: "gaussian", s: [20, 4, 250, 0.5] },
    });
  });

  test("fill the thresholds a preference function looks at, and hand on no other", () => {
    expect(listed({ preference: { function: "linear", q: { freight: 1 }, s: { freight: 1 } } })).toEqual({
      preference: { function: "linear", q: [0, 1, 0, 0], p: [40, 8, 500, 6] },
    });
    expect(listed({ preference: { function: "usual", p: { freight: 1 } } })).toEqual({ preference: { function: "usual" } });
  });

  test("are told for each criterion as they would be filled in, and not for what is no list", () => {
    expect(filledIn(["preference", "p"], {}, table)).toEqual([40, 8, 500, 6]);
    expect(filledIn(["referencePoint"], { bounds: { freight: [0, null] } }, table)).toEqual([50, 0, 100, 8]);
    for (const path of [["lambda"], ["constructor"], ["preference", "function"]]) expect(filledIn(path, {}, table)).toBeNull();
  });

  test("that stand as lists already, numbers and words go on as they are", () => {
    const options = { q: [1, 2, 3, 4], lambda: 0.3, normalisation: "vector", preference: "odd" };
    expect(listed(options)).toEqual(options);
  });

  test.each([
    ["electre-iii", { q: { freight: 1 }, p: { freight: 2 }, v: { distance: 400 } }],
    ["promethee-ii", { preference: { function: "linear", q: { buyers: 1 } } }],
    ["promethee-i", { preference: { function: "gaussian" } }],
    ["spotis", { bounds: { freight: [0, 20] }, referencePoint: { freight: 3 } }],
    ["aras", { optimal: { buyers: 60 } }],
  ])("are taken by %s, which ranks by them", (id, options) => {
    const evaluation = evaluate(madeDecision({ method: { id, options } }), dataset);
    expect(evaluation.ok).toBe(true);
    const plain = rank(problemOf(table), id);
    if (evaluation.ok) expect(Array.from(evaluation.ranking.scores)).not.toEqual(Array.from(plain.scores));
  });

  test("never make an evaluation throw, whatever stands in them", () => {
    const entry = fc.oneof(fc.double(), fc.jsonValue({ maxDepth: 2 }), fc.tuple(fc.integer(), fc.integer()));
    const lists = fc.dictionary(fc.constantFrom("buyers", "freight", "wind"), entry);
    const options = fc.dictionary(
      fc.constantFrom("q", "p", "v", "optimal", "bounds", "referencePoint", "preference", "constructor"),
      fc.oneof(lists, fc.jsonValue({ maxDepth: 2 })),
    );
    const id = fc.constantFrom("electre-iii", "promethee-ii", "spotis", "aras", "topsis");
    fc.assert(
      fc.property(id, options, (method, given) => {
        const evaluation = evaluate(madeDecision({ method: { id: method, options: given } }), dataset);
        if (!evaluation.ok) expect(evaluation.issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
