import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import type { Decision } from "@/lib/decision/schema";
import type { WeighedTogether } from "@/lib/decision/weigh/weighed";
import { annexOf } from "@/lib/handover/annex/annex";
import { wordFile } from "@/lib/handover/docx/file";
import { htmlFile } from "@/lib/handover/html/file";
import { slidesFile } from "@/lib/handover/pptx/file";
import { excelSheets } from "@/lib/handover/xlsx/file";
import { briefOf } from "@/lib/report/brief/brief";
import { sheetsOf } from "@/lib/report/export/sheets";
import { weighedShort, weighedText } from "@/lib/report/whose/weighed-text";
import { partsOf } from "../handover/parts";
import { answered } from "../samples/evaluated";
import { english } from "../samples/words";

const dataset = loadDataset("data");
const example = workedExample(dataset);
const record: WeighedTogether = {
  way: "order",
  aggregate: "geometric",
  level: "pillars",
  on: "2026-12-01",
  people: 4,
  names: ["Sales", "Logistics", "Finance", "Board"],
  voices: [1, 1, 1, 2],
  firsts: [
    { market: "KAZ", people: 2.5 },
    { market: "SGP", people: 1.5 },
  ],
  w: 0.64,
  consensus: { index: "homogeneity", value: 0.917 },
  zeros: 2,
  importances: example.pillars,
};
const weighed: Decision = { ...example, weighed: record };
const changed: Decision = { ...weighed, pillars: { ...example.pillars, ip: example.pillars.ip + 10 } };

describe("what is said of weights that people weighed together", () => {
  test("in full: how many, how, the mean with its source, the day, who with which voice, first choices, agreement, zeros", () => {
    expect(weighedText(weighed, dataset, english)).toEqual([
      "4 people weighed (by order and swing); the weights are the geometric mean of their shares.",
      "Closed on 1 December 2026.",
      "They are Sales (counting 1), Logistics (counting 1), Finance (counting 1) and Board (counting 2).",
      "Each alone would have started with: Kazakhstan 2.50 and Singapore 1.50.",
      "Agreement on the order: Kendall’s W 0.64, where 1 is full agreement.",
      "Consensus on the weights: homogeneity 0.92 of 1 (after Goepel 2018).",
      "2 zeros were counted as 0.5 %.",
      expect.stringMatching(/^Mean: Forman, E\. and Peniwati, K\. \(1998\)/),
    ]);
  });

  test("anonymous people are not named, and of two no agreement is told", () => {
    const { names: _, voices: __, ...anonymous } = { ...record, people: 2, w: null, consensus: null, zeros: 0 };
    const said = weighedText({ ...example, weighed: anonymous }, dataset, english).join(" ");
    expect(said).toContain("They answered anonymously.");
    expect(said).toContain("With fewer than three people no agreement is measured.");
    expect(said).not.toMatch(/Kendall|zero|Sales/);
  });

  test("weights changed since are said to be others", () => {
    const sentence = "The weights have been changed since: they are not those any more.";
    expect(weighedShort(weighed, dataset, english)).not.toContain(sentence);
    expect(weighedShort(changed, dataset, english)).toContain(sentence);
    expect(weighedText(changed, dataset, english)).toContain(sentence);
  });

  test("of a decision that nobody weighed together nothing is said", () => {
    expect([...weighedText(example, dataset, english), ...weighedShort(example, dataset, english)]).toEqual([]);
  });
});

describe("where it is printed", () => {
  const evaluation = answered(weighed, dataset);
  const people = "4 people weighed (by order and swing)";

  test("the brief says it where its sources stand, in a line that names nobody", () => {
    const { sources } = briefOf(evaluation, dataset, null, english);
    expect(sources).toContain(people);
    expect(sources).not.toContain("Finance");
  });

  test("annex, Word, page and workbook have it in full beside the weights, slides in short; tables for spreadsheets likewise", async () => {
    const weights = annexOf(evaluation, dataset, null, english).find(({ id }) => id === "weights");
    expect(weights?.intro).toContain("Finance (counting 1)");
    const textIn = (file: Uint8Array) => [...partsOf(file).values()].join(" ").replace(/<[^>]+>/g, "");
    expect(textIn(await wordFile(evaluation, dataset, null, english))).toContain("Finance (counting 1)");
    expect(textIn(await slidesFile(evaluation, dataset, null, english))).toContain(people);
    expect(htmlFile(evaluation, dataset, null, english)).toContain("Finance (counting 1)");
    const sheet = excelSheets(evaluation, dataset, null, english).find(({ name }) => name === english.handover.sheets.weights);
    expect(JSON.stringify(sheet?.rows)).toContain("Finance (counting 1)");
    const rows = sheetsOf(evaluation, dataset, null, english).find(({ id }) => id === "weights")?.table.rows;
    expect(JSON.stringify(rows)).toContain("Finance (counting 1)");
  });
});
