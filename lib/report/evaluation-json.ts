import type { Observation } from "@/lib/dataset/schema";
import type { Evaluation, MarketResult } from "@/lib/evaluate";
import type { MarketPosition } from "@/lib/problem/competition";
import type { Cell, DecisionTable } from "@/lib/problem/table";
import type { Recommendation } from "@/lib/recommendation/recommend";

/**
 * An evaluation ready for `JSON.stringify`, the same for the API and the command line: ranks, scores and priorities with the rule that decided, reasons, position,
 * completeness and every figure with where it comes from. Markets run from best to worst. Indicators, sources, regions and
 * measures are named by id; `GET /dataset` holds the rest of them.
 */
export function evaluationJson(evaluation: Evaluation) {
  const { datasetVersion, table, ignored } = evaluation;
  const criteria = table.criteria.map(({ definition, ...criterion }) => ({ ...criterion, unit: definition.unit.en }));
  const common = { datasetVersion, criteria, dropped: table.dropped, ignored };
  if (!evaluation.ok) return { ok: false as const, ...common, reason: evaluation.reason, issues: evaluation.issues };
  const { method, variant, better } = evaluation.ranking;
  const markets = evaluation.results.map((result) => marketJson(result, table));
  return { ok: true as const, ...common, method, variant, better, markets };
}

function marketJson(result: MarketResult, table: DecisionTable) {
  const { market, rank, tied, score, completeness, knockouts, recommendation } = result;
  return {
    market: market.iso3,
    name: market.name.en,
    region: market.region,
    rank,
    tied,
    score,
    completeness,
    ...adviceJson(recommendation),
    position: positionJson(result.position),
    knockouts,
    cells: result.cells.map((cell, j) => ({ indicator: table.criteria[j]?.indicator as string, ...cellJson(cell) })),
  };
}

function adviceJson({ priority, rule, standing, reasons, strengths, measures }: Recommendation) {
  return {
    priority,
    rule: rule.id,
    standing,
    reasons,
    strengths,
    barriers: measures.map(({ pillar, toDo, toWatch, noneOfItsOwn }) => ({
      pillar,
      toDo: toDo.map((measure) => measure.id),
      toWatch: toWatch.map((measure) => measure.id),
      noneOfItsOwn,
    })),
  };
}

function positionJson({ basis, standIn, mirror, position, reach, issues }: MarketPosition) {
  return {
    basis,
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
    level: position?.own.rung?.level?.id ?? null,
    role: position?.own.role ?? null,
    structure: position?.structure.type ?? null,
    suppliers: position?.suppliers.map(({ name, sharePct, rank }) => ({ name, sharePct, rank })) ?? [],
    ranges: position?.ranges ?? [],
    advice: position?.advice ?? [],
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

function provenance({ year, status, source, note }: Observation) {
  return { year, status, source, note };
}
