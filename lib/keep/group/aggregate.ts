import type { LocalText } from "@/lib/i18n/text";
import { weigh } from "@/lib/madm/weighting/weigh";
import { median } from "@/lib/math/median";
import { refuse } from "@/lib/math/refusal";
import type { Ballot, Counted } from "./ballot";

/** What several people's weights come to. */
export type Aggregated = {
  /** One for each criterion, summing to one. */
  readonly weights: Float64Array;
  /** What they summed to before they were brought to one; below one where people differ. `null` where nothing was brought. */
  readonly sumBefore: number | null;
  /** How often a zero was counted as `zeroAs`, because a product would let one person strike a criterion out for all. */
  readonly zerosReplaced: number;
  /** The figures are as many as criteria all gave nothing to: those stay at zero. */
  readonly struckByAll: number;
};

/** A way to make one set of weights of several. */
export type Aggregate = {
  readonly id: "geometric" | "judgements" | "arithmetic" | "median";
  readonly name: LocalText;
  readonly summary: LocalText;
  readonly citation: string;
  /** Takes answers in pairs only. */
  readonly pairwise: boolean;
  /** @throws Refusal where it cannot take these ballots */
  of(counted: Counted, ballots: readonly Ballot[]): Aggregated;
};

/** What a zero counts as under a product: half of the smallest step of points in whole per cent. The result depends on it. */
export const ZERO_AS = 0.005;

/** In the order they are offered; the first is the one for people who answered apart. */
export const aggregates: readonly Aggregate[] = [
  {
    id: "geometric",
    name: { en: "Geometric mean" },
    summary: { en: "Keeps ratios: how much more one criterion counts than another is the mean of what everybody said." },
    citation:
      "Forman, E. and Peniwati, K. (1998). Aggregating individual judgments and priorities with the analytic hierarchy process. European Journal of Operational Research 108(1), 165–169.",
    pairwise: false,
    of: (counted) => geometric(counted),
  },
  {
    id: "judgements",
    name: { en: "Geometric mean of judgements" },
    summary: { en: "For a group that acts as one: every comparison in pairs is averaged first, then the weights are worked out once." },
    citation:
      "Aczél, J. and Saaty, T. L. (1983). Procedures for synthesizing ratio judgements. Journal of Mathematical Psychology 27(1), 93–102.",
    pairwise: true,
    of: (counted, ballots) => ofJudgements(counted, ballots),
  },
  {
    id: "arithmetic",
    name: { en: "Arithmetic mean" },
    summary: { en: "The mean of the weights. Nobody moves a weight by more than their voice." },
    citation:
      "Forman, E. and Peniwati, K. (1998). Aggregating individual judgments and priorities with the analytic hierarchy process. European Journal of Operational Research 108(1), 165–169.",
    pairwise: false,
    of: ({ shares, voices, criteria }) => ({
      weights: Float64Array.from({ length: criteria }, (_, j) =>
        shares.reduce((sum, share, k) => sum + (voices[k] as number) * (share[j] as number), 0),
      ),
      sumBefore: null,
      zerosReplaced: 0,
      struckByAll: 0,
    }),
  },
  {
    id: "median",
    name: { en: "Median" },
    summary: { en: "The middle answer for each criterion, brought to sum one. One outlier changes little; every voice counts the same." },
    citation:
      "Freeman, R., Pennock, D. M., Peters, D. and Wortman Vaughan, J. (2021). Truthful aggregation of budget proposals. Journal of Economic Theory 193, 105234: on generalised medians; the plain median brought to sum one is a simple relative.",
    pairwise: false,
    of: (counted) => ofMedians(counted),
  },
];

/** The aggregate with this id. @throws Refusal naming the accepted ids. */
export function aggregateById(id: string): Aggregate {
  return (
    aggregates.find((each) => each.id === id) ??
    refuse("unknown-id", ["aggregate"], { accepted: aggregates.map((each) => each.id).join(", "), found: id })
  );
}

function geometric({ shares, voices, criteria }: Counted): Aggregated {
  let zerosReplaced = 0;
  let struckByAll = 0;
  const products = Float64Array.from({ length: criteria }, (_, j) => {
    const heard = shares.filter((_, k) => (voices[k] as number) > 0);
    if (heard.every((share) => share[j] === 0)) {
      struckByAll++;
      return 0;
    }
    let log = 0;
    shares.forEach((share, k) => {
      const voice = voices[k] as number;
      if (voice === 0) return;
      const weight = share[j] as number;
      if (weight === 0) zerosReplaced++;
      log += voice * Math.log(weight === 0 ? ZERO_AS : weight);
    });
    return Math.exp(log);
  });
  return { ...broughtToOne(products), zerosReplaced, struckByAll };
}

function ofMedians({ shares, criteria }: Counted): Aggregated {
  const medians = Float64Array.from({ length: criteria }, (_, j) => median(shares.map((share) => share[j] as number)));
  // People who have nothing in common leave a median of zero everywhere.
  if (medians.every((weight) => weight === 0)) refuse("all-zero", ["aggregate"], { name: "median" });
  return { ...broughtToOne(medians), zerosReplaced: 0, struckByAll: 0 };
}

function ofJudgements({ voices, criteria }: Counted, ballots: readonly Ballot[]): Aggregated {
  const matrices = ballots.map(({ pairwise }, k) => pairwise ?? refuse("missing", ["ballots", k, "pairwise"]));
  const joined = Array.from({ length: criteria }, (_, i) =>
    Array.from({ length: criteria }, (_, j) =>
      i === j ? 1 : Math.exp(matrices.reduce((sum, matrix, k) => sum + (voices[k] as number) * Math.log(matrix[i]?.[j] ?? Number.NaN), 0)),
    ),
  );
  const { weights } = weigh("ahp", { pairwise: joined }, { derivation: "geometric-mean" });
  return { weights, sumBefore: null, zerosReplaced: 0, struckByAll: 0 };
}

function broughtToOne(values: Float64Array): Pick<Aggregated, "weights" | "sumBefore"> {
  const sum = values.reduce((total, value) => total + value, 0);
  return { weights: values.map((value) => value / sum), sumBefore: sum };
}
