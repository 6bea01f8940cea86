import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate as operation } from "@/lib/api/operations/evaluate";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { presetIds, withPreset } from "@/lib/decision/presets";
import type { Decision } from "@/lib/decision/schema";
import { evaluate } from "@/lib/evaluate";
import { methods } from "@/lib/madm/registry";
import { firmnessIn } from "@/lib/recommendation/firmness-found";
import { briefOf } from "@/lib/report/brief/brief";
import { firmnessText } from "@/lib/report/firmness-text";
import { headlineText } from "@/lib/report/headline";
import { rankingRows } from "@/lib/report/rows/ranking";
import { english } from "../samples/words";

const held = loadDataset("data");
const example = workedExample(held);
const SAMPLES = 256;

/** The variants of the method that take the figures held. */
const optionsFor = (id: string) => {
  const all = [{}, ...["vector", "min-max", "max", "sum", "linear"].map((normalisation) => ({ normalisation }))];
  const found = all.filter((options) => evaluate({ ...example, method: { id, options } }, held).ok);
  return found.length > 0 ? found : [{}];
};

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

const anyDecision = (id: string) =>
  fc
    .record({
      preset: fc.constantFrom(...presetIds),
      options: fc.constantFrom(...optionsFor(id)),
      moved: fc.option(weights),
      markets: fc.subarray(
        held.markets.map(({ iso3 }) => iso3),
        { minLength: 1 },
      ),
      thresholds,
    })
    .map(({ preset, options, moved, markets, thresholds }): Decision => {
      const decision = withPreset({ ...example, markets, thresholds, method: { id, options } }, preset);
      return moved
        ? { ...decision, pillars: { ...decision.pillars, ...moved.pillars }, criteria: { ...decision.criteria, ...moved.criteria } }
        : decision;
    });

describe.each(methods.map(({ id }) => id))("by %s, whatever is decided", (id) => {
  test("headline, confidence, first row, report, file and API name the same first market, and another one after it", {
    timeout: 180_000,
  }, () => {
    fc.assert(
      fc.property(anyDecision(id), (decision) => {
        const evaluation = evaluate(decision, held);
        if (!evaluation.ok) return;
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
