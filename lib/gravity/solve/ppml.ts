import { exp } from "@/lib/math/elementary/exp";
import { ln } from "@/lib/math/elementary/ln";
import { square } from "@/lib/math/elementary/power";
import type { Control } from "../types";
import { absorbColumns, breadOf, EXACT, type Fit, regress, report, startFrom, type Task } from "./fit";
import { add, inner, total } from "./vectors";

/** The predictor is settled when a further step would change it by less than this, in the mean weighted by fitted flows. */
const SETTLED = 1e-9;
const MOST_ITERATIONS = 200;
const MOST_HALVINGS = 30;
/** Fitted flows below this, relative to the mean, stand at it: what is next to nothing must not become nothing. */
const LEAST = 1e-250;

/**
 * Poisson pseudo-maximum-likelihood by iteratively reweighted least squares (Santos Silva and Tenreyro 2006), with
 * effects absorbed under the weights of each step (Correia, Guimarães and Zylkin 2020). Starts at μ = (y + mean y) / 2.
 * Each step solves for the change only, as exactly as its own size deserves: the fixed point is where the scores
 * themselves vanish, whatever the steps before it were worth. A step that raises the deviance is halved.
 *
 * @param task flows with a mean of about one, not all zero, without separated rows
 * @param from a solution for the same rows and effects and the first of the columns, to start at
 * @throws Cancelled
 */
export function ppml(task: Task, control: Control, from: Fit | null = null): Fit {
  const { flow, weights, absorber, columns } = task;
  const count = flow.length;
  const room = startFrom(task, from);
  const slopes = new Float64Array(columns.length);
  slopes.set(from?.slopes ?? []);
  const levels = from?.levels.slice() ?? new Float64Array(absorber.levels);
  const predictor = from?.predictor.slice() ?? new Float64Array(count);
  const saturated = flow.reduce((sum, y, row) => (y > 0 ? sum + (weights[row] as number) * (y * ln(y) - y) : sum), 0);
  const devianceAt = (fitted: Float64Array, eta: Float64Array) => {
    let sum = saturated;
    for (let row = 0; row < count; row++)
      sum += (weights[row] as number) * ((fitted[row] as number) - (flow[row] as number) * (eta[row] as number));
    return 2 * sum;
  };
  const exponential = (eta: Float64Array, out: Float64Array) => {
    for (let row = 0; row < count; row++) out[row] = Math.max(LEAST, exp(eta[row] as number));
  };

  const fitted = new Float64Array(count);
  exponential(predictor, fitted);
  let deviance = devianceAt(fitted, predictor);
  const working = new Float64Array(count);
  const residual = new Float64Array(count);
  let size = from === null ? 1 : 1e-2;
  let iterations = 0;
  let done = 0;
  let converged = false;
  const trial = new Float64Array(count);
  const trialFitted = new Float64Array(count);
  while (!converged && iterations < MOST_ITERATIONS) {
    done = Math.max(done, progress(size));
    report(control, done, iterations);
    iterations++;
    const isStart = iterations === 1 && from === null;
    for (let row = 0; row < count; row++) {
      const y = flow[row] as number;
      const mu = isStart ? (y + 1) / 2 : (fitted[row] as number);
      working[row] = mu * (weights[row] as number);
      residual[row] = (y - mu) / mu + (isStart ? ln(mu) : 0);
    }
    const weightSum = total(working);
    absorber.weigh(working);
    absorbColumns(absorber, room, weightSum, Math.min(1e-2, Math.max(1e-6, 0.1 * size)));
    const accuracy = Math.min(1e-2, Math.max(0.1 * EXACT, 1e-3 * size * size));
    const step = regress(task, room, breadOf(room, working), working, residual, accuracy);
    if (step === null) break;
    let part = 1;
    for (let halving = 0; ; halving++) {
      for (let row = 0; row < count; row++) trial[row] = (predictor[row] as number) + part * (step.predictor[row] as number);
      exponential(trial, trialFitted);
      const next = devianceAt(trialFitted, trial);
      if (next <= deviance + 1e-9 * (Math.abs(deviance) + weightSum) || halving === MOST_HALVINGS) {
        deviance = next;
        break;
      }
      part /= 2;
    }
    add(slopes, part, step.slopes);
    add(levels, part, step.levels);
    predictor.set(trial);
    fitted.set(trialFitted);
    const before = size;
    size = 0;
    for (let row = 0; row < count; row++) size += (working[row] as number) * square(step.predictor[row] as number);
    size = Math.sqrt(size / weightSum);
    // Newton's steps shrink quadratically: the next one would be about size³ / before².
    converged = part === 1 && size < 1e-5 && Math.min(size, (size * square(size)) / square(before)) < SETTLED;
  }

  for (let row = 0; row < count; row++) working[row] = (fitted[row] as number) * (weights[row] as number);
  absorber.weigh(working);
  absorbColumns(absorber, room, total(working), EXACT);
  return {
    slopes,
    levels,
    predictor,
    scores: fitted.map((mu, row) => (weights[row] as number) * ((flow[row] as number) - mu)),
    absorbed: room.left,
    columnLevels: room.levels,
    bread: breadOf(room, working),
    weights: working,
    weightSum: total(working),
    deviance: Math.max(0, deviance),
    iterations,
    converged: converged && Number.isFinite(inner(predictor, working)),
  };
}

/** How far a step of this size is from being settled, between 0 and 1. */
function progress(size: number): number {
  return Math.min(0.95, Math.max(0, ln(size) / ln(SETTLED)));
}
