import { whoseAnswer } from "@/lib/comparison/whose";
import type { Dataset } from "@/lib/dataset/schema";
import type { Evaluation } from "@/lib/evaluate";
import type { Words } from "@/lib/i18n/speech";
import type { Axis } from "@/lib/madm/method";
import type { Firmness } from "@/lib/recommendation/firmness";
import { type MoneySheet, moneySheets } from "@/lib/report/money/sheets";
import { figureRows, percent, rankingRows, scored } from "@/lib/report/rows/ranking";
import { weighedText } from "@/lib/report/whose/weighed-text";
import { whoseText } from "@/lib/report/whose/whose-text";
import { contributionsOf } from "../contributions";
import { type Rows, withoutNoise } from "../csv";
import { firmnessText, groupName } from "../firmness-text";

/** The tables an evaluation leaves the program in, in their order. */
export const sheetIds = ["ranking", "robustness", "whose", "scores", "weights", "data", "steps", "sources"] as const;
export type SheetId = (typeof sheetIds)[number];

/** The words these tables are written in. */
type SheetWords = Words<"costs" | "firmness" | "landed" | "own" | "report" | "steps" | "table" | "together" | "whose" | "workings">;

export type Sheet = { readonly id: SheetId; readonly name: string; readonly table: Rows } | MoneySheet;

/**
 * Everything behind a ranking as tables: the ranking itself, how firm its first place is, how much of it is the asker's own,
 * the score and what each criterion gives to it, the weights and how they came about, every figure with year and source, the
 * method's intermediate tables, and the sources in full; where the decision gives costs, these follow. Numbers know how they are printed; the steps are given to twelve
 * digits, for those who reckon after them. Where there is no ranking, the tables it would fill are empty.
 *
 * @param evaluation made with its steps
 * @param firmness how firm the first place is, where that could be worked out
 */
export function sheetsOf(evaluation: Evaluation, dataset: Dataset, firmness: Firmness | null, words: SheetWords): Sheet[] {
  const tables: Record<SheetId, Rows> = {
    ranking: rankingRows(evaluation, dataset, firmness, words),
    robustness: robustnessRows(evaluation, firmness, words),
    whose: whoseRows(evaluation, dataset, words),
    scores: scoreRows(evaluation, words),
    weights: weightRows(evaluation, dataset, words),
    data: figureRows(evaluation, dataset, words),
    steps: stepRows(evaluation, words),
    sources: sourceRows(evaluation, dataset, words),
  };
  return [...sheetIds.map((id) => ({ id, name: words.own.sheets[id], table: tables[id] })), ...moneySheets(evaluation, dataset, words)];
}

/** How firm the first place is, in words and in figures, a line each. */
function robustnessRows({ table }: Evaluation, firmness: Firmness | null, words: SheetWords): Rows {
  const { facts, confidence, none } = words.firmness;
  const nameOf = (row: number) => words.say(table.markets[row]?.name ?? { en: "" });
  const header = [facts.what, facts.value];
  if (!firmness) return { header, rows: [[facts.answer, none]] };
  const { word, why } = firmnessText(firmness, table, words);
  const { firstShare, standardError, samples, seed, field, ways, nearest } = firmness;
  const tip = nearest && [
    [facts.nearest, groupName(nearest, table, words)],
    [nearest.side === "above" ? facts.above : facts.below, percent(nearest.share)],
    [facts.now, percent(nearest.shareNow)],
    [facts.next, nameOf(nearest.next)],
    [facts.reachable, nearest.reachable ? facts.yes : facts.no],
  ];
  return {
    header,
    rows: [
      [facts.answer, words.format.sentences([word, why])],
      [facts.first, nameOf(firmness.first)],
      [facts.word, confidence[firmness.word]],
      [facts.firstShare, percent(firstShare)],
      [facts.error, percent(standardError, 3)],
      [facts.samples, samples],
      [facts.seed, seed],
      [facts.field, field],
      [facts.agree, ways.agree],
      [facts.ways, ways.of],
      ...(tip ?? []),
    ],
  };
}

/** What each of the asker's inputs moved, and what any seller would hear: a line each. */
function whoseRows(evaluation: Evaluation, dataset: Dataset, words: SheetWords): Rows {
  const text = words.whose;
  const header = [text.head.input, text.head.given, text.head.moved];
  const found = evaluation.ok ? whoseAnswer(evaluation, dataset) : null;
  const [first] = evaluation.ok ? evaluation.results : [];
  if (!found || !first) return { header, rows: [] };
  const { order, same, climb, inputs } = whoseText(found, first.market.iso3, dataset, words);
  const sentences = [order, same, climb].flatMap((sentence) => (sentence === null ? [] : [[text.title, null, sentence]]));
  return { header, rows: [...inputs.map(({ name, given, text: what }) => [name, given ? text.yes : text.no, what]), ...sentences] };
}

/** Score and parts: a row per market, best first. The parts add up to the score; where the method has none they are empty. */
function scoreRows(evaluation: Evaluation, { t, say, report }: SheetWords): Rows {
  const { criteria } = evaluation.table;
  const header = [
    t.ranking.market,
    report.code,
    t.ranking.rank,
    t.ranking.score,
    ...criteria.map(({ definition }) => say(definition.name)),
  ];
  if (!evaluation.ok) return { header, rows: [] };
  const rows = evaluation.results.map(({ market, rank, score }) => {
    const parts = contributionsOf(market, evaluation);
    return [say(market.name), market.iso3, rank, scored(score), ...criteria.map((_, j) => (parts ? scored(parts[j] as number) : null))];
  });
  return { header, rows };
}

/** Shares of weights as parts of one: a tenth of a percent and a digit more. */
const WEIGHT_DECIMALS = 4;

/** A row per criterion: what the user set, and the shares that follow, as parts of one. Then who weighed together, where people did. */
function weightRows({ decision, table }: Evaluation, dataset: Dataset, words: SheetWords): Rows {
  const { t, say, own, table: tableText, together } = words;
  const { importance, inPillar, pillarShare, weight } = own.weightHead;
  return {
    header: [t.reasonHead.criterion, t.reasonHead.pillar, tableText.direction, importance, inPillar, pillarShare, weight],
    rows: [
      ...table.criteria.map((each) => [
        say(each.definition.name),
        t.pillars[each.pillar],
        t.directions[each.direction],
        each.importance,
        ...[each.shareInPillar, each.pillarShare, each.weight].map((part) => ({ value: part, decimals: WEIGHT_DECIMALS })),
      ]),
      ...weighedText(decision, dataset, words).map((sentence) => [together.title, sentence]),
    ],
  };
}

/** The method's intermediate tables, one value a row. */
function stepRows(evaluation: Evaluation, { say, own, steps }: SheetWords): Rows {
  const { step, symbol, row, column, value } = own.stepHead;
  const header = [step, symbol, row, column, value];
  if (!evaluation.ok) return { header, rows: [] };
  const { markets, criteria } = evaluation.table;
  const labels = (axis: Axis) => {
    if (axis === "alternatives") return markets.map((market) => say(market.name));
    return axis === "criteria" ? criteria.map(({ definition }) => say(definition.name)) : axis.map((label) => steps.labels[label] ?? label);
  };
  const rows = evaluation.ranking.steps.flatMap(({ caption, symbol, rows, columns, values }) => {
    const across = labels(columns);
    return labels(rows).flatMap((name, i) =>
      across.map((other, j) => [steps.captions[caption], symbol, name, other, stepAt(values, i * across.length + j)]),
    );
  });
  return { header, rows };
}

function stepAt(values: ArrayLike<number>, at: number): number | null {
  const value = values[at];
  return value === undefined ? null : withoutNoise(value);
}

/** The sources of the figures that entered, in full. */
function sourceRows({ table }: Evaluation, { sources }: Dataset, { t, own }: SheetWords): Rows {
  const { publisher, edition, address } = own.sourceHead;
  const used = new Set(table.cells.flat().flatMap((cell) => (cell.kind === "observed" ? [cell.observation.source] : [])));
  return {
    header: [t.info.source, publisher, edition, t.info.licence, address, t.info.note],
    rows: sources
      .filter(({ id }) => used.has(id))
      .map((source) => [source.title, source.publisher, source.edition, source.licence, source.url ?? null, source.note ?? null]),
  };
}
