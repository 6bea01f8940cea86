import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Change, changesBetween, withChanges } from "@/lib/comparison/moved/changes";
import { hasMoved, movedSince } from "@/lib/comparison/moved/moved";
import { loadDataset } from "@/lib/dataset/load";
import type { Dataset, Observation } from "@/lib/dataset/schema";
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
    const { because, causes, places, counts } = movedSince(
      { ...decision, pillars: { ...decision.pillars, regulation: 100, demand: 0 } },
      dataset,
      newer,
    );
    expect(counts.revised).toBe(2);
    expect(places.filter(hasMoved).map(({ market }) => market)).toContain("UZB");
    expect(causes).toHaveLength(2);
    expect(causes.filter((cause) => cause.places.length > 0)).toHaveLength(1);
    expect(because.every(({ causes: [cause, ...more] }) => cause === causes[0] && more.length === 0)).toBe(true);
    expect(causes[0]).toMatchObject({ part: "figures", indicator: "trade-freedom", market: "UZB", count: 1 });
  });

  test("is laid to the fewest changes that do it, where only several together do, and every figure is listed", () => {
    const worth = (market: string, indicator: string, value: number) => ({ market, indicator, value });
    const edits = [
      worth("SGP", "lpi-customs", 2.1),
      worth("SGP", "lpi-timeliness", 2),
      worth("SGP", "online-shoppers", 38.4),
      worth("MYS", "online-shoppers", 88),
      worth("KAZ", "trade-freedom", 71),
    ];
    const newest = new Set(
      edits.map(({ market, indicator }) => observations.findLast((row) => row.market === market && row.indicator === indicator)),
    );
    const newer: Dataset = {
      ...dataset,
      version: "other",
      observations: observations.map((row) => {
        const edit = newest.has(row) && edits.find(({ market, indicator }) => market === row.market && indicator === row.indicator);
        return edit ? { ...row, value: edit.value } : row;
      }),
    };
    const moved = movedSince(decision, dataset, newer);
    expect(moved.figures.map(({ market, indicator, after }) => [market, indicator, after?.value]).sort()).toEqual(
      edits.map(({ market, indicator, value }) => [market, indicator, value]).sort(),
    );
    expect(moved.because.length).toBeGreaterThan(0);
    for (const { market, after, causes } of moved.because) {
      expect(causes.length).toBeGreaterThan(0);
      const only = causes.map(({ change }) => change as Change);
      const placeWith = (some: readonly Change[]) => {
        const evaluation = evaluate(decision, withChanges(dataset, some));
        return evaluation.ok ? evaluation.results.find((each) => each.market.iso3 === market)?.rank : null;
      };
      expect(placeWith(only)).toBe(after);
      if (only.length > 1) for (const left of only) expect(placeWith(only.filter((one) => one !== left))).not.toBe(after);
    }
  });

  test("counts a figure that fell back to an earlier year as withdrawn, and one of earlier years as nothing", () => {
    const series = observations.filter(({ market, indicator }) => market === "UZB" && indicator === "gdp-growth");
    const [last, before] = [...series].sort((a, b) => b.year - a.year) as [Observation, Observation];
    const without = { ...dataset, version: "other", observations: observations.filter((row) => row !== last) };
    const fallen = movedSince(decision, dataset, without);
    expect(fallen.counts).toEqual({ added: 0, revised: 0, withdrawn: 1, newer: 0 });
    expect(fallen.figures).toMatchObject([
      { kind: "withdrawn", before: { year: last.year, value: last.value }, after: { year: before.year, value: before.value } },
    ]);
    const earlier = {
      ...dataset,
      version: "other",
      observations: observations.map((row) => (row === before ? { ...row, value: 1 } : row)),
    };
    expect(movedSince(decision, dataset, earlier).figures).toEqual([]);
    expect(changesBetween(dataset, earlier)).toHaveLength(1);
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
