import known from "@/data/country-names.json";
import { folded } from "./fold";

/**
 * Whom a record names. `country`: by ISO 3166-1 alpha-3 (`XKX` for Kosovo). `former`: a state or part of one that has a
 * number of its own in old records, with the countries it became or belongs to. `group`: countries that may stand in the same
 * file one by one; `members` is empty where it is not held who they are. `residue`: what no country is named for ("Areas,
 * nes", bunkers). `unknown`: no one in the table.
 */
export type Who =
  | { readonly kind: "world" }
  | { readonly kind: "residue" }
  | { readonly kind: "unknown" }
  | { readonly kind: "country"; readonly code: string; readonly otherAsia: boolean }
  | { readonly kind: "former" | "group"; readonly code: string; readonly members: readonly string[] };

/** How a record names somebody: any of the three may be empty. */
export type Named = {
  /** ISO 3166-1 alpha-3 or alpha-2, or what a publisher puts in its place (`W00`, `EUU`, `_X`). */
  readonly iso: string;
  /** M49, or UN Comtrade's number. */
  readonly number: string;
  readonly name: string;
};

/** What the table holds of anybody: numbers (M49, Comtrade's own beside it), names, codes other than ISO's. */
type Entry = { readonly numbers: readonly number[]; readonly names: readonly string[]; readonly codes?: readonly string[] };

const world: Who = { kind: "world" };
const residue: Who = { kind: "residue" };
const unknown: Who = { kind: "unknown" };
/** Taiwan's trade in Comtrade, which has no other line for it. */
const otherAsia: Who = { kind: "country", code: "TWN", otherAsia: true };

/** Comtrade's numbers of residues: regions "nes", bunkers, free zones, special categories, areas nes. 492 is Monaco in M49. */
const RESIDUES = new Set("129 221 290 471 472 473 492 527 536 568 577 636 637 697 837 838 839 879 899 946 999".split(" "));
/** Where Comtrade counts today under a number of its own: France, Norway, India, Switzerland, the United States. */
const COMTRADES_OWN = new Set([251, 579, 699, 757, 842]);
const RESIDUE_CODE = /^_|^X[X\d]?$|^[A-Z]\d\d$/;
const RESIDUE_NAME =
  /\bn\.?\s?e\.?\s?s\b|not elsewhere|^bunkers|^free zones|^special categ|^ship stores|unspecified|not specified|not allocated|confidential|^neutral zone$|^others?$|^other (countries|areas|territories)|^unknown( countr(y|ies))?$|^rest of (the )?world$|^autres( pays)?$|^non (spécifi|précis)|^zones? n\.?\s?[ds]\.?\s?a|^прочие|^не указан|^не определ|^其他(国家|地区)?/i;
const WORLD_NAME =
  /^(the )?world( total)?$|^(grand )?total( general)?$|^(всего|итого)$|^(合计|总计|总额)$|^all (countries|partners)$|^(le )?monde( entier)?$|^весь мир$|^мир$|^世界$|^全球$/i;
/** Trade Map's word behind groups it adds up. */
const SUMMED = /\baggregation$/i;

const countries: readonly (Entry & { readonly iso3: string; readonly iso2: string })[] = known.countries;
const byNumber = new Map<string, Who>();
const byCode = new Map<string, Who>();
const byName = new Map<string, Who>();

function enter(who: Who, codes: readonly string[], { numbers, names }: Entry): void {
  for (const code of codes) if (!byCode.has(code)) byCode.set(code, who);
  for (const number of numbers) byNumber.set(String(number), who);
  for (const name of names) if (!byName.has(folded(name))) byName.set(folded(name), who);
}

for (const { iso3, iso2, ...entry } of countries)
  enter({ kind: "country", code: iso3, otherAsia: false }, [iso3, iso2, ...(entry.codes ?? [])], entry);
for (const { code, members, ...entry } of known.former) enter({ kind: "former", code, members }, [code], entry);
for (const { code, members, ...entry } of known.groups) enter({ kind: "group", code, members }, [...entry.codes], entry);

/** UN Comtrade's number of a country: its own where it has one beside M49 (757 Switzerland). `undefined` for a code of nobody. */
export function comtradeNumber(iso3: string): number | undefined {
  const numbers = countries.find((country) => country.iso3 === iso3)?.numbers ?? [];
  return numbers.find((number) => COMTRADES_OWN.has(number)) ?? numbers[0];
}

/**
 * Finds out whom a record names. A name that is known goes before a number and a number before a code: Comtrade gives the
 * Federal Republic before 1990 the code of Germany, and "Europe EU, nes" number and code of Monaco.
 */
export function whoIs({ iso, number, name }: Named): Who {
  const code = iso.trim().toUpperCase();
  const digits = /^\d+(\.0+)?$/.test(number.trim()) ? String(Math.trunc(Number(number))) : "";
  const named = whoseName(name.trim());
  if (digits === "0" || code === "W00" || code === "WLD") return world;
  if (digits === "490" || code === "S19") return otherAsia;
  if (RESIDUES.has(digits) && named.kind !== "country") return residue;
  if (named.kind !== "unknown") return named;
  return byNumber.get(digits) ?? byCode.get(code) ?? (RESIDUE_CODE.test(code) ? residue : unknown);
}

function whoseName(text: string): Who {
  if (WORLD_NAME.test(text)) return world;
  if (/^other asia\b/i.test(text)) return otherAsia;
  const found = byName.get(folded(text));
  if (found) return found;
  if (RESIDUE_NAME.test(text)) return residue;
  if (SUMMED.test(text)) return byName.get(folded(text.replace(SUMMED, ""))) ?? { kind: "group", code: text, members: [] };
  return unknown;
}

/**
 * The country a text means: a code (alpha-3, alpha-2), a number (M49, Comtrade's) or a name in the forms that ISO, the UN,
 * Comtrade, the ITC, the World Bank and everyday English, Chinese, Russian and French use. `null` for everything else: groups,
 * states that are no more, residues, the world.
 */
export function countryOf(text: string): string | null {
  const plain = text.trim();
  const code = plain.toUpperCase();
  const who = byCode.get(code) ?? (/^\d+$/.test(plain) ? whoIs({ iso: "", number: plain, name: "" }) : whoseName(plain));
  return who.kind === "country" ? who.code : null;
}
