import type { Decision } from "@/lib/decision/schema";
import type { DecisionTable } from "@/lib/problem/table";
import type { Question } from "@/lib/recommendation/firmness";
import type { Holds } from "@/lib/recommendation/firmness-found";
import type { Multiverse } from "@/lib/robustness/choices/multiverse";
import type { Stabilities } from "@/lib/robustness/intervals/intervals";

/** What the worker is asked. A later number takes the place of an earlier one. */
export type Ask = {
  readonly number: number;
  readonly question: Question;
  readonly decision: Decision;
  readonly criteria: DecisionTable["criteria"];
};

/** Answers come as they are found. */
export type Answer = { readonly number: number } & (
  | { readonly kind: "holds"; readonly holds: Holds }
  | { readonly kind: "stabilities"; readonly stabilities: Stabilities }
  | { readonly kind: "ways"; readonly ways: Multiverse }
  | { readonly kind: "failed" }
);
