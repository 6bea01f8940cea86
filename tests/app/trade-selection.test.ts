import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { readSelection, reportedPairs } from "../../app/[language]/trade/selection";

const pairs = reportedPairs(loadDataset("data"));

describe("the selection in the address", () => {
  test("starts with China's exports to Kazakhstan in all years", () => {
    expect(readSelection({}, pairs)).toEqual({ reporter: "CHN", partner: "KAZ", flow: "exports", from: 2015, to: 2024, refused: [] });
  });
  test("is read as asked where it is held", () => {
    const asked = { reporter: "KGZ", partner: "CHN", flow: "share", from: "2018", to: "2023" };
    expect(readSelection(asked, pairs)).toEqual({ ...asked, from: 2018, to: 2023, refused: [] });
  });
  test("turns years round that stand the wrong way", () => {
    expect(readSelection({ from: "2022", to: "2016" }, pairs)).toMatchObject({ from: 2016, to: 2022 });
  });
  test("names what is not held, shortened, and takes what is", () => {
    const found = readSelection(
      { reporter: "KGZ", partner: "DEU", flow: "<script>alert(document.cookie)", from: "1066", to: ["2020", "2021"] },
      pairs,
    );
    expect(found).toMatchObject({ reporter: "KGZ", flow: "exports", from: 2015, to: 2024 });
    expect(found.refused.every((asked) => asked.length <= 20)).toBe(true);
    expect(found.refused).toHaveLength(pairs.get("KGZ")?.includes("DEU") ? 3 : 4);
  });
});

test("every pair in the list is reported by the first of the two", () => {
  expect(pairs.get("CHN")).toContain("KGZ");
  expect(pairs.get("LAO") ?? []).not.toContain("WLD");
  expect([...pairs.values()].every((partners) => partners.length > 0)).toBe(true);
});
