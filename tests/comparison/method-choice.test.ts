import { describe, expect, test } from "vitest";
import { methodChoices } from "@/lib/comparison/method-choice";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { evaluate } from "@/lib/evaluate";
import { methods } from "@/lib/madm/registry";
import { buildTable } from "@/lib/problem/table";

const held = loadDataset("data");
const example = workedExample(held);
const table = buildTable(example, held);
const choose = (id: string, decision = example, worked = example.method) => methodChoices(decision, table, worked).get(id);

describe("changing the method", () => {
  test("leads to a ranking wherever the menu names nothing in the way, and to none where it does", () => {
    const choices = methodChoices(example, table, example.method);
    expect([...choices.keys()]).toEqual(methods.map(({ id }) => id));
    for (const { method, issues } of choices.values())
      expect(evaluate({ ...example, method }, held).ok, method.id).toBe(issues.length === 0);
    expect([...choices.values()].filter(({ issues }) => issues.length > 0).length).toBeGreaterThan(2);
  });

  test("keeps the normalisation in use where the other method takes it", () => {
    expect(choose("weighted-sum")?.method).toEqual({ id: "weighted-sum", options: { normalisation: "min-max" } });
  });

  test("goes back to the variant that worked after a method that cannot take the figures, and carries nothing over from there", () => {
    const stuck = { ...example, method: { id: "weighted-product", options: {} } };
    expect(choose("topsis", stuck)?.method).toEqual(example.method);
    expect(choose("weighted-sum", stuck)?.method.options).toEqual({ normalisation: "min-max" });
    const linear = { ...example, method: { id: "weighted-sum", options: { normalisation: "linear" } } };
    expect(choose("topsis", linear)?.method).toEqual(example.method);
  });

  test("names the criterion that is in the way", () => {
    const [issue] = choose("weighted-product")?.issues ?? [];
    expect(issue?.path[0]).toBe("matrix");
    expect(table.criteria[Number(issue?.path[2])]).toBeDefined();
  });

  test("is open where there is nothing to rank yet", () => {
    const empty = buildTable({ ...example, markets: [] }, held);
    for (const { issues } of methodChoices({ ...example, markets: [] }, empty, example.method).values()) expect(issues).toEqual([]);
  });
});
