import { describe, expect, test } from "vitest";
import { wordsIn } from "@/app/_language/all-words";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import type { Decision } from "@/lib/decision/schema";
import { wordFile } from "@/lib/handover/docx/file";
import { duelOf } from "@/lib/handover/duel";
import { slidesFile } from "@/lib/handover/pptx/file";
import { storable } from "@/lib/handover/xml";
import { firmnessIn } from "@/lib/recommendation/firmness-found";
import { madeDataset } from "../samples/dataset";
import { madeDecision } from "../samples/decision";
import { answered as answeredBy } from "../samples/evaluated";
import { english } from "../samples/words";
import { flawsOf, partsOf } from "./parts";
import { converted, hasOffice } from "./soffice";

const dataset = loadDataset("data");
const made = madeDataset();
const example = workedExample(dataset);

const answered = (decision: Decision, data = made) => answeredBy(decision, data, true);
const makers = { docx: wordFile, pptx: slidesFile } as const;
const fileOf = (kind: keyof typeof makers, decision: Decision, data = made) => {
  const evaluation = answered(decision, data);
  return makers[kind](evaluation, data, firmnessIn(evaluation, { samples: 500 }), english);
};
/** What a reader finds in the parts whose name begins so. */
const textIn = (file: Uint8Array, begin: string) =>
  [...partsOf(file)]
    .filter(([name]) => name.startsWith(begin))
    .map(([, xml]) => xml.replace(/<\/(w:p|a:p)>/g, "\n").replace(/<[^>]+>/g, ""))
    .join("\n");

const hostile = { client: '<b>"A" & B</b>\u0000\u0007\ud800', preparedBy: "跨境电商", question: "Куда? =1+1", date: "2026-11-30" };
const long = "A market with a name as long as the decision lets it be, eighty letters, no less";
const many: Decision = {
  ...example,
  markets: [
    ...dataset.markets.map(({ iso3 }) => iso3),
    ...Array.from({ length: 40 }, (_, i) => `X${String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26))}`),
  ],
  own: {
    markets: Array.from({ length: 40 }, (_, i) => ({
      iso3: `X${String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26))}`,
      name: `${long.slice(0, 78)}${i + 10}`,
    })),
    indicators: [],
  },
};

describe.each(["docx", "pptx"] as const)("the %s file", (kind) => {
  test("is the same, byte for byte, for the same decision, whatever was made before it", async () => {
    const one = await fileOf(kind, madeDecision({ brief: hostile }));
    await fileOf(kind, madeDecision());
    const two = await fileOf(kind, madeDecision({ brief: hostile }));
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  });

  test("bears the decision's day, or none", async () => {
    expect(partsOf(await fileOf(kind, madeDecision({ brief: hostile }))).get("docProps/core.xml")).toContain(">2026-11-30T00:00:00Z<");
    expect(partsOf(await fileOf(kind, madeDecision())).get("docProps/core.xml")).not.toMatch(/\d{4}-\d\d-\d\dT/);
  });

  test("hangs together, holds no picture and takes any text", async () => {
    for (const [decision, data] of [
      [example, dataset],
      [madeDecision({ brief: hostile }), made],
      [madeDecision({ markets: ["AAA"] }), made],
      [many, dataset],
    ] as const) {
      const file = await fileOf(kind, decision, data);
      expect(flawsOf(file)).toEqual([]);
      expect([...partsOf(file).keys()].filter((name) => /\.(png|jpe?g|emf|svg)$/.test(name))).toEqual([]);
      for (const [name, xml] of partsOf(file))
        if (/\.(xml|rels)$/.test(name)) {
          expect(xml, name).toBe(storable(xml));
          expect(xml, name).not.toMatch(/<b>"A"|undefined|NaN/);
        }
    }
  });
});

describe("the Word file", () => {
  test("has headings to find the way by, and tables whose heads are repeated and named", async () => {
    const file = await fileOf("docx", example, dataset);
    const xml = partsOf(file).get("word/document.xml") ?? "";
    const headings = [...xml.matchAll(/<w:pStyle w:val="(Heading\d)"\/>.*?<w:t[^>]*>([^<]*)</g)].map(
      ([, level, text]) => `${level} ${text}`,
    );
    expect(headings[0]).toBe("Heading1 Start with Singapore.");
    expect(headings).toContain("Heading2 Lanchester&apos;s law");
    expect(headings.slice(-3)).toEqual(["Heading2 Weights", "Heading2 Figures", "Heading2 Sources"]);
    const tables = xml.match(/<w:tbl>/g)?.length;
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(tables as number);
    expect(xml.match(/<w:tblCaption w:val="[^"]+"\/>/g)).toHaveLength(tables as number);
  });

  test("shows what nobody entered as missing, and says what was", async () => {
    expect(textIn(await fileOf("docx", madeDecision()), "word/document")).toContain("not entered");
    const text = textIn(await fileOf("docx", madeDecision({ brief: hostile })), "word/document");
    for (const said of ["&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;", hostile.preparedBy, hostile.question, "30 November 2026"])
      expect(text.replaceAll('"', "&quot;")).toContain(said);
  });
});

describe("the PowerPoint file", () => {
  test("has five slides, each with a title: answer, ranking, first against second, how sure, next steps", async () => {
    const file = await fileOf("pptx", example, dataset);
    const slides = [...partsOf(file)].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).map(([, xml]) => xml);
    const titles = slides.map((xml) => /<p:ph[^>]*type="title"[^>]*>.*?<a:t>([^<]*)</.exec(xml)?.[1]);
    expect(titles).toEqual(["Start with Singapore.", "Ranking", "Singapore against Malaysia", "How sure?", "Next steps"]);
    for (const xml of slides) expect(xml.includes("<a:tbl>")).toBe(xml.includes('<a:tblPr firstRow="1"/>'));
    expect(slides[2]).toMatch(/descr="[^"]+: Singapore"/);
    expect(slides[3]).toContain("Lanchester&apos;s law");
  });

  test("sets the first two markets against each other where weight × distance between them is largest", () => {
    const evaluation = answered(madeDecision({ pillars: { demand: 50, closeness: 0, logistics: 0, payments: 0, regulation: 50, ip: 0 } }));
    const [first, second] = evaluation.results.map(({ market }) => market.iso3);
    expect([first, second]).toEqual(["EEE", "DDD"]);
    // buyers: 50 against 40 in a span of 40. rules: 8 against the median of 2, 6, 8, in a span of 6.
    expect(duelOf(evaluation, 5).map(({ lead }) => lead)).toEqual([expect.closeTo((0.5 * 2) / 6, 12), expect.closeTo((0.5 * 10) / 40, 12)]);
    expect(duelOf(answered(madeDecision({ markets: ["AAA"] })), 5)).toEqual([]);
  });
});

if (!hasOffice) console.info("LibreOffice is not installed: opening the Word and PowerPoint files in it is left out.");

test.each(["docx", "pptx"] as const)("puts no space between Chinese sentences, heads and what they head: %s", async (kind) => {
  const evaluation = answered(example, dataset);
  const file = await makers[kind](evaluation, dataset, firmnessIn(evaluation, { samples: 500 }), wordsIn("zh"));
  const text = textIn(file, kind === "docx" ? "word/document" : "ppt/slides/slide");
  expect(text).toContain("首选市场");
  expect(text.match(/.{0,20}[。；：] .{0,20}/g)).toBeNull();
});

test.skipIf(!hasOffice).each(["docx", "pptx"] as const)(
  "LibreOffice opens the %s file and prints it",
  { timeout: 60_000 },
  async (kind) => {
    const pdf = Buffer.from(converted(await fileOf(kind, example, dataset), kind, "pdf")).toString("latin1");
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    if (kind === "pptx") expect(pages).toBe(5);
    else expect(pages).toBeGreaterThan(3);
  },
);
