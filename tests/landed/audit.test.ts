import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { factsKey, LANDED, type Part, partOf, withParts } from "@/lib/dataset/parts/parts";
import { forScreen } from "@/lib/dataset/screen";
import { statementOf } from "@/lib/landed/statement";
import { heldFor } from "@/lib/landed/terms";
import { unionOf } from "@/lib/landed/union";

const { landed, ties, markets } = loadDataset("data");
const dated = (date: string) => expect(date).toMatch(/^undated|\b\d{4}\b/);

describe("what a seller is shown of a market", () => {
  test("every fact has a source that can be opened, the date of its page and how far it can be leant on", () => {
    expect(landed.facts.length).toBeGreaterThan(200);
    for (const fact of landed.facts) {
      expect(fact.sourceTitle, JSON.stringify(fact)).not.toBe("");
      expect(() => new URL(fact.sourceAddress)).not.toThrow();
      dated(fact.pageDate);
      expect(["high", "medium", "low"]).toContain(fact.confidence);
    }
    for (const { market, topic } of landed.facts)
      expect(
        markets.some(({ iso3 }) => iso3 === market),
        topic,
      ).toBe(true);
  });

  test("every rule has the same, and says whether it was in force on that day", () => {
    for (const rule of landed.rules) {
      expect(() => new URL(rule.sourceAddress)).not.toThrow();
      dated(rule.pageDate);
      expect(["high", "medium", "low"]).toContain(rule.confidence);
      expect(["in-force", "planned", "unclear"]).toContain(rule.status);
      if (rule.lowestPrice) dated(rule.lowestPrice.pageDate);
    }
  });

  test("every agreement between countries has the same", () => {
    for (const agreement of ties.agreements) {
      expect(() => new URL(agreement.sourceAddress)).not.toThrow();
      dated(agreement.pageDate);
      expect(agreement.confidence).not.toBe("");
    }
  });

  test("a screen that has the parts of a market holds every fact of it once", () => {
    const dataset = loadDataset("data");
    const parts = [LANDED, factsKey("KAZ"), factsKey("SGP")].map((key) => partOf(dataset, key) as Part);
    const { facts, rules, taxes } = withParts(forScreen(dataset, "CHN"), parts).landed;
    const of = (market: string) => (all: typeof facts) => all.filter((fact) => fact.market === market);
    for (const market of ["KAZ", "SGP"]) expect(new Set(of(market)(facts))).toEqual(new Set(of(market)(dataset.landed.facts)));
    expect(new Set(facts).size).toBe(facts.length);
    expect({ rules, taxes }).toEqual({ rules: dataset.landed.rules, taxes: dataset.landed.taxes });
  });
});

describe("the sum", () => {
  test("names a page with its date for duty and tax wherever they are not the user's own word", () => {
    const fees = { platformPct: 8, paymentPct: null, returnsPct: null, fxPct: null };
    for (const { iso3 } of markets)
      for (const [origin, price] of [
        ["CHN", 20],
        ["KGZ", 20],
        ["CHN", 3000],
        ["KGZ", 3000],
      ] as const) {
        if (origin === iso3) continue;
        const parcel = { currency: "USD", price, freight: 8, insurance: 0, weightKg: 1, dutyRatePct: null };
        const held = heldFor(landed, iso3, { union: unionOf(ties.agreements, origin, iso3) });
        const { lines, notes } = statementOf({ parcel, way: "parcel", sellingPrice: 100, fees }, held, {});
        for (const id of ["duty", "tax"] as const) {
          const { amount, source } = lines.find((line) => line.id === id) ?? {};
          if (source) dated(source.pageDate);
          // Without a page nothing is claimed: the range is open, and a note says what is not held.
          else {
            expect(amount, `${iso3} ${id}`).toMatchObject({ high: Number.POSITIVE_INFINITY });
            expect(notes.map(({ code }) => code)).toEqual(expect.arrayContaining([id === "duty" ? "duty-rate-unknown" : "tax-unknown"]));
          }
        }
      }
  });

  test("every rule has two worked examples or more", () => {
    const text = readFileSync("tests/landed/worked-examples.test.ts", "utf8");
    for (const { id } of landed.rules) expect(text.split(`rule: "${id}"`).length - 1, id).toBeGreaterThanOrEqual(2);
  });
});
