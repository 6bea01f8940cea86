import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import { evaluate } from "@/lib/evaluate";
import { wordFile } from "@/lib/handover/docx/file";
import { htmlFile } from "@/lib/handover/html/file";
import { slidesFile } from "@/lib/handover/pptx/file";
import { excelFile } from "@/lib/handover/xlsx/file";
import { sinceOf } from "@/lib/report/moved/since";
import { english } from "../samples/words";
import { flawsOf, partsOf } from "./parts";

const dataset = loadDataset("data");
/** An edition in which the first market of today was slow at its border. */
const older = {
  ...dataset,
  version: "0".repeat(16),
  observations: dataset.observations.map((row) => (row.market === "SGP" && row.indicator.startsWith("lpi-") ? { ...row, value: 1 } : row)),
};
const decision = {
  ...workedExample(dataset),
  pillars: { demand: 0, closeness: 0, logistics: 100, payments: 0, regulation: 0, ip: 0 },
  tripwires: [{ of: "first" as const }],
};
const evaluation = evaluate(decision, dataset);
if (!evaluation.ok) throw new Error(evaluation.reason);
const since = sinceOf(decision, older, dataset, [], english);
/** Letters alone: files break their texts where they like. */
const said = (file: Uint8Array) => [...partsOf(file).values()].join("").replace(/<[^>]+>/g, "");

describe("what newer figures moved since it was decided", () => {
  test("is told by place, by cause and by tripwire", () => {
    const [first] = evaluation.results;
    expect(since.rows[0]).toMatchObject({ market: first?.market.name.en, after: "1" });
    expect(since.rows[0]?.before).not.toBe("1");
    expect(since.lines.join(" ")).toMatch(/Changed: the first place went from [\w ]+ to Singapore\./);
    expect(since.rows[0]?.by).toContain("was revised from 1");
  });

  test.each([
    ["Word", () => wordFile(evaluation, dataset, null, english, since)],
    ["PowerPoint", () => slidesFile(evaluation, dataset, null, english, since)],
    ["Excel", () => excelFile(evaluation, dataset, null, english, since)],
  ])("stands in the %s file, which stays sound", async (_, make) => {
    const file = await make();
    expect(flawsOf(file)).toEqual([]);
    const text = said(file);
    expect(text).toContain("Changed: the first place went from");
    expect(text).toContain(since.rows[0]?.by.slice(0, 40));
  });

  test("stands in the page that needs nothing else", () => {
    const html = htmlFile(evaluation, dataset, null, english, since);
    expect(html).toContain(since.figures.title);
    expect(html).toContain("4.3 (score 1–5) (2023)");
    expect(html).toContain("<h2>Since this was decided</h2>");
    expect(html).toContain("Changed: the first place went from");
  });

  test("is left out where nobody asks for it, and the files stay as they were", async () => {
    expect(htmlFile(evaluation, dataset, null, english, null)).toBe(htmlFile(evaluation, dataset, null, english));
    expect(htmlFile(evaluation, dataset, null, english)).not.toContain("Since this was decided");
  });
});
