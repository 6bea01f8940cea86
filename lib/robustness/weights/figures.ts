import type { Prepared } from "@/lib/madm/method";
import type { Problem } from "@/lib/madm/problem";
import { rank } from "@/lib/madm/rank";
import { Refusal } from "@/lib/math/refusal";
import { streamOf, uniform } from "./stream";

/** Between what bounds each figure lies, alternatives × criteria; every value in between is as likely as the others. */
export type Spreads = { readonly low: Float64Array; readonly high: Float64Array };

/** Set apart from the streams that draw weights. */
const FIGURES = 0x5f3759df;

/** The figures of sample number `sample`: the same for a seed, whatever was drawn before. */
export function drawFigures({ low, high }: Spreads, seed: number, sample: number, values: Float64Array): void {
  const next = streamOf(seed ^ FIGURES, sample);
  for (let at = 0; at < values.length; at++) {
    const from = low[at] as number;
    values[at] = from + uniform(next()) * ((high[at] as number) - from);
  }
}

/**
 * A method that ranks other figures with every sample, for SMAA with uncertain measurements: Lahdelma, R. and Salminen, P.
 * (2001), SMAA-2, Operations Research 49(3), 444–454. Figures the method refuses are replaced by the certain ones.
 */
export function withUncertainFigures(
  problem: Problem,
  method: string,
  options: Readonly<Record<string, unknown>>,
  spreads: Spreads,
  seed: number,
): Prepared {
  const values = new Float64Array(problem.values.length);
  const keysOf = (figures: Float64Array, weights: Float64Array, keys: Float64Array) => {
    const { ranks } = rank({ ...problem, values: figures, weights }, method, options, false, false);
    for (let i = 0; i < keys.length; i++) keys[i] = 0 - (ranks[i] as number);
  };
  return {
    kind: "keys",
    fill(weights, keys, sample) {
      drawFigures(spreads, seed, sample, values);
      try {
        keysOf(values, weights, keys);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        keysOf(problem.values, weights, keys);
      }
    },
  };
}
