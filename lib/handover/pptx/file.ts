import PptxGenJS from "pptxgenjs";
import type { Dataset } from "@/lib/dataset/schema";
import type { Answered } from "@/lib/evaluate";
import { sinceTable } from "@/lib/handover/annex/annex";
import type { AnnexWords, Printed, PrintedTable } from "@/lib/handover/annex/model";
import { moneyCaveats, moneyTable, pagesTable, tippingIn } from "@/lib/handover/annex/money";
import { rankingTable } from "@/lib/handover/annex/ranking";
import { languages } from "@/lib/i18n/text";
import { figureValue } from "@/lib/problem/table";
import type { Firmness } from "@/lib/recommendation/firmness";
import { briefOf } from "@/lib/report/brief/brief";
import type { Brief } from "@/lib/report/brief/model";
import type { Since } from "@/lib/report/moved/since";
import { stepsTable, tiersTable } from "../brief-tables";
import { duelOf } from "../duel";
import { repacked } from "../pack";
import { FIRST, RIVAL, tones } from "../tones";
import { storable } from "../xml";
import { repaired } from "./repair";
import { defineMaster, INSIDE, leadBar, sentence, slideOf, tableBox, textBox, WIDE } from "./slides";

/** Rows that a slide bears at a size that is read from the back. */
const MOST_ROWS = 16;
const MOST_ROUNDS = 7;
/** Sums that one slide bears, each with the rule it follows in two lines. */
const MOST_SUMS = 9;

/**
 * The decision as five slides: the answer, the ranking, the first market against the second, how sure it is, the next steps;
 * and two before the last where it says what a piece costs: the sums, and the pages they stand on; one where newer figures have
 * come since.
 * Texts, tables and bars can all be edited; there are no pictures. The same decision gives the same bytes.
 */
export async function slidesFile(
  evaluation: Answered,
  dataset: Dataset,
  firmness: Firmness | null,
  words: AnnexWords,
  since: Since | null = null,
): Promise<Uint8Array<ArrayBuffer>> {
  const brief = briefOf(evaluation, dataset, firmness, words);
  const deck = new PptxGenJS();
  deck.layout = "LAYOUT_WIDE";
  deck.title = storable(brief.title);
  deck.author = storable(evaluation.decision.brief?.preparedBy?.trim() || words.t.app.name);
  deck.company = words.t.app.name;
  deck.subject = storable(brief.kicker);
  deck.theme = { headFontFace: "Calibri", bodyFontFace: "Calibri" };
  defineMaster(deck);
  answerSlide(deck, brief, words);
  rankingSlide(deck, rankingTable(evaluation, firmness, words), words);
  duelSlide(deck, evaluation, words);
  sureSlide(deck, brief, words);
  if (evaluation.decision.costs) moneySlide(deck, evaluation, dataset, words);
  if (since) sinceSlide(deck, since, words);
  stepsSlide(deck, brief, words);
  const bytes = (await deck.write({ outputType: "uint8array" })) as Uint8Array;
  const { locale } = languages[words.language];
  return repacked(bytes, evaluation.decision.brief?.date, (parts) => repaired(parts, locale));
}

function answerSlide(deck: PptxGenJS, brief: Brief, words: AnnexWords): void {
  const slide = slideOf(deck, brief.answer);
  const fields = brief.fields.map(({ label, value }) => words.format.labelled(label, value ?? words.brief.missing)).join("   ");
  textBox(slide, sentence(brief.question), { x: WIDE.edge, y: 1.2, w: INSIDE, h: 0.4 }, 14);
  textBox(
    slide,
    brief.recommendation.flatMap((text) => sentence(text)),
    { x: WIDE.edge, y: 1.7, w: INSIDE, h: 1.3 },
    20,
  );
  tableBox(
    slide,
    tiersTable(brief, words, "short"),
    { x: WIDE.edge, y: 3.1, w: INSIDE },
    { shades: brief.tiers.map(({ priority }) => tones[priority]) },
  );
  textBox(slide, sentence(fields), { x: WIDE.edge, y: 6.75, w: INSIDE - 1, h: 0.5 }, 12);
}

function rankingSlide(deck: PptxGenJS, table: PrintedTable, { handover }: AnnexWords): void {
  const slide = slideOf(deck, handover.slides.ranking);
  tableBox(slide, { ...table, rows: table.rows.slice(0, MOST_ROWS) }, { x: WIDE.edge, y: 1.3, w: INSIDE }, { fontSize: 13 });
  const left = table.rows.length - MOST_ROWS;
  if (left > 0) textBox(slide, sentence(handover.slides.more(left)), { x: WIDE.edge, y: 6.9, w: INSIDE - 1, h: 0.4 }, 12);
}

function duelSlide(deck: PptxGenJS, evaluation: Answered, { format, handover, say }: AnnexWords): void {
  const [first, second] = evaluation.results.map(({ market }) => say(market.name));
  if (first === undefined || second === undefined) {
    slideOf(deck, handover.slides.alone);
    return;
  }
  const slide = slideOf(deck, handover.slides.duel(first, second));
  const rounds = duelOf(evaluation, MOST_ROUNDS);
  const most = Math.max(...rounds.map(({ lead }) => Math.abs(lead)));
  const definitionOf = (at: number) => (evaluation.table.criteria[at] as (typeof evaluation.table.criteria)[number]).definition;
  const shown = (at: number, cell: (typeof rounds)[number]["cells"][number]): Printed => ({
    text: format.value(definitionOf(at), figureValue(cell)),
    ...(cell.kind === "imputed" ? { italic: true as const } : {}),
  });
  const height = 0.55;
  const width = INSIDE * 0.62;
  textBox(
    slide,
    sentence(format.sentences([handover.slides.duelNote, handover.report.filled])),
    { x: WIDE.edge, y: 1.2, w: INSIDE, h: 0.4 },
    14,
  );
  tableBox(
    slide,
    {
      name: handover.slides.duel(first, second),
      heads: [
        { text: handover.slides.duelHead, width: 50, number: false },
        { text: first, width: 25, number: true },
        { text: second, width: 25, number: true },
      ],
      rows: rounds.map(({ at, cells }) => [
        { text: format.bracketed(say(definitionOf(at).name), say(definitionOf(at).unit)) },
        shown(at, cells[0]),
        shown(at, cells[1]),
      ]),
    },
    { x: WIDE.edge, y: 1.8, w: width },
    { rowHeight: height },
  );
  const half = (INSIDE - width - 0.4) / 2;
  const left = WIDE.edge + width + 0.4;
  textBox(
    slide,
    [{ text: storable(first), options: { bold: true, color: FIRST, align: "right" } }],
    { x: left, y: 1.95, w: half - 0.1, h: 0.4 },
    12,
  );
  textBox(
    slide,
    [{ text: storable(second), options: { bold: true, color: RIVAL } }],
    { x: left + half + 0.1, y: 1.95, w: half - 0.1, h: 0.4 },
    12,
  );
  rounds.forEach(({ at, lead }, i) => {
    const name = format.labelled(say(definitionOf(at).name), lead > 0 ? first : second);
    leadBar(slide, lead, most, { middle: left + half, y: 1.8 + height * (i + 1) + 0.15, half, h: height - 0.3 }, name);
  });
}

function sureSlide(deck: PptxGenJS, brief: Brief, { format, handover }: AnnexWords): void {
  const slide = slideOf(deck, handover.slides.sure);
  const half = (INSIDE - 0.5) / 2;
  const points = ({ title, points, none }: { title: string; points: Brief["change"]["points"]; none?: string }) => [
    ...sentence("", title),
    ...(points.length > 0 ? points.flatMap(({ head, text }) => sentence(text, format.closed(head))) : sentence(none ?? "")),
  ];
  textBox(slide, sentence(brief.recommendation[1]), { x: WIDE.edge, y: 1.3, w: INSIDE, h: 0.9 }, 18);
  textBox(slide, points(brief.reasons), { x: WIDE.edge, y: 2.3, w: half, h: 2.4 });
  textBox(slide, points(brief.risks), { x: WIDE.edge + half + 0.5, y: 2.3, w: half, h: 2.4 });
  textBox(slide, points(brief.change), { x: WIDE.edge, y: 4.8, w: half, h: 1.9 });
  textBox(slide, sentence(brief.law.text, brief.law.name), { x: WIDE.edge + half + 0.5, y: 4.8, w: half, h: 1.9 });
}

function moneySlide(deck: PptxGenJS, evaluation: Answered, dataset: Dataset, words: AnnexWords): void {
  const slide = slideOf(deck, words.report.money);
  const table = moneyTable(evaluation, dataset, words);
  const rows = table.rows.slice(0, MOST_SUMS);
  const left = table.rows.length - rows.length;
  const said = [
    rows.length === 0 ? words.costs.noMargin : words.report.moneyIntro,
    ...moneyCaveats(evaluation, dataset, words),
    tippingIn(evaluation, dataset, words)?.sentence,
    left > 0 && words.handover.slides.more(left),
  ];
  textBox(slide, sentence(words.format.sentences(said)), { x: WIDE.edge, y: 1.2, w: INSIDE, h: 1 }, 14);
  if (rows.length > 0) tableBox(slide, { ...table, rows }, { x: WIDE.edge, y: 2.3, w: INSIDE }, { fontSize: 11 });
  const pages = pagesTable(evaluation, dataset, words);
  if (!pages) return;
  const told = slideOf(deck, pages.name);
  tableBox(told, { ...pages, rows: pages.rows.slice(0, MOST_SUMS) }, { x: WIDE.edge, y: 1.4, w: INSIDE }, { fontSize: 10 });
}

function sinceSlide(deck: PptxGenJS, since: Since, words: AnnexWords): void {
  const slide = slideOf(deck, since.title);
  const moved = since.rows.filter(({ before, after }) => before !== after);
  textBox(slide, sentence(words.format.sentences(since.lines)), { x: WIDE.edge, y: 1.2, w: INSIDE, h: 1.8 }, 14);
  if (moved.length > 0)
    tableBox(slide, sinceTable({ ...since, rows: moved.slice(0, MOST_SUMS) }), { x: WIDE.edge, y: 3.1, w: INSIDE }, { fontSize: 12 });
}

function stepsSlide(deck: PptxGenJS, brief: Brief, words: AnnexWords): void {
  const slide = slideOf(deck, brief.steps.title);
  tableBox(slide, stepsTable(brief, words), { x: WIDE.edge, y: 1.4, w: INSIDE }, { fontSize: 16 });
  const note = words.format.sentences([brief.steps.note, brief.sources, brief.caveat]);
  textBox(slide, sentence(note), { x: WIDE.edge, y: 5.9, w: INSIDE - 1, h: 1.1 }, 12);
}
