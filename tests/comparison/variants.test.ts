import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { normalisationOf, variantsOf } from "@/lib/comparison/variants";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { presetIds } from "@/lib/decision/presets";
import { evaluate } from "@/lib/evaluate";
import { methods } from "@/lib/madm/registry";
import { datasetFor } from "@/lib/problem/asked/dataset-for";

const held = loadDataset(join(process.cwd(), "data"));
const decision = workedExample(held);
/** As the seller of the decision sees it, which is what screens hand in. */
const dataset = datasetFor(held, decision);

describe("variants of a decision", () => {
  test("list every registered method once, the decision's own among them, with the ranks that the evaluation gives", () => {
    const variants = variantsOf(decision, dataset, "method");
    expect(variants.map((variant) => variant.id)).toEqual(methods.map((method) => method.id));
    const own = variants.filter((variant) => variant.current);
    expect(own.map((variant) => variant.id)).toEqual([decision.method.id]);
    const evaluation = evaluate(decision, dataset);
    expect(evaluation.ok && Array.from(evaluation.ranking.ranks)).toEqual(Array.from(own[0]?.ranking?.ranks ?? []));
  });

  test("keep a method that refuses the figures, with its reason, instead of dropping it in silence", () => {
    const refused = variantsOf(decision, dataset, "method").filter((variant) => variant.ranking === null);
    expect(refused.length).toBeGreaterThan(0);
    for (const variant of refused) expect(variant.issues?.length, variant.id).toBeGreaterThan(0);
  });

  test("say why there are none where an own figure is beyond what any method can work with", () => {
    const overrides = [
      {
        market: decision.markets[0] as string,
        indicator: dataset.indicators.find(({ scale }) => scale === "linear")?.id as string,
        value: 1e200,
        note: "",
      },
    ];
    for (const [dimension, ids] of [
      ["method", [decision.method.id]],
      ["normalisation", []],
      ["weighting", ["own"]],
    ] as const) {
      const variants = variantsOf({ ...decision, overrides }, dataset, dimension);
      expect(variants.map(({ id }) => id)).toEqual(ids);
      for (const { issues } of variants) expect(issues?.[0]?.code).toBe("out-of-range");
    }
  });

  test("run other methods in the decision's normalisation where they know it", () => {
    const variants = variantsOf(decision, dataset, "method");
    expect(variants.find((variant) => variant.id === "weighted-sum")?.ranking?.variant).toMatchObject({ normalisation: "min-max" });
  });

  test("try every normalisation the method takes, the decision's own marked", () => {
    const variants = variantsOf(decision, dataset, "normalisation");
    expect(variants.find((variant) => variant.current)?.id).toBe("min-max");
    expect(variants.length).toBeGreaterThan(2);
    expect(variantsOf({ ...decision, method: { id: "vikor", options: {} } }, dataset, "normalisation")).toEqual([]);
  });

  test("try the presets and every weighting that needs no judgement, beside the decision's own weights", () => {
    const variants = variantsOf(decision, dataset, "weighting");
    expect(variants[0]).toMatchObject({ id: "own", current: true });
    expect(variants.map((variant) => variant.id)).toEqual(expect.arrayContaining([...presetIds, "equal", "critic", "standard-deviation"]));
    for (const variant of variants)
      if (variant.problem) expect(variant.problem.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  test("are none where there is nothing to rank", () => {
    for (const dimension of ["method", "normalisation", "weighting"] as const)
      expect(variantsOf({ ...decision, markets: [] }, dataset, dimension)).toEqual([]);
  });
});

describe("the normalisation a method would run in", () => {
  test("is its default, the one asked for, or none", () => {
    expect(normalisationOf("topsis", {})).toBe("vector");
    expect(normalisationOf("topsis", { normalisation: "sum" })).toBe("sum");
    expect(normalisationOf("topsis", { normalisation: "nonsense" })).toBeNull();
    expect(normalisationOf("vikor", {})).toBeNull();
    expect(normalisationOf("no-such-method", {})).toBeNull();
  });
});
