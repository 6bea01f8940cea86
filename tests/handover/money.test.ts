import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import type { Decision } from "@/lib/decision/schema";
import { wordFile } from "@/lib/handover/docx/file";
import { htmlFile } from "@/lib/handover/html/file";
import { slidesFile } from "@/lib/handover/pptx/file";
import { answered } from "../samples/evaluated";
import { english } from "../samples/words";
import { partsOf } from "./parts";

const dataset = loadDataset("data");
const example = workedExample(dataset);

const makers = { docx: wordFile, pptx: slidesFile } as const;
/** What a reader finds in the parts whose name begins so. */
async function textOf(kind: keyof typeof makers, decision: Decision, begin: string): Promise<string> {
  const file = await makers[kind](answered(decision, dataset), dataset, null, english);
  const xml = [...partsOf(file)].filter(([name]) => name.startsWith(begin)).map(([, part]) => part);
  return xml.join("\n").replace(/<[^>]+>/g, "");
}

describe("money and what to know before selling", () => {
  const costs = { currency: "USD", rates: {}, everywhere: { price: 50, freight: 8, dutyRatePct: 0, sellingPrice: 100 }, markets: {} };
  const priced = { ...example, exporter: "KGZ", costs, checks: { SGP: { label: { done: true, owner: "C. D.", by: "2026-12-15" } } } };
  const pageOf = (decision: Decision) => htmlFile(answered(decision, dataset), dataset, null, english);

  test("stand in Word and on the page: landed cost and margin, what would tip it, facts with source, who and when", async () => {
    for (const text of [await textOf("docx", priced, "word/document"), pageOf(priced)]) {
      expect(text).toContain("What is left per piece");
      expect(text).toContain("63.22\u00a0USD");
      expect(text).toContain("What would tip it");
      expect(text).toContain("Before you sell there");
      expect(text).toContain("Not counted, because not given: insurance, marketplace, payment, returns, exchange.");
      expect(text).toMatch(/Overseas Vendor.+?page of 2024-06-10, Well supported/);
      expect(text).toMatch(/page of \d{4}/);
    }
    const first = { ...priced, markets: ["SGP", "KAZ"] };
    const told = await textOf("docx", first, "word/document");
    for (const said of ["C. D.", "2026-12-15", "☑", "☐", "Agreement with your country", "Eurasian Economic Union"])
      expect(told).toContain(said);
  });

  test("leave out what nobody reckoned, and keep what is to be asked", async () => {
    const text = await textOf("docx", example, "word/document");
    expect(text).not.toContain("What is left per piece");
    expect(text).toContain("Before you sell there");
  });

  test("give the slides two more, before the last, and none where nobody reckoned", async () => {
    const text = await textOf("pptx", priced, "ppt/slides/slide5");
    for (const said of ["What is left per piece", "63.22\u00a0USD"]) expect(text).toContain(said);
    for (const said of ["On whose word duty and tax are counted", "page of 2024-06-10, Well supported"])
      expect(await textOf("pptx", priced, "ppt/slides/slide6")).toContain(said);
    expect(await textOf("pptx", priced, "ppt/slides/slide7")).toContain("Next steps");
    expect(await textOf("pptx", { ...priced, costs: { ...costs, everywhere: {} } }, "ppt/slides/slide5")).toContain("No margin yet");
  });
});
