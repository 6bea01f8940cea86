import type { RegionId } from "@/lib/dataset/ids";
import type { Dataset, Indicator, Market, Observation } from "@/lib/dataset/schema";
import type { GapPolicy } from "@/lib/decision/options";
import type { Decision } from "@/lib/decision/schema";
import { type CriterionWeight, criterionWeights } from "@/lib/decision/weights";
import type { Direction } from "@/lib/madm/problem";
import { median } from "@/lib/math/median";
import { figureOf } from "./figure";
import { type Knockout, knockoutsOf } from "./knockouts";
import { latest } from "./latest";

/** One figure as it enters the ranking, with everything needed to say where it comes from. */
export type Cell =
  | { readonly kind: "observed"; readonly value: number; readonly observation: Observation }
  /** Typed by the user in place of the source's figure, which stays beside it where there is one. */
  | { readonly kind: "assumption"; readonly value: number; readonly note: string; readonly observation: Observation | null }
  /** Filled in by the gap policy. `from` is the group whose figures were used. */
  | {
      readonly kind: "imputed";
      readonly value: number;
      readonly rule: "regional-median" | "field-median" | "worst-observed";
      readonly region: RegionId | null;
      readonly count: number;
    }
  | { readonly kind: "missing" };

export type DroppedCriterion = {
  readonly indicator: string;
  /** `gap`: some market lacks it and the policy leaves it out. `no-figure`: nobody has one. */
  readonly reason: "gap" | "no-figure";
  readonly lacking: readonly string[];
};

/** A ticked market that misses a threshold, and so is not ranked. */
export type KnockedOut = {
  readonly market: Market;
  /** Those it missed, and those it could not be held against for want of a figure. */
  readonly knockouts: readonly Knockout[];
};

/** The decision matrix with its provenance: markets × criteria. */
export type DecisionTable = {
  /** Those that are ranked. */
  readonly markets: readonly Market[];
  /** In the order of the markets: thresholds a ranked market could not be held against for want of a figure. */
  readonly unjudged: readonly (readonly Knockout[])[];
  readonly out: readonly KnockedOut[];
  readonly criteria: readonly (CriterionWeight & { readonly definition: Indicator; readonly direction: Direction })[];
  /** `cells[market][criterion]`. */
  readonly cells: readonly (readonly Cell[])[];
  readonly dropped: readonly DroppedCriterion[];
  /** Part of the weight, 0–1, that rests on observed figures or stated assumptions, by market. */
  readonly completeness: readonly number[];
};

/** Completeness is kept to this many parts of one, so that adding up weights in another order cannot cross a threshold. */
const GRAIN = 1e12;

/**
 * Brings decision and dataset together: the figures of the ticked markets on the criteria that carry weight.
 *
 * The latest observation counts; an override replaces it. A gap is filled by the decision's policy: the median of the
 * market's region (of the whole field where fewer than two markets of the region are known), the worst figure among the
 * ticked markets, or no figure at all, in which case the criterion is left out for everyone. The exporter's own country
 * is never among the markets. A market that misses a threshold is left out of the field altogether, and listed apart: what
 * is said of places, weights and confidence then holds for the markets that can be entered.
 */
export function buildTable(decision: Decision, dataset: Dataset): DecisionTable {
  const { exporter, gaps, overrides, thresholds } = decision;
  const { markets, unjudged, out, columns } = fieldOf(dataset, exporter, decision.markets, gaps, overrides, thresholds);
  const weighty = new Set(criterionWeights(decision, dataset.indicators).map((criterion) => criterion.indicator));
  const wanted = columns.filter(({ definition }) => weighty.has(definition.id));
  const usable = wanted.filter(({ unusable }) => unusable === null);
  // What drops out gives its weight to the rest.
  const weights = criterionWeights(
    decision,
    usable.map(({ definition }) => definition),
  );
  const cells = markets.map((_, i) => usable.map((column) => column.cells[i] as Cell));
  return {
    markets,
    unjudged,
    out,
    criteria: weights.map((weight, j) => {
      const { definition } = usable[j] as Column;
      return { ...weight, definition, direction: definition.direction };
    }),
    cells,
    dropped: wanted.flatMap(({ definition, unusable, lacking }) =>
      unusable ? [{ indicator: definition.id, reason: unusable, lacking }] : [],
    ),
    completeness: cells.map((row) => knownShare(row, weights)),
  };
}

type Ticked = Decision["markets"];
type Overrides = Decision["overrides"];
type Thresholds = Decision["thresholds"];

/** One indicator over the ticked markets, its gaps filled where the policy fills gaps. */
type Column = {
  readonly definition: Indicator;
  readonly cells: readonly Cell[];
  /** Markets without a figure of their own. */
  readonly lacking: readonly string[];
  readonly unusable: DroppedCriterion["reason"] | null;
};

/** The ticked markets and all their columns: everything in a table that does not depend on weights. */
const fieldOf = latest(
  (dataset: Dataset, exporter: string, ticked: Ticked, gaps: GapPolicy, overrides: Overrides, thresholds: Thresholds) => {
    const judged = dataset.markets
      .filter((market) => market.iso3 !== exporter && ticked.includes(market.iso3))
      .map((market) => ({ market, knockouts: knockoutsOf({ exporter, overrides, thresholds }, dataset, market) }));
    const isOut = ({ knockouts }: KnockedOut) => knockouts.some(({ outcome }) => outcome === "failed");
    const left = judged.filter((each) => !isOut(each));
    const markets = left.map(({ market }) => market);
    const columns = dataset.indicators.map((definition): Column => {
      const figures = dataset.markets.map((market) => figureOf({ exporter, overrides }, dataset, market, definition));
      const cells = figures.filter((_, at) => markets.includes(dataset.markets[at] as Market));
      const lacking = markets.filter((_, i) => cells[i]?.kind === "missing").map((market) => market.iso3);
      if (lacking.length === 0) return { definition, cells, lacking, unusable: null };
      if (lacking.length === markets.length) return { definition, cells, lacking, unusable: "no-figure" };
      if (gaps === "leave-out") return { definition, cells, lacking, unusable: "gap" };
      const fill = gaps === "worst-observed" ? worstOf(cells, definition) : medians(figures, dataset.markets);
      return {
        definition,
        cells: cells.map((cell, i) => (cell.kind === "missing" ? fill(markets[i] as Market) : cell)),
        lacking,
        unusable: null,
      };
    });
    return { markets, unjudged: left.map(({ knockouts }) => knockouts), out: judged.filter(isOut), columns };
  },
);

/** Fills every gap with the worst figure of the ticked markets. */
function worstOf(cells: readonly Cell[], { direction }: Indicator): () => Cell {
  const values = known(cells);
  const value = direction === "benefit" ? Math.min(...values) : Math.max(...values);
  const worst: Cell = { kind: "imputed", value, rule: "worst-observed", region: null, count: values.length };
  return () => worst;
}

/** Fills a gap with a median. The whole region counts, ticked or not: ticking a market must not change another's figure. */
function medians(figures: readonly Cell[], all: readonly Market[]): (market: Market) => Cell {
  return ({ region }) => {
    const regional = known(figures.filter((_, at) => all[at]?.region === region));
    // Markets the user added make no region.
    if (regional.length >= 2 && region !== "own")
      return { kind: "imputed", value: median(regional), rule: "regional-median", region, count: regional.length };
    const everywhere = known(figures);
    return { kind: "imputed", value: median(everywhere), rule: "field-median", region: null, count: everywhere.length };
  };
}

/** The values among cells that stand for a figure somebody stated. */
function known(cells: readonly Cell[]): number[] {
  return cells.flatMap((cell) => (cell.kind === "observed" || cell.kind === "assumption" ? [cell.value] : []));
}

function knownShare(row: readonly Cell[], weights: readonly CriterionWeight[]): number {
  // What is missing is added up, so that a full row is exactly 1.
  const missing = row.reduce((sum, cell, j) => sum + (cell.kind === "imputed" ? (weights[j] as CriterionWeight).weight : 0), 0);
  return Math.round(Math.max(0, 1 - missing) * GRAIN) / GRAIN;
}

/** The value of a cell that has one. Every cell of a built table has. */
export function figureValue(cell: Cell): number {
  if (cell.kind === "missing") throw new RangeError("a cell without a value in a built table");
  return cell.value;
}
