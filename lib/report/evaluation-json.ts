import { hubs } from "@/lib/dataset/products/lookup";
import { PRODUCT_EDITION } from "@/lib/dataset/products/sources";
import type { Goods, Observation } from "@/lib/dataset/schema";
import type { Agreement } from "@/lib/dataset/ties/schema";
import type { Answered, Evaluation, MarketResult } from "@/lib/evaluate";
import { shared } from "@/lib/i18n/en/shared";
import { workings } from "@/lib/i18n/en/workings";
import { wordsOf } from "@/lib/i18n/speech";
import type { Access } from "@/lib/problem/asked/agreements";
import { isFirms, type MarketPosition, type PositionGoods } from "@/lib/problem/competition";
import type { Cell, DecisionTable } from "@/lib/problem/table";
import type { Firmness } from "@/lib/recommendation/firmness";
import type { Recommendation } from "@/lib/recommendation/recommend";
import { contributionsOf } from "./contributions";
import { figureNote } from "./rows/figure-note";

/** What programs read is English. */
const english = wordsOf("en", { shared, workings });

/**
 * An evaluation ready for `JSON.stringify`, the same for the API and the command line: ranks, scores and priorities with the
 * rule that decided, reasons, position, completeness and every figure with where it comes from. Markets run from best to worst; those that miss a threshold
 * are not ranked and stand apart under `out`. Indicators, sources, regions and measures are named by id; `GET /dataset`
 * holds the rest of them.
 *
 * @param firmness how firm the first place is, where that was asked for; `null` where it cannot be said
 */
export function evaluationJson(evaluation: Evaluation, firmness?: Firmness | null) {
  const { datasetVersion, table, ignored } = evaluation;
  const criteria = table.criteria.map(({ definition, ...criterion }) => ({ ...criterion, unit: definition.unit.en }));
  const out = table.out.map(({ market: { iso3, name, region }, knockouts }) => ({ market: iso3, name: name.en, region, knockouts }));
  const common = { datasetVersion, criteria, dropped: table.dropped, ignored, out };
  if (!evaluation.ok) return { ok: false as const, ...common, reason: evaluation.reason, issues: evaluation.issues };
  const { method, variant, better } = evaluation.ranking;
  const markets = evaluation.results.map((result) => marketJson(result, evaluation));
  const robustness = firmness === undefined ? {} : { firmness: firmness && firmnessJson(firmness, table) };
  return { ok: true as const, ...common, method, variant, better, ...robustness, markets };
}

/** How firm the first place is, with markets by their code. */
function firmnessJson({ word, first, firstShare, standardError, field, ways, nearest }: Firmness, { markets }: DecisionTable) {
  const codeOf = (row: number) => markets[row]?.iso3 as string;
  return {
    word,
    first: codeOf(first),
    firstShare,
    standardError,
    field,
    ways,
    nearest: nearest && {
      kind: nearest.kind,
      id: nearest.id,
      side: nearest.side,
      share: nearest.share,
      sharePercentNow: 100 * nearest.shareNow,
      reachable: nearest.reachable,
      // biome-ignore lint/suspicious/noThenProperty: plain data in an answer, never awaited.
      then: codeOf(nearest.next),
    },
  };
}

function marketJson(result: MarketResult, { table, ranking }: Answered) {
  const { market, rank, tied, score, completeness, unjudged, recommendation } = result;
  return {
    market: market.iso3,
    name: market.name.en,
    region: market.region,
    rank,
    tied,
    score,
    completeness,
    ...adviceJson(recommendation, contributionsOf(result.market, { table, ranking })),
    agreements: accessJson(result.access),
    position: positionJson(result.position),
    unjudged,
    cells: result.cells.map((cell, j) => ({ indicator: table.criteria[j]?.indicator as string, ...cellJson(cell) })),
  };
}

function adviceJson({ priority, rule, standing, reasons, strengths, measures }: Recommendation, contributions: readonly number[] | null) {
  return {
    priority,
    rule: rule.id,
    standing,
    reasons: reasons.map((reason, j) => ({ ...reason, contribution: contributions?.[j] ?? null, against: Math.sign(reason.lift) })),
    strengths,
    barriers: measures.map(({ pillar, toDo, toWatch, context, noneOfItsOwn }) => ({
      pillar,
      toDo: toDo.map((measure) => measure.id),
      toWatch: toWatch.map((measure) => measure.id),
      context: context.map((measure) => measure.id),
      noneOfItsOwn,
    })),
  };
}

function accessJson({ inForce, notYet }: Access) {
  const entry = ({ id, name, kind, inForce: since, note, sourceTitle, sourceAddress, pageDate, confidence }: Agreement) => ({
    id,
    name: name.en,
    kind,
    inForce: since,
    note,
    source: { title: sourceTitle, address: sourceAddress, pageDate },
    confidence,
  });
  return { inForce: inForce.map(entry), notYet: notYet.map(entry) };
}

/** Level, ladder, role and advice speak to a firm: on a country's share they say nothing. */
function positionJson(place: MarketPosition) {
  const { basis, goods, supply, standIn, mirror, position, reach, issues } = place;
  const firms = isFirms(place);
  const countries = new Set(hubs);
  return {
    basis,
    speaksOf: position === null ? null : firms ? ("firm" as const) : ("country" as const),
    goods: goods && goodsJson(goods),
    supply,
    reach,
    /** Source and year of a country-level position. */
    source: standIn?.source ?? null,
    year: standIn?.year ?? null,
    /** Where exporter and market count their trade very differently, by how much. */
    mirror: mirror && { year: mirror.year, ratio: mirror.ratio, sources: mirror.sources },
    battle: position?.battle ?? null,
    rangeFactor: position?.rangeFactor ?? null,
    sharePct: position?.own.sharePct ?? null,
    rank: position?.own.rank ?? null,
    level: (firms && position?.own.rung?.level?.id) || null,
    role: (firms && position?.own.role) || null,
    structure: position?.structure.type ?? null,
    suppliers: position?.suppliers.map(({ name, sharePct, rank }) => ({ name, sharePct, rank, hub: !firms && countries.has(name) })) ?? [],
    ranges: position?.ranges ?? [],
    advice: firms ? (position?.advice ?? []) : [],
    issues,
  };
}

function cellJson(cell: Cell) {
  switch (cell.kind) {
    case "observed":
      return { kind: cell.kind, value: cell.value, ...provenance(cell.observation) };
    case "assumption":
      return { kind: cell.kind, value: cell.value, note: cell.note, insteadOf: cell.observation && figure(cell.observation) };
    case "imputed":
      return { kind: cell.kind, value: cell.value, rule: cell.rule, region: cell.region, count: cell.count };
    case "missing":
      return { kind: cell.kind, value: null };
  }
}

function figure(observation: Observation) {
  return { value: observation.value, ...provenance(observation) };
}

function provenance(observation: Observation) {
  const { year, status, source, goods } = observation;
  return { year, status, source, note: figureNote(observation, english), ...(goods ? { goods: goodsJson(goods) } : {}) };
}

/** What goods a figure is about. Product figures are all of one edition of one source. */
function goodsJson({ level, code }: Goods | PositionGoods) {
  return { level, code, edition: level === "all-goods" ? null : PRODUCT_EDITION };
}
