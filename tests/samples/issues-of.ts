import { type Issue, Refusal } from "@/lib/math/refusal";

/** What is wrong according to the refusal that `action` throws. Anything else it throws, or nothing, fails the test. */
export function issuesOf(action: () => unknown): readonly Issue[] {
  try {
    action();
  } catch (error) {
    if (error instanceof Refusal) return error.issues;
    throw error;
  }
  throw new Error("nothing was refused");
}
