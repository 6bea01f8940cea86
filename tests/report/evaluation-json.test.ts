import { describe, expect, it } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import type { Decision } from "@/lib/decision/schema";
import { evaluate } from "@/lib/evaluate";
import { evaluationJson } from "@/lib/report/evaluation-json";

const dataset = loadDataset("data");
const example = workedExample(dataset);
const jsonOf = (decision: Decision) => evaluationJson(evaluate(decision, dataset));

function answered(decision: Decision) {
  const json = jsonOf(decision);
  if (!json.ok) throw new Error(json.reason);
  return json;
}

describe("evaluationJson", () => {
  const evaluation = evaluate(example, dataset);
  const json = answered(example);

  it("survives being written and read again", () => {
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });

  it("says what was computed, by which data set, in which variant", () => {
    expect(json.datasetVersion).toBe(dataset.version);
    expect([json.method, json.better, json.variant]).toEqual(["topsis", "higher", example.method.options]);
    expect(json.criteria.map(({ indicator }) => indicator)).toEqual(evaluation.table.criteria.map(({ indicator }) => indicator));
    expect(json.criteria.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  it("has every market from best to worst with rank, score, priority and the rule that decided", () => {
    if (!evaluation.ok) throw new Error(evaluation.reason);
    expect(json.markets.map(({ market, rank, score, priority, rule }) => [market, rank, score, priority, rule])).toEqual(
      evaluation.results.map(({ market, rank, score, recommendation }) => [
        market.iso3,
        rank,
        score,
        recommendation.priority,
        recommendation.rule.id,
      ]),
    );
  });

  it("gives every figure with where it comes from", () => {
    for (const { cells } of json.markets) {
      expect(cells.map(({ indicator }) => indicator)).toEqual(json.criteria.map(({ indicator }) => indicator));
      for (const cell of cells)
        if (cell.kind === "observed") expect(dataset.sources.some(({ id }) => id === cell.source) && cell.year > 1990).toBe(true);
    }
    const imputed = json.markets.flatMap(({ cells }) => cells).filter(({ kind }) => kind === "imputed");
    expect(imputed.length).toBeGreaterThan(0);
    for (const cell of imputed)
      expect(cell).toMatchObject({ value: expect.any(Number), rule: expect.any(String), count: expect.any(Number) });
  });

  it("keeps the source's figure beside an assumption", () => {
    const [indicator] = json.criteria.map((criterion) => criterion.indicator);
    const observed = json.markets[0]?.cells[0];
    const market = json.markets[0]?.market as string;
    const override = { market, indicator: indicator as string, value: 1, note: "a guess" };
    const changed = answered({ ...example, overrides: [override] }).markets.find((each) => each.market === market)?.cells[0];
    expect(changed).toMatchObject({ kind: "assumption", value: 1, note: "a guess", insteadOf: { value: observed?.value } });
  });

  it("names position, barriers and measures by what they are called in the data set", () => {
    const known = new Set(dataset.playbook.measures.map(({ id }) => id));
    for (const { position, barriers } of json.markets) {
      expect(position.reach).not.toBe("");
      if (position.basis === "country") expect(dataset.sources.map(({ id }) => id)).toContain(position.source);
      for (const { toDo, toWatch } of barriers) for (const id of [...toDo, ...toWatch]) expect(known).toContain(id);
    }
  });

  it("lists what the decision names in vain", () => {
    expect(answered({ ...example, markets: [...example.markets, "XXX"] }).ignored).toMatchObject([{ code: "unknown-id" }]);
  });

  it("says why there is no ranking", () => {
    expect(jsonOf({ ...example, markets: [] })).toMatchObject({ ok: false, reason: "no-market", issues: [] });
    expect(jsonOf({ ...example, method: { id: "nope", options: {} } })).toMatchObject({
      ok: false,
      reason: "refused",
      issues: [{ code: "unknown-id", path: ["method"] }],
    });
  });
});
