import type { Dataset, Indicator } from "@/lib/dataset/schema";
import type { Evaluation } from "@/lib/evaluate";
import type { Words } from "@/lib/i18n/speech";
import { isFirms, type MarketPosition } from "@/lib/problem/competition";
import type { Cell, DecisionTable } from "@/lib/problem/table";
import type { Firmness } from "@/lib/recommendation/firmness";
import { type OutCell, type Printed, type Rows, withoutNoise } from "../csv";
import { figureNote } from "./figure-note";

/**
 * The ranking as a table: a row per market, best first, with score, advice, position (whose it is, in what goods, by which source and
 * edition), the share of known weight and the places over all weights; the word of confidence stands beside the first. Markets that are knocked out follow without a rank.
 *
 * @param firmness how firm the first place is, where that could be worked out
 */
export function rankingRows(
  evaluation: Evaluation,
  dataset: Pick<Dataset, "sources">,
  firmness: Firmness | null,
  words: Words<"firmness" | "report">,
): Rows {
  const { t, say, report } = words;
  const { table } = evaluation;
  const header = [
    t.ranking.rank,
    t.ranking.market,
    report.code,
    t.ranking.score,
    t.ranking.priority,
    t.ranking.position,
    report.positionOf,
    report.goods,
    report.positionSource,
    report.knownPct,
    ...Object.values(words.firmness.columns),
    report.filledColumn,
    ...table.criteria.map(({ definition }) => words.format.bracketed(say(definition.name), say(definition.unit))),
  ];
  if (!evaluation.ok) return { header, rows: [] };
  const rowOf = new Map(table.markets.map(({ iso3 }, row) => [iso3, row]));
  const firm = (iso3: string) => {
    const row = rowOf.get(iso3) ?? -1;
    const standing = firmness?.standings[row];
    if (!firmness || !standing) return [null, null, null, null];
    const word = firmness.first === row ? words.firmness.confidence[firmness.word] : null;
    return [word, percent(standing.first), standing.best, standing.worst];
  };
  const ranked = evaluation.results.map(({ market, rank, score, recommendation: { priority }, position, completeness, cells }) => [
    rank,
    say(market.name),
    market.iso3,
    scored(score),
    priority && t.priorities[priority],
    t.reaches[position.reach],
    ...positionCells(position, dataset, words),
    percent(completeness),
    ...firm(market.iso3),
    filledIn(cells, table, words),
    ...cells.map((cell, j) => printed(cell, table.criteria[j]?.definition)),
  ]);
  const out = table.out.map(({ market }) => [null, say(market.name), market.iso3, null, t.ranking.out, ...header.slice(5).map(() => null)]);
  return { header, rows: [...ranked, ...out] };
}

/** Whose position it is, in what goods, and by which source, edition and year; shares that the user entered have no source here. */
function positionCells(
  place: MarketPosition,
  { sources }: Pick<Dataset, "sources">,
  { format, report }: Words<"report">,
): (string | null)[] {
  const { position, goods, standIn } = place;
  if (position === null) return [null, goods && report.goodsLevel[goods.level](goods.code ?? ""), null];
  const source = sources.find(({ id }) => id === standIn?.source);
  return [
    report.speaksOf[isFirms(place) ? "firm" : "country"],
    goods && report.goodsLevel[goods.level](goods.code ?? ""),
    standIn && format.clauses([source?.title ?? standIn.source, source?.edition, standIn.year]),
  ];
}

/** The criteria whose figure was filled in and not reported, by name; `null` where there is none. */
function filledIn(cells: readonly Cell[], { criteria }: DecisionTable, { format, say }: Words): string | null {
  const names = cells.flatMap((cell, j) => (cell.kind === "imputed" ? [say(criteria[j]?.definition.name ?? { en: "" })] : []));
  return format.clauses(names) || null;
}

/** A figure with the decimals it is printed with; large ones, which the screen shortens, whole. */
function printed(cell: Cell, indicator: Indicator | undefined): OutCell {
  if (cell.kind === "missing" || !indicator) return null;
  const { style, decimals } = indicator.format;
  return { value: cell.value, decimals: style === "compact" ? 0 : decimals, filled: cell.kind === "imputed" };
}

/** A score, or a part of one, as it is printed. */
export function scored(value: number): Printed {
  return { value, decimals: 3 };
}

/** A part of one in percent. */
export function percent(part: number, decimals = 1): Printed {
  return { value: 100 * part, decimals };
}

/**
 * Every figure behind a ranking: a row per market and criterion, with what goods it is about, year, status, source and edition.
 * Reported ones stand with all the digits their source gives, so that they can be found there again; what was filled in, as it
 * is printed.
 */
export function figureRows(evaluation: Evaluation, dataset: Dataset, words: Words<"report" | "workings">): Rows {
  const { t, say, report } = words;
  const { table } = evaluation;
  const header = [
    t.ranking.market,
    report.code,
    t.reasonHead.criterion,
    report.figure,
    t.info.unit,
    report.goods,
    t.info.year,
    t.info.status,
    t.info.source,
    report.edition,
    t.info.note,
  ];
  const sourceOf = (id: string) => dataset.sources.find((source) => source.id === id);
  const rows = table.markets.flatMap((market, i) =>
    table.criteria.map((criterion, j) => {
      const cell = table.cells[i]?.[j];
      const start = [say(market.name), market.iso3, say(criterion.definition.name)];
      const unit = say(criterion.definition.unit);
      if (!cell || cell.kind === "missing") return [...start, null, unit, null, null, t.app.unknown, null, null, null];
      if (cell.kind === "imputed")
        return [...start, printed(cell, criterion.definition), unit, null, null, report.imputed[cell.rule], null, null, null];
      if (cell.kind === "assumption") return [...start, cell.value, unit, null, null, t.app.yourAssumption, null, null, cell.note];
      const { year, status, source: id, goods } = cell.observation;
      const note = figureNote(cell.observation, words);
      const source = sourceOf(id);
      const about = goods ? report.goodsLevel[goods.level](goods.code ?? "") : null;
      return [...start, withoutNoise(cell.value), unit, about, year, t.status[status], source?.title ?? id, source?.edition ?? null, note];
    }),
  );
  return { header, rows };
}
