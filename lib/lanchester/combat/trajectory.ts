import { cosh, exp, sinh } from "@/lib/math/elementary/exp";
import { atanh, ln } from "@/lib/math/elementary/ln";
import { checkFight, evenForce, type Fight, outcomeOf } from "./laws";

export type State = { readonly t: number; readonly m: number; readonly n: number };

/**
 * Both sides over time, in closed form. One unit of time is how long N would last at its opening rate of loss, so both
 * laws start with the same loss of N and can share one axis. To read a time in weeks, multiply by N₀ / (units lost per week).
 *
 * - Linear, as single combat: both sides lose at a constant rate (N: N₀, M: E·N₀ per unit of time), so it ends. The other
 *   reading, area fire with losses proportional to M·N, has the same state equation but never ends; it is not used here.
 * - Square: dM/dt = −b·N, dN/dt = −a·M with E = b/a. With x = √E·N₀/M₀: M = M₀(cosh xt − x·sinh xt),
 *   N = N₀(cosh xt − sinh(xt)/x).
 */
export type Trajectory = {
  /** When the loser is wiped out; `null` for a draw under the square law, where both dwindle for ever. */
  readonly decisionTime: number | null;
  readonly states: readonly State[];
};

/** Where a draw under the square law is cut off: one per cent of either side is left. */
const DRAW_HORIZON = ln(100);

/**
 * Evenly spaced states from the start to the decision (or until one per cent is left, for a draw under the square law).
 *
 * @param points how many states, at least 2
 * @throws Refusal for numbers out of range
 */
export function trajectoryOf(fight: Fight, points = 61): Trajectory {
  const decisionTime = decisionTimeOf(fight);
  const horizon = decisionTime ?? DRAW_HORIZON;
  const last = Math.max(2, points) - 1;
  return { decisionTime, states: Array.from({ length: last + 1 }, (_, i) => stateAt(fight, (horizon * i) / last)) };
}

/**
 * When the fight is over. Linear: min(1, M₀ / (E·N₀)). Square: artanh(x)/x where M wins, artanh(1/x)/x where N does.
 * Zero where a side is empty from the start, `null` where a draw under the square law never ends.
 *
 * @throws Refusal for numbers out of range
 */
export function decisionTimeOf(fight: Fight): number | null {
  const { winner } = outcomeOf(fight);
  const { law, m, n, exchangeRate } = fight;
  if (m === 0 || n === 0) return 0;
  const x = evenForce(law, n, exchangeRate) / m;
  if (law === "linear") return Math.min(1, 1 / x);
  if (winner === "draw") return null;
  return winner === "n" ? atanh(1 / x) / x : x < SMALL ? 1 : atanh(x) / x;
}

/**
 * Both sides at time t ≥ 0. After the decision nothing moves any more.
 *
 * @throws Refusal for numbers out of range
 */
export function stateAt(fight: Fight, t: number): State {
  checkFight(fight);
  const { law, m, n, exchangeRate } = fight;
  const end = decisionTimeOf(fight);
  if (end !== null && t >= end) {
    const { winner, survivors } = outcomeOf(fight);
    return { t, m: winner === "m" ? survivors : 0, n: winner === "n" ? survivors : 0 };
  }
  if (law === "linear") return { t, m: m - evenForce(law, n, exchangeRate) * t, n: n * (1 - t) };
  if (end === null) return { t, m: m * exp(-t), n: n * exp(-t) };
  const x = evenForce(law, n, exchangeRate) / m;
  const sinhOverX = x < SMALL ? t : sinh(x * t) / x;
  return { t, m: m * (cosh(x * t) - x * x * sinhOverX), n: n * (cosh(x * t) - sinhOverX) };
}

/** Below this, artanh(x)/x and sinh(xt)/(xt) are 1 to the last digit. */
const SMALL = 1e-8;
