import { type Issue, type Refusal, refuse } from "./refusal";

/**
 * Makes a computation, and makes it once more where the result does not hold what a right one must: an engine whose compiled
 * code is wrong often is not wrong twice. Failing again, it is refused: such a figure is told of, not shown.
 *
 * @param what the computation, in a word of the program's own, for whoever looks for the fault
 * @param compute without effects: it may be called twice
 * @param holds cheap beside the computation, and never false for rounding alone
 * @throws Refusal `miscomputed`
 */
export function verified<T>(what: string, compute: () => T, holds: (result: T) => boolean): T {
  const first = compute();
  if (holds(first)) return first;
  const second = compute();
  return holds(second) ? second : refuse("miscomputed", [], { name: what });
}

/** The issues with the engine's name in those that it has to answer for: only a door knows where it runs. */
export function withEngine(issues: Refusal["issues"], engine: string): readonly Issue[] {
  return issues.map((issue) => (issue.code === "miscomputed" ? { ...issue, values: { ...issue.values, found: engine } } : issue));
}
