import { type PillarId, pillarIds } from "@/lib/dataset/ids";
import type { Measure, Playbook } from "@/lib/dataset/schema";
import { median } from "@/lib/math/median";
import { scored } from "@/lib/problem/asked/scale";
import { type Cell, type DecisionTable, figureValue } from "@/lib/problem/table";

/** How strong a market is in one pillar, against the field of ticked markets. */
export type PillarStrength = {
  readonly pillar: PillarId;
  /** 0 = worst of the field on every criterion of the pillar, 100 = best on every one. */
  readonly strength: number;
  readonly fieldMedian: number;
};

/** Points of strength, of 100, by which a pillar has to trail the middle of the field: less is no barrier to speak of. */
export const BARRIER = 5;
/** At most this many barriers are named: a list of everything is no advice. */
const MOST_BARRIERS = 2;
/** A measure that names at most this many markets counts as the market's own; others are for a whole region. */
const OWN_MEASURE_REACH = 3;

/**
 * Pillar strengths of every market: the criterion's place between the worst and the best figure of the field (0–1, more
 * is better; 1 where all are alike), weighted within the pillar. The same for every ranking method.
 */
export function pillarStrengths({ markets, criteria, cells }: DecisionTable): PillarStrength[][] {
  const pillars = pillarIds.filter((pillar) => criteria.some((criterion) => criterion.pillar === pillar));
  const strengths = pillars.map(() => markets.map(() => 0));
  criteria.forEach(({ pillar, direction, shareInPillar, definition }, j) => {
    const column = cells.map((row) => scored(definition, figureValue(row[j] as Cell)));
    const least = Math.min(...column);
    const most = Math.max(...column);
    const sums = strengths[pillars.indexOf(pillar)] as number[];
    column.forEach((value, i) => {
      const place = most === least ? 1 : (direction === "benefit" ? value - least : most - value) / (most - least);
      sums[i] = (sums[i] as number) + 100 * shareInPillar * place;
    });
  });
  const medians = strengths.map(median);
  return markets.map((_, i) =>
    pillars.map((pillar, p) => ({ pillar, strength: strengths[p]?.[i] as number, fieldMedian: medians[p] as number })),
  );
}

/** The pillars in which a market trails the median of the field most, by five points of strength at least, worst first, at most two. */
export function barriersOf(strengths: readonly PillarStrength[]): PillarStrength[] {
  return strengths
    .filter(({ strength, fieldMedian }) => fieldMedian - strength >= BARRIER)
    .sort((a, b) => a.strength - a.fieldMedian - (b.strength - b.fieldMedian))
    .slice(0, MOST_BARRIERS);
}

/** The measures for one barrier in one market: what a firm can do itself, and what governments do and it can only watch. */
export type BarrierMeasures = {
  readonly pillar: PillarId;
  readonly toDo: readonly Measure[];
  readonly toWatch: readonly Measure[];
  /** Written for exporters of other countries: to be read as what they are told, and no advice. */
  readonly context: readonly Measure[];
  /** True where no measure speaks of this market in particular. */
  readonly noneOfItsOwn: boolean;
};

/**
 * The playbook's measures that answer `pillar` and cover the market: those that name it in particular first, then those
 * whose source covers it with others, then those offered by our inference; among equals the more particular first. Advice
 * is only what was written for exporters of the asker's country.
 */
export function measuresFor(playbook: Playbook, iso3: string, pillar: PillarId, exporter: string): BarrierMeasures {
  const fitting = playbook.measures
    .filter((measure) => measure.lever === pillar && covers(measure, iso3))
    .sort((a, b) => Number(b.markets.includes(iso3)) - Number(a.markets.includes(iso3)) || a.markets.length - b.markets.length);
  const written = fitting.filter(({ exporters }) => exporters.includes(exporter));
  return {
    pillar,
    toDo: written.filter((measure) => measure.actor !== "government"),
    toWatch: written.filter((measure) => measure.actor === "government"),
    context: fitting.filter(({ exporters }) => !exporters.includes(exporter)),
    noneOfItsOwn: !written.some((measure) => namesInParticular(measure, iso3)),
  };
}

/** True where the source sentence names this market as one of a few, not as part of a region. */
export function namesInParticular(measure: Measure, iso3: string): boolean {
  return measure.markets.length <= OWN_MEASURE_REACH && measure.markets.includes(iso3);
}

/** True where the measure is offered for the market, by its source or by our stated inference. */
export function covers(measure: Measure, iso3: string): boolean {
  return measure.markets.includes(iso3) || measure.inferred.includes(iso3);
}
