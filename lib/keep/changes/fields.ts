import { isRecord } from "@/lib/decision/options";
import type { Decision } from "@/lib/decision/schema";
import { watched } from "@/lib/decision/watch/tripwires";

/** Where something stands in a decision that people set by itself, from the outside in: `["pillars", "demand"]`, `["markets", "KAZ"]`. */
export type Field = readonly string[];
/** Every field of a decision that holds something, by its place written as JSON. */
export type Fields = ReadonlyMap<string, unknown>;

/** How many levels of a part are taken apart; parts that do not stand here are one field each. */
const depths: Readonly<Record<string, number>> = {
  pillars: 1,
  criteria: 1,
  thresholds: 1,
  competition: 1,
  costs: 1,
  "costs.rates": 1,
  "costs.everywhere": 1,
  "costs.markets": 1,
  checks: 2,
  brief: 1,
  "brief.notes": 1,
};

/** Lists whose entries are set one by one, with what an entry is known by. */
const lists: readonly { readonly at: readonly string[]; readonly key: (entry: never) => readonly string[] }[] = [
  { at: ["markets"], key: (iso3: string) => [iso3] },
  { at: ["overrides"], key: ({ market, indicator }: Decision["overrides"][number]) => [market, indicator] },
  { at: ["own", "markets"], key: ({ iso3 }: { readonly iso3: string }) => [iso3] },
  { at: ["own", "indicators"], key: ({ id }: { readonly id: string }) => [id] },
  { at: ["tripwires"], key: (wire: Parameters<typeof watched>[0]) => [watched(wire)] },
];

/** What every decision has, though nothing stands in it. */
const frame = { criteria: {}, thresholds: {}, competition: {}, markets: [], overrides: [] };
const ownFrame = { markets: [], indicators: [] };
const costsFrame = { rates: {}, everywhere: {}, markets: {} };

/** A decision taken apart into what people set by itself. Its version is none of it. */
export function fieldsOf(decision: Decision): Fields {
  const fields = new Map<string, unknown>();
  for (const [part, value] of Object.entries(decision)) if (part !== "version" && value !== undefined) spread(fields, [part], value, 0);
  return fields;
}

/** The decision that holds these fields: the inverse of `fieldsOf`, but for groups in which nothing stands. Nothing is checked. */
export function fromFields(fields: Fields, version: Decision["version"]): Decision {
  const made: Record<string, unknown> = { version, ...structuredClone(frame) };
  for (const [key, value] of fields) put(made, placeOf(key), value);
  return made as Decision;
}

/** A field's place, of what it is written as in `Fields`. */
export function placeOf(key: string): Field {
  return JSON.parse(key) as Field;
}

/** A value as text, the same for the same content in whatever order its members come: a database may reorder them. */
export function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_, inner: unknown) =>
    isRecord(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}

function spread(fields: Map<string, unknown>, at: Field, value: unknown, levels: number): void {
  const list = lists.find((each) => each.at.join() === at.join());
  if (list && Array.isArray(value)) {
    for (const entry of value) fields.set(freeKey(fields, [...at, ...list.key(entry as never)]), entry);
    return;
  }
  const deeper = Math.max(levels, depths[at.join(".")] ?? (at.join() === "own" ? 1 : 0));
  if (deeper > 0 && isRecord(value))
    for (const [name, inner] of Object.entries(value)) {
      if (inner !== undefined) spread(fields, [...at, name], inner, deeper - 1);
    }
  else fields.set(JSON.stringify(at), value);
}

/** A list may name one thing twice: the second has a place of its own. */
function freeKey(fields: Fields, at: Field): string {
  for (let again = 1; ; again++) {
    const key = JSON.stringify(again === 1 ? at : [...at, `${again}`]);
    if (!fields.has(key)) return key;
  }
}

function put(made: Record<string, unknown>, at: Field, value: unknown): void {
  const [part, inner] = at as [string, string];
  if (part === "own") made.own ??= structuredClone(ownFrame);
  if (part === "costs") made.costs ??= structuredClone(costsFrame);
  const list = lists.find((each) => each.at.every((name, level) => at[level] === name));
  if (list) {
    const group = (list.at.length === 2 ? (made[part] as Record<string, unknown>) : made) as Record<string, unknown>;
    const name = list.at.at(-1) as string;
    group[name] = [...((group[name] as unknown[] | undefined) ?? []), value];
    return;
  }
  let group = made;
  for (const name of at.slice(0, -1)) {
    if (!Object.hasOwn(group, name)) group[name] = {};
    group = group[name] as Record<string, unknown>;
  }
  // A key that redefines an object is none of a decision: whoever reads the result refuses it.
  Object.defineProperty(group, at.at(-1) ?? inner, { value, enumerable: true, writable: true, configurable: true });
}
