import { TOLERANCE } from "@/lib/math/compare";
import { square } from "@/lib/math/elementary/power";
import { type Accepted, outside, refuseAny } from "../check";

/** `linear`, the first law: one against one. `square`, the second law: everyone can hit everyone. */
export const laws = ["linear", "square"] as const;
export type Law = (typeof laws)[number];

/**
 * Two sides under one law. Forces in any one unit (budget, sales people, listings, market share).
 * `exchangeRate` E is what one unit of N costs M, that is N's weapon efficiency over M's: E > 1 is bad for M.
 * Sources print both E and its inverse; here it is this one throughout.
 */
export type Fight = { readonly law: Law; readonly m: number; readonly n: number; readonly exchangeRate: number };

/** Who is left when the other is wiped out. A draw leaves nobody. */
export type Outcome = { readonly winner: "m" | "n" | "draw"; readonly survivors: number };

/**
 * Throws unless the forces are 0 or from 1e-9 to 1e12 and E from 1e-6 to 1e6, the range in which every formula of this
 * room keeps its precision.
 *
 * @throws Refusal naming each number out of range
 */
export function checkFight({ m, n, exchangeRate }: Fight): void {
  refuseAny([
    m === 0 ? null : outside(m, ["m"], forces),
    n === 0 ? null : outside(n, ["n"], forces),
    outside(exchangeRate, ["exchangeRate"], rates),
  ]);
}

const forces: Accepted = { least: 1e-9, most: 1e12, text: "0, 1e-9–1e12" };
const rates: Accepted = { least: 1e-6, most: 1e6, text: "1e-6–1e6" };

/** The force M needs to draw level with `n`: linear E·n, square √E·n. More than that wins. */
export function evenForce(law: Law, n: number, exchangeRate: number): number {
  return n * (law === "linear" ? exchangeRate : Math.sqrt(exchangeRate));
}

/**
 * Winner and survivors. Linear: M₀ − E·N₀. Square: √(M₀² − E·N₀²). For a winning N the same with 1/E.
 * A draw is a difference of at most 1e-12 of the larger force; two empty sides draw.
 * Sources: note.com/unchain_alterego/n/n2055a223169b; jchyip.blogspot.com/2012/07/new-lanchester-strategy-volume-1.html.
 *
 * @throws Refusal for numbers out of range
 */
export function outcomeOf(fight: Fight): Outcome {
  checkFight(fight);
  const { law, m, n, exchangeRate } = fight;
  const even = evenForce(law, n, exchangeRate);
  if (Math.abs(m - even) <= TOLERANCE * Math.max(m, even)) return { winner: "draw", survivors: 0 };
  return m > even
    ? { winner: "m", survivors: survivors(law, m, even) }
    : { winner: "n", survivors: survivors(law, n, evenForce(law, m, 1 / exchangeRate)) };
}

/** What is left of the winner, `even` being the force with which it would have drawn. */
function survivors(law: Law, force: number, even: number): number {
  return law === "linear" ? force - even : Math.sqrt((force - even) * (force + even));
}

/** What the losing side lacked. */
export type DrawLevel = {
  readonly side: "m" | "n";
  /** The whole force with which it would have drawn, at the same efficiency. */
  readonly forceNeeded: number;
  readonly forceMissing: number;
  /** By how much its weapon efficiency would have to be multiplied, at the same force. `null` without any force. */
  readonly efficiencyNeeded: number | null;
};

/**
 * What the losing side needs to draw level; `null` for a draw. At E = 1 the efficiency of the smaller side must rise by
 * M₀/N₀ under the linear law and by (M₀/N₀)² under the square law.
 *
 * @throws Refusal for numbers out of range
 */
export function drawLevelOf(fight: Fight): DrawLevel | null {
  const { winner } = outcomeOf(fight);
  if (winner === "draw") return null;
  const { law, m, n, exchangeRate } = fight;
  const [side, force, forceNeeded] =
    winner === "n" ? (["m", m, evenForce(law, n, exchangeRate)] as const) : (["n", n, evenForce(law, m, 1 / exchangeRate)] as const);
  return {
    side,
    forceNeeded,
    forceMissing: forceNeeded - force,
    efficiencyNeeded: force > 0 ? powerOf(law, forceNeeded / force) : null,
  };
}

/**
 * How far a state (m, n) is off the state equation of a fight, as a part of the larger fighting power: linear
 * M₀ − M = E(N₀ − N), square M₀² − M² = E(N₀² − N²). Zero for a state that the fight can pass through.
 */
export function stateResidual({ law, m: m0, n: n0, exchangeRate }: Fight, { m, n }: { readonly m: number; readonly n: number }): number {
  const even0 = evenForce(law, n0, exchangeRate);
  const scale = Math.max(m0, even0);
  if (scale === 0) return 0;
  const part = (force: number) => powerOf(law, force / scale);
  return part(m0) - part(m) - (part(even0) - part(evenForce(law, n, exchangeRate)));
}

/** Fighting power of `own` against `rival`: linear (own/rival)/E, square (own/rival)²/E. `null` against nobody. */
export function relativePower(law: Law, own: number, rival: number, exchangeRate = 1): number | null {
  return rival > 0 ? powerOf(law, own / rival) / exchangeRate : null;
}

/** How a fight would end at other exchange rates, and the rate at which it turns. */
export type Sensitivity = {
  /** E at which neither side wins: linear m/n, square (m/n)². `null` where one side is empty and no rate helps it. */
  readonly breakEven: number | null;
  readonly rows: readonly (Outcome & { readonly exchangeRate: number; readonly evenForce: number })[];
};

/** The same forces at each of the given exchange rates, in the order given. @throws Refusal for numbers out of range */
export function sensitivityToRate(fight: Fight, exchangeRates: readonly number[]): Sensitivity {
  const { law, m, n } = fight;
  return {
    breakEven: m > 0 ? relativePower(law, m, n) : null,
    rows: exchangeRates.map((exchangeRate) => ({
      exchangeRate,
      ...outcomeOf({ law, m, n, exchangeRate }),
      evenForce: evenForce(law, n, exchangeRate),
    })),
  };
}

const powerOf = (law: Law, force: number): number => (law === "linear" ? force : square(force));
