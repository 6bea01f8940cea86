import { type Normalisation, normalised, scalingOf } from "@/lib/madm/normalise";
import { parseOptions } from "@/lib/madm/options";
import type { Problem } from "@/lib/madm/problem";
import { methodById, rank } from "@/lib/madm/rank";
import { squaredDistances } from "./squares";

/**
 * Fills `keys` with a number for each alternative under these weights: the higher, the better. The weights are positive;
 * what they add up to makes no difference.
 */
export type Kernel = (weights: Float64Array, keys: Float64Array) => void;

/**
 * The quickest way to order the alternatives of a problem under many weights: one pass over a matrix prepared once for
 * weighted sum and TOPSIS, the method itself for every other.
 *
 * @throws Refusal for what `rank` refuses
 */
export function kernelOf(problem: Problem, method: string, options: Readonly<Record<string, unknown>>): Kernel {
  const { normalisation } = parseOptions(methodById(method), options) as { readonly normalisation: Normalisation };
  if (method === "weighted-sum") return sumKernel(problem, normalisation);
  if (method === "topsis") return topsisKernel(problem, normalisation);
  return (weights, keys) => {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const { ranks } = rank({ ...problem, weights: weights.map((weight) => weight / total) }, method, options, false, false);
    for (let i = 0; i < keys.length; i++) keys[i] = -(ranks[i] as number);
  };
}

function sumKernel(problem: Problem, normalisation: Normalisation): Kernel {
  const { rows, columns } = problem;
  const matrix = normalised(scalingOf(problem, normalisation));
  return (weights, keys) => {
    for (let i = 0, k = 0; i < rows; i++) {
      let sum = 0;
      for (let j = 0; j < columns; j++, k++) sum += (weights[j] as number) * (matrix[k] as number);
      keys[i] = sum;
    }
  };
}

/** D⁻² / (D⁻² + D⁺²) orders as the closeness does, without its square roots. */
function topsisKernel(problem: Problem, normalisation: Normalisation): Kernel {
  const { rows, columns } = problem;
  const { fromWorst, fromBest } = squaredDistances(problem, normalisation);
  const squares = new Float64Array(columns);
  return (weights, keys) => {
    for (let j = 0; j < columns; j++) squares[j] = (weights[j] as number) * (weights[j] as number);
    for (let i = 0, k = 0; i < rows; i++) {
      let down = 0;
      let up = 0;
      for (let j = 0; j < columns; j++, k++) {
        const square = squares[j] as number;
        down += square * (fromWorst[k] as number);
        up += square * (fromBest[k] as number);
      }
      keys[i] = down === 0 && up === 0 ? 0.5 : down / (down + up);
    }
  };
}
