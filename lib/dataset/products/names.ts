import type { LocalText } from "@/lib/i18n/text";
import type { ProductNames, Products } from "./schema";

/** A line's name in every language it is held in. */
export function lineName({ names: held = [] }: Products, { code, name }: { readonly code: string; readonly name: LocalText }): LocalText {
  return inAll(name, held, ({ lines }) => lines.get(code));
}

/** What decides about an everyday good, in every language it is held in; `null` where nothing has to be decided. */
export function noteOf({ names: held = [] }: Products, note: string | null): LocalText | null {
  return note === null ? null : inAll({ en: note }, held, ({ notes: all }) => all.get(note));
}

function inAll(name: LocalText, held: ProductNames, find: (each: ProductNames[number]) => string | undefined): LocalText {
  const others = held.flatMap((each) => {
    const said = find(each);
    return said === undefined ? [] : [[each.language, said] as const];
  });
  return others.length === 0 ? name : { ...name, ...Object.fromEntries(others) };
}
