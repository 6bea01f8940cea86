import { latestObservation } from "@/lib/dataset/lookup";
import type { Dataset, Indicator, Market, Observation, RegionId } from "@/lib/dataset/schema";
import type { Decision } from "@/lib/decision/schema";
import { type CriterionWeight, criterionWeights } from "@/lib/decision/weights";
import type { Direction } from "@/lib/madm/problem";
import { median } from "@/lib/math/median";

/** One figure as it enters the ranking, with everything needed to say where it comes from. */
export type Cell =
  | { readonly kind: "observed"; readonly value: number; readonly observation: Observation }
  /** Typed by the user in place of the source's figure, which stays beside it where there is one. */
  | { readonly kind: "assumption"; readonly value: number; readonly note: string; readonly observation: Observation | null }
  /** Filled in by the gap policy. `from` is the group whose figures were used. */
  | { readonly kind: "imputed"; readonly value: number; readonly rule: "regional-median" | "field-median" | "worst-observed"; readonly region: RegionId | null; readonly count: number }
  | { readonly kind: "missing" };

export type DroppedCriterion = {
  readonly indicator: string;
  /** `gap`: some market lacks it and the policy leaves it out. `no-figure`: nobody has one. */
  readonly reason: "gap" | "no-figure";
  readonly lacking: readonly string[];
};

/** The decision matrix with its provenance: markets × criteria. */
export type DecisionTable = {
  readonly markets: readonly Market[];
  readonly criteria: readonly (CriterionWeight & { readonly definition: Indicator; readonly direction: Direction })[];
  /** `cells[market][criterion]`. */
  readonly cells: readonly (readonly Cell[])[];
  readonly dropped: readonly DroppedCriterion[];
  /** Part of the weight, 0–1, that rests on observed figures or stated assumptions, by market. */
  readonly completeness: readonly number[];
};

/**
 * Brings decision and dataset together: the figures of the ticked markets on the criteria that carry weight.
 *
 * The latest observation counts; an override replaces it. A gap is filled by the decision's policy: the median of the
 * market's region (of the whole field where fewer than two markets of the region are known), the worst figure among the
 * ticked markets, or no figure at all, in which case the criterion is left out for everyone. The exporter's own country
 * is never among the markets.
 */
export function buildTable(decision: Decision, dataset: Dataset): DecisionTable {
  const markets = dataset.markets.filter((market) => market.iso3 !== decision.exporter && decision.markets.includes(market.iso3));
  const known = dataset.indicators.map((definition) => ({ definition, cells: markets.map((market) => figureOf(decision, dataset, market, definition)) }));
  const wanted = new Set(criterionWeights(decision, dataset.indicators).map((criterion) => criterion.indicator));
  const dropped: DroppedCriterion[] = [];
  const usable = known.filter(({ definition, cells }) => {
    if (!wanted.has(definition.id)) return false;
    const lacking = markets.filter((_, i) => cells[i]?.kind === "missing").map((market) => market.iso3);
    const reason = markets.length > 0 && lacking.length === markets.length ? "no-figure" : decision.gaps === "leave-out" && lacking.length > 0 ? "gap" : null;
    if (reason) dropped.push({ indicator: definition.id, reason, lacking });
    return reason === null;
  });
  const weights = criterionWeights(decision, usable.map(({ definition }) => definition));
  const criteria = weights.map((weight) => {
    const definition = usable.find((column) => column.definition.id === weight.indicator)?.definition as Indicator;
    return { ...weight, definition, direction: definition.direction };
  });
  const columns = criteria.map((criterion) => {
    const cells = usable.find((column) => column.definition.id === criterion.indicator)?.cells as readonly Cell[];
    return cells.map((cell, i) => (cell.kind === "missing" ? fillGap(decision, dataset, markets[i] as Market, criterion.definition, cells) : cell));
  });
  const cells = markets.map((_, i) => columns.map((column) => column[i] as Cell));
  return { markets, criteria, cells, dropped, completeness: cells.map((row) => observedShare(row, weights)) };
}

/** The figure of one market on one indicator: the override, else the latest observation, else nothing. */
export function figureOf(decision: Decision, dataset: Dataset, market: Market, indicator: Indicator): Cell {
  const observation = latestObservation(dataset, market.iso3, indicator.id, indicator.bilateral ? decision.exporter : null);
  const override = decision.overrides.find((entry) => entry.market === market.iso3 && entry.indicator === indicator.id);
  if (override) return { kind: "assumption", value: override.value, note: override.note, observation };
  return observation ? { kind: "observed", value: observation.value, observation } : { kind: "missing" };
}

function fillGap(decision: Decision, dataset: Dataset, market: Market, indicator: Indicator, column: readonly Cell[]): Cell {
  if (decision.gaps === "worst-observed") {
    const values = column.flatMap((cell) => (cell.kind === "observed" || cell.kind === "assumption" ? [cell.value] : []));
    const value = indicator.direction === "benefit" ? Math.min(...values) : Math.max(...values);
    return { kind: "imputed", value, rule: "worst-observed", region: null, count: values.length };
  }
  // The whole region counts, ticked or not: ticking a market must not change another market's figure.
  const valuesOf = (members: readonly Market[]) =>
    members.flatMap((member) => {
      const cell = figureOf(decision, dataset, member, indicator);
      return cell.kind === "observed" || cell.kind === "assumption" ? [cell.value] : [];
    });
  const regional = valuesOf(dataset.markets.filter((member) => member.region === market.region));
  if (regional.length >= 2) return { kind: "imputed", value: median(regional), rule: "regional-median", region: market.region, count: regional.length };
  const all = valuesOf(dataset.markets);
  return { kind: "imputed", value: median(all), rule: "field-median", region: null, count: all.length };
}

function observedShare(row: readonly Cell[], weights: readonly CriterionWeight[]): number {
  // Added up the other way round, so that a full row is exactly 1.
  return 1 - row.reduce((missing, cell, j) => missing + (cell.kind === "imputed" ? (weights[j]?.weight ?? 0) : 0), 0);
}

/** The value of a cell that has one. Every cell of a built table has. */
export function valueOf(cell: Cell): number {
  if (cell.kind === "missing") throw new RangeError("a cell without a value in a built table");
  return cell.value;
}
