import { log10 } from "@/lib/math/elementary/ln";
import { tenTo } from "@/lib/math/elementary/power";
import type { Estimate } from "../types";

/** Actual flows among those whose fitted value lies in [from, to). Shares of ten: a tenth lies below `low`, above `high`. */
export type Band = {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
};

/** Actual against fitted flows, for a chart on logarithmic axes and its table. */
export type Scatter = {
  /** Positive flows that could be drawn; zeros have no place on a logarithmic axis and are counted apart. */
  readonly positive: number;
  readonly zeros: number;
  /** Every so manieth of them, so that there are at most `most`. */
  readonly actual: Float64Array;
  readonly fitted: Float64Array;
  /** By factors of ten of the fitted value, over all positive flows. */
  readonly bands: readonly Band[];
};

/**
 * Thins an estimate's flows to at most `most` points, evenly over the sample and always the same ones, and sums all of them
 * up by factors of ten.
 */
export function scatterOf({ y, fitted }: Pick<Estimate, "y" | "fitted">, most: number): Scatter {
  const shown: number[] = [];
  const decades = new Map<number, number[]>();
  let zeros = 0;
  for (let i = 0; i < y.length; i++) {
    const [actual, expected] = [y[i] as number, fitted[i] as number];
    if (!(actual > 0 && expected > 0)) {
      zeros++;
      continue;
    }
    shown.push(i);
    const decade = Math.floor(log10(expected));
    const band = decades.get(decade);
    if (band) band.push(actual);
    else decades.set(decade, [actual]);
  }
  const every = Math.max(1, shown.length / most);
  const picked = Array.from({ length: Math.min(shown.length, most) }, (_, k) => shown[Math.floor(k * every)] as number);
  return {
    positive: shown.length,
    zeros,
    actual: Float64Array.from(picked, (i) => y[i] as number),
    fitted: Float64Array.from(picked, (i) => fitted[i] as number),
    bands: [...decades].sort(([a], [b]) => a - b).map(([decade, flows]) => bandOf(decade, flows)),
  };
}

function bandOf(decade: number, flows: number[]): Band {
  const sorted = Float64Array.from(flows).sort();
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] as number;
  return { from: tenTo(decade), to: tenTo(decade + 1), count: sorted.length, low: at(0.1), middle: at(0.5), high: at(0.9) };
}
