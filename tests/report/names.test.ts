import { describe, expect, test } from "vitest";
import { countryName, indicatorName } from "@/lib/report/names";
import { madeDataset } from "../samples/dataset";

const dataset = madeDataset();

describe("names", () => {
  test("come from the list of countries, else from the markets", () => {
    const renamed = { ...dataset, countries: [{ iso3: "AAA", iso2: "AA", name: { en: "Alpha" } }] };
    expect(countryName(renamed, "AAA").en).toBe("Alpha");
    expect(countryName(renamed, "BBB").en).toBe("Land BBB");
  });

  test("are the code where nobody knows it, as in a link from elsewhere", () => {
    expect(countryName(dataset, "QQQ").en).toBe("QQQ");
    expect(indicatorName(dataset, "no-such").en).toBe("no-such");
  });

  test("of indicators come from the dictionary", () => {
    const named = { ...dataset, indicators: dataset.indicators.map((entry) => ({ ...entry, name: { en: `The ${entry.id}` } })) };
    expect(indicatorName(named, "buyers").en).toBe("The buyers");
  });
});
