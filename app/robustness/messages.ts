import type { Problem } from "@/lib/madm/problem";
import type { Stabilities } from "@/lib/robustness/intervals/intervals";

/** What the worker is asked: a problem, how it is ranked, and the groups of columns whose share is varied. */
export type Ask = {
  readonly problem: Problem;
  readonly method: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly groups: readonly (readonly number[])[];
};

export type Answer = { readonly kind: "stabilities"; readonly stabilities: Stabilities } | { readonly kind: "failed" };
