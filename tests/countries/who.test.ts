import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import known from "@/data/country-names.json";
import { folded } from "@/lib/countries/fold";
import { countryOf, whoIs } from "@/lib/countries/who";
import { loadDataset } from "@/lib/dataset/load";

const { countries, markets } = loadDataset("data");
const named = (name: string) => whoIs({ iso: "", number: "", name });
const numbered = (number: string) => whoIs({ iso: "", number, name: "" });
const list = (file: string) =>
  Papa.parse<{ number: string; name: string }>(readFileSync(`tests/fixtures/countries/${file}`, "utf8"), {
    header: true,
    skipEmptyLines: true,
  }).data;

describe("one table of countries", () => {
  test("every country of the data set is found by both codes and by its names", () => {
    for (const { iso3, iso2, name } of countries)
      for (const text of [iso3, iso2, ...Object.values(name)]) expect(countryOf(text), text).toBe(iso3);
  });

  test("every market is found by its names", () => {
    for (const { iso3, name } of markets) for (const text of Object.values(name)) expect(countryOf(text), text).toBe(iso3);
  });

  // Comtrade's own list has 251 France, 381 Italy, 579 Norway, 699 India, 757 Switzerland, 842 USA where M49 has others.
  test.each([
    ["251", "FRA"],
    ["250", "FRA"],
    ["381", "ITA"],
    ["380", "ITA"],
    ["579", "NOR"],
    ["699", "IND"],
    ["356", "IND"],
    ["757", "CHE"],
    ["842", "USA"],
    ["840", "USA"],
    ["156", "CHN"],
    ["036", "AUS"],
    ["100", "BGR"],
    ["144", "LKA"],
    ["634", "QAT"],
    ["566", "NGA"],
  ])("the number %s is %s", (number, iso3) => {
    expect(countryOf(number)).toBe(iso3);
  });

  // The lists of the ITC's Trade Map and of UN Comtrade (2018 and 2026), as their readers have published them.
  test.each(["trade-map.csv", "comtrade.csv", "comtrade-2018.csv"])(
    "%s: a name means whom its number means, and nobody is unknown",
    (file) => {
      for (const { number, name } of list(file)) {
        expect(named(name).kind, name).not.toBe("unknown");
        const who = numbered(number);
        // Trade Map has Taiwan, and Comtrade "Other Asia, nes", under 490.
        if (number !== "490") expect(named(name), name).toEqual(who);
      }
    },
  );

  test.each([
    ["Bosnia and Herzegovina", "BIH"],
    ["Côte d'Ivoire", "CIV"],
    ["COTE D IVOIRE", "CIV"],
    ["Macedonia, North", "MKD"],
    ["Syrian Arab Republic", "SYR"],
    ["Congo, Democratic Republic of the", "COD"],
    ["Congo, Rep.", "COG"],
    ["Kyrgyz Republic", "KGZ"],
    ["Lao PDR", "LAO"],
    ["Turkiye", "TUR"],
    ["Korea, Dem. People's Rep.", "PRK"],
    ["Korea, Rep.", "KOR"],
    ["Egypt, Arab Rep.", "EGY"],
    ["Yemen, Rep.", "YEM"],
    ["Gambia, The", "GMB"],
    ["Micronesia, Fed. Sts.", "FSM"],
    ["St. Vincent and the Grenadines", "VCT"],
    ["U.S.A.", "USA"],
    ["Hong Kong SAR, China", "HKG"],
    ["Taiwan, Province of China", "TWN"],
    ["West Bank and Gaza", "PSE"],
    ["Кыргызская Республика", "KGZ"],
    ["Республика Корея", "KOR"],
    ["Южная Корея", "KOR"],
    ["Вьетнам", "VNM"],
    ["越南", "VNM"],
    ["俄罗斯", "RUS"],
    ["大韩民国", "KOR"],
    ["Holy See", "VAT"],
    ["Kosovo", "XKX"],
  ])("%s is %s", (text, iso3) => {
    expect(countryOf(text)).toBe(iso3);
    expect(countryOf(`  ${text.toUpperCase()} `)).toBe(iso3);
  });

  test("neighbours by name are kept apart", () => {
    const pairs = {
      Guinea: "GIN",
      "Guinea-Bissau": "GNB",
      Dominica: "DMA",
      "Dominican Rep.": "DOM",
      Niger: "NER",
      Samoa: "WSM",
      Sudan: "SDN",
      "South Sudan": "SSD",
    };
    for (const [text, iso3] of Object.entries(pairs)) expect(countryOf(text), text).toBe(iso3);
  });

  test("no name and no number stands for two", () => {
    const all = [...known.countries.map(({ iso3, ...entry }) => ({ code: iso3, ...entry })), ...known.former, ...known.groups];
    const names = all.flatMap((entry) => [...new Set(entry.names.map(folded))]);
    const numbers = all.flatMap((entry) => entry.numbers);
    expect(names.filter((name, i) => names.indexOf(name) < i || name === "")).toEqual([]);
    expect(numbers.filter((number, i) => numbers.indexOf(number) < i)).toEqual([]);
  });

  test.each(["Atlantis", "Northern Ireland", "", "?", "12.5", "Total", "x"])("%j is no country", (text) => {
    expect(countryOf(text)).toBeNull();
  });
});

describe("groups, residues, states that are no more", () => {
  test.each([
    "European Union (EU 27) Aggregation",
    "European Union - 27 countries (from 2020)",
    "EU-27",
    "ASEAN Aggregation",
    "ASEAN",
    "Africa Aggregation",
    "Sub-Saharan Africa",
    "Euro area",
    "Least developed countries",
    "Some new union Aggregation",
    "ЕС",
    "欧盟",
  ])("%s is a group", (name) => {
    expect(named(name).kind).toBe("group");
    expect(countryOf(name)).toBeNull();
  });

  test("a group names its members where they are held", () => {
    expect(named("European Union")).toMatchObject({ members: expect.arrayContaining(["DEU", "POL", "GBR"]) });
    expect(numbered("97")).toEqual(named("European Union"));
    expect(whoIs({ iso: "EUN", number: "", name: "" })).toEqual(named("EU"));
  });

  test.each([
    "Areas, nes",
    "Area Nes",
    "Other Europe, nes",
    "Bunkers",
    "Free Zones",
    "Special Categories",
    "Areas n.e.s.",
    "LAIA, nes",
    "Territory not allocated",
  ])("%s is a residue and nobody", (name) => {
    expect(named(name).kind).toBe("residue");
  });

  test("names that end like a residue but are countries stay countries", () => {
    for (const name of ["Philippines", "Maldives", "Seychelles"]) expect(named(name).kind, name).toBe("country");
  });

  test.each([
    ["_X ", "899", ""],
    ["X1 ", "837", ""],
    ["_X ", "", ""],
    ["A79", "", ""],
    // Comtrade gives "Europe EU, nes" the number and the code of Monaco.
    ["MCO", "492", "Europe EU, nes"],
    ["MCO", "492", ""],
  ])("%j %j %j is a residue", (iso, number, name) => {
    expect(whoIs({ iso, number, name }).kind).toBe("residue");
  });

  test("Monaco by its name or by its code alone stays Monaco", () => {
    expect(whoIs({ iso: "MCO", number: "492", name: "Monaco" })).toMatchObject({ code: "MCO" });
    expect(whoIs({ iso: "MCO", number: "", name: "" })).toMatchObject({ code: "MCO" });
  });

  test("a state that is no more is neither one of its successors nor a group", () => {
    expect(named("Serbia and Montenegro (...2005)")).toMatchObject({ kind: "former", members: ["SRB", "MNE", "XKX"] });
    expect(whoIs({ iso: "DEU", number: "280", name: "" })).toMatchObject({ kind: "former", members: ["DEU"] });
    expect(named("USSR").kind).toBe("former");
  });

  test("an old name of a country that still is means that country", () => {
    for (const [name, code] of Object.entries({
      Swaziland: "SWZ",
      Burma: "MMR",
      "Sudan (...2011)": "SDN",
      "TFYR of Macedonia": "MKD",
      "Cape Verde": "CPV",
    }))
      expect(named(name), name).toMatchObject({ kind: "country", code });
  });
});

describe("names in French", () => {
  test.each([
    ["Chine", "CHN"],
    ["Royaume-Uni", "GBR"],
    ["États-Unis d’Amérique", "USA"],
    ["Etats-Unis", "USA"],
    ["République de Corée", "KOR"],
    ["République démocratique populaire lao", "LAO"],
    ["Kirghizistan", "KGZ"],
    ["Ouzbékistan", "UZB"],
    ["Géorgie", "GEO"],
    ["Arménie", "ARM"],
    ["Brunéi Darussalam", "BRN"],
    ["Bolivie (État plurinational de)", "BOL"],
    ["République démocratique du Congo", "COD"],
    ["Viêt Nam", "VNM"],
  ])("%s is %s", (name, iso3) => {
    expect(countryOf(name)).toBe(iso3);
  });

  test("the world and nobody are not taken for a country", () => {
    expect(named("Monde")).toEqual({ kind: "world" });
    for (const name of ["Zones n.d.a.", "Non spécifié", "Autres pays"]) expect(named(name).kind, name).toBe("residue");
    expect(named("Pays-Bas").kind).toBe("country");
  });
});
