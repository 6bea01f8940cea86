import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { latestObservation } from "@/lib/dataset/lookup";
import { workedExample } from "@/lib/decision/example";
import type { Decision } from "@/lib/decision/schema";
import { datasetFor } from "@/lib/problem/asked/dataset-for";
import { productFigures } from "@/lib/problem/asked/product-figures";
import { evaluationJson } from "@/lib/report/evaluation-json";
import { figureNote } from "@/lib/report/rows/figure-note";
import { answered } from "../../samples/evaluated";
import { madeUp } from "../../samples/made-up-words";
import { naked } from "../../samples/marked";
import { english } from "../../samples/words";

const dataset = loadDataset("data");
const seller: Decision = { ...workedExample(dataset), exporter: "CHN", city: "Guangzhou", product: { hs: "6109", name: "T-shirts" } };
const seen = datasetFor(dataset, seller);
const noteOf = (market: string, indicator: string, exporter: string | null = "CHN") => {
  const figure = latestObservation(seen, market, indicator, exporter);
  return figure && figureNote(figure, english);
};

const notesOf = (indicator: string) =>
  seen.observations.filter((row) => row.indicator === indicator).map((row) => figureNote(row, english));

describe("the note of a figure that was worked out", () => {
  test("says how it came about", () => {
    expect(noteOf("KGZ", "product-imports", null)).toBe(
      "An upper bound: goods in transit to other countries are in the figures of Kyrgyzstan.",
    );
    expect(noteOf("VNM", "import-growth", null)).toMatch(/^Chapter 61: US\$ [\d,]+ in \d{4} after [\d,]+ in \d{4}, mean growth a year\.$/);
    expect(notesOf("supplier-concentration")[0]).toMatch(/^Sum of the squared shares of the \d+ largest suppliers, in per cent\.$/);
    expect(noteOf("VNM", "agreement")).toMatch(/ASEAN.*, since 20\d\d/);
    expect(noteOf("BRN", "common-language")).toMatch(
      /^Official in China, and people of Brunei who can use it: Chinese .* %\. The most used counts\.$/,
    );
    expect(noteOf("SGP", "distance")).toMatch(/^From Guangzhou: mean of the great circles to \d+ cities, weighted by their people\.$/);
    const ofIceland = productFigures(dataset, "ISL", "6109").map((row) => figureNote(row, english));
    expect(ofIceland.join()).toMatch(/Not among the 10 largest suppliers: between 0 and [\d.]+ %\. The lower end counts\./);
    expect(noteOf("BRN", "border")).toBeNull();
  });

  test("stands as a sentence in what programs read, too", () => {
    const json = evaluationJson(answered(seller, dataset));
    const cells = json.ok ? json.markets.flatMap(({ cells }) => cells) : [];
    const notes = cells.flatMap((cell) => ("note" in cell && cell.note ? [cell.note] : []));
    expect(notes.some((note) => note.startsWith("From Guangzhou: mean"))).toBe(true);
  });

  test("is a code with values in the data, and words in every language", () => {
    const worked = seen.observations.filter(({ workings = [] }) => workings.length > 0);
    expect(worked.length).toBeGreaterThan(50);
    for (const figure of worked) {
      expect(figureNote(figure, english)).toMatch(/^[^⟦]+\.$/);
      expect(naked(figureNote({ ...figure, note: null }, madeUp) ?? "")).not.toMatch(/[A-Za-z]{2}.*(held|count|mean|since)/);
    }
  });
});
