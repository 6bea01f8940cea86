import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { evaluate } from "@/lib/evaluate";
import { methods } from "@/lib/madm/registry";
import { firmnessIn } from "@/lib/recommendation/firmness-found";
import { type OutCell, plain } from "@/lib/report/csv";
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

/** A number as it stands behind what is printed of it. */
const behind = (cell: OutCell | undefined) => (cell !== null && typeof cell === "object" ? cell.value : (cell as number));

describe("the tables of an evaluation", () => {
  test("are eight, each a full rectangle", () => {
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
      expect(parts.reduce<number>((sum, part) => sum + behind(part), 0)).toBeCloseTo(behind(score), 12);
  });

  test("have weights that add up to one", () => {
    expect(sheet("weights").rows.reduce((sum, row) => sum + behind(row.at(-1)), 0)).toBeCloseTo(1, 12);
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
    const scores = new Map(sheet("scores").rows.map(([market, , , score]) => [market, behind(score)]));
    for (const [, , market, , value] of closeness) expect(value).toBeCloseTo(scores.get(market as string) as number, 11);
  });

  test.each(methods.map(({ id }) => id))("are made of what %s says, with no number that is none", (id) => {
    const made = evaluate(madeDecision({ method: { id, options: {} } }), madeDataset(), true);
    const all = sheetsOf(made, madeDataset(), null, english);
    for (const { table } of all)
      for (const cell of table.rows.flat().map(plain)) expect(typeof cell !== "number" || Number.isFinite(cell), `${cell}`).toBe(true);
    expect(sheet("steps", all).rows.length > 0).toBe(made.ok);
  });

  test("mark every figure that was filled in, and no other, in the ranking and among the figures", () => {
    expect(evaluation.ok).toBe(true);
    const results = evaluation.ok ? evaluation.results : [];
    const ranking = sheet("ranking");
    const first = ranking.header.length - evaluation.table.criteria.length;
    const marked = ranking.rows.map((row) => row.slice(first).map((cell) => cell !== null && typeof cell === "object" && cell.filled));
    expect(marked).toEqual(results.map(({ cells }) => cells.map(({ kind }) => kind === "imputed")));
    expect(marked.flat().filter(Boolean).length).toBeGreaterThan(10);
    const data = sheet("data").rows.filter((row) => row.some((cell) => cell !== null && typeof cell === "object" && cell.filled));
    expect(data).toHaveLength(marked.flat().filter(Boolean).length);
    for (const row of data) expect(row).toContain("filled: regional median");
  });

  test("print no number with the noise of arithmetic behind it: 12 digits at the most, and those of the screen in ranking and scores", () => {
    for (const { id, table } of sheets)
      for (const cell of table.rows.flat().map(plain)) {
        if (typeof cell !== "number") continue;
        const digits = cell.toString().replace(/e.*$/, "").replace(/\D/g, "").replace(/^0+/, "");
        expect(digits.length, `${id}: ${cell}`).toBeLessThanOrEqual(12);
        if (id === "ranking" || id === "scores") expect(String(cell), id).toMatch(/^-?\d+(\.\d{1,3})?$/);
      }
  });

  test("are there, and empty where they must be, without a ranking", () => {
    const none = sheetsOf(evaluate(madeDecision({ markets: [] }), madeDataset(), true), madeDataset(), null, english);
    expect(none.map(({ id }) => id)).toEqual(sheetIds);
    expect(["ranking", "whose", "scores", "data", "steps", "sources"].every((id) => sheet(id as SheetId, none).rows.length === 0)).toBe(
      true,
    );
  });
});
