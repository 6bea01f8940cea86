import type { Indicator } from "@/lib/dataset/schema";
import type { Decision } from "@/lib/decision/schema";
import type { Stabilities } from "@/lib/robustness/intervals/intervals";
import type { Question } from "./question";

/** What the worker is asked. A later number takes the place of an earlier one. */
export type Ask = Question & {
  readonly number: number;
  readonly decision: Decision;
  /** The criteria ranked by, in the order of the columns. */
  readonly indicators: readonly Indicator[];
};

/** For each slider, by the name of its field, the positions up to which the first place stays. */
export type Holds = Readonly<Record<string, readonly [low: number, high: number]>>;

/** Answers come as they are found. */
export type Answer = { readonly number: number } & (
  | { readonly kind: "holds"; readonly holds: Holds }
  | { readonly kind: "stabilities"; readonly stabilities: Stabilities }
  | { readonly kind: "failed" }
);
