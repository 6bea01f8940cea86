import type { Issue } from "@/lib/math/refusal";

/** What a worker answers is known by its kind. */
export type OfSomeKind = { readonly kind: string };

/** What was asked cannot be worked out from what was given, and why. */
export type Refused = { readonly kind: "refused"; readonly issues: readonly Issue[] };

/** To a worker: a question under a number that grows, so that its answers can be told from those to another. */
export type Asked<Ask> = { readonly number: number; readonly ask: Ask };

/** From a worker: one of the answers to the question of that number. */
export type Told<Answer> = { readonly number: number; readonly answer: Answer | Refused };
