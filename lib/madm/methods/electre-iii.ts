import * as z from "zod/mini";
import { distil } from "@/lib/madm/outranking/distillation";
import { partialRanks, relationsOf } from "@/lib/madm/outranking/partial-order";
import { type Issue, Refusal, refuse } from "@/lib/math/refusal";
import { sumRows } from "../additive";
import { profile, roundingOf } from "../columns";
import type { Method } from "../method";
import { size } from "../options";
import type { Problem } from "../problem";
import { alternativeStep, pairStep } from "../steps";

const parameters = z.strictObject({
  q: z
    .optional(z.array(size))
    .check(z.meta({ title: "q", description: "Indifference: largest difference that does not matter, by criterion; 0 where left out." })),
  p: z
    .optional(z.array(size))
    .check(
      z.meta({ title: "p", description: "Preference: difference from which on one is fully preferred, by criterion; q where left out." }),
    ),
  v: z.optional(z.array(z.nullable(size))).check(
    z.meta({
      title: "v",
      description: "Veto: difference that no other criterion can make good, by criterion; none where left out or null.",
    }),
  ),
});

/** Every pair is compared, and the pairs left are looked at again for each class. */
const MOST_ALTERNATIVES = 500;

/**
 * ELECTRE III: how credible it is that an alternative is at least as good as another, from the criteria that agree and
 * the vetoes of those that do not, and two orders distilled from that. Roy (1978), "ELECTRE III: un algorithme de
 * classements fondé sur une représentation floue des préférences en présence de critères multiples", Cahiers du CERO
 * 20(1), 3–24.
 *
 * ELECTRE III and not I, because ELECTRE I picks out a kernel of acceptable alternatives and ranks nothing, and because
 * III knows thresholds, which uncertain figures call for. At most 500 alternatives.
 *
 * The two orders together are a partial one. The rank of an alternative is 1 + the number of alternatives preferred to
 * it in that; its score is the mean of its ranks in the two orders, low being good, which also orders the incomparable.
 * `details`: `descending` and `ascending`, the ranks in the two orders, and `relations`, a string per alternative that
 * says how it stands to each other one: P preferred, N the other is, I indifferent, R incomparable.
 */
export const electreIII: Method<z.infer<typeof parameters>> = {
  id: "electre-iii",
  name: { en: "ELECTRE III" },
  parameters,
  better: "lower",
  claims: { weightScale: true, dominance: true, unitFree: true },
  rank(problem, options, wanted) {
    const { rows } = problem;
    if (rows > MOST_ALTERNATIVES) refuse("too-many", ["matrix"], { accepted: `≤ ${MOST_ALTERNATIVES}`, found: String(rows) });
    const { concordance, credibility } = compared(problem, thresholdsOf(problem, options));
    const [descending, ascending] = [distil(credibility, "descending"), distil(credibility, "ascending")];
    const scores = Float64Array.from(descending, (rank, i) => (rank + (ascending[i] as number)) / 2);
    return {
      scores,
      ranks: partialRanks(descending, ascending),
      contributions: null,
      details: { descending: Array.from(descending), ascending: Array.from(ascending), relations: relationsOf(descending, ascending) },
      steps: wanted.steps
        ? [
            pairStep("concordance", "C", "Concordance", concordance),
            pairStep("credibility", "σ", "Credibility", credibility),
            alternativeStep("orders", "rank", "Ranks in the two distillations and their mean", { descending, ascending, mean: scores }),
          ]
        : [],
    };
  },
  prepare(problem, options) {
    const { rows, columns } = problem;
    const thresholds = thresholdsOf(problem, options);
    const agreements = new Float64Array(rows * rows * columns);
    const discordances = new Float64Array(rows * rows * columns);
    for (let pair = 0, k = 0; pair < rows * rows; pair++)
      for (let j = 0; j < columns; j++, k++) {
        const own = thresholds[j] as Thresholds;
        const worse = shortfall(problem, Math.floor(pair / rows), pair % rows, j);
        agreements[k] = agreement(worse, own);
        discordances[k] = discordance(worse, own);
      }
    const vetoes = discordances.some((d) => d > 0);
    const credibility = new Float64Array(rows * rows);
    const against = new Float64Array(columns);
    return {
      kind: "keys",
      fill(weights, keys) {
        sumRows(agreements, weights, credibility);
        const whole = weights.reduce((sum, weight) => sum + weight, 0);
        for (let pair = 0; pair < credibility.length; pair++) {
          const c = Math.min(1, (credibility[pair] as number) / whole);
          if (vetoes)
            for (let j = 0; j < columns; j++) against[j] = (weights[j] as number) > 0 ? (discordances[pair * columns + j] as number) : 0;
          credibility[pair] = vetoes ? credible(c, against) : c;
        }
        const ranks = partialRanks(distil(credibility, "descending"), distil(credibility, "ascending"));
        for (let i = 0; i < keys.length; i++) keys[i] = -(ranks[i] as number);
      },
    };
  },
};

/** `blur`: what a difference may exceed a threshold by and still not exceed it, for rounding. */
type Thresholds = { readonly q: number; readonly p: number; readonly v: number; readonly blur: number };

/** @throws Refusal where a list does not hold one threshold per criterion, or not q ≤ p ≤ v. */
function thresholdsOf(problem: Problem, { q, p, v }: z.infer<typeof parameters>): Thresholds[] {
  const issues: Issue[] = [];
  for (const [name, list] of Object.entries({ q, p, v }))
    if (list && list.length !== problem.columns)
      issues.push({
        code: "wrong-length",
        path: ["options", name],
        values: { accepted: String(problem.columns), found: String(list.length) },
      });
  if (issues.length > 0) throw new Refusal(issues);
  const thresholds = Array.from(roundingOf(profile(problem)), (blur, j) => ({
    q: q?.[j] ?? 0,
    p: p?.[j] ?? q?.[j] ?? 0,
    v: v?.[j] ?? Number.POSITIVE_INFINITY,
    blur,
  }));
  thresholds.forEach((own, j) => {
    if (own.q > own.p)
      issues.push({ code: "contradiction", path: ["options", "q", j], values: { accepted: `≤ p (${own.p})`, found: String(own.q) } });
    if (own.p > own.v)
      issues.push({ code: "contradiction", path: ["options", "v", j], values: { accepted: `≥ p (${own.p})`, found: String(own.v) } });
  });
  if (issues.length > 0) throw new Refusal(issues);
  return thresholds;
}

/** Concordance C and credibility σ of every ordered pair, both 1 on the diagonal. */
function compared(problem: Problem, thresholds: readonly Thresholds[]) {
  const { rows, columns, weights } = problem;
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const concordance = new Float64Array(rows * rows);
  const credibility = new Float64Array(rows * rows);
  const discordances = new Float64Array(columns);
  for (let a = 0; a < rows; a++)
    for (let b = 0; b < rows; b++) {
      let agreeing = 0;
      for (let j = 0; j < columns; j++) {
        const own = thresholds[j] as Thresholds;
        const worse = shortfall(problem, a, b, j);
        agreeing += (weights[j] as number) * agreement(worse, own);
        discordances[j] = (weights[j] as number) > 0 ? discordance(worse, own) : 0;
      }
      const c = Math.min(1, agreeing / whole);
      concordance[a * rows + b] = c;
      credibility[a * rows + b] = credible(c, discordances);
    }
  return { concordance, credibility };
}

/** By how much alternative a is worse than b on a criterion. */
function shortfall({ columns, values, directions }: Problem, a: number, b: number, j: number): number {
  const ahead = (values[b * columns + j] as number) - (values[a * columns + j] as number);
  return directions[j] === "benefit" ? ahead : -ahead;
}

function agreement(worse: number, { q, p, blur }: Thresholds): number {
  return 1 - ramp(worse, q + blur, p);
}

function discordance(worse: number, { p, v, blur }: Thresholds): number {
  return v < Number.POSITIVE_INFINITY ? ramp(worse, p + blur, v) : 0;
}

/** Concordance lowered by each criterion that disagrees more than the others agree. */
function credible(concordance: number, discordances: Float64Array): number {
  let sigma = concordance;
  for (const d of discordances) if (d > concordance) sigma *= (1 - d) / (1 - concordance);
  return sigma;
}

/** 0 up to `from`, 1 from `to` on and beyond `from`, in proportion between. */
function ramp(value: number, from: number, to: number): number {
  if (value <= from) return 0;
  return value >= to ? 1 : (value - from) / (to - from);
}
