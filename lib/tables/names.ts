import { countryOf } from "@/lib/countries/who";
import type { Dataset, Indicator } from "@/lib/dataset/schema";
import { OWN_PREFIX, type OwnMarket } from "@/lib/decision/schema";
import type { LocalText } from "@/lib/i18n/text";

const CODE = /^[A-Z]{3}$/;
/** Characters of an own id behind its prefix. */
const LONGEST = 50;

/** Finds what rows mean by a market or an indicator: by code, id or name in any language held, capitals aside. */
export type Finder = {
  /** `known` is false for a market the data set does not hold; its name is empty where only a code was given. `null`: no market. */
  readonly market: (code: string, name: string) => (OwnMarket & { readonly known: boolean }) | null;
  /** The indicator held under this name, or the id an own one of this name gets. `null`: a name without letter or digit. */
  readonly indicator: (text: string) => { readonly id: string; readonly held: Indicator | null } | null;
};

/** @param dataset with the decision's own entries */
export function finderOf(dataset: Dataset): Finder {
  const markets = lookUp(dataset.markets, ({ iso3, iso2, name, region }) => [iso3, ...(region === "own" ? [] : [iso2]), ...namesOf(name)]);
  const countries = lookUp(dataset.countries, ({ iso3, iso2, name }) => [iso3, iso2, ...namesOf(name)]);
  const indicators = lookUp(dataset.indicators, ({ id, name, short }) => [id, ...namesOf(name), ...namesOf(short)]);
  return {
    market(code, name) {
      const wanted = folded(code || name);
      const meant = folded(countryOf(code || name) ?? "");
      const held = markets.get(wanted) ?? markets.get(meant);
      if (held) return { iso3: held.iso3, name: held.name.en, known: true };
      const country = countries.get(wanted) ?? countries.get(meant);
      if (country) return { iso3: country.iso3, name: name || country.name.en, known: false };
      const own = code.toUpperCase();
      return CODE.test(own) ? { iso3: own, name, known: false } : null;
    },
    indicator(text) {
      const slug = slugOf(text.startsWith(OWN_PREFIX) ? text.slice(OWN_PREFIX.length) : text);
      const id = OWN_PREFIX + slug;
      const held = indicators.get(folded(text)) ?? indicators.get(id);
      if (held) return { id: held.id, held };
      return slug === "" ? null : { id, held: null };
    },
  };
}

function lookUp<T>(entries: readonly T[], keys: (entry: T) => readonly string[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const entry of entries) for (const key of keys(entry)) if (!found.has(folded(key))) found.set(folded(key), entry);
  return found;
}

function namesOf(text: LocalText): string[] {
  return Object.values(text);
}

function folded(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}

/** Letters and digits of any script, lower case, joined by hyphens. */
function slugOf(text: string): string {
  const words = folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join("-").slice(0, LONGEST).replace(/-$/, "");
}
