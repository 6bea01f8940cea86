import type { Dataset } from "@/lib/dataset/schema";
import { NO_COSTS, termsIn } from "@/lib/decision/cost-terms";
import type { Decision } from "@/lib/decision/schema";
import { isLimit, type Limit, type Tripwire } from "@/lib/decision/watch/tripwires";
import { type Evaluation, evaluate } from "@/lib/evaluate";
import { figureOf } from "@/lib/problem/figure";

/**
 * `stands`: it is not passed. `passed`: it is, and was not with the older figures. `beyond`: it is, and was before. `back`: it
 * was, and is no more. `unknown`: there is no figure.
 */
export type TripwireState = "stands" | "passed" | "beyond" | "back" | "unknown";

/** A tripwire under two editions: the figure, or the code of the market that is first; `null` where there is none. */
export type Tripped = {
  readonly wire: Tripwire;
  readonly state: TripwireState;
  readonly before: number | string | null;
  readonly after: number | string | null;
};

/** How the tripwires of a decision stand from one edition of the data to another, in their order. */
export function tripped(decision: Decision, older: Dataset, newer: Dataset): Tripped[] {
  const wires = decision.tripwires ?? [];
  if (wires.length === 0) return [];
  const [then, now] = [evaluate(decision, older), evaluate(decision, newer)];
  return wires.map((wire) => {
    if (!isLimit(wire)) {
      const [before, after] = [firstOf(then), firstOf(now)];
      return { wire, state: before === after ? "stands" : "passed", before, after };
    }
    const [before, after] = [figureIn(wire, decision, older, then), figureIn(wire, decision, newer, now)];
    return { wire, state: stateOf(wire, before, after), before, after };
  });
}

/** Whether it is to be told first. */
export function isTripped({ state }: Tripped): boolean {
  return state === "passed" || state === "beyond";
}

function stateOf(wire: Limit, before: number | null, after: number | null): TripwireState {
  const isPast = (value: number) => (wire.passes === "above" ? value > wire.value : value < wire.value);
  if (after === null) return "unknown";
  const was = before !== null && isPast(before);
  if (isPast(after)) return was ? "beyond" : "passed";
  return was ? "back" : "stands";
}

function firstOf(evaluation: Evaluation): string | null {
  return evaluation.ok ? (evaluation.results[0]?.market.iso3 ?? null) : null;
}

/** The figure as it enters the ranking, an own one in place of the source's; one that was filled in is none. */
function figureIn({ of, market }: Limit, decision: Decision, dataset: Dataset, { table }: Evaluation): number | null {
  const terms = termsIn(decision.costs ?? NO_COSTS, market);
  if (of === "freight") return terms.freight ?? null;
  if (of === "tax") return terms.taxRatePct ?? dataset.landed.taxes.find((tax) => tax.market === market)?.highPct ?? null;
  const row = table.markets.findIndex(({ iso3 }) => iso3 === market);
  const column = table.criteria.findIndex(({ definition }) => definition.id === of);
  const [place, indicator] = [dataset.markets.find(({ iso3 }) => iso3 === market), dataset.indicators.find(({ id }) => id === of)];
  // What carries no weight, or was knocked out, stands in no table.
  const cell = table.cells[row]?.[column] ?? (place && indicator && figureOf(decision, dataset, place, indicator));
  return cell?.kind === "observed" || cell?.kind === "assumption" ? cell.value : null;
}
