import { expect, test } from "vitest";
import { assemble } from "@/lib/dataset/assemble";
import { BadData, type Placed } from "@/lib/dataset/bad-data";
import type { Parts } from "@/lib/dataset/checks";
import type { Country, Market, Playbook } from "@/lib/dataset/schema";

const kaz: Country = { iso3: "KAZ", iso2: "KZ", name: { en: "Kazakhstan" } };
const market: Market = { ...kaz, region: "central-asia" };
const none: Placed<Playbook> = { place: ["playbook.json"], value: { documents: [], measures: [], openGaps: [] } };

function parts(changes: Partial<Parts> = {}): Parts {
  const ties = { agreements: [], languages: [], borders: [], cities: [] };
  const empty = {
    ties,
    products: { imports: [], suppliers: [], netExporters: [], nomenclature: [], goods: [] },
    indicators: [],
    sources: [],
    observations: [],
    supplierShares: [],
    standIns: [],
    flows: [],
    playbook: none,
  };
  return {
    ...empty,
    markets: [{ place: ["markets.csv", 2], value: market }],
    countries: [{ place: ["countries.csv", 2], value: kaz }],
    ...changes,
  };
}

test("what was parsed comes out without its places, in its order, with a version", () => {
  const { version, ...content } = assemble(parts());
  expect(version).toMatch(/^[0-9a-f]{16}$/);
  expect(content).toEqual({
    markets: [market],
    countries: [kaz],
    indicators: [],
    sources: [],
    observations: [],
    supplierShares: [],
    standIns: [],
    flows: [],
    mirrors: [],
    playbook: none.value,
    landed: { facts: [], taxes: [], rules: [] },
    ties: { agreements: [], languages: [], borders: [], cities: [] },
    products: parts().products,
  });
});

test("the version depends on what was parsed, not on where it stood", () => {
  const moved = assemble(parts({ countries: [{ place: ["countries.csv", 99], value: kaz }] }));
  const renamed = assemble(parts({ countries: [{ place: ["countries.csv", 2], value: { ...kaz, name: { en: "Qazaqstan" } } }] }));
  expect(moved.version).toBe(assemble(parts()).version);
  expect(renamed.version).not.toBe(assemble(parts()).version);
});

test("parts that contradict one another are refused as bad data", () => {
  expect(() => assemble(parts({ countries: [] }))).toThrow(BadData);
  expect(() => assemble(parts({ countries: [] }))).toThrow("markets.csv, line 2, iso3: unknown-id (accepted countries.csv, found KAZ)");
});
