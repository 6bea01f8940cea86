import { normalised } from "@/lib/madm/normalise";
import { parseOptions } from "@/lib/madm/options";
import { type Problem, rescaled } from "@/lib/madm/problem";
import { productScaling } from "@/lib/madm/product";
import { methodById, rank } from "@/lib/madm/rank";

/** Methods whose contributions at one set of weights, each divided by its weight, order the field at all others. */
const SUMS: readonly string[] = ["weighted-sum", "moora", "spotis", "mabac", "marcos", "aras", "promethee-ii"];

/** Differences this small beside the figures they are taken of are rounding. */
const ROUNDING = 1e-12;

/**
 * Whether the order by this method depends on the weights through a weighted sum of fixed parts alone, so that questions
 * about all weights are linear programs. MARCOS and ARAS divide that sum by the same number for all; the net flow of
 * PROMETHEE II is a weighted sum of net flows by criterion; the logarithm of the weighted product is one too; COPRAS is one
 * where there are no costs. EDAS, which divides two sums by their own largest, and WASPAS are not.
 */
export function isAdditive({ directions }: Problem, method: string): boolean {
  return SUMS.includes(method) || method === "weighted-product" || (method === "copras" && !directions.includes("cost"));
}

/**
 * The parts of such a method, alternatives × criteria, more being better: alternative i ranks before k at weights w where
 * Σⱼ wⱼ·(part of i − part of k) is above zero. `null` for a method that is not additive.
 *
 * @throws Refusal for what `rank` refuses at equal weights
 */
export function partsOf(problem: Problem, method: string, options: Readonly<Record<string, unknown>>): Float64Array | null {
  if (!isAdditive(problem, method)) return null;
  const even = { ...problem, weights: rescaled(new Array<number>(problem.columns).fill(1)) };
  if (method === "weighted-product") {
    rank(even, method, options, false, false);
    const { normalisation } = parseOptions(methodById(method), options) as { readonly normalisation: "linear" | "none" };
    const logarithms = normalised(productScaling(problem, normalisation)).map(Math.log);
    return normalisation === "none" ? turned(logarithms, problem) : logarithms;
  }
  // COPRAS without costs is the weighted sum of each figure's share of its column.
  const { contributions, better } =
    method === "copras" ? rank(even, "weighted-sum", { normalisation: "sum" }) : rank(even, method, options);
  return (contributions as Float64Array).map((part) => (better === "higher" ? part : 0 - part) * problem.columns);
}

/** Costs count by their reciprocals, whose logarithms are negative. */
function turned(parts: Float64Array, { columns, directions }: Problem): Float64Array {
  return parts.map((part, at) => (directions[at % columns] === "cost" ? 0 - part : part));
}

/** How far one alternative's parts are ahead of another's, criterion by criterion; 0 where they differ by rounding alone. */
export function lead(parts: Float64Array, columns: number, row: number, other: number): Float64Array {
  return Float64Array.from({ length: columns }, (_, j) => {
    const [one, two] = [parts[row * columns + j] as number, parts[other * columns + j] as number];
    return Math.abs(one - two) <= ROUNDING * Math.max(Math.abs(one), Math.abs(two)) ? 0 : one - two;
  });
}
