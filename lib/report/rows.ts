import type { Dataset } from "@/lib/dataset/schema";
import type { Evaluation } from "@/lib/evaluate";
import { en } from "@/lib/i18n/en";
import { report as reportText } from "@/lib/i18n/en/report";
import type { Rows } from "./csv";

/** The ranking as a table: a row per market, best first, with score, advice, position and the share of known weight. */
export function rankingRows(evaluation: Evaluation): Rows {
  const { table } = evaluation;
  const header = [
    en.ranking.rank,
    en.ranking.market,
    reportText.code,
    en.ranking.score,
    en.ranking.priority,
    en.ranking.position,
    reportText.knownPct,
    ...table.criteria.map(({ definition }) => `${definition.name.en} (${definition.unit.en})`),
  ];
  if (!evaluation.ok) return { header, rows: [] };
  return {
    header,
    rows: evaluation.results.map((result) => [
      result.rank,
      result.market.name.en,
      result.market.iso3,
      result.score,
      en.priorities[result.recommendation.priority],
      en.reaches[result.position.reach],
      Math.round(result.completeness * 1000) / 10,
      ...result.cells.map((cell) => (cell.kind === "missing" ? null : cell.value)),
    ]),
  };
}

/** Every figure behind a ranking: a row per market and criterion, with year, status and source. */
export function figureRows(evaluation: Evaluation, dataset: Dataset): Rows {
  const { table } = evaluation;
  const header = [
    en.ranking.market,
    reportText.code,
    en.detail.reasonHead.criterion,
    reportText.figure,
    en.info.unit,
    en.info.year,
    en.info.status,
    en.info.source,
    reportText.note,
  ];
  const titleOf = (id: string) => dataset.sources.find((source) => source.id === id)?.title ?? id;
  const rows = table.markets.flatMap((market, i) =>
    table.criteria.map((criterion, j) => {
      const cell = table.cells[i]?.[j];
      const start = [market.name.en, market.iso3, criterion.definition.name.en];
      const unit = criterion.definition.unit.en;
      if (!cell || cell.kind === "missing") return [...start, null, unit, null, en.app.unknown, null, null];
      if (cell.kind === "imputed") return [...start, cell.value, unit, null, reportText.imputed[cell.rule], null, null];
      if (cell.kind === "assumption") return [...start, cell.value, unit, null, en.app.yourAssumption, null, cell.note];
      const { year, status, source, note } = cell.observation;
      return [...start, cell.value, unit, year, en.status[status], titleOf(source), note];
    }),
  );
  return { header, rows };
}
