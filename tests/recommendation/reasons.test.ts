import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { rank } from "@/lib/madm/rank";
import type { Ranking } from "@/lib/madm/rank-by";
import { methods } from "@/lib/madm/registry";
import { median } from "@/lib/math/median";
import { Refusal } from "@/lib/math/refusal";
import { problemOf } from "@/lib/problem/problem";
import { buildTable, type DecisionTable, figureValue } from "@/lib/problem/table";
import { type Reason, reasonsOf, strongest } from "@/lib/recommendation/reasons";
import { figure, madeDataset, madeIndicator } from "../samples/dataset";
import { madeDecision } from "../samples/decision";

/** Figures above zero throughout, which every method takes. */
const all = buildTable(madeDecision(), madeDataset());
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const reasons = (table: DecisionTable, ranking: Ranking): Reason[][] => reasonsOf(table, ranking) as Reason[][];
const reason = (indicator: string, lift: number, against = Math.sign(lift)): Reason => ({
  indicator,
  contribution: 1,
  lift,
  fieldMedian: 0,
  against: against as Reason["against"],
});

describe("the reasons for a place", () => {
  test.each(methods.map(({ id }) => id))(
    "add up to the lead over a market in the middle of the field on each criterion, or are not given: %s",
    (id) => {
      const ranking = rank(problemOf(all), id);
      const found = reasonsOf(all, ranking);
      if (ranking.contributions === null) return expect(found).toBeNull();
      const columns = all.criteria.length;
      const middle = sum(
        all.criteria.map((_, j) =>
          median(all.cells.flatMap((row, i) => (row[j]?.kind === "imputed" ? [] : [ranking.contributions?.[i * columns + j] as number]))),
        ),
      );
      const sign = ranking.better === "higher" ? 1 : -1;
      found?.forEach((row, i) => {
        expect(row.map(({ indicator }) => indicator)).toEqual(all.criteria.map(({ indicator }) => indicator));
        expect(sum(row.map(({ lift }) => lift))).toBeCloseTo(sign * ((ranking.scores[i] as number) - middle), 10);
        expect(sum(row.map(({ contribution }) => contribution))).toBeCloseTo(ranking.scores[i] as number, 10);
      });
    },
  );

  test("are given for both methods that share out their score", () => {
    for (const id of ["topsis", "weighted-sum"]) expect(reasonsOf(all, rank(problemOf(all), id))).not.toBeNull();
  });

  test("of a weighted sum are weight times place, less the middle (by hand: buyers of 10, 20, 50 give 0, 1/12, 1/3; middle 1/12)", () => {
    const table = buildTable(madeDecision({ markets: ["AAA", "BBB", "EEE"] }), madeDataset());
    const buyers = reasons(table, rank(problemOf(table), "weighted-sum")).map((row) => row[0] as Reason);
    expect(buyers.map(({ contribution }) => contribution.toFixed(9))).toEqual(["0.000000000", "0.083333333", "0.333333333"]);
    expect(buyers.map(({ lift }) => lift.toFixed(9))).toEqual(["-0.083333333", "0.000000000", "0.250000000"]);
  });

  test("turn their sign under a method whose low scores are better, so that a lift is good news", () => {
    const table = buildTable(madeDecision({ markets: ["AAA", "BBB", "EEE"] }), madeDataset());
    const ranking = rank(problemOf(table), "weighted-sum");
    const lifts = (better: "higher" | "lower") => reasons(table, { ...ranking, better }).map((row) => row.map(({ lift }) => lift));
    expect(lifts("lower")).toEqual(lifts("higher").map((row) => row.map((lift) => (lift === 0 ? expect.closeTo(0) : -lift))));
  });

  test("are none where the method's score has no parts", () => {
    const ranking: Ranking = { ...rank(problemOf(all), "weighted-sum"), contributions: null };
    expect(reasonsOf(all, ranking)).toBeNull();
  });
});

describe("the strongest reasons", () => {
  const mixed = [reason("a", 0.1), reason("b", -0.3), reason("c", 0.4), reason("d", -0.1), reason("e", 0), reason("f", -0.2)];
  const ids = (list: readonly Reason[]) => list.map(({ indicator }) => indicator);

  test("are told strongest first, lifting and sinking apart, as many as asked for", () => {
    const { lifting, sinking } = strongest(mixed, 2);
    expect([ids(lifting), ids(sinking)]).toEqual([
      ["c", "a"],
      ["b", "f"],
    ]);
  });

  test("are fewer where there are fewer, and never one that changes nothing", () => {
    expect(strongest([reason("e", 0)], 3)).toEqual({ lifting: [], sinking: [] });
    expect(ids(strongest(mixed, 9).lifting)).toEqual(["c", "a"]);
    expect(ids(strongest(mixed, 9).sinking)).toEqual(["b", "f", "d"]);
  });

  test("never say that a figure better than the field sinks a market, or that a worse one lifts it", () => {
    expect(strongest([reason("a", -0.2, 1), reason("b", 0.2, -1), reason("c", -0.1, 0)], 3)).toEqual({ lifting: [], sinking: [] });
    const held = loadDataset("data");
    for (const { id } of methods)
      for (const gaps of ["regional-median", "worst-observed"] as const) {
        const table = buildTable({ ...workedExample(held), gaps }, held);
        let found: Reason[][] | null;
        try {
          found = reasonsOf(table, rank(problemOf(table), id));
        } catch (error) {
          if (error instanceof Refusal) continue;
          throw error;
        }
        for (const [i, row] of (found ?? []).entries())
          for (const { indicator, fieldMedian } of strongest(row, 19).sinking) {
            const j = table.criteria.findIndex((criterion) => criterion.indicator === indicator);
            const value = figureValue(table.cells[i]?.[j] ?? { kind: "missing" });
            expect(table.criteria[j]?.direction === "benefit" ? value < fieldMedian : value > fieldMedian, `${id} ${indicator}`).toBe(true);
          }
      }
  });

  test("leave out a criterion that is the same for all, whatever rounding makes of it", () => {
    const indicators = ["one", "two", "three"].map((id, i) => madeIndicator(id, "demand", { weight: 7 + i }));
    const markets = ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF"];
    const observations = indicators.flatMap(({ id }, j) => markets.map((market, i) => figure(market, id, j === 0 ? i : 7.3)));
    const table = buildTable(madeDecision(), madeDataset({ indicators, observations }));
    for (const id of ["topsis", "weighted-sum"])
      for (const row of reasons(table, rank(problemOf(table), id))) {
        const { lifting, sinking } = strongest(row, 3);
        expect(ids([...lifting, ...sinking])).toEqual(["one"]);
      }
  });

  test("do not sort the list they are drawn from", () => {
    const list = Object.freeze([...mixed]);
    strongest(list, 3);
    expect(list).toEqual(mixed);
  });
});
