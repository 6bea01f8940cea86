import { exp } from "@/lib/math/elementary/exp";
import { type Accepted, notNegative, outside, positive, refuseAny } from "../check";

/**
 * The Lanchester advertising model of two sides, the own firm and all rivals together:
 * dm/dt = k₁u₁(1 − m) − k₂u₂m, where m is the own share (0–1), u the effort and k its effectiveness.
 * Empirical uses: Chintagunta and Vilcassim (1992), Erickson (1992). It assumes a response in proportion to effort, which
 * not every study finds.
 */
export type Side = { readonly effort: number; readonly effectiveness: number };

/**
 * The share the market settles at: k₁u₁ / (k₁u₁ + k₂u₂), 0–1. `null` where nobody makes an effort: then every share stays.
 *
 * @throws Refusal for an effort or effectiveness that is negative or not finite
 */
export function steadyShare(own: Side, rivals: Side): number | null {
  const [pull, push] = pulls(own, rivals);
  return pull + push === 0 ? null : pull / (pull + push);
}

/**
 * The own share after a time t ≥ 0, from `share0` (0–1): m* + (m₀ − m*)·exp(−(k₁u₁ + k₂u₂)t).
 *
 * @throws Refusal as `steadyShare`, and for a share outside 0–1 or a negative time
 */
export function shareAt(share0: number, own: Side, rivals: Side, t: number): number {
  refuseAny([outside(share0, ["share0"], fraction), outside(t, ["t"], notNegative)]);
  const steady = steadyShare(own, rivals);
  if (steady === null) return share0;
  const [pull, push] = pulls(own, rivals);
  return steady + (share0 - steady) * exp(-(pull + push) * t);
}

/**
 * The effort that holds a wanted share (0 ≤ share < 1) against the rivals' effort: u₁ = k₂u₂·m / (k₁(1 − m)).
 * The whole market is out of reach of any effort, so 1 is refused.
 *
 * @throws Refusal for a share outside the range, an effectiveness that is not above zero, negative rivals
 */
export function effortForShare(wanted: number, effectiveness: number, rivals: Side): number {
  refuseAny([
    outside(wanted, ["wanted"], { ...fraction, most: belowOne.most, text: "0 ≤ x < 1" }),
    outside(effectiveness, ["effectiveness"], positive),
  ]);
  const [, push] = pulls({ effort: 0, effectiveness }, rivals);
  return (push * odds(wanted)) / effectiveness;
}

/**
 * By how much force or efficiency must be multiplied to move from one steady share to another, rivals' effort unchanged:
 * the ratio of the odds, [w/(1 − w)] / [s/(1 − s)]. Shares 0–1, both ends excluded. Needs no figure on the rivals, since
 * today's share already tells what they bring against one's own force.
 *
 * @throws Refusal for a share of 0 or 1, from which no force can be read
 */
export function forceMultiple(share: number, wanted: number): number {
  refuseAny([outside(share, ["share"], belowOne), outside(wanted, ["wanted"], belowOne)]);
  return odds(wanted) / odds(share);
}

const odds = (share: number): number => share / (1 - share);

const fraction: Accepted = { least: 0, most: 1, text: "0–1" };
const belowOne: Accepted = { least: 1e-12, most: 1 - 1e-12, text: "0 < x < 1" };

function pulls(own: Side, rivals: Side): readonly [pull: number, push: number] {
  refuseAny(
    (["effort", "effectiveness"] as const).flatMap((field) => [
      outside(own[field], ["own", field], notNegative),
      outside(rivals[field], ["rivals", field], notNegative),
    ]),
  );
  return [own.effort * own.effectiveness, rivals.effort * rivals.effectiveness];
}
