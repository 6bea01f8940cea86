import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { givenIn, isAnybodys, ownInputs } from "@/lib/comparison/given";
import { whoseAnswer, whoseSteps } from "@/lib/comparison/whose";
import { loadDataset } from "@/lib/dataset/load";
import { workedExample } from "@/lib/decision/example";
import type { Decision } from "@/lib/decision/schema";
import { evaluate } from "@/lib/evaluate";
import { madeCompetition } from "../samples/decision";
import { answered } from "../samples/evaluated";

const held = loadDataset("data");
const example = workedExample(held);
const TSHIRTS = { hs: "6109", name: "T-shirts" };
const shares = { KAZ: madeCompetition() };

const anySeller = fc
  .record({
    product: fc.constantFrom(example.product, TSHIRTS, { hs: "95", name: "toys" }, { hs: "9999", name: "nothing" }),
    exporter: fc.constantFrom("CHN", "KGZ", "TUR", "DEU"),
    city: fc.constantFrom(undefined, "Bishkek", "Istanbul", "Nowhere"),
    competition: fc.constantFrom({}, shares),
    closeness: fc.constantFrom(example.pillars.closeness, 5, 95),
  })
  .map(
    ({ closeness, city, ...more }): Decision => ({
      ...example,
      ...more,
      ...(city === undefined ? {} : { city }),
      pillars: { ...example.pillars, closeness },
    }),
  );

describe("how much of an answer is the asker's own", () => {
  test("is nothing of the example, and any seller hears its very order", () => {
    const evaluation = answered(example, held);
    const found = whoseAnswer(evaluation, held);
    expect(isAnybodys(example, held)).toBe(true);
    expect(Object.values(found?.given ?? {})).toEqual(ownInputs.map(() => false));
    expect(found?.alone).toEqual([]);
    expect(found?.climb).toHaveLength(1);
  });

  test("without an input is the decision evaluated without it, whatever the others are", () => {
    fc.assert(
      fc.property(anySeller, (decision) => {
        const evaluation = answered(decision, held);
        const found = whoseAnswer(evaluation, held);
        const given = givenIn(decision, held);
        expect(found?.given).toEqual(given);
        expect(found?.alone.map(({ input }) => input)).toEqual(ownInputs.filter((input) => given[input]));
        for (const { input, moved } of found?.alone ?? []) {
          const other = evaluate({ ...bare[input](decision), markets: evaluation.results.map(({ market }) => market.iso3) }, held);
          if (!other.ok) throw new Error(other.reason);
          const before = new Map(other.results.map((result) => [result.market.iso3, result]));
          const expected = evaluation.results.filter(
            ({ market, rank, recommendation }) =>
              before.get(market.iso3)?.rank !== rank || before.get(market.iso3)?.recommendation.priority !== recommendation.priority,
          );
          expect(moved.map(({ market, from, to }) => [market, from, to])).toEqual(
            expected.map(({ market, rank }) => [market.iso3, before.get(market.iso3)?.rank, rank]),
          );
        }
      }),
      { numRuns: 25 },
    );
  });

  test("together leaves what any seller hears: the same whoever asks for whatever, of the markets compared", () => {
    fc.assert(
      fc.property(anySeller, (decision) => {
        const evaluation = answered(decision, held);
        const markets = evaluation.results.map(({ market }) => market.iso3);
        const nobody = answered({ ...example, exporter: "ZZZ", markets }, held);
        expect(whoseAnswer(evaluation, held)?.together.order).toEqual(nobody.results.map(({ market }) => market.iso3));
      }),
      { numRuns: 25 },
    );
  });

  test("climbs from any seller's place to the first, a step for each input given", () => {
    fc.assert(
      fc.property(anySeller, (decision) => {
        const found = whoseAnswer(answered(decision, held), held);
        const climb = found?.climb ?? [];
        expect(climb[0]?.input).toBeNull();
        expect(climb.slice(1).map(({ input }) => input)).toEqual(ownInputs.filter((input) => found?.given[input]));
        // With all that was given, and the example's country where none was, the first is the first.
        if (found?.given.origin) expect(climb.at(-1)?.rank).toBe(1);
      }),
      { numRuns: 25 },
    );
  });

  test("comes a ranking at a time to the same, for a page that has other things to do", () => {
    const evaluation = answered({ ...example, product: TSHIRTS, exporter: "KGZ", city: "Bishkek" }, held);
    const steps = whoseSteps(evaluation, held);
    let pauses = 0;
    let last = steps.next();
    for (; !last.done; last = steps.next()) pauses++;
    expect(last.value).toEqual(whoseAnswer(evaluation, held));
    // One without anything, and for each of the three given one without it and one on the climb.
    expect(pauses).toBe(7);
  });

  test("does not count a product or a city that the data do not hold", () => {
    const decision = { ...example, product: { hs: "9999", name: "nothing" }, exporter: "KGZ", city: "Nowhere" };
    expect(givenIn(decision, held)).toEqual({ product: false, origin: true, city: false, shares: false, weights: false });
  });
});

const bare: Readonly<Record<(typeof ownInputs)[number], (decision: Decision) => Decision>> = {
  product: (decision) => ({ ...decision, product: { ...decision.product, hs: null } }),
  origin: ({ city: _, ...decision }) => ({ ...decision, exporter: "ZZZ" }),
  city: ({ city: _, ...decision }) => decision,
  shares: (decision) => ({ ...decision, competition: {} }),
  weights: (decision) => ({ ...decision, pillars: example.pillars, criteria: {} }),
};
