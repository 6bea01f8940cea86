import type { OwnText } from "@/lib/i18n/text";
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
  readonly name: OwnText;
  readonly summary: OwnText;
  readonly citation: string;
  /** Takes answers in pairs only. */
  readonly pairwise: boolean;
  /** @throws Refusal where it cannot take these ballots */
  of(counted: Counted, ballots: readonly Ballot[]): Aggregated;
};

/** Brings values to sum one, and says what they summed to before. */
export function broughtToOne(values: Float64Array): Pick<Aggregated, "weights" | "sumBefore"> {
  const sum = values.reduce((total, value) => total + value, 0);
  return { weights: values.map((value) => value / sum), sumBefore: sum };
}
