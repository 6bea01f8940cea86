import type { Decision } from "@/lib/decision/schema";
import type { DecisionTable } from "@/lib/problem/table";
import type { Question } from "@/lib/recommendation/firmness";
import type { Holds } from "@/lib/recommendation/firmness-found";
import type { Multiverse } from "@/lib/robustness/choices/multiverse";
import type { Stabilities } from "@/lib/robustness/intervals/intervals";

/** What the worker is asked. */
export type Ask = {
  readonly question: Question;
  readonly decision: Decision;
  readonly criteria: DecisionTable["criteria"];
};

/** Answers come as they are found. */
export type Answer =
  | { readonly kind: "holds"; readonly holds: Holds }
  | { readonly kind: "stabilities"; readonly stabilities: Stabilities }
  | { readonly kind: "ways"; readonly ways: Multiverse };
