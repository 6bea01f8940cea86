import type { Dataset } from "@/lib/dataset/schema";
import type { Answered } from "@/lib/evaluate";
import { firmnessOrWhy, firmnessText, type KnownFirmness } from "@/lib/report/firmness-text";
import type { Since } from "@/lib/report/moved/since";
import { weighedText } from "@/lib/report/whose/weighed-text";
import { beforeTables } from "./before";
import { figuresOf } from "./figures";
import { findTables } from "./find";
import { type AnnexPart, type AnnexWords, head, type PrintedTable, text } from "./model";
import { moneyPart } from "./money";
import { rankingTable } from "./ranking";
import { reasonsTable } from "./reasons";
import { sourcesTable } from "./sources";
import { weightsTable } from "./weights";

/**
 * The annex of a file: with what a piece leaves in money, which takes long to work out, and what newer figures moved, which only
 * the server knows; the report's page has both anyway.
 */
export function wholeAnnexOf(
  evaluation: Answered,
  dataset: Dataset,
  firmness: KnownFirmness,
  words: AnnexWords,
  since: Since | null = null,
): AnnexPart[] {
  const parts = annexOf(evaluation, dataset, firmness, words);
  const at = parts.findIndex(({ id }) => id === "before");
  return [...parts.slice(0, at), ...moneyPart(evaluation, dataset, words), ...(since ? [sincePart(since, words)] : []), ...parts.slice(at)];
}

function sincePart(since: Since, { format }: AnnexWords): AnnexPart {
  return {
    id: "since",
    title: since.title,
    intro: format.sentences(since.lines),
    tables: [since.rows.length > 0 && sinceTable(since), since.figures.rows.length > 0 && figuresTable(since)].filter((table) => !!table),
  };
}

/** The figures that are others now. */
function figuresTable({ figures: { title, heads, rows, more } }: Since): PrintedTable {
  const cells = rows.map(({ figure, market, kind, before, after }) => [figure, market, kind, before, after].map(text));
  return {
    name: title,
    heads: [head(heads.figure, 28), head(heads.market, 16), head(heads.kind, 20), head(heads.before, 18), head(heads.after, 18)],
    rows: more === "" ? cells : [...cells, [more, "", "", "", ""].map(text)],
  };
}

/** Every market's place before and after, and what moved it. */
export function sinceTable({ title, heads, rows }: Since): PrintedTable {
  return {
    name: title,
    heads: [head(heads.market, 25), head(heads.before, 12), head(heads.after, 12), head(heads.by, 51)],
    rows: rows.map(({ market, before, after, by }) => [market, before, after, by].map(text)),
  };
}

/** What stands behind the brief, as tables: ranking, reasons, how sure, what to know before selling, weights, figures, sources. */
export function annexOf(evaluation: Answered, dataset: Dataset, firmness: KnownFirmness, words: AnnexWords): AnnexPart[] {
  const { report } = words.handover;
  const find = findTables(evaluation, dataset, words);
  return [
    { id: "ranking", title: report.ranking, intro: null, tables: [rankingTable(evaluation, firmness, words)] },
    { id: "reasons", title: report.reasons, intro: report.reasonsIntro, tables: [reasonsTable(evaluation, words)] },
    { id: "robustness", title: report.robustness, intro: sureText(evaluation, firmness, words, find.length > 0), tables: find },
    { id: "before", title: words.report.before, intro: words.report.beforeIntro, tables: beforeTables(evaluation, dataset, words) },
    { id: "weights", title: report.weights, intro: weightsText(evaluation, dataset, words), tables: [weightsTable(evaluation, words)] },
    { id: "figures", title: report.figures, intro: report.filled, tables: figuresOf(evaluation, words) },
    { id: "sources", title: report.sources, intro: null, tables: [sourcesTable(evaluation, dataset, words)] },
  ];
}

/** How the weights come about, and, where people weighed together, who and how. */
function weightsText({ decision }: Answered, dataset: Dataset, words: AnnexWords): string {
  return words.format.sentences([words.report.weightsIntro, ...weighedText(decision, dataset, words)]);
}

function sureText({ results, table }: Answered, firmness: KnownFirmness, words: AnnexWords, isFound: boolean): string {
  if (results.length < 2) return words.t.oneMarket;
  const found = firmnessOrWhy(firmness, words);
  if (typeof found === "string") return found;
  const { word, why } = firmnessText(found, table, words);
  return words.format.sentences([word, why, isFound && words.report.find.how]);
}
