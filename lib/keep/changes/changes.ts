import type { Decision } from "@/lib/decision/schema";
import { canonical, type Field, fieldsOf, placeOf } from "./fields";

/** One field that holds something else. `undefined` where nothing stood, or stands any more. */
export type FieldChange = { readonly field: Field; readonly before: unknown; readonly after: unknown };

/** The fields in which two decisions differ, in the order of the first; what only the second holds comes last. */
export function fieldChanges(first: Decision, second: Decision): readonly FieldChange[] {
  const [before, after] = [fieldsOf(first), fieldsOf(second)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => canonical(before.get(key)) !== canonical(after.get(key)))
    .map((key) => ({ field: placeOf(key), before: before.get(key), after: after.get(key) }));
}

/** Whether two decisions hold the same, in whatever order. */
export function isSameDecision(first: Decision, second: Decision): boolean {
  return fieldChanges(first, second).length === 0;
}
