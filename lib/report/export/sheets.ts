import type { Dataset } from "@/lib/dataset/schema";
import type { Evaluation } from "@/lib/evaluate";
import { en } from "@/lib/i18n/en";
import type { Axis } from "@/lib/madm/method";
import type { Rows } from "../csv";
import { figureRows, rankingRows } from "../rows";

/** The tables an evaluation leaves the program in, in their order. */
export const sheetIds = ["ranking", "scores", "weights", "data", "steps", "sources"] as const;
export type SheetId = (typeof sheetIds)[number];

export type Sheet = { readonly id: SheetId; readonly name: string; readonly table: Rows };

/**
 * Everything behind a ranking as tables: the ranking itself, the score and what each criterion gives to it, the weights and
 * how they came about, every figure with year and source, the method's intermediate tables, and the sources in full. Numbers
 * are not rounded. Where there is no ranking, the tables it would fill are empty.
 *
 * @param evaluation made with its steps
 */
export function sheetsOf(evaluation: Evaluation, dataset: Dataset): Sheet[] {
  const tables: Record<SheetId, Rows> = {
    ranking: rankingRows(evaluation),
    scores: scoreRows(evaluation),
    weights: weightRows(evaluation),
    data: figureRows(evaluation, dataset),
    steps: stepRows(evaluation),
    sources: sourceRows(evaluation, dataset),
  };
  return sheetIds.map((id) => ({ id, name: en.own.sheets[id], table: tables[id] }));
}

/** Score and parts: a row per market, best first. The parts add up to the score; where the method has none they are empty. */
function scoreRows(evaluation: Evaluation): Rows {
  const { criteria } = evaluation.table;
  const header = [
    en.ranking.market,
    en.report.code,
    en.ranking.rank,
    en.ranking.score,
    ...criteria.map(({ definition }) => definition.name.en),
  ];
  if (!evaluation.ok) return { header, rows: [] };
  const rows = evaluation.results.map(({ market, rank, score, recommendation }) => [
    market.name.en,
    market.iso3,
    rank,
    score,
    ...criteria.map((_, j) => recommendation.reasons?.[j]?.contribution ?? null),
  ]);
  return { header, rows };
}

/** A row per criterion: what the user set, and the shares that follow. Shares are parts of one. */
function weightRows({ table }: Evaluation): Rows {
  const { importance, inPillar, pillarShare, weight } = en.own.weightHead;
  const { criterion, direction } = { criterion: en.detail.reasonHead.criterion, direction: en.tableScreen.direction };
  return {
    header: [criterion, en.report.pillar, direction, importance, inPillar, pillarShare, weight],
    rows: table.criteria.map((each) => [
      each.definition.name.en,
      en.pillars[each.pillar],
      en.directions[each.direction],
      each.importance,
      each.shareInPillar,
      each.pillarShare,
      each.weight,
    ]),
  };
}

/** The method's intermediate tables, one value a row. */
function stepRows(evaluation: Evaluation): Rows {
  const { step, symbol, row, column, value } = en.own.stepHead;
  const header = [step, symbol, row, column, value];
  if (!evaluation.ok) return { header, rows: [] };
  const { markets, criteria } = evaluation.table;
  const labels = (axis: Axis) => {
    if (axis === "alternatives") return markets.map((market) => market.name.en);
    return axis === "criteria" ? criteria.map(({ definition }) => definition.name.en) : axis;
  };
  const rows = evaluation.ranking.steps.flatMap(({ caption, symbol, rows, columns, values }) => {
    const across = labels(columns);
    return labels(rows).flatMap((name, i) =>
      across.map((other, j) => [caption.en, symbol, name, other, values[i * across.length + j] ?? null]),
    );
  });
  return { header, rows };
}

/** The sources of the figures that entered, in full. */
function sourceRows({ table }: Evaluation, { sources }: Dataset): Rows {
  const { publisher, edition, address } = en.own.sourceHead;
  const used = new Set(table.cells.flat().flatMap((cell) => (cell.kind === "observed" ? [cell.observation.source] : [])));
  return {
    header: [en.info.source, publisher, edition, en.info.licence, address, en.report.note],
    rows: sources
      .filter(({ id }) => used.has(id))
      .map((source) => [source.title, source.publisher, source.edition, source.licence, source.url ?? null, source.note ?? null]),
  };
}
