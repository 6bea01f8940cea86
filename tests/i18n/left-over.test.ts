import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { readDecision } from "@/lib/decision/migrate";
import { evaluate } from "@/lib/evaluate";
import { wordFile } from "@/lib/handover/docx/file";
import { htmlFile } from "@/lib/handover/html/file";
import { slidesFile } from "@/lib/handover/pptx/file";
import { excelFile as liveExcel } from "@/lib/handover/xlsx/file";
import { firmnessIn } from "@/lib/recommendation/firmness-found";
import { toCsv } from "@/lib/report/csv";
import { excelFile, zippedCsv } from "@/lib/report/export/files";
import { sheetsOf } from "@/lib/report/export/sheets";
import { rankingRows } from "@/lib/report/rows/ranking";
import { leftOver, textsOf } from "../samples/left-over";
import { madeUpDecisions } from "../samples/made-up-decisions";
import { madeUp } from "../samples/made-up-words";
import { mark, marked, naked } from "../samples/marked";
import { markedData } from "../samples/marked-data";

const dataset = markedData(loadDataset("data"));

describe("the made-up language", () => {
  test("puts every text between marks, and leaves what a sentence is given outside of them", () => {
    const { title, of, pick } = marked({
      title: "Title",
      of: (n: number, name: string) => `${n} of ${name}.`,
      pick: (k: string) => ({ a: "An a" })[k] ?? "",
    });
    expect([title, of(2, "x"), pick("a"), mark("…")]).toEqual(["⟦Title⟧", "⟦2 of ⟧x.", "⟦An a⟧", "…"]);
    expect(naked("⟦a ⟦b⟧ c⟧ d")).toBe(" d");
  });

  test("shows English that was handed in, or never asked for", () => {
    expect(["Top market", "⟦First:⟧ Singapore", "data set x"].map(leftOver)).toEqual([true, true, true]);
    expect(["⟦Singapore⟧ (SGP), 3.2 %", "⟦cut off …", "internet-users", "2026-11-30"].map(leftOver)).toEqual([false, false, false, false]);
  });
});

const makers = { docx: wordFile, pptx: slidesFile, xlsx: liveExcel, html: htmlFile } as const;

describe.each(Object.entries(madeUpDecisions))("of %s", (_, decision) => {
  const evaluation = evaluate(readDecision(decision), dataset, true);
  if (!evaluation.ok) throw new Error(evaluation.reason);
  const firmness = firmnessIn(evaluation, { samples: 200 });
  const tables = () => sheetsOf(evaluation, dataset, firmness, madeUp);
  const files: Record<string, () => Promise<string | Uint8Array>> = {
    ...Object.fromEntries(
      Object.entries(makers).map(([kind, make]) => [kind, async () => await make(evaluation, dataset, firmness, madeUp)]),
    ),
    csv: async () => toCsv(rankingRows(evaluation, dataset, firmness, madeUp)),
    "all.zip": async () => new Uint8Array(await zippedCsv(tables()).arrayBuffer()),
    "all.xlsx": async () => new Uint8Array(await (await excelFile(tables())).arrayBuffer()),
  };

  test.each(Object.keys(files))("the %s file holds no English left over", { timeout: 120_000 }, async (kind) => {
    const made = await (files[kind] as () => Promise<string | Uint8Array>)();
    const texts = textsOf(`x.${kind}`, typeof made === "string" ? new TextEncoder().encode(made) : made);
    expect(texts.length).toBeGreaterThan(10);
    expect([...new Set(texts.filter(leftOver).map(naked))]).toEqual([]);
  });
});
