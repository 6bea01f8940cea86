import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { partyFinder } from "@/lib/trade/countries";

const { countries, markets } = loadDataset("data");
const find = partyFinder(countries);

describe("who a row names", () => {
  test("every country of the data set is found by its ISO code and by its own name", () => {
    for (const { iso3, name } of countries) {
      expect(find(iso3, "", ""), iso3).toMatchObject({ key: iso3, kind: "country" });
      expect(find("", "", name.en), name.en).toMatchObject({ key: iso3, kind: "country" });
    }
  });

  // Comtrade's own list has 251 France, 381 Italy, 579 Norway, 699 India, 757 Switzerland, 842 USA where M49 has others.
  test.each([
    ["251", "FRA"],
    ["381", "ITA"],
    ["579", "NOR"],
    ["699", "IND"],
    ["757", "CHE"],
    ["842", "USA"],
    ["156", "CHN"],
    ["036", "AUS"],
  ])("Comtrade's code %s is %s", (code, iso3) => {
    expect(find("", code, "").key).toBe(iso3);
  });

  // M49: 398, 417, 762, 795, 860 / 96, 116, 360, 418, 458, 104, 608, 702, 764, 704 / 31, 268, 51.
  test("every market can be named by number alone", () => {
    const numbers = [398, 417, 762, 795, 860, 96, 116, 360, 418, 458, 104, 608, 702, 764, 704, 31, 268, 51];
    expect(numbers.map((number) => find("", String(number), "").key).sort()).toEqual(markets.map(({ iso3 }) => iso3).sort());
  });

  test.each([
    ["WLD", "", ""],
    ["W00", "0", "World"],
    ["", "0", ""],
    ["", "", "world"],
  ])("the world is the world as %j %j %j", (iso, code, name) => {
    expect(find(iso, code, name)).toMatchObject({ key: "WLD", kind: "world" });
  });

  test.each(["Areas, nes", "Area Nes", "Other Europe, nes", "Bunkers", "Free Zones", "Special Categories", "Areas n.e.s.", "LAIA, nes"])(
    "%s is a residue and nobody",
    (name) => {
      expect(find("", "", name).kind).toBe("unspecified");
    },
  );

  test("Other Asia, nes is read as Taiwan and marked, Taipei, Chinese is Taiwan without a mark", () => {
    expect(find("S19", "490", "Other Asia, nes")).toMatchObject({ key: "TWN", kind: "country", otherAsia: true });
    expect(find("", "", "Taipei, Chinese")).toMatchObject({ key: "TWN", otherAsia: false });
  });

  test("names that end like a residue but are countries stay countries", () => {
    for (const name of ["Philippines", "Maldives", "Seychelles"]) expect(find("", "", name).kind, name).toBe("country");
  });

  test("who is not known keeps the name as printed", () => {
    expect(find("", "", "Atlantis")).toMatchObject({ key: "Atlantis", kind: "country" });
    expect(find("", "999", "")).toMatchObject({ key: "code 999" });
    expect(find("", "", "")).toMatchObject({ key: "" });
  });
});
