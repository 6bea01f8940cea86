import { readDecision } from "@/lib/decision/migrate";
import type { Decision } from "@/lib/decision/schema";
import { Refusal } from "@/lib/math/refusal";
import { type FieldChange, fieldChanges } from "./changes";
import { canonical, type Field, fieldsOf, fromFields, placeOf } from "./fields";

/** Two people's changes to one revision, held against each other. */
export type Merge = {
  readonly mine: readonly FieldChange[];
  readonly theirs: readonly FieldChange[];
  /** Fields that both changed, each to something else. */
  readonly clashes: readonly Field[];
  /** The revision with both people's changes; `null` where they clash, or where together they make no decision. */
  readonly both: Decision | null;
};

/**
 * Joins two people's changes to the same revision, field by field: what only one of them changed is as that one left it, and
 * what both changed alike is so. Nothing is guessed where they clash.
 *
 * @param base the revision that both began with
 */
export function mergeOf(base: Decision, mine: Decision, theirs: Decision): Merge {
  const changes = { mine: fieldChanges(base, mine), theirs: fieldChanges(base, theirs) };
  const [before, here, there] = [fieldsOf(base), fieldsOf(mine), fieldsOf(theirs)];
  const isOtherwise = (key: string) => canonical(here.get(key)) !== canonical(there.get(key));
  const touched = (list: readonly FieldChange[]) => new Set(list.map(({ field }) => JSON.stringify(field)));
  const [byMe, byThem] = [touched(changes.mine), touched(changes.theirs)];
  const clashes = [...byMe].filter((key) => byThem.has(key) && isOtherwise(key)).map(placeOf);
  if (clashes.length > 0) return { ...changes, clashes, both: null };
  if (byMe.size === 0) return { ...changes, clashes, both: theirs };
  if (byThem.size === 0) return { ...changes, clashes, both: mine };
  const joined = new Map<string, unknown>();
  // In the order of what is saved already; what is new of mine comes after it.
  for (const key of new Set([...there.keys(), ...here.keys(), ...before.keys()])) {
    const from = byMe.has(key) ? here : there;
    if (from.has(key)) joined.set(key, from.get(key));
  }
  return { ...changes, clashes, both: readable(fromFields(joined, theirs.version)) };
}

/** The decision, where it is one: two sound halves may be too long together, or lean on what the other took away. */
function readable(made: Decision): Decision | null {
  try {
    return readDecision(made);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
