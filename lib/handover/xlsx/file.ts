import type { Dataset } from "@/lib/dataset/schema";
import type { Answered } from "@/lib/evaluate";
import type { Words } from "@/lib/i18n/speech";
import { methods } from "@/lib/madm/registry";
import type { Firmness } from "@/lib/recommendation/firmness";
import { briefOf } from "@/lib/report/brief/brief";
import type { Rows } from "@/lib/report/csv";
import { sheetsOf } from "@/lib/report/export/sheets";
import { moneySheets } from "@/lib/report/money/sheets";
import type { Since } from "@/lib/report/moved/since";
import type { WorkSheet } from "./cells";
import { dataSheet, firstRowOf } from "./data-sheet";
import { liveRowIds } from "./live";
import { firstOf, rankingSheet } from "./ranking-sheet";
import { reasonsSheet, summarySheet, tableSheet } from "./text-sheets";
import { layoutOf, weightsSheet } from "./weights-sheet";
import { workbook } from "./workbook";

/** The words the workbook is written in. */
export type ExcelWords = Words<
  | "brief"
  | "costs"
  | "firmness"
  | "handover"
  | "ladder"
  | "landed"
  | "own"
  | "position"
  | "report"
  | "steps"
  | "table"
  | "together"
  | "whose"
  | "workings"
>;

/** The sheets of the workbook, in their order. */
export function excelSheets(
  evaluation: Answered,
  dataset: Dataset,
  firmness: Firmness | null,
  words: ExcelWords,
  since: Since | null = null,
): WorkSheet[] {
  const { handover, say } = words;
  const brief = briefOf(evaluation, dataset, firmness, words);
  const layout = layoutOf(evaluation, firstRowOf(evaluation), words);
  const tables = new Map(sheetsOf(evaluation, dataset, firmness, words).map(({ id, table }) => [id, table]));
  const table = (id: Parameters<typeof tables.get>[0], name: string) => tableSheet(name, tables.get(id) ?? { header: [], rows: [] });
  const [first] = evaluation.results;
  const method = methods.find(({ id }) => id === evaluation.ranking.method);
  const now = liveRowIds(evaluation) && first ? { formula: firstOf(evaluation, words), name: say(first.market.name) } : null;
  return [
    summarySheet(brief, now, method ? say(method.name) : evaluation.ranking.method, words),
    rankingSheet(evaluation, firmness, layout, words),
    reasonsSheet(evaluation, words),
    table("robustness", handover.sheets.robustness),
    weightsSheet(evaluation, dataset, layout, words),
    dataSheet(evaluation, words),
    table("data", handover.sheets.figures),
    ...moneySheets(evaluation, dataset, words).map(({ name, table }) => tableSheet(name, table)),
    ...(since ? [tableSheet(handover.sheets.since, sinceRows(since))] : []),
    table("sources", handover.sheets.sources),
  ];
}

/**
 * The decision as an Excel file: the brief, the ranking with its scores as formulas of the weights where the method is a
 * weighted sum or TOPSIS, reasons, robustness, weights, figures and sources. The same decision gives the same bytes.
 */
export async function excelFile(
  evaluation: Answered,
  dataset: Dataset,
  firmness: Firmness | null,
  words: ExcelWords,
  since: Since | null = null,
): Promise<Uint8Array<ArrayBuffer>> {
  const { brief } = evaluation.decision;
  const { title } = briefOf(evaluation, dataset, firmness, words);
  return workbook(excelSheets(evaluation, dataset, firmness, words, since), {
    title,
    author: brief?.preparedBy?.trim() || null,
    day: brief?.date,
  });
}

/** Places before and after, below them what was said of it, and the figures that are others. */
function sinceRows({ heads, rows, lines, figures }: Since): Rows {
  const changed = figures.rows.map(({ figure, market, kind, before, after }) => [`${market}: ${figure}`, before, after, kind]);
  return {
    header: [heads.market, heads.before, heads.after, heads.by],
    rows: [
      ...rows.map(({ market, before, after, by }) => [market, before, after, by]),
      ...lines.map((line) => [line, null, null, null]),
      ...(changed.length > 0 ? [[figures.title, figures.heads.before, figures.heads.after, figures.heads.kind], ...changed] : []),
      ...(figures.more === "" ? [] : [[figures.more, null, null, null]]),
    ],
  };
}
