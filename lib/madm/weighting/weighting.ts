import type { LocalText, OwnText } from "@/lib/i18n/text";
import type { Parameters } from "@/lib/madm/schema/parameters";
import type { Step } from "../method";
import type { Direction, ProblemInput } from "../problem";

/** All that weightings may be given; each reads its own part and leaves the rest alone. Criteria are counted from 0. */
export type WeightingInput = {
  /** The figures themselves, alternatives × criteria. */
  readonly matrix?: ProblemInput["matrix"];
  readonly directions?: readonly Direction[];
  /** Row criterion against column criterion: 3 says three times as important, 1/3 the reverse, `null` not judged. */
  readonly pairwise?: readonly (readonly (number | null)[])[];
  /** How far the best criterion stands above each one, and each one above the worst: 1 (equal) to 9 (extreme). */
  readonly bestToOthers?: readonly number[];
  readonly othersToWorst?: readonly number[];
  /** Found from the ones in the two lists when left out. */
  readonly best?: number;
  readonly worst?: number;
  /** Each criterion's rank, 1 for the most important; equal ranks are ties. */
  readonly ranking?: readonly number[];
  /** Points of importance, in any unit. */
  readonly points?: readonly number[];
};

/** A judgement that fits badly with the others: the ratio given for row against column, 1 or more, and the one they imply. */
export type Misfit = { readonly row: number; readonly column: number; readonly given: number; readonly implied: number };

/** How well judgements agree with one another. */
export type Consistency = {
  /** 0 when they agree fully; its scale is the weighting's own. */
  readonly index: number;
  /** The index against that of hopeless judgements; `null` where no published value holds. */
  readonly ratio: number | null;
  /** The largest ratio that passes as consistent; `null` where none is established. */
  readonly limit: number | null;
  /** What the ratio is measured against, or why there is none. */
  readonly against: OwnText;
  /** The judgement that spoils consistency most; several where they spoil it equally, none where nothing does. */
  readonly misfits: readonly Misfit[];
};

/** What a weighting finds. */
export type Weights = {
  /** One for each criterion, none negative, summing to one. */
  readonly weights: Float64Array;
  readonly consistency?: Consistency;
  /** Computed only when asked for. */
  readonly steps: readonly Step[];
  /** What was decided besides the parameters, to be printed with the variant. */
  readonly decided?: Readonly<Record<string, string | number | boolean>>;
};

/**
 * A weighting: one file in `weighting/`, one line in its `registry.ts`. The form, the methods page, the API and the
 * shared property tests are all driven from this declaration.
 */
export type Weighting<P = unknown> = {
  readonly id: string;
  readonly name: LocalText;
  readonly summary: OwnText;
  readonly whenToUse: OwnText;
  /** The formula in words and signs, one step per entry. */
  readonly formula: readonly OwnText[];
  readonly citation: string;
  /** Parameters with defaults; `parseOptions` of nothing is the default variant. */
  readonly parameters: Parameters;
  /** The part of the input it reads. */
  readonly needs: "none" | "points" | "ranking" | "pairwise" | "best-worst" | "matrix";
  /** Whether, in its default variant, changing a column's unit (a positive factor) changes no weight. */
  readonly unitFree: boolean;
  /** @throws Refusal where the input does not suit the weighting. Never returns a weight that is not a finite number. */
  weigh(input: WeightingInput, parameters: P, steps: boolean): Weights;
};
