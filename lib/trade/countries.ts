import { WORLD } from "@/lib/dataset/lookup";
import type { Country } from "@/lib/dataset/schema";

/** Who a row of trade statistics names. `unspecified`: a residue by region or kind ("Areas, nes", bunkers), nobody's share. */
export type Party = {
  /** ISO 3166-1 alpha-3, `WLD`, or the name as printed where no code is known. */
  readonly key: string;
  readonly name: string;
  readonly kind: "world" | "country" | "unspecified";
  /** True for "Other Asia, nes", read as Taiwan. */
  readonly otherAsia: boolean;
};

/**
 * Comtrade's numeric codes for records that carry neither ISO code nor name, as the API sends them unless descriptions
 * are asked for: the markets of this data set and the larger suppliers. They are the UN's M49 codes but for France 251,
 * India 699, Italy 381, Norway 579, Switzerland 757 and the United States 842.
 */
const NUMERIC =
  "ARE 784 ARM 51 AUS 36 AUT 40 AZE 31 BEL 56 BGD 50 BLR 112 BRA 76 BRN 96 CAN 124 CHE 757 CHL 152 CHN 156 CZE 203 DEU 276 DNK 208 EGY 818 ESP 724 EST 233 FIN 246 FRA 251 GBR 826 GEO 268 GRC 300 HKG 344 HUN 348 IDN 360 IND 699 IRL 372 IRN 364 ISR 376 ITA 381 JPN 392 KAZ 398 KGZ 417 KHM 116 KOR 410 LAO 418 LTU 440 LVA 428 MAC 446 MEX 484 MMR 104 MNG 496 MYS 458 NLD 528 NOR 579 NZL 554 PAK 586 PHL 608 POL 616 PRT 620 ROU 642 RUS 643 SAU 682 SGP 702 SVK 703 SVN 705 SWE 752 THA 764 TJK 762 TKM 795 TUR 792 UKR 804 USA 842 UZB 860 VNM 704 ZAF 710";

/** Names under which Trade Map and Comtrade print a country, where the data set's own name differs. */
const ALIASES: Readonly<Record<string, string>> = {
  "bolivia (plurinational state of)": "BOL",
  "brunei darussalam": "BRN",
  burma: "MMR",
  "china, hong kong sar": "HKG",
  "china, macao sar": "MAC",
  "chinese taipei": "TWN",
  "czech republic": "CZE",
  "hong kong, china": "HKG",
  "iran, islamic republic of": "IRN",
  "korea, democratic people's republic of": "PRK",
  "korea, republic of": "KOR",
  "lao people's dem. rep.": "LAO",
  "lao people's democratic republic": "LAO",
  "macao, china": "MAC",
  "moldova, republic of": "MDA",
  "rep. of korea": "KOR",
  "republic of korea": "KOR",
  "russian federation": "RUS",
  "taipei, chinese": "TWN",
  "tanzania, united republic of": "TZA",
  turkey: "TUR",
  türkiye: "TUR",
  usa: "USA",
  "united states of america": "USA",
  "venezuela, bolivarian republic of": "VEN",
  "viet nam": "VNM",
  vietnam: "VNM",
};

const OTHER_ASIA = "490";
/** Comtrade codes of residues: regions "nes", bunkers, free zones, special categories, areas nes. */
const RESIDUES = new Set("129 221 290 471 472 473 492 527 536 568 577 636 637 697 837 838 839 879 899".split(" "));
const RESIDUE_NAMES = /\bn\.?\s?e\.?\s?s\b|not elsewhere|^bunkers|^free zones|^special categ|^ship stores|unspecified|confidential/i;

/** Finds out who is meant by ISO code, Comtrade's number and name, whichever of them a row carries. Answers are remembered. */
export function partyFinder(countries: readonly Country[]): (iso: string, code: string, name: string) => Party {
  const byIso = new Map(countries.map((country) => [country.iso3, country.name.en]));
  const byName = new Map([
    ...countries.map((country): [string, string] => [country.name.en.toLowerCase(), country.iso3]),
    ...Object.entries(ALIASES),
  ]);
  const byNumber = new Map([...NUMERIC.matchAll(/([A-Z]{3}) (\d+)/g)].map((pair) => [pair[2] as string, pair[1] as string]));
  const known = new Map<string, Party>();
  const party = (key: string, name: string, kind: Party["kind"] = "country", otherAsia = false): Party => ({ key, name, kind, otherAsia });

  function find(iso: string, code: string, name: string): Party {
    const number = /^\d+$/.test(code) ? String(Number(code)) : "";
    if (number === "0" || iso === "W00" || iso === WORLD || /^world$/i.test(name)) return party(WORLD, "World", "world");
    if (number === OTHER_ASIA || /^other asia/i.test(name)) return party("TWN", byIso.get("TWN") ?? "Taiwan", "country", true);
    const iso3 = (byIso.has(iso) ? iso : undefined) ?? byNumber.get(number) ?? byName.get(name.toLowerCase());
    if (iso3) return party(iso3, byIso.get(iso3) ?? name);
    if (RESIDUES.has(number) || RESIDUE_NAMES.test(name)) return party(name || number, name || number, "unspecified");
    const printed = name || iso || (number && `code ${number}`);
    return party(printed, printed);
  }
  return (iso, code, name) => {
    const asked = `${iso}\t${code}\t${name}`;
    const before = known.get(asked);
    if (before) return before;
    const found = find(iso.trim().toUpperCase(), code.trim(), name.trim());
    known.set(asked, found);
    return found;
  };
}
