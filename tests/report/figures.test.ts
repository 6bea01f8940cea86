import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PillarId } from "@/lib/dataset/ids";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { figureTables, remarksOn } from "@/lib/report/figures";
import { figure, madeDataset, madeIndicator } from "../samples/dataset";
import { madeDecision, madeOverride } from "../samples/decision";
import { answered } from "../samples/evaluated";

const dataset = loadDataset("data");
const worked = answered(workedExample(dataset), dataset);

/** An evaluation over made indicators, so many of them in each pillar. */
function withPillars(counts: Readonly<Partial<Record<PillarId, number>>>) {
  const indicators = Object.entries(counts).flatMap(([pillar, count]) =>
    Array.from({ length: count ?? 0 }, (_, i) => madeIndicator(`${pillar}-${i}`, pillar as PillarId)),
  );
  const observations = indicators.flatMap(({ id }) => ["AAA", "BBB"].map((market, i) => figure(market, id, i + 1)));
  return answered(madeDecision({ markets: ["AAA", "BBB"] }), madeDataset({ indicators, observations }));
}
const spans = (counts: Parameters<typeof withPillars>[0], most: number) =>
  figureTables(withPillars(counts), most).map(({ pillars }) => pillars.map(({ pillar, span }) => `${pillar} ${span}`));

describe("the tables of figures", () => {
  test("set whole pillars side by side as long as they fit, and then begin another", () => {
    expect(spans({ demand: 4, logistics: 4, payments: 4, regulation: 4, ip: 3 }, 8)).toEqual([
      ["demand 4", "logistics 4"],
      ["payments 4", "regulation 4"],
      ["ip 3"],
    ]);
  });

  test("cut a pillar that is wider than the page", () => {
    expect(spans({ demand: 5, ip: 1 }, 2)).toEqual([["demand 2"], ["demand 2"], ["demand 1", "ip 1"]]);
  });

  test("hold every criterion once, in its order, and no more than fit", () => {
    const count = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(
        fc.record({ demand: fc.integer({ min: 1, max: 6 }), payments: count, ip: count }),
        fc.integer({ min: 1, max: 9 }),
        (counts, most) => {
          const evaluation = withPillars(counts);
          const tables = figureTables(evaluation, most);
          expect(tables.flatMap(({ columns }) => columns.map(({ at }) => at))).toEqual(evaluation.table.criteria.map((_, at) => at));
          for (const { columns, pillars } of tables) {
            expect(columns.length).toBeLessThanOrEqual(most);
            expect(pillars.reduce((sum, { span }) => sum + span, 0)).toBe(columns.length);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test("give a column the year and source that most of its figures have", () => {
    const observations = [figure("AAA", "x", 1, { year: 2020 }), figure("BBB", "x", 2), figure("CCC", "x", 3)];
    const evaluation = answered(
      madeDecision({ markets: ["AAA", "BBB", "CCC"] }),
      madeDataset({ indicators: [madeIndicator("x", "demand")], observations }),
    );
    expect(figureTables(evaluation, 8)[0]?.columns[0]).toMatchObject({ year: 2023, source: "made" });
  });

  test("give neither to a column of nothing but assumptions", () => {
    const evaluation = answered(
      madeDecision({ markets: ["AAA", "BBB"], overrides: ["AAA", "BBB"].map((market, i) => madeOverride(market, "x", i)) }),
      madeDataset({ indicators: [madeIndicator("x", "demand")], observations: [] }),
    );
    expect(figureTables(evaluation, 8)[0]?.columns[0]).toMatchObject({ year: null, source: null });
  });
});

describe("the remarks on figures", () => {
  const columns = figureTables(worked, 8).flatMap((table) => table.columns);
  const flagged = remarksOn(worked.results, columns, (cell) => (cell.kind === "observed" ? cell.observation.status : cell.kind));

  test("cover every figure that is remarked on exactly once", () => {
    const said = flagged.reduce((sum, { indicators, markets }) => sum + indicators.length * markets.length, 0);
    expect(said).toBe(worked.results.length * columns.length);
  });

  test("are true of each indicator in each market they name", () => {
    for (const { text, indicators, markets } of flagged)
      for (const { id } of indicators)
        for (const iso3 of markets) {
          const at = worked.table.criteria.findIndex(({ indicator }) => indicator === id);
          const cell = worked.results.find(({ market }) => market.iso3 === iso3)?.cells[at];
          expect(cell?.kind === "observed" ? cell.observation.status : cell?.kind).toBe(text);
        }
  });

  test("say once what holds of the same markets on several indicators", () => {
    const evaluation = withPillars({ demand: 2 });
    const all = figureTables(evaluation, 8).flatMap((table) => table.columns);
    const remarks = remarksOn(evaluation.results, all, (cell) => (cell.kind === "observed" && cell.value === 1 ? "low" : null));
    expect(remarks.map(({ text, indicators, markets }) => [text, indicators.map(({ id }) => id), markets])).toEqual([
      ["low", ["demand-0", "demand-1"], ["AAA"]],
    ]);
  });

  test("are none where there is nothing to say", () => {
    expect(remarksOn(worked.results, columns, () => null)).toEqual([]);
  });
});
