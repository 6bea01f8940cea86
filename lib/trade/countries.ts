import { type Who, whoIs } from "@/lib/countries/who";
import { WORLD } from "@/lib/dataset/lookup";
import type { Country } from "@/lib/dataset/schema";

/**
 * Who a row of trade statistics names. `former`: a state that is no more, a supplier like any other in its time. `group`:
 * countries that may stand in the same file one by one. `unspecified`: a residue by region or kind ("Areas, nes", bunkers),
 * nobody's share. `unknown`: nobody the table of countries holds; it may be anyone.
 */
export type Party = {
  /** ISO 3166-1 alpha-3, `WLD`, the code of a former state or group, or the name as printed where nobody is known by it. */
  readonly key: string;
  readonly name: string;
  readonly kind: "world" | "country" | "former" | "group" | "unspecified" | "unknown";
  /** True for "Other Asia, nes", read as Taiwan. */
  readonly otherAsia: boolean;
  /** Of a former state or a group: the countries in it, as far as they are held. */
  readonly members: readonly string[];
};

/** Finds out who is meant by ISO code, Comtrade's number and name, whichever of them a row carries. Answers are remembered. */
export function partyFinder(countries: readonly Country[]): (iso: string, code: string, name: string) => Party {
  const names = new Map(countries.map(({ iso3, name }) => [iso3, name.en]));
  const known = new Map<string, Party>();
  return (iso, code, name) => {
    const asked = `${iso}\t${code}\t${name}`;
    const before = known.get(asked);
    if (before) return before;
    const number = code.trim().replace(/^0+(?=\d)/, "");
    const who = whoIs({ iso, number: code, name });
    const coded = "code" in who ? who.code : number && `code ${number}`;
    const found = partyOf(who, name.trim() || iso.trim() || coded, names);
    known.set(asked, found);
    return found;
  };
}

function partyOf(who: Who, printed: string, names: ReadonlyMap<string, string>): Party {
  const party = { name: printed, otherAsia: false, members: [] };
  switch (who.kind) {
    case "world":
      return { ...party, key: WORLD, name: "World", kind: "world" };
    case "residue":
      return { ...party, key: printed, kind: "unspecified" };
    case "unknown":
      return { ...party, key: printed, kind: "unknown" };
    case "country":
      return { ...party, key: who.code, name: names.get(who.code) ?? printed, kind: "country", otherAsia: who.otherAsia };
    default:
      return { ...party, key: who.code, kind: who.kind, members: who.members };
  }
}
