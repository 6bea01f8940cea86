import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { strongest } from "@/lib/recommendation/reasons";
import { priorityGroups, reasonRows } from "@/lib/report/priorities";
import { madeDataset } from "../samples/dataset";
import { madeDecision } from "../samples/decision";
import { answered } from "../samples/evaluated";

const dataset = loadDataset("data");
const worked = answered(workedExample(dataset), dataset);
const made = madeDataset();

describe("the markets by priority", () => {
  test("name every market once, under the priority it was given, soonest entry first and best first", () => {
    const groups = priorityGroups(worked);
    const order = ["start-here", "next", "test", "prepare", "leave"];
    const places = groups.map(({ priority }) => order.indexOf(priority));
    expect(places).toEqual([...places].sort());
    expect(groups.flatMap(({ results }) => results).length).toBe(worked.results.length);
    for (const { priority, results } of groups) {
      expect(results.every(({ recommendation }) => recommendation.priority === priority)).toBe(true);
      expect(results.map(({ rank }) => rank)).toEqual(results.map(({ rank }) => rank).sort((a, b) => a - b));
    }
  });

  test("leave out a priority that nobody was given, and are none where a market stands alone", () => {
    const groups = priorityGroups(answered(madeDecision({ markets: ["DDD", "EEE"] }), made));
    expect(groups.length).toBeLessThan(4);
    expect(groups.every(({ results }) => results.length > 0)).toBe(true);
    // One threshold that a single market can meet.
    expect(priorityGroups(answered(madeDecision({ markets: ["AAA", "EEE"], thresholds: { buyers: 40 } }), made))).toEqual([]);
  });

  test("name each rule of a group once, though several markets share it", () => {
    for (const { rules, results } of priorityGroups(worked)) {
      expect(new Set(rules).size).toBe(rules.length);
      expect(new Set(rules)).toEqual(new Set(results.map(({ recommendation }) => recommendation.rule)));
    }
  });
});

describe("the reasons of a market", () => {
  const [best] = worked.results;
  if (!best) throw new Error("nobody was ranked");

  test("are the strongest, lifting above zero and sinking below, as many as asked for", () => {
    const rows = reasonRows(worked, best, 3);
    expect(rows?.lifting.length).toBe(3);
    expect(rows?.lifting.every(({ lift }) => lift > 0)).toBe(true);
    expect(rows?.sinking.every(({ lift }) => lift < 0)).toBe(true);
    // A figure no worse than the middle of the field sinks nothing, and one no better lifts nothing, whatever its part of the score.
    const against = ({ indicator, fieldMedian, lift }: { indicator: string; fieldMedian: number; lift: number }) => {
      const j = worked.table.criteria.findIndex((criterion) => criterion.indicator === indicator);
      const cell = best.cells[j];
      const ahead = (cell && cell.kind !== "missing" ? cell.value : Number.NaN) - fieldMedian;
      return { lift, side: Math.sign(worked.table.criteria[j]?.direction === "cost" ? -ahead : ahead) };
    };
    const all = (best.recommendation.reasons ?? []).map(against);
    const strongestFirst = (side: number) =>
      all
        .filter((reason) => reason.side === side && Math.sign(reason.lift) === side)
        .map(({ lift }) => lift)
        .sort((a, b) => Math.abs(b) - Math.abs(a))
        .slice(0, 3);
    expect(rows?.lifting.map(({ lift }) => lift)).toEqual(strongestFirst(1));
    expect(rows?.sinking.map(({ lift }) => lift)).toEqual(strongestFirst(-1));
  });

  test("leave out what would be printed as nothing", () => {
    const reason = (lift: number) => ({ indicator: String(lift), part: 0.1, lift, fieldMedian: 1 });
    const { lifting, sinking } = strongest([0.0004, 0.0006, -0.0004, -0.0006].map(reason), 3);
    expect([lifting, sinking].map((list) => list.map(({ lift }) => lift))).toEqual([[0.0006], [-0.0006]]);
  });

  test("carry the market's own figure and the middle of the figures known in the field", () => {
    // Buyers are known of AAA, BBB, DDD and EEE: 10, 20, 40 and 50, so the middle is 30. FFF and CCC have none.
    const evaluation = answered(madeDecision(), made);
    const eee = evaluation.results.find(({ market }) => market.iso3 === "EEE");
    const row = eee && reasonRows(evaluation, eee, 9)?.lifting.find(({ indicator }) => indicator.id === "buyers");
    expect(row?.fieldMedian).toBe(30);
    expect(row?.cell).toMatchObject({ kind: "observed", value: 50 });
  });

  test("are given by the same measure where the method's score has no parts", () => {
    const evaluation = answered(madeDecision({ method: { id: "vikor", options: {} } }), made);
    expect(evaluation.ranking.contributions).toBeNull();
    const usual = answered(madeDecision(), made);
    for (const result of evaluation.results) {
      const same = usual.results.find(({ market }) => market.iso3 === result.market.iso3);
      expect(reasonRows(evaluation, result, 3)).toEqual(same && reasonRows(usual, same, 3));
    }
  });
});
