import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { evaluate } from "@/lib/evaluate";
import { methods } from "@/lib/madm/registry";
import { firmnessIn } from "@/lib/recommendation/firmness-found";
import { type SheetId, sheetIds, sheetsOf } from "@/lib/report/export/sheets";
import { madeDataset } from "../../samples/dataset";
import { madeDecision } from "../../samples/decision";
import { english } from "../../samples/words";

const dataset = loadDataset("data");
const example = workedExample(dataset);
const evaluation = evaluate(example, dataset, true);
const sheets = sheetsOf(evaluation, dataset, evaluation.ok ? firmnessIn(evaluation, { samples: 2048 }) : null, english);
const sheet = (id: SheetId, all = sheets) => {
  const found = all.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found.table;
};

describe("the tables of an evaluation", () => {
  test("are seven, each a full rectangle", () => {
    expect(sheets.map(({ id }) => id)).toEqual(sheetIds);
    for (const { table } of sheets) {
      expect(table.rows.length).toBeGreaterThan(0);
      expect(table.rows.every((row) => row.length === table.header.length)).toBe(true);
    }
  });

  test("have scores whose parts add up to them, best first", () => {
    const { rows } = sheet("scores");
    expect(rows.map(([, , rank]) => rank)).toEqual(rows.map((_, i) => i + 1));
    for (const [, , , score, ...parts] of rows)
      expect((parts as number[]).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score as number, 12);
  });

  test("have weights that add up to one", () => {
    expect(sheet("weights").rows.reduce((sum, row) => sum + (row.at(-1) as number), 0)).toBeCloseTo(1, 12);
  });

  test("name a source, a year and a status for every observed figure, and every source in full", () => {
    const { header, rows } = sheet("data");
    expect(rows).toHaveLength(evaluation.table.markets.length * evaluation.table.criteria.length);
    const [year, status, source] = ["Year", "Status", "Source"].map((name) => header.indexOf(name)) as [number, number, number];
    const observed = rows.filter((row) => row[year] !== null);
    const titles = sheet("sources").rows.map(([title]) => title);
    expect(observed.length).toBeGreaterThan(200);
    expect(observed.every((row) => row[status] !== null && titles.includes(row[source] as string))).toBe(true);
  });

  test("hold the steps of TOPSIS value by value, the last of them the score", () => {
    const { rows } = sheet("steps");
    const closeness = rows.filter(([, , , column]) => column === "C");
    expect(closeness).toHaveLength(evaluation.table.markets.length);
    const scores = new Map(sheet("scores").rows.map(([market, , , score]) => [market, score]));
    expect(closeness.every(([, , market, , value]) => scores.get(market as string) === value)).toBe(true);
  });

  test.each(methods.map(({ id }) => id))("are made of what %s says, with no number that is none", (id) => {
    const made = evaluate(madeDecision({ method: { id, options: {} } }), madeDataset(), true);
    const all = sheetsOf(made, madeDataset(), null, english);
    for (const { table } of all)
      for (const cell of table.rows.flat()) expect(typeof cell !== "number" || Number.isFinite(cell), `${cell}`).toBe(true);
    expect(sheet("steps", all).rows.length > 0).toBe(made.ok);
  });

  test("are there, and empty where they must be, without a ranking", () => {
    const none = sheetsOf(evaluate(madeDecision({ markets: [] }), madeDataset(), true), madeDataset(), null, english);
    expect(none.map(({ id }) => id)).toEqual(sheetIds);
    expect(["ranking", "scores", "data", "steps", "sources"].every((id) => sheet(id as SheetId, none).rows.length === 0)).toBe(true);
  });
});
