import { nearlyEqual } from "@/lib/math/compare";
import { refuse } from "@/lib/math/refusal";
import { verified } from "@/lib/math/verify";
import { parseOptions } from "../options";
import { weightings } from "./registry";
import type { Weighting, WeightingInput, Weights } from "./weighting";

/** Finished weights: what was computed, in which variant, and the steps that led to them. */
export type Weighed = Omit<Weights, "decided"> & {
  readonly method: string;
  /** The parameters actually used, defaults filled in, and what else was decided. */
  readonly variant: Readonly<Record<string, unknown>>;
};

/** How near to one weights have to add up, rounding left aside. */
const CLOSE = 1e-9;

/** The weighting with this id. @throws Refusal naming the accepted ids. */
export function weightingById(id: string): Weighting {
  return (
    weightings.find((weighting) => weighting.id === id) ??
    refuse("unknown-id", ["method"], { accepted: weightings.map((weighting) => weighting.id).join(", "), found: id })
  );
}

/**
 * Weighs criteria with the named weighting.
 *
 * @param options the weighting's own parameters; what is left out takes its default
 * @param steps also return the intermediate tables
 * @throws Refusal for an unknown weighting or option, an input the weighting needs and did not get or cannot take, or
 * figures so far apart in size that a weight would leave the number range
 */
export function weigh(id: string, input: WeightingInput, options: Readonly<Record<string, unknown>> = {}, steps = false): Weighed {
  const weighting = weightingById(id);
  const parameters = parseOptions(weighting, options);
  const { decided, ...found } = verified(
    id,
    () => {
      const weights = weighting.weigh(input, parameters, steps);
      if (!weights.weights.every((weight) => Number.isFinite(weight))) refuse("too-large", [weighting.needs]);
      return weights;
    },
    ({ weights }) =>
      nearlyEqual(
        weights.reduce((sum, weight) => sum + weight, 0),
        1,
        CLOSE,
      ),
  );
  return { ...found, method: id, variant: { ...(parameters as object), ...decided } };
}
