import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from "docx";
import type { Dataset } from "@/lib/dataset/schema";
import type { Answered } from "@/lib/evaluate";
import { wholeAnnexOf } from "@/lib/handover/annex/annex";
import type { AnnexWords } from "@/lib/handover/annex/model";
import type { Words } from "@/lib/i18n/speech";
import { languages } from "@/lib/i18n/text";
import type { Firmness } from "@/lib/recommendation/firmness";
import { briefOf } from "@/lib/report/brief/brief";
import type { Brief, Point } from "@/lib/report/brief/model";
import type { Since } from "@/lib/report/moved/since";
import { fieldsTable, stepsTable, tiersTable } from "../brief-tables";
import { type Parts, repacked } from "../pack";
import { tones } from "../tones";
import { escaped, storable } from "../xml";
import { heading, paragraph, table } from "./blocks";

const BODY = "word/document.xml";
/** 2 cm, in twentieths of a point. */
const MARGIN = 1134;
const A4 = { width: 11906, height: 16838 };
const FONT = { ascii: "Calibri", hAnsi: "Calibri", cs: "Calibri", eastAsia: "Microsoft YaHei" };

/**
 * The decision as a Word file: the brief, then ranking, reasons, how sure, weights, figures and sources, with headings to find
 * the way by and tables whose heads are repeated. The same decision gives the same bytes.
 */
export async function wordFile(
  evaluation: Answered,
  dataset: Dataset,
  firmness: Firmness | null,
  words: AnnexWords,
  since: Since | null = null,
): Promise<Uint8Array<ArrayBuffer>> {
  const brief = briefOf(evaluation, dataset, firmness, words);
  const annex = wholeAnnexOf(evaluation, dataset, firmness, words, since);
  const author = storable(evaluation.decision.brief?.preparedBy?.trim() || words.t.app.name);
  const document = new Document({
    title: storable(brief.title),
    creator: author,
    lastModifiedBy: author,
    styles: {
      default: {
        document: {
          run: { font: FONT, size: 20, color: "1B1F24", language: { value: languages[words.language].locale, eastAsia: "zh-CN" } },
        },
        heading1: { run: { size: 40, bold: true, color: "1B1F24" }, paragraph: { spacing: { before: 120, after: 120 } } },
        heading2: { run: { size: 26, bold: true, color: "1B1F24" }, paragraph: { spacing: { before: 200, after: 80 } } },
      },
    },
    sections: [
      {
        properties: { page: { size: A4, margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } } },
        footers: { default: footer(brief) },
        children: [
          ...page(brief, words),
          ...annex.flatMap(({ title, intro, tables }, i) => [
            heading(title, 2, i === 0),
            ...(intro ? [paragraph(intro)] : []),
            ...tables.flatMap((each, k) => [
              ...(k > 0 ? [paragraph("")] : []),
              ...(tables.length > 1 ? [paragraph("", { lead: each.name, keepNext: true })] : []),
              table(each),
            ]),
          ]),
        ],
      },
    ],
  });
  const bytes = new Uint8Array(await (await Packer.toBlob(document)).arrayBuffer());
  const names = [
    fieldsTable(brief, words),
    tiersTable(brief, words),
    stepsTable(brief, words),
    ...annex.flatMap(({ tables }) => tables),
  ].map(({ name }) => name);
  return repacked(bytes, evaluation.decision.brief?.date, (parts) => withTableNames(parts, names));
}

/** Gives each table its name, in their order, for those who do not see it: the library has no way to. */
function withTableNames(parts: Parts, names: readonly string[]): void {
  let at = 0;
  const xml = parts.get(BODY) as string;
  parts.set(
    BODY,
    xml.replace(/<\/w:tblPr>/g, (end) => `<w:tblCaption w:val="${escaped(names[at++] ?? "")}"/>${end}`),
  );
}

function footer({ kicker, title }: Brief): Footer {
  const soft = { color: "5A6069", size: 18 };
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({ text: `${storable(kicker)} · ${storable(title)} · `, ...soft }),
          new TextRun({ children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES], ...soft }),
        ],
      }),
    ],
  });
}

/** The brief itself. */
function page(brief: Brief, words: Words<"brief" | "handover">) {
  const { missing } = words.brief;
  const points = (title: string, items: readonly Point[], none: string) => [
    heading(title, 2),
    ...(items.length > 0 ? items.map(({ head, text }) => paragraph(text, { lead: words.format.closed(head) })) : [paragraph(none)]),
  ];
  return [
    paragraph([brief.kicker, brief.title].join(" · "), { soft: true }),
    table(fieldsTable(brief, words)),
    paragraph(brief.question, { soft: true }),
    heading(brief.answer, 1),
    ...brief.recommendation.map((sentence) => paragraph(sentence)),
    heading(words.brief.tiers, 2),
    table(
      tiersTable(brief, words),
      brief.tiers.map(({ priority }) => tones[priority]),
    ),
    ...(brief.out ? [paragraph(brief.out)] : []),
    ...points(brief.reasons.title, brief.reasons.points, brief.reasons.none),
    ...points(brief.risks.title, brief.risks.points, brief.risks.none),
    ...points(brief.change.title, brief.change.points, missing),
    heading(brief.law.name, 2),
    paragraph(brief.law.text, { lead: brief.law.name }),
    heading(brief.steps.title, 2),
    table(stepsTable(brief, words)),
    ...(brief.steps.note ? [paragraph(brief.steps.note, { soft: true })] : []),
    ...(brief.notes.length > 0 ? points(words.brief.notes, brief.notes, missing) : []),
    paragraph(words.format.sentences([brief.sources, brief.caveat]), { soft: true }),
  ];
}
