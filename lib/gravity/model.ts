import { refuse } from "@/lib/math/refusal";
import { type Design, layOut, withoutColumns } from "./design";
import { dropRows, prune, readVariables, type Sieve, sift, type Variables } from "./sample";
import { Absorber } from "./solve/absorber";
import { redundantLevels } from "./solve/connected";
import { type Fit, report, type Task } from "./solve/fit";
import { leastSquares } from "./solve/ols";
import { ppml } from "./solve/ppml";
import { redundancies, separatedRows } from "./solve/separation";
import { gatheredCodes, placesWhere } from "./solve/vectors";
import type { Control, DroppedRegressor, Panel, Specification } from "./types";

/** A model fitted, before anything is inferred from it. */
export type Model = {
  readonly variables: Variables;
  readonly sieve: Sieve;
  readonly design: Design;
  readonly task: Task;
  readonly fit: Fit;
  /** Levels of each effect of the design that the effects before it imply. */
  readonly redundant: readonly number[];
  readonly droppedRegressors: readonly DroppedRegressor[];
};

const MOST_ROUNDS = 50;

/**
 * Draws the sample, drops what cannot be estimated, and solves.
 *
 * @param leaveOut rows of the panel that take no part, without a word about them among the dropped ones
 * @throws Refusal for what `readVariables`, `sift` and `layOut` refuse, and where nothing is left to estimate; Cancelled
 */
export function fitModel(
  panel: Panel,
  specification: Specification,
  control: Control,
  leaveOut: (row: number) => boolean = () => false,
): Model {
  const { estimator } = specification;
  report(control, 0, 0);
  const variables = readVariables(panel, specification);
  const sieve = sift(panel, specification, variables, leaveOut);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    prune(sieve, variables, estimator);
    const whole = layOut(sieve, variables);
    const absorber = new Absorber(whole.effects);
    const redundant = redundantLevels(whole.effects);
    const droppedRegressors = redundantRegressors(whole, absorber);
    const design = withoutColumns(whole, new Set(droppedRegressors.map(({ column }) => column)));
    const { flow, columns, weights } = design;
    if (columns.length === 0 && whole.columns.length > 0)
      refuse("no-variation", ["x"], { name: droppedRegressors.map(({ name }) => name).join(", ") });
    const task: Task = { flow, columns, weights, absorber };
    if (estimator === "ppml") {
      const separated = separatedRows(task, keepsRank(design, redundant), control);
      if (separated.rows.length > 0) {
        const out = new Set(separated.rows.map((at) => design.rows[at]));
        const by = separated.columns.length > 0 ? separated.columns.map((k) => design.names[k] as string) : specification.effects;
        dropRows(sieve, "separated", by, (row) => out.has(row));
        continue;
      }
    }
    const fit = estimator === "ppml" ? ppml(task, control) : leastSquares(task);
    return { variables, sieve, design, task, fit, redundant, droppedRegressors };
  }
  return refuse("empty-sample", ["sample"]);
}

function redundantRegressors(design: Design, absorber: Absorber): (DroppedRegressor & { readonly column: number })[] {
  const { names, columns, scales, flow, weights, effectOrder } = design;
  const found = redundancies({ flow, columns, weights, absorber }, new Float64Array(flow.length).fill(1));
  return found.map(({ column, with: others }) => ({
    column,
    name: names[column] as string,
    reason: scales[column] === 0 ? "constant" : others.length === 0 && effectOrder.length > 0 ? "absorbed" : "collinear",
    with: others.map((k) => names[k] as string),
  }));
}

/** Whether the effects are as independent over the positive flows as over all; not known of three effects and more. */
function keepsRank({ flow, effects }: Design, redundant: readonly number[]): boolean {
  if (effects.groups.length > 2) return false;
  const positive = placesWhere(flow.length, (row) => (flow[row] as number) > 0);
  const groups = effects.groups.map((codes) => gatheredCodes(codes, positive));
  // Every level has a positive flow, since groups without one have been dropped.
  return redundantLevels({ groups, sizes: effects.sizes }).every((count, q) => count === redundant[q]);
}
