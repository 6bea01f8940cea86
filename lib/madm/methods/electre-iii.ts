import { compared, type Thresholds } from "@/lib/madm/outranking/credibility";
import { distiller } from "@/lib/madm/outranking/distillation";
import { prepareOrders } from "@/lib/madm/outranking/orders";
import { partialRanks, relationsOf } from "@/lib/madm/outranking/partial-order";
import { methodNames } from "@/lib/madm/schema/names";
import type { Parameters, ValuesOf } from "@/lib/madm/schema/parameters";
import { type Issue, Refusal, refuse } from "@/lib/math/refusal";
import { profile, roundingOf } from "../columns";
import type { Method } from "../method";
import { SIZE } from "../options";
import type { Problem } from "../problem";
import { alternativeStep, pairStep } from "../steps";

const parameters = {
  q: { kind: "by-criterion", range: SIZE, words: "electre-iii.q" },
  p: { kind: "by-criterion", range: SIZE, words: "electre-iii.p" },
  v: { kind: "by-criterion", range: SIZE, gaps: true, words: "electre-iii.v" },
} as const satisfies Parameters;

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
export const electreIII: Method<ValuesOf<typeof parameters>> = {
  id: "electre-iii",
  name: methodNames["electre-iii"],
  parameters,
  better: "lower",
  claims: { weightScale: true, dominance: true, unitFree: true },
  rank(problem, options, wanted) {
    const { rows } = problem;
    if (rows > MOST_ALTERNATIVES) refuse("too-many", ["matrix"], { accepted: `≤ ${MOST_ALTERNATIVES}`, found: String(rows) });
    const { concordance, credibility } = compared(problem, thresholdsOf(problem, options));
    const { descending, ascending } = distiller(rows)(credibility);
    const scores = Float64Array.from(descending, (rank, i) => (rank + (ascending[i] as number)) / 2);
    return {
      scores,
      ranks: partialRanks(descending, ascending),
      contributions: null,
      details: { descending: Array.from(descending), ascending: Array.from(ascending), relations: relationsOf(descending, ascending) },
      steps: wanted.steps
        ? [
            pairStep("concordance", "C", "concordance", concordance),
            pairStep("credibility", "σ", "credibility", credibility),
            alternativeStep("orders", "r", "ranks-in-the-two-distillations-and-their-mean", { descending, ascending, mean: scores }),
          ]
        : [],
    };
  },
  prepare(problem, options) {
    return { kind: "keys", ranks: true, fill: prepareOrders(problem, thresholdsOf(problem, options)) };
  },
};

/** @throws Refusal where a list does not hold one threshold per criterion, or not q ≤ p ≤ v. */
function thresholdsOf(problem: Problem, { q, p, v }: ValuesOf<typeof parameters>): Thresholds[] {
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
