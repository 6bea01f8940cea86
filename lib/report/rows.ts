import type { Dataset } from "@/lib/dataset/schema";
import type { Evaluation } from "@/lib/evaluate";
import type { Words } from "@/lib/i18n/speech";
import type { Rows } from "./csv";

/** The ranking as a table: a row per market, best first, with score, advice, position and the share of known weight. */
export function rankingRows(evaluation: Evaluation, { t, say, report }: Words<"report">): Rows {
  const { table } = evaluation;
  const header = [
    t.ranking.rank,
    t.ranking.market,
    report.code,
    t.ranking.score,
    t.ranking.priority,
    t.ranking.position,
    report.knownPct,
    ...table.criteria.map(({ definition }) => `${say(definition.name)} (${say(definition.unit)})`),
  ];
  if (!evaluation.ok) return { header, rows: [] };
  return {
    header,
    rows: evaluation.results.map((result) => [
      result.rank,
      say(result.market.name),
      result.market.iso3,
      result.score,
      t.priorities[result.recommendation.priority],
      t.reaches[result.position.reach],
      Math.round(result.completeness * 1000) / 10,
      ...result.cells.map((cell) => (cell.kind === "missing" ? null : cell.value)),
    ]),
  };
}

/** Every figure behind a ranking: a row per market and criterion, with year, status and source. */
export function figureRows(evaluation: Evaluation, dataset: Dataset, { t, say, report }: Words<"report">): Rows {
  const { table } = evaluation;
  const header = [
    t.ranking.market,
    report.code,
    t.detail.reasonHead.criterion,
    report.figure,
    t.info.unit,
    t.info.year,
    t.info.status,
    t.info.source,
    report.note,
  ];
  const titleOf = (id: string) => dataset.sources.find((source) => source.id === id)?.title ?? id;
  const rows = table.markets.flatMap((market, i) =>
    table.criteria.map((criterion, j) => {
      const cell = table.cells[i]?.[j];
      const start = [say(market.name), market.iso3, say(criterion.definition.name)];
      const unit = say(criterion.definition.unit);
      if (!cell || cell.kind === "missing") return [...start, null, unit, null, t.app.unknown, null, null];
      if (cell.kind === "imputed") return [...start, cell.value, unit, null, report.imputed[cell.rule], null, null];
      if (cell.kind === "assumption") return [...start, cell.value, unit, null, t.app.yourAssumption, null, cell.note];
      const { year, status, source, note } = cell.observation;
      return [...start, cell.value, unit, year, t.status[status], titleOf(source), note];
    }),
  );
  return { header, rows };
}
