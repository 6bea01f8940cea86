import type { Parameters, ValuesOf } from "@/lib/madm/schema/parameters";
import type { Step } from "../method";
import { rescaled } from "../problem";
import { criterionStep } from "../steps";
import { type Comparisons, comparisonsIn } from "./comparisons";
import { consistencyNotes } from "./consistency";
import type { Consistency, Weighting } from "./weighting";

const parameters = { model: { kind: "choice", choices: ["linear"], standard: "linear" } } as const satisfies Parameters;

/**
 * Best-worst method, linear model: the weights with the smallest ξ such that |w_B − a_Bj w_j| ≤ ξ and
 * |w_j − a_jW w_W| ≤ ξ for every criterion j. Rezaei (2016), Omega 64, 126–130.
 *
 * Solved exactly, without a general linear program. Divided by ξ, with u = w_B / ξ and v = w_W / ξ, criterion j only asks
 * that some w_j lie in both its intervals, and takes the top of their overlap, since everything that adds to the sum of
 * the weights lowers ξ. What remains is to make v, then u, as large as the overlaps allow: the crossing of two of the
 * lines below. The optimum is unique. (Shown at length by Ratandhara and Kumar 2025, arXiv:2506.17666.)
 *
 * Consistency: the index is ξ, itself the linear model's measure. Rezaei's (2015) table of worst cases belongs to the ratio
 * model, so the ratio divides that model's ξ* by it, not the linear one's: dividing ξ would compare two units.
 */
export const bestWorst: Weighting<ValuesOf<typeof parameters>> = {
  id: "best-worst",
  name: { en: "Best-worst method" },
  summary: { key: "best-worst.summary" },
  whenToUse: { key: "best-worst.whenToUse" },
  formula: [{ key: "best-worst.formula.1" }, { key: "best-worst.formula.2" }, { key: "best-worst.formula.3" }],
  citation: "Rezaei, J. (2016). Best-worst multi-criteria decision-making method: Some properties and a linear model. Omega 64, 126–130.",
  parameters,
  needs: "best-worst",
  unitFree: true,
  weigh(input, _, steps) {
    const comparisons = comparisonsIn(input);
    const { weights, xi } = solve(comparisons);
    const consistency = consistencyOf(comparisons, xi);
    return { weights, consistency, steps: steps ? tables(comparisons, weights) : [] };
  },
};

/**
 * One line for each criterion between the two ends, u ≤ c v + d and u ≥ c v − d with c = a_Bj a_jW and d = 1 + a_Bj, and one
 * for the ends themselves, with c = a_BW and d = 1.
 */
function linesOf({ best, worst, fromBest, toWorst }: Comparisons): { readonly c: number; readonly d: number }[] {
  return Array.from(fromBest, (a, j) => (j === worst ? { c: a, d: 1 } : { c: a * (toWorst[j] as number), d: 1 + a })).filter(
    (_, j) => j !== best,
  );
}

function solve(comparisons: Comparisons): { readonly weights: Float64Array; readonly xi: number } {
  const { best, worst, fromBest, toWorst } = comparisons;
  const lines = linesOf(comparisons);
  // The lower line of k meets the upper one of l at 1/v = (c_k − c_l) / (d_k + d_l); the steepest meeting bounds v.
  let bound = 0;
  for (const k of lines) for (const l of lines) bound = Math.max(bound, (k.c - l.c) / (k.d + l.d));
  // All products alike, up to rounding: the judgements agree fully.
  if (bound <= 1e-12) return { weights: rescaled(fromBest.map((a) => 1 / a)), xi: 0 };
  const v = 1 / bound;
  const u = Math.min(...lines.map(({ c, d }) => c * v + d));
  const parts = fromBest.map((a, j) => (j === best ? u : j === worst ? v : Math.min((u + 1) / a, (toWorst[j] as number) * v + 1)));
  return { weights: rescaled(parts), xi: 1 / parts.reduce((sum, part) => sum + part, 0) };
}

function consistencyOf(comparisons: Comparisons, xi: number): Consistency {
  const ends = comparisons.fromBest[comparisons.worst] as number;
  const ratio = ends === 1 ? null : ratioModelXi(comparisons) / consistencyIndex(ends);
  const against = ends === 1 ? consistencyNotes.alike : consistencyNotes.rezaei;
  return { index: xi, ratio, limit: null, against, misfits: [] };
}

/**
 * The largest ξ* the ratio model can have when the best is `ends` times the worst: the smaller root of
 * ξ² − (1 + 2a) ξ + a² − a = 0. Rezaei (2015), Omega 53, 49–57, whose table gives it to two decimals for 1 to 9.
 */
export function consistencyIndex(ends: number): number {
  // The product of the two roots over the larger one: their difference would lose its digits near 1.
  return (2 * ends * (ends - 1)) / (1 + 2 * ends + Math.sqrt(1 + 8 * ends));
}

/**
 * Smallest ξ of the ratio model, |w_B / w_j − a_Bj| ≤ ξ and |w_j / w_W − a_jW| ≤ ξ. Criterion j leaves w_B / w_W between
 * (a_Bj − ξ)(a_jW − ξ) and (a_Bj + ξ)(a_jW + ξ), the two ends between a_BW ∓ ξ; ξ is the least that lets all overlap.
 */
function ratioModelXi({ best, worst, fromBest, toWorst }: Comparisons): number {
  const ends = fromBest[worst] as number;
  const inner = Array.from(fromBest, (a, j) => ({ product: a * (toWorst[j] as number), sum: a + (toWorst[j] as number) })).filter(
    (_, j) => j !== best && j !== worst,
  );
  let xi = 0;
  for (const k of inner) {
    for (const l of inner) xi = Math.max(xi, (k.product - l.product) / (k.sum + l.sum));
    const [gap, b] = [k.product - ends, k.sum + 1];
    // Above: (a − ξ)(b − ξ) = a_BW + ξ, its smaller root. Below: (a + ξ)(b + ξ) = a_BW − ξ, its positive root.
    if (gap > 0) xi = Math.max(xi, (2 * gap) / (b + Math.sqrt(b * b - 4 * gap)));
    else xi = Math.max(xi, (-2 * gap) / (b + Math.sqrt(b * b - 4 * gap)));
  }
  return xi;
}

function tables({ best, worst, fromBest, toWorst }: Comparisons, weights: Float64Array): Step[] {
  const [top, bottom] = [weights[best] as number, weights[worst] as number];
  return [
    criterionStep("comparisons", "a", "comparisons-with-the-best-and-the-worst", { a_Bj: fromBest, a_jW: toWorst }),
    criterionStep("deviations", "ξ", "deviations-the-largest-being-xi-and-weights", {
      "|w_B − a_Bj wⱼ|": weights.map((weight, j) => Math.abs(top - (fromBest[j] as number) * weight)),
      "|wⱼ − a_jW w_W|": weights.map((weight, j) => Math.abs(weight - (toWorst[j] as number) * bottom)),
      w: weights,
    }),
  ];
}
