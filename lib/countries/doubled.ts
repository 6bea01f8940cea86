import { countryOf, whoIs } from "./who";

/** Columns in which UN Comtrade's own codes for residues stand: `_X`, `X1`, `R91`. Elsewhere such a code may be anyone's. */
const COMTRADE = /^(partner|reporter)\s?iso3?$/i;
/** Columns in which its numbers stand. */
const NUMBERS = /^(partner|reporter)\s?code$/i;

/**
 * Which of these names are not to be counted beside the others: the world and groups with a member among them, and residues
 * ("Areas, nes", bunkers), which are nobody. A group none of whose members is there may be a trader of its own; of one whose
 * members are not held, any country may be one.
 *
 * @param column what the column is called in which they stand
 */
export function doubledIn(names: readonly string[], column: string): ReadonlySet<string> {
  const comtrade = COMTRADE.test(column.trim());
  const numbered = NUMBERS.test(column.trim());
  const present = new Set(names.flatMap((name) => countryOf(name) ?? []));
  return new Set(
    names.filter((name) => {
      if (countryOf(name) !== null) return false;
      const byName = whoIs({ iso: "", number: numbered ? name : "", name });
      const who = byName.kind === "unknown" ? whoIs({ iso: name, number: "", name: "" }) : byName;
      if (who.kind === "world") return present.size > 0;
      if (who.kind === "group") return who.members.length === 0 ? present.size > 0 : who.members.some((member) => present.has(member));
      return who.kind === "residue" && (comtrade || byName.kind === "residue");
    }),
  );
}
