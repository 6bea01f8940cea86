import { weigh } from "@/lib/madm/weighting/weigh";
import { exp } from "@/lib/math/elementary/exp";
import { ln } from "@/lib/math/elementary/ln";
import { refuse } from "@/lib/math/refusal";
import type { Aggregate, Aggregated } from "../aggregate";
import type { Ballot, Counted } from "../ballot";

/** Weights of the averaged comparisons in pairs, by row geometric means. */
export const judgements: Aggregate = {
  id: "judgements",
  name: { key: "mean.judgements.name" },
  summary: { key: "mean.judgements.summary" },
  citation:
    "Aczél, J. and Saaty, T. L. (1983). Procedures for synthesizing ratio judgements. Journal of Mathematical Psychology 27(1), 93–102.",
  pairwise: true,
  of: (counted, ballots) => ofJudgements(counted, ballots),
};

function ofJudgements({ voices, criteria }: Counted, ballots: readonly Ballot[]): Aggregated {
  const matrices = ballots.map(({ pairwise }, k) => pairwise ?? refuse("missing", ["ballots", k, "pairwise"]));
  const joined = Array.from({ length: criteria }, (_, i) =>
    Array.from({ length: criteria }, (_, j) =>
      i === j ? 1 : exp(matrices.reduce((sum, matrix, k) => sum + (voices[k] as number) * ln(matrix[i]?.[j] ?? Number.NaN), 0)),
    ),
  );
  const { weights } = weigh("ahp", { pairwise: joined }, { derivation: "geometric-mean" });
  return { weights, sumBefore: null, zerosReplaced: 0, struckByAll: 0 };
}
