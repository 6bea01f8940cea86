import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import readExcelFile from "read-excel-file/universal";
import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import type { Decision } from "@/lib/decision/schema";
import type { Answered } from "@/lib/evaluate";
import { excelFile } from "@/lib/handover/xlsx/file";
import { firmnessIn } from "@/lib/recommendation/firmness-found";
import { madeDataset } from "../samples/dataset";
import { madeDecision, madeOverride } from "../samples/decision";
import { answered as answeredBy } from "../samples/evaluated";
import { english } from "../samples/words";
import { cellsOf, flawsOf, partsOf } from "./parts";
import { converted, hasOffice } from "./soffice";

const dataset = loadDataset("data");
const made = madeDataset();
const example = workedExample(dataset);
const seller: Decision = { ...example, exporter: "KGZ", product: { hs: "6109", name: "" } };

const answered = (decision: Decision, data = made) => answeredBy(decision, data, true);
const fileOf = (decision: Decision, data = made) => {
  const evaluation = answered(decision, data);
  return excelFile(evaluation, data, firmnessIn(evaluation, { samples: 500 }), english);
};

/** Score and rank by market, as the file's sheet Ranking has them. */
function rankingIn(file: Uint8Array): Record<string, { score: number; rank: number }> {
  const cells = cellsOf(file, "Ranking");
  const rows = [...cells.keys()].filter((at) => /^B\d+$/.test(at) && at !== "B1").map((at) => at.slice(1));
  return Object.fromEntries(
    rows.map((row) => [
      cells.get(`B${row}`)?.value,
      { score: cells.get(`D${row}`)?.value as number, rank: cells.get(`C${row}`)?.value as number },
    ]),
  );
}

/** The same of the engine. */
const rankingOf = (evaluation: Answered) =>
  Object.fromEntries(evaluation.results.map(({ market, score, rank }) => [market.iso3, { score: expect.closeTo(score, 9), rank }]));

const normalisations = ["min-max", "vector", "max", "none"] as const;
const live = ["topsis", "weighted-sum"].flatMap((id) => normalisations.map((normalisation) => ({ id, options: { normalisation } })));

describe("the Excel file", () => {
  test("has the sheets of a brief and what stands behind it, and hangs together", async () => {
    const file = await fileOf(seller, dataset);
    const names = [...(partsOf(file).get("xl/workbook.xml") ?? "").matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name);
    expect(names).toEqual(["Summary", "Ranking", "Reasons", "Robustness", "Weights", "Data", "Figures", "Sources"]);
    expect(flawsOf(file)).toEqual([]);
  });

  test("is the same, byte for byte, for the same decision, and bears the decision's day and no other", async () => {
    const brief = { date: "2026-11-30", preparedBy: "A & B" };
    const [one, two] = [await fileOf(madeDecision({ brief })), await fileOf(madeDecision({ brief }))];
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
    const core = partsOf(one).get("docProps/core.xml");
    expect(core).toContain(">2026-11-30T00:00:00Z<");
    expect(core).toContain("<dc:creator>A &amp; B</dc:creator>");
    expect(partsOf(await fileOf(madeDecision())).get("docProps/core.xml")).not.toContain("dcterms:created xsi");
  });

  test.each(live)("holds scores and ranks of $id, $options.normalisation, as formulas with the engine's results", async (method) => {
    const decision = madeDecision({ method });
    const file = await fileOf(decision);
    expect(rankingIn(file)).toEqual(rankingOf(answered(decision)));
    const cells = cellsOf(file, "Ranking");
    expect(cells.get("D2")?.formula).toMatch(/SUMPRODUCT|IF/);
    expect(cells.get("C2")?.formula).toBe("RANK(E2,E$2:E$7,0)");
  });

  test("holds values, and says so, where the method is not written as formulas", async () => {
    for (const method of [
      { id: "vikor", options: {} },
      { id: "topsis", options: { normalisation: "sum" } },
    ]) {
      const file = await fileOf(madeDecision({ method }));
      expect(rankingIn(file)).toEqual(rankingOf(answered(madeDecision({ method }))));
      expect(cellsOf(file, "Ranking").get("D2")?.formula).toBeNull();
      expect(
        [...cellsOf(file, "Summary").values()].some(({ value }) => String(value).startsWith("The scores are values, not formulas")),
      ).toBe(true);
    }
  });

  test("sets a filled-in figure in italics with a note that says how, and keeps what a text is from becoming a formula", async () => {
    const brief = { client: '=HYPERLINK("http://x")' };
    const file = await fileOf(madeDecision({ brief, overrides: [madeOverride("AAA", "rules", 3)] }));
    const parts = partsOf(file);
    const notes = parts.get("xl/comments6.xml") ?? "";
    expect(notes).toContain("no figure; median of 2 known in Central Asia");
    expect(notes).toContain("your assumption");
    const cells = cellsOf(file, "Data");
    const at = [...cells].find(([, { value }]) => value === "Land CCC")?.[0].slice(1);
    const style = new RegExp(`<c r="B${at}" s="(\\d+)"`).exec(parts.get("xl/worksheets/sheet6.xml") ?? "")?.[1];
    const styles = parts.get("xl/styles.xml") ?? "";
    const font = [...styles.matchAll(/<xf [^>]*?fontId="(\d+)"/g)][Number(style)]?.[1];
    expect([...styles.matchAll(/<font>.*?<\/font>/g)][Number(font)]?.[0]).toContain("<i/>");
    expect([...cellsOf(file, "Summary").values()].map(({ value }) => value)).toContain(`'${brief.client}`);
  });

  test("is read by another program's reader: the results are there without calculating", async () => {
    const sheets = await readExcelFile(new Blob([await fileOf(madeDecision())]));
    const rows = sheets.find(({ sheet }) => sheet === "Ranking")?.data ?? [];
    const evaluation = answered(madeDecision());
    expect(rows.slice(1).map((row) => [row[1], row[3]])).toEqual(
      evaluation.results.map(({ market, score }) => [market.iso3, expect.closeTo(score, 9)]),
    );
  });
});

/** The file with another number in one cell of a sheet. */
function changed(file: Uint8Array, sheet: string, at: string, value: number): Uint8Array {
  const parts = unzipSync(file);
  const names = [...strFromU8(parts["xl/workbook.xml"] as Uint8Array).matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name);
  const name = `xl/worksheets/sheet${names.indexOf(sheet) + 1}.xml`;
  const xml = strFromU8(parts[name] as Uint8Array);
  const cell = new RegExp(`(<c r="${at}"[^>]*><v>)[^<]*`);
  if (!cell.test(xml)) throw new Error(`no ${at}`);
  return zipSync({ ...parts, [name]: strToU8(xml.replace(cell, `$1${value}`)) });
}

if (!hasOffice) console.info("LibreOffice is not installed: the recalculation of the Excel file by a spreadsheet program is left out.");

describe.skipIf(!hasOffice)("recalculated by LibreOffice", () => {
  const cases: [string, Decision, typeof dataset][] = [
    ["the worked example", example, dataset],
    ["a product, with figures on a logarithmic scale", seller, dataset],
    ...live.map(({ id, options }): [string, Decision, typeof dataset] => [
      `${id}, ${options.normalisation}, with a constant column and one of zeros`,
      madeDecision({
        method: { id, options },
        markets: ["AAA", "BBB", "DDD", "EEE"],
        overrides: ["AAA", "BBB", "DDD", "EEE"].flatMap((market) => [madeOverride(market, "rules", 0), madeOverride(market, "freight", 4)]),
      }),
      made,
    ]),
  ];

  test.each(cases)("%s: every score and rank is the engine's", { timeout: 60_000 }, async (_, decision, data) => {
    const file = converted(await fileOf(decision, data), "xlsx", "xlsx");
    expect(rankingIn(file)).toEqual(rankingOf(answered(decision, data)));
  });

  test("other weights in the coloured cells give what the engine gives for them", { timeout: 60_000 }, async () => {
    const file = await fileOf(seller, dataset);
    const { criteria } = answered(seller, dataset).table;
    const at = criteria.findIndex(({ indicator }) => indicator === "agreement");
    const pillars = [...cellsOf(file, "Weights")]
      .find(([where, { value }]) => where.startsWith("A") && value === "Closeness")?.[0]
      .slice(1);
    const one = changed(file, "Weights", `${String.fromCharCode(65 + at + 1)}4`, 1);
    const both = changed(one, "Weights", `B${pillars}`, 10);
    const other = { ...seller, criteria: { agreement: 1 }, pillars: { ...seller.pillars, closeness: 10 } };
    const found = converted(both, "xlsx", "xlsx");
    expect(rankingIn(found)).toEqual(rankingOf(answered(other, dataset)));
    const [before, after] = [seller, other].map((decision) => answered(decision, dataset).results[0]?.market.name.en);
    expect(before).not.toBe(after);
    expect([...cellsOf(found, "Summary").values()].map(({ value }) => value)).toContain(after);
  });
});
