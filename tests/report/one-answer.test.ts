import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate as operation } from "@/lib/api/operations/evaluate";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { presetIds, withPreset } from "@/lib/decision/presets";
import type { Decision } from "@/lib/decision/schema";
import { evaluate } from "@/lib/evaluate";
import { methods } from "@/lib/madm/registry";
import { type Cell, figureValue } from "@/lib/problem/table";
import { firmnessIn } from "@/lib/recommendation/firmness-found";
import { briefOf } from "@/lib/report/brief/brief";
import { firmnessText } from "@/lib/report/firmness-text";
import { headlineText } from "@/lib/report/headline";
import { rankingRows } from "@/lib/report/rows/ranking";
import { english } from "../samples/words";

const held = loadDataset("data");
const example = workedExample(held);
const SAMPLES = 256;

/** Every variant of a method, and what counts for nothing there: some take no figure at or below zero, in none of their variants. */
const variantsOf = (id: string) => {
  const all = [{}, ...["vector", "min-max", "max", "sum", "linear"].map((normalisation) => ({ normalisation }))];
  const taken = (criteria: Decision["criteria"]) =>
    all.filter((options) => evaluate({ ...example, criteria: { ...example.criteria, ...criteria }, method: { id, options } }, held).ok);
  const found = taken({});
  return found.length > 0 ? { found, without: {} } : { found: taken(notPositive), without: notPositive };
};
const whole = evaluate({ ...example, markets: held.markets.map(({ iso3 }) => iso3) }, held).table;
const notPositive: Decision["criteria"] = Object.fromEntries(
  whole.criteria.flatMap(({ indicator }, j) => (whole.cells.every((row) => figureValue(row[j] as Cell) > 0) ? [] : [[indicator, 0]])),
);

const anyWeights = (ids: readonly string[]) => fc.record(Object.fromEntries(ids.map((id) => [id, fc.integer({ min: 0, max: 100 })])));
const weights = fc.record({ pillars: anyWeights(Object.keys(example.pillars)), criteria: anyWeights(Object.keys(example.criteria)) });

/** The first of the markets that a sentence names. */
function firstNamed(sentence: string): string | undefined {
  const at = held.markets.map(({ name }) => [name.en, sentence.indexOf(name.en)] as const).filter(([, found]) => found >= 0);
  return at.sort(([, a], [, b]) => a - b)[0]?.[0];
}

const priorityWords = Object.values(english.t.priorities);
const thresholds = fc
  .subarray(
    held.indicators.filter(({ origin }) => origin === "observations").map(({ id }) => id),
    { maxLength: 2 },
  )
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) => {
        const figures = held.observations.filter(({ indicator }) => indicator === id).map(({ value }) => value);
        return fc.constantFrom(...figures).map((value) => [id, value] as const);
      }),
    ),
  )
  .map((entries) => Object.fromEntries(entries));

const anyDecision = (id: string) => {
  const { found, without } = variantsOf(id);
  return fc
    .record({
      preset: fc.constantFrom(...presetIds),
      options: fc.constantFrom(...found),
      moved: fc.option(weights),
      markets: fc.subarray(
        held.markets.map(({ iso3 }) => iso3),
        { minLength: 1 },
      ),
      thresholds,
    })
    .map(({ preset, options, moved, markets, thresholds }): Decision => {
      const decision = withPreset({ ...example, markets, thresholds, method: { id, options } }, preset);
      return {
        ...decision,
        pillars: { ...decision.pillars, ...moved?.pillars },
        criteria: { ...decision.criteria, ...moved?.criteria, ...without },
      };
    });
};

describe.each(methods.map(({ id }) => id))("by %s, whatever is decided", (id) => {
  test("headline, confidence, first row, report, file and API name the same first market, and another one after it", {
    timeout: 180_000,
  }, () => {
    fc.assert(
      fc.property(anyDecision(id), (decision) => {
        const evaluation = evaluate(decision, held);
        fc.pre(evaluation.ok);
        const { results, table } = evaluation;
        const [first] = results;
        const name = first?.market.name.en ?? "";
        expect(firstNamed(headlineText(evaluation, english))).toBe(name);
        const firmness = firmnessIn(evaluation, { samples: SAMPLES });
        const rows = rankingRows(evaluation, held, firmness, english).rows;
        expect(rows[0]?.slice(0, 2)).toEqual([1, name]);
        const report = briefOf(evaluation, held, firmness, english);
        for (const line of [report.answer, ...report.recommendation.slice(0, 1)]) expect(firstNamed(line)).toBe(name);
        if (results.length < 2) {
          const said = [report.answer, ...report.recommendation, headlineText(evaluation, english), ...rows.flat().map(String)].join(" ");
          expect(priorityWords.filter((word) => said.includes(word))).toEqual([]);
        }
        expect(results.every(({ recommendation }) => (recommendation.priority === null) === results.length < 2)).toBe(true);
        expect(firmness === null || results.length > 1).toBe(true);
        if (!firmness) return;
        expect(table.markets[firmness.first]).toBe(first?.market);
        expect(firmnessText(firmness, table, english).why.startsWith(`${name} comes first`)).toBe(true);
        expect(firmness.nearest?.next).not.toBe(firmness.first);
        const answer = operation.run({ ...decision, robustness: true, samples: SAMPLES }, held) as {
          readonly markets: readonly { readonly market: string }[];
          readonly firmness: { readonly first: string; readonly nearest: { readonly then: string } | null };
        };
        expect(answer.firmness.first).toBe(answer.markets[0]?.market);
        expect(answer.firmness.first).toBe(first?.market.iso3);
        expect(answer.firmness.nearest?.then).not.toBe(answer.firmness.first);
      }),
      { numRuns: 4 },
    );
  });
});
