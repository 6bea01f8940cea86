import type { Decision } from "./schema";

/** What is done about a figure that is missing. */
export const gapPolicies = ["regional-median", "worst-observed", "leave-out"] as const;
export type GapPolicy = (typeof gapPolicies)[number];

type Options = Readonly<Record<string, unknown>>;

/** What stands at a place among a method's options; `undefined` where nothing does. */
export function optionAt(options: Options, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (isRecord(at) && Object.hasOwn(at, key) ? at[key] : undefined), options);
}

/**
 * The decision with one option of its method set, or taken away where the value is `undefined`: the method's default then
 * holds. Groups on the way are made; a group that stood there as anything else is replaced.
 */
export function withOption(decision: Decision, path: readonly string[], value: unknown): Decision {
  return { ...decision, method: { ...decision.method, options: set(decision.method.options, path, value) } };
}

function set(options: Options, [key, ...rest]: readonly string[], value: unknown): Record<string, unknown> {
  if (key === undefined) return { ...options };
  const { [key]: inner, ...others } = options;
  if (rest.length > 0) return { ...others, [key]: set(isRecord(inner) ? inner : {}, rest, value) };
  return value === undefined ? others : { ...others, [key]: value };
}

/** Whether a value is an object with fields of its own, and no list. */
export function isRecord(value: unknown): value is Options {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
