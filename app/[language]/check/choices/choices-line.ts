import type { Problem } from "@/lib/madm/problem";
import type { Multiverse } from "@/lib/robustness/choices/multiverse";
import type { FieldTest } from "@/lib/robustness/reversal";

/** A method in the variant in which it is put to the test. */
export type Run = { readonly id: string; readonly options: Readonly<Record<string, unknown>> };

/** What the worker is asked: a problem, how it was decided to rank it, and the methods whose reversals are wanted. */
export type ChoicesAsk = { readonly problem: Problem; readonly own: Run; readonly runs: readonly Run[] };

export type ChoicesAnswer =
  /** In the order of the runs asked for. */
  | { readonly kind: "reversals"; readonly tests: readonly (readonly FieldTest[])[] }
  | { readonly kind: "multiverse"; readonly multiverse: Multiverse };
