import type { Dataset } from "@/lib/dataset/schema";
import type { Answered } from "@/lib/evaluate";
import type { Firmness } from "@/lib/recommendation/firmness";
import { firmnessText } from "@/lib/report/firmness-text";
import { figuresOf } from "./figures";
import type { AnnexPart, AnnexWords } from "./model";
import { rankingTable } from "./ranking";
import { reasonsTable } from "./reasons";
import { sourcesTable } from "./sources";
import { weightsTable } from "./weights";

/** What stands behind the brief, as tables for a document: ranking, reasons, how sure, weights, figures, sources. */
export function annexOf(evaluation: Answered, dataset: Dataset, firmness: Firmness | null, words: AnnexWords): AnnexPart[] {
  const { report } = words.handover;
  return [
    { id: "ranking", title: report.ranking, intro: null, tables: [rankingTable(evaluation, firmness, words)] },
    { id: "reasons", title: report.reasons, intro: report.reasonsIntro, tables: [reasonsTable(evaluation, words)] },
    { id: "robustness", title: report.robustness, intro: sureText(evaluation, firmness, words), tables: [] },
    { id: "weights", title: report.weights, intro: words.report.weightsIntro, tables: [weightsTable(evaluation, words)] },
    { id: "figures", title: report.figures, intro: report.filled, tables: figuresOf(evaluation, words) },
    { id: "sources", title: report.sources, intro: null, tables: [sourcesTable(evaluation, dataset, words)] },
  ];
}

function sureText({ results, table }: Answered, firmness: Firmness | null, words: AnnexWords): string {
  if (results.length < 2) return words.t.oneMarket;
  if (!firmness) return words.firmness.failed;
  const { word, why } = firmnessText(firmness, table, words);
  return `${word} ${why}`;
}
