import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { partyFinder } from "@/lib/trade/countries";

const { countries } = loadDataset("data");
const find = partyFinder(countries);

describe("the party of a row of trade", () => {
  test("a country goes by the data set's own name, whatever the row calls it", () => {
    expect(find("", "", "Bolivia, Plurinational State of")).toMatchObject({ key: "BOL", name: "Bolivia", kind: "country" });
    expect(find("", "144", "")).toMatchObject({ key: "LKA", name: "Sri Lanka", kind: "country" });
  });

  test.each([
    ["WLD", "", ""],
    ["W00", "0", "World"],
    ["", "0", ""],
    ["", "0.0", ""],
    ["", "", "world"],
  ])("the world is the world as %j %j %j", (iso, code, name) => {
    expect(find(iso, code, name)).toMatchObject({ key: "WLD", kind: "world" });
  });

  test("Other Asia, nes is read as Taiwan and marked, Taipei, Chinese is Taiwan without a mark", () => {
    expect(find("S19", "490", "Other Asia, nes")).toMatchObject({ key: "TWN", kind: "country", otherAsia: true });
    expect(find("", "", "Taipei, Chinese")).toMatchObject({ key: "TWN", otherAsia: false });
  });

  test("a group keeps the name it is printed under", () => {
    expect(find("", "", "European Union (EU 27) Aggregation")).toMatchObject({ kind: "group", name: "European Union (EU 27) Aggregation" });
    expect(find("", "97", "")).toMatchObject({ key: "EU", kind: "group" });
  });

  test("who is not known keeps the name as printed", () => {
    expect(find("", "", "Atlantis")).toMatchObject({ key: "Atlantis", kind: "unknown" });
    expect(find("", "0950", "")).toMatchObject({ key: "code 950", kind: "unknown" });
    expect(find("", "", "")).toMatchObject({ key: "" });
  });
});
