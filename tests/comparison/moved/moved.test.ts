import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changesBetween, withChanges } from "@/lib/comparison/moved/changes";
import { hasMoved, movedSince } from "@/lib/comparison/moved/moved";
import { loadDataset } from "@/lib/dataset/load";
import type { Dataset } from "@/lib/dataset/schema";
import { workedExample } from "@/lib/decision/example";
import { evaluate } from "@/lib/evaluate";

const dataset = loadDataset("data");
const decision = workedExample(dataset);
const { observations } = dataset;

/** An edition in which some figures are others: `nothing` withdraws one, a number of years makes it newer. */
const edit = fc.record({
  at: fc.nat(observations.length - 1),
  by: fc.constantFrom("value", "withdrawn", "newer", "added"),
  factor: fc.double({ min: 0.2, max: 3, noNaN: true }),
});
type Edit = { at: number; by: string; factor: number };

function edited(edits: readonly Edit[]): Dataset {
  const rows = new Map(observations.map((row, at) => [at, row]));
  const more = edits.flatMap(({ at, by, factor }) => {
    const row = observations[at] as (typeof observations)[number];
    if (by === "withdrawn") rows.delete(at);
    if (by === "value") rows.set(at, { ...row, value: row.value * factor });
    if (by === "newer") return [{ ...row, year: 2027, value: row.value * factor }];
    if (by === "added") return [{ ...row, market: "TKM", indicator: "ip-protection", exporter: null, year: 2027, value: 4 * factor }];
    return [];
  });
  const once = new Map(more.map((row) => [`${row.market} ${row.indicator} ${row.exporter}`, row]));
  return { ...dataset, version: "other", observations: [...rows.values(), ...once.values()] };
}

const sorted = ({ version: _, mirrors: __, ...content }: Dataset) =>
  JSON.parse(JSON.stringify({ ...content, observations: content.observations.map((row) => JSON.stringify(row)).sort() }));
const ranksOf = (data: Dataset) => {
  const evaluation = evaluate(decision, data);
  return evaluation.ok ? evaluation.results.map(({ market, rank, score }) => [market.iso3, rank, score]) : evaluation.reason;
};

describe("what has moved between two editions", () => {
  test("is nothing where nothing changed", () => {
    const same: Dataset = { ...structuredClone(dataset), version: "again" };
    expect(changesBetween(dataset, same)).toEqual([]);
    const moved = movedSince(decision, dataset, same);
    expect(moved.causes).toEqual([]);
    expect(moved.places.filter(hasMoved)).toEqual([]);
    expect(moved.counts).toEqual({ added: 0, revised: 0, withdrawn: 0, newer: 0 });
  });

  test("makes the newer edition of the older, all changes taken together, and the same ranking", () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
        const newer = edited(edits);
        const made = withChanges(dataset, changesBetween(dataset, newer));
        expect(sorted(made)).toEqual(sorted(newer));
        expect(ranksOf(made)).toEqual(ranksOf(newer));
      }),
      { numRuns: 12 },
    );
  });

  test("goes back again: the changes the other way make the older of the newer", () => {
    const newer = edited([
      { at: 10, by: "withdrawn", factor: 1 },
      { at: 400, by: "newer", factor: 2 },
      { at: 700, by: "value", factor: 2 },
    ]);
    expect(sorted(withChanges(newer, changesBetween(newer, dataset)))).toEqual(sorted(dataset));
  });

  test("names each kind of change", () => {
    const at = (indicator: string) => observations.findIndex((row) => row.indicator === indicator && row.market === "KAZ");
    const newer = edited([
      { at: at("ip-protection"), by: "withdrawn", factor: 1 },
      { at: at("trade-freedom"), by: "value", factor: 0.5 },
      { at: at("online-services"), by: "newer", factor: 0.5 },
      { at: 0, by: "added", factor: 1 },
    ]);
    expect(changesBetween(dataset, newer).map(({ part, key, kind }) => [part, key, kind])).toEqual([
      ["figures", "KAZ ip-protection ", "withdrawn"],
      ["figures", "KAZ online-services ", "newer"],
      ["figures", "KAZ trade-freedom ", "revised"],
      ["figures", "TKM ip-protection ", "added"],
    ]);
  });

  test("is laid to the change that does it by itself, and to no other", () => {
    const at = observations.findIndex(({ market, indicator, year }) => market === "UZB" && indicator === "trade-freedom" && year === 2026);
    const other = observations.findIndex(({ market, indicator }) => market === "SGP" && indicator === "ip-protection");
    const newer = edited([
      { at, by: "value", factor: 0.3 },
      { at: other, by: "value", factor: 1.0001 },
    ]);
    const { causes, places, counts } = movedSince(
      { ...decision, pillars: { ...decision.pillars, regulation: 100, demand: 0 } },
      dataset,
      newer,
    );
    expect(counts.revised).toBe(2);
    expect(places.filter(hasMoved).map(({ market }) => market)).toContain("UZB");
    expect(causes).toHaveLength(1);
    expect(causes[0]).toMatchObject({ part: "figures", indicator: "trade-freedom", market: "UZB", count: 1 });
  });

  test("leaves aside figures of other sellers, and tries very many changes topic by topic", () => {
    const all = observations
      .map((_, at) => ({ at, by: "value", factor: 1.5 }))
      .filter(({ at }) => observations[at]?.indicator === "distance");
    const moved = movedSince(decision, dataset, edited(all));
    expect(Object.values(moved.counts).reduce((sum, count) => sum + count, 0)).toBe(
      new Set(observations.filter(({ indicator, exporter }) => indicator === "distance" && exporter === "CHN").map(({ market }) => market))
        .size,
    );
    const many = observations.map((_, at) => ({ at, by: "value", factor: 0.8 })).filter(({ at }) => observations[at]?.exporter === null);
    const topics = movedSince(decision, dataset, edited(many));
    expect(topics.causes.every(({ change, count, indicator }) => indicator !== null && (change === null) === count > 1)).toBe(true);
  });
});
