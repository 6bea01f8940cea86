import { describe, expect, test } from "vitest";
import { statusOf } from "@/lib/dataset/landed/rules";
import { loadDataset } from "@/lib/dataset/load";
import { factsKey, LANDED, type Part, partOf, withParts } from "@/lib/dataset/parts/parts";
import { forScreen } from "@/lib/dataset/screen";
import { bandsFor } from "@/lib/landed/due";
import { statementOf } from "@/lib/landed/statement";
import { heldFor } from "@/lib/landed/terms";
import { unionOf } from "@/lib/landed/union";
import { pageOfNote } from "@/lib/report/money/notes";
import { examples } from "./examples";

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

  test("every rule says what a fact says that was read on its page: limits, rates, day and confidence", () => {
    for (const rule of landed.rules) {
      const own = landed.facts.filter(({ market }) => market === rule.market);
      const read = own.filter(({ sourceAddress }) => sourceAddress === rule.sourceAddress);
      expect(
        read.map(({ pageDate, confidence }) => `${pageDate} ${confidence}`),
        rule.id,
      ).toContain(`${rule.pageDate} ${rule.confidence}`);
      const told = own.flatMap(({ topic, about, value, unit }) => (topic === "parcel-rule" ? [`${about} ${value} ${unit}`] : []));
      const numbers = new Set(
        told
          .join(" ")
          .replaceAll(",", "")
          .match(/\d+(\.\d+)?/g),
      );
      const said = rule.bands.flatMap(({ upTo, duty, tax }) => [
        upTo,
        ...[duty, tax].map((each) => (each.kind === "flat" ? each.pct : null)),
      ]);
      for (const each of said) if (each !== null) expect(numbers, rule.id).toContain(String(each));
      if (rule.lowestPrice)
        expect(own.find(({ sourceAddress }) => sourceAddress === rule.lowestPrice?.sourceAddress)?.value).toBe(
          String(rule.lowestPrice.amount),
        );
    }
  });

  test("every tax counted with is one that the fact of its market names", () => {
    expect(landed.taxes.map(({ market }) => market).sort()).toEqual(markets.map(({ iso3 }) => iso3).sort());
    for (const { market, lowPct, highPct } of landed.taxes) {
      const fact = landed.facts.find((each) => each.market === market && each.topic === "tax-rate" && each.about === null);
      for (const pct of [lowPct, highPct]) expect(`${fact?.value} ${fact?.unit}`, market).toMatch(new RegExp(`\\b${pct}( %|\\b)`));
    }
  });

  test("no rule is told as in force on a day before the one it is valid from", () => {
    const told = Object.fromEntries(landed.rules.map((rule) => [rule.id, statusOf(rule)]));
    expect(told).toMatchObject({
      "tha-2026": "decided",
      "uzb-post-2025": "decided",
      "idn-pmk-4-2025": "in-force",
      "phl-de-minimis-2016": "in-force",
    });
    for (const rule of landed.rules)
      if (statusOf(rule) === "in-force" && rule.validFrom && /^\d{4}/.test(rule.pageDate))
        expect(rule.validFrom.slice(0, rule.pageDate.length) <= rule.pageDate, rule.id).toBe(true);
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
          if (source) {
            dated(source.pageDate);
            expect(source.confidence, `${iso3} ${id}`).toBeTruthy();
          }
          // Without a page nothing is claimed: the range is open, and a note says what is not held.
          else {
            expect(amount, `${iso3} ${id}`).toMatchObject({ high: Number.POSITIVE_INFINITY });
            expect(notes.map(({ code }) => code)).toEqual(expect.arrayContaining([id === "duty" ? "duty-rate-unknown" : "tax-unknown"]));
          }
        }
        // What a note tells of a market it has from a page; the others tell of what was asked.
        const ownWord = ["no-rule", "basis-unclear", "weight-unknown", "duty-rate-unknown", "tax-unknown", "rate-missing", "left-out"];
        for (const note of notes.filter(({ code }) => !ownWord.includes(code))) {
          const page = pageOfNote(note);
          dated(page?.pageDate ?? note.code);
          expect(page?.confidence, `${iso3} ${note.code}`).toBeTruthy();
        }
      }
  });

  test("every rule has two worked examples or more, and each of its bands one that falls into it and no other", () => {
    for (const rule of landed.rules) {
      const own = examples.filter(({ rule: id, price }) => id === rule.id && price > 0);
      expect(own.length, rule.id).toBeGreaterThanOrEqual(2);
      const bands = own.map(({ currency, price, freight = 0, weightKg = null, dutyPct = null, rates = {} }) =>
        bandsFor(rule, { currency, price, freight, insurance: 0, weightKg, dutyRatePct: dutyPct }, rates),
      );
      for (const band of rule.bands)
        expect(
          bands.some((those) => those.length === 1 && those[0] === band),
          `${rule.id} up to ${band.upTo}`,
        ).toBe(true);
    }
  });

  test("names the rule, and no rate of anybody else, where the rule alone says what is taken; the user's own rate has no page", () => {
    const fees = { platformPct: null, paymentPct: null, returnsPct: null, fxPct: null };
    const lines = (market: string, currency: string, price: number, freight: number) => {
      const parcel = { currency, price, freight, insurance: 0, weightKg: 1, dutyRatePct: 5 };
      const found = statementOf({ parcel, way: "parcel", sellingPrice: null, fees }, heldFor(landed, market, { union: null }), {}).lines;
      return Object.fromEntries(found.map((line) => [line.id, line]));
    };
    const philippines = landed.rules.find(({ id }) => id === "phl-de-minimis-2016");
    for (const id of ["duty", "tax"] as const)
      expect(lines("PHL", "PHP", 9000, 100)[id]?.source?.sourceAddress).toBe(philippines?.sourceAddress);
    const above = lines("PHL", "PHP", 12_000, 100);
    expect([above.duty?.source, above.tax?.source?.sourceTitle]).toEqual([null, expect.stringContaining("VAT rate at 12%")]);
    // Ten per cent of the goods alone, and 15 % of what exceeds the limit.
    expect(lines("MYS", "MYR", 400, 50).tax).toMatchObject({ basis: 400, ratePct: { low: 10, high: 10 } });
    expect(lines("KAZ", "EUR", 300, 0).duty).toMatchObject({ basis: 100, ratePct: { low: 15, high: 15 } });
  });
});
