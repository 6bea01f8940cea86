import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import type { Decision } from "@/lib/decision/schema";
import { fieldChanges } from "@/lib/keep/changes/changes";
import { changeText } from "@/lib/report/kept/field-text";
import { english } from "../../samples/words";

const dataset = loadDataset(join(process.cwd(), "data"));
const first = workedExample(dataset);
const said = { dataset, words: english };
const told = (before: Decision, after: Decision) => fieldChanges(before, after).map((change) => changeText(change, said));

describe("a change of a decision in words", () => {
  test("names a weight by its pillar, a threshold with its unit, a market by its name, a method by its own", () => {
    const second: Decision = {
      ...first,
      pillars: { ...first.pillars, demand: 12.5 },
      thresholds: { "account-ownership": 50 },
      markets: first.markets.filter((iso3) => iso3 !== "SGP"),
      method: { id: "promethee-ii", options: {} },
      exporter: "KGZ",
    };
    expect(told(first, second)).toEqual([
      "Seller's country: China → Kyrgyzstan",
      "Market unticked: Singapore",
      `Importance of Demand: ${first.pillars.demand} → 12.5`,
      "Method: TOPSIS, Min-max → PROMETHEE II",
      "Knock-out: Adults with an account: 50.0\u00A0%, new",
    ]);
  });

  test("says what is sold by name or by the line of the nomenclature, and cuts what is long", () => {
    expect(told(first, { ...first, product: { hs: "6109", name: "" } })[0]).toMatch(/^What is sold: goods of any kind → 6109 T-shirts/);
    expect(told(first, { ...first, notes: "x".repeat(200) })).toEqual([`Notes: nothing → ${"x".repeat(60)}…`]);
  });

  test("says only that it changed where a field has no short value", () => {
    const costs = { currency: "USD", rates: {}, everywhere: { price: 3 }, markets: { KAZ: { price: 5 } } };
    expect(told({ ...first, costs }, { ...first, costs: { ...costs, markets: { KAZ: { price: 6 } }, everywhere: { price: 4 } } })).toEqual([
      "Goods, as declared, everywhere: 3 → 4",
      "Costs: Kazakhstan: changed",
    ]);
  });

  test("names a field that this version knows nothing of by what it is called in the document", () => {
    expect(changeText({ field: ["future"], before: undefined, after: 1 }, said)).toBe("Field future: 1, new");
  });
});
