import type { LocalText } from "@/lib/i18n/text";
import type { Caption } from "./captions";
import type { Problem } from "./problem";
import type { Parameters } from "./schema/parameters";

/** One intermediate table of a method, as a reader of its paper would expect it. Row-major. */
export type Step = {
  readonly id: string;
  /** What it shows, by name: its words stand with the languages. */
  readonly caption: Caption;
  /** The symbol the literature uses for the table: "R", "V", "D⁺". */
  readonly symbol: string;
  /** What a row and a column stand for; a list gives the labels themselves. */
  readonly rows: Axis;
  readonly columns: Axis;
  readonly values: Float64Array;
};
export type Axis = "alternatives" | "criteria" | readonly string[];

/**
 * What a method finds besides scores and ranks, under names its docstring explains: a number, a yes or no, or a list
 * (alternatives are named by their row, from 0).
 */
export type Details = Readonly<Record<string, number | boolean | readonly number[] | readonly string[]>>;

/** What to work out besides scores and ranks. Each costs a table of the problem's size. */
export type Wanted = { readonly steps: boolean; readonly contributions: boolean };

/** What a method says of one problem, before ranks are given. */
export type Outcome = {
  readonly scores: Float64Array;
  /**
   * Each criterion's part of each score, alternatives × criteria, adding up to the score row by row.
   * `null` where the method's score has no such parts, or where they were not asked for.
   */
  readonly contributions: Float64Array | null;
  /** Computed only when asked for. */
  readonly steps: readonly Step[];
  /** Ranks of its own where the method does not rank by its score (ELECTRE III, PROMETHEE I). */
  readonly ranks?: Int32Array;
  readonly details?: Details;
};

/**
 * A problem with all worked out that does not depend on the weights, to be ordered under very many of them. The weights are
 * above zero and add up to one. Each alternative gets a key: the higher, the better; keys that are equal tie.
 *
 * `sums`: the key is Σⱼ wⱼ · matrix[i][j]. `closeness`: it is D⁻² / (D⁻² + D⁺²), with D⁻² = Σⱼ wⱼ² · fromWorst[i][j] and
 * D⁺² = Σⱼ wⱼ² · fromBest[i][j]. Both can be worked out for several weights at once. `keys`: a function fills them in, none of
 * them NaN; it is told the number of the sample. Where `ranks` is set they are the ranks themselves with a minus, and weights of
 * zero are taken too.
 */
export type Prepared =
  | { readonly kind: "sums"; readonly matrix: Float64Array }
  | { readonly kind: "closeness"; readonly fromWorst: Float64Array; readonly fromBest: Float64Array }
  | { readonly kind: "keys"; readonly ranks?: true; fill(weights: Float64Array, keys: Float64Array, sample: number): void };

/** What the property tests may hold the method to, in its default variant. */
export type Claims = {
  /** Multiplying all weights by one positive number changes no score (before rescaling). */
  readonly weightScale: boolean;
  /** An alternative at least as good on every criterion never ranks below the other. */
  readonly dominance: boolean;
  /** Changing a column's unit (a positive factor) changes no score. */
  readonly unitFree: boolean;
};

/**
 * A ranking method: one file in `methods/`, one line in `registry.ts`, its words in `about.ts`. The form, the methods page, the API and the
 * shared property tests are all driven from this declaration.
 */
export type Method<P = unknown> = {
  readonly id: string;
  readonly name: LocalText;
  /** Parameters with ranges and defaults; `parseOptions` of nothing is the default variant. */
  readonly parameters: Parameters;
  readonly better: "higher" | "lower";
  readonly claims: Claims;
  /** @throws Refusal where a column does not suit the method, naming the first cell that stands in the way. */
  rank(problem: Problem, parameters: P, wanted: Wanted): Outcome;
  /**
   * The same order as `rank` gives, a great deal quicker for many weights. The problem's own weights are not looked at.
   *
   * @throws Refusal for what `rank` refuses under weights above zero
   */
  prepare?(problem: Problem, parameters: P): Prepared;
};
