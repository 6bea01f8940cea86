import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { rank } from "@/lib/madm/rank";
import { problemOf } from "@/lib/problem/problem";
import { buildTable, figureValue } from "@/lib/problem/table";
import { type Reason, reasonsOf, strongest } from "@/lib/recommendation/reasons";
import { figure, madeDataset, madeIndicator } from "../samples/dataset";
import { madeDecision } from "../samples/decision";

const made = madeDataset();
const reason = (indicator: string, lift: number): Reason => ({ indicator, part: 0.5, lift, fieldMedian: 0 });
const held = loadDataset("data");
const example = buildTable(workedExample(held), held);

describe("the reasons for a place", () => {
  test("are weight × distance from the worst and from the middle (by hand: buyers of 10, 20, 50 are 0, 1/4 and 1 of the span)", () => {
    const table = buildTable(madeDecision({ markets: ["AAA", "BBB", "EEE"] }), made);
    const weight = table.criteria[0]?.weight as number;
    const buyers = reasonsOf(table).map(([first]) => first as Reason);
    expect(buyers.map(({ part }) => part)).toEqual([0, expect.closeTo(weight / 4, 12), expect.closeTo(weight, 12)]);
    expect(buyers.map(({ lift }) => lift)).toEqual([expect.closeTo(-weight / 4, 12), 0, expect.closeTo((3 * weight) / 4, 12)]);
    expect(buyers.map(({ fieldMedian }) => fieldMedian)).toEqual([20, 20, 20]);
  });

  test("name every criterion in its order, from nothing to its weight, the best with all of it and the worst with none", () => {
    const found = reasonsOf(example);
    for (const row of found) expect(row.map(({ indicator }) => indicator)).toEqual(example.criteria.map(({ indicator }) => indicator));
    example.criteria.forEach(({ weight, indicator }, j) => {
      const parts = found.map((row) => row[j]?.part as number);
      expect([Math.min(...parts), Math.max(...parts)], indicator).toEqual([0, expect.closeTo(weight, 12)]);
    });
  });

  test("add up to the score by a weighted sum of figures that run from the worst to the best, and by no other measure have to", () => {
    const { scores } = rank(problemOf(example), "weighted-sum", { normalisation: "min-max" });
    const sums = reasonsOf(example).map((row) => row.reduce((sum, { part }) => sum + part, 0));
    sums.forEach((sum, i) => expect(sum).toBeCloseTo(scores[i] as number, 9));
    const { scores: other } = rank(problemOf(example), "topsis");
    expect(sums.some((sum, i) => Math.abs(sum - (other[i] as number)) > 0.01)).toBe(true);
  });

  test("hold the same figure for a market whatever the others' scores: 43 % against 46 % online is as far in every market", () => {
    const indicators = [madeIndicator("online", "demand", { weight: 1 }), madeIndicator("rich", "demand", { weight: 1 })];
    const observations = [
      ...["AAA", "BBB", "CCC"].map((market, i) => figure(market, "online", [43, 46, 93][i] as number)),
      ...["AAA", "BBB", "CCC"].map((market, i) => figure(market, "rich", [1, 100, 50][i] as number)),
    ];
    const table = buildTable(madeDecision({ markets: ["AAA", "BBB", "CCC"] }), madeDataset({ indicators, observations }));
    const at = table.criteria.findIndex(({ indicator }) => indicator === "online");
    const [aaa, bbb] = reasonsOf(table).map((row) => row[at]?.part as number);
    expect((bbb as number) - (aaa as number)).toBeCloseTo(((table.criteria[at]?.weight as number) * 3) / 50, 12);
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
    for (const gaps of ["regional-median", "worst-observed"] as const) {
      const table = buildTable({ ...workedExample(held), gaps }, held);
      for (const [i, row] of reasonsOf(table).entries()) {
        const { lifting, sinking } = strongest(row, 99);
        const ahead = ({ indicator, fieldMedian }: Reason) => {
          const j = table.criteria.findIndex((criterion) => criterion.indicator === indicator);
          const value = figureValue(table.cells[i]?.[j] ?? { kind: "missing" });
          return Math.sign(table.criteria[j]?.direction === "benefit" ? value - fieldMedian : fieldMedian - value);
        };
        expect(lifting.map(ahead)).toEqual(lifting.map(() => 1));
        expect(sinking.map(ahead)).toEqual(sinking.map(() => -1));
      }
    }
  });

  test("leave out a criterion that is the same for all, whatever rounding makes of it", () => {
    const indicators = ["one", "two", "three"].map((id, i) => madeIndicator(id, "demand", { weight: 7 + i }));
    const markets = ["AAA", "BBB", "CCC", "DDD", "EEE", "FFF"];
    const observations = indicators.flatMap(({ id }, j) => markets.map((market, i) => figure(market, id, j === 0 ? i : 7.3)));
    const table = buildTable(madeDecision(), madeDataset({ indicators, observations }));
    for (const row of reasonsOf(table)) {
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
