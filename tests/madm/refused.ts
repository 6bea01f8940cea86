import { expect } from "vitest";
import { type Issue, Refusal } from "@/lib/math/refusal";

/** The issues an action is refused with; a failure if it is not refused. */
export function issuesOf(action: () => unknown): readonly Issue[] {
  try {
    action();
  } catch (error) {
    if (error instanceof Refusal) return error.issues;
    throw error;
  }
  return expect.fail("was not refused");
}
