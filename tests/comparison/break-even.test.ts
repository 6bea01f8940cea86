import { describe, expect, test } from "vitest";
import { breakEvenOf } from "@/lib/comparison/break-even";
import { type Job, leverJobs } from "@/lib/comparison/levers";
import { ranksOnly } from "@/lib/comparison/ranks-only";
import { loadDataset } from "@/lib/dataset/load";
import { withTerms } from "@/lib/decision/cost-terms";
import type { Costs } from "@/lib/decision/costs";
import { workedExample } from "@/lib/decision/example";
import type { Decision } from "@/lib/decision/schema";
import { type Answered, evaluate } from "@/lib/evaluate";
import { marginFigures } from "@/lib/problem/asked/cost-figures";
import { datasetFor } from "@/lib/problem/asked/dataset-for";
import { printedLever } from "@/lib/report/money/texts";

const dataset = loadDataset("data");
const costs: Costs = {
  currency: "USD",
  rates: { PHP: 58, SGD: 1.3 },
  everywhere: {
    price: 50,
    freight: 8,
    weightKg: 1,
    dutyRatePct: 0,
    sellingPrice: 100,
    platformPct: 8,
    paymentPct: 2,
    returnsPct: 3,
    fxPct: 1,
  },
  markets: { SGP: { sellingPrice: 130, sellingCurrency: "SGD" } },
};
/** All weight on the margin, so that its order is the ranking's and every figure can be worked out by hand. */
const pillars = { demand: 0, closeness: 50, logistics: 0, payments: 0, regulation: 0, ip: 0 };
const criteria = { agreement: 0, "common-language": 0, border: 0, distance: 0, "exports-there": 0, "exporter-share": 0, margin: 100 };
const decision: Decision = { ...workedExample(dataset), markets: ["SGP", "THA"], pillars, criteria, costs };

const answered = (given: Decision): Answered => {
  const evaluation = evaluate(given, dataset);
  if (!evaluation.ok) throw new Error(evaluation.reason);
  return evaluation;
};
const found = (given: Decision, market: string, lever: Job["lever"]) => {
  const evaluation = answered(given);
  const job = leverJobs(evaluation).find((each) => each.market === market && each.lever === lever);
  if (!job) throw new Error("no such job");
  return breakEvenOf(job, evaluation, datasetFor(dataset, given));
};

describe("what would tip the answer", () => {
  // Thailand: VAT 7 % of 58 is 4.06, landed 62.06, left 23.94. Singapore: GST 9 %, landed 63.22, left 22.78.
  test("Thailand leads by 23.94 to 22.78, worked by hand", () => {
    expect(answered(decision).results.map(({ market }) => market.iso3)).toEqual(["THA", "SGP"]);
  });

  test("the freight at which the second overtakes the first: to harm in the first, to gain in the second", () => {
    // 100 − 14 − 1.07 (50 + f) = 22.78 and 86 − 1.09 (50 + f) = 23.94.
    expect(found(decision, "THA", "freight")).toMatchObject({ now: 8, unit: "USD", overtakes: expect.closeTo(63.22 / 1.07 - 50, 4) });
    expect(found(decision, "SGP", "freight").overtakes).toBeCloseTo(62.06 / 1.09 - 50, 4);
  });

  test("the duty, the price and the rate of exchange likewise", () => {
    // 1.07 × 58 (1 + d) = 63.22.
    expect(found(decision, "THA", "dutyRatePct").overtakes).toBeCloseTo((63.22 / 62.06 - 1) * 100, 4);
    // Singapore's margin per cent 86 − 6322 / p = 23.94, in Singapore dollars at 1.3.
    const price = 6322 / (86 - 23.94);
    expect(found(decision, "SGP", "sellingPrice")).toMatchObject({ unit: "SGD", overtakes: expect.closeTo(price * 1.3, 3) });
    expect(found(decision, "SGP", "rate")).toMatchObject({ now: 1.3, overtakes: expect.closeTo(130 / price, 4) });
  });

  test("where nothing is left", () => {
    expect(found(decision, "THA", "freight").nil).toBeCloseTo(86 / 1.07 - 50, 6);
    expect(found(decision, "SGP", "sellingPrice").nil).toBeCloseTo((63.22 / 0.86) * 1.3, 6);
    // Below nothing now, it looks the other way.
    const loss = { ...decision, costs: withTerms(costs, { market: "THA", terms: { freight: 40 } }) };
    expect(found(loss, "THA", "freight").nil).toBeCloseTo(86 / 1.07 - 50, 6);
  });

  test("what no move within reach tips is said to be out of reach, and what is found does tip", () => {
    const far = { ...decision, costs: withTerms(costs, { market: "SGP", terms: { sellingPrice: 70 } }) };
    expect(found(far, "SGP", "dutyRatePct").overtakes).toBeNull();
    const { overtakes } = found(decision, "THA", "freight");
    const at = (freight: number) => answered({ ...decision, costs: withTerms(costs, { market: "THA", terms: { freight } }) });
    expect(at((overtakes as number) + 1e-4).results[0]?.market.iso3).toBe("SGP");
    expect(at((overtakes as number) - 1e-4).results[0]?.market.iso3).toBe("THA");
  });

  test("what is printed tips the answer when it is typed, and nothing is left there", () => {
    const everything: Decision = { ...workedExample(dataset), pillars: { ...pillars, demand: 20 }, costs };
    for (const given of [decision, everything]) {
      const evaluation = answered(given);
      const [first, second] = evaluation.results.map(({ market }) => market.iso3);
      let tipped = 0;
      for (const job of leverJobs(evaluation)) {
        const { overtakes, nil } = breakEvenOf(job, evaluation, datasetFor(dataset, given));
        const typed = (x: number) => {
          const { value } = printedLever(x, job.now);
          const moved =
            job.lever === "rate"
              ? { ...costs, rates: { ...costs.rates, [job.unit]: value } }
              : withTerms(costs, { market: job.market, terms: { [job.lever]: value } });
          return { ranks: ranksOnly({ ...given, costs: moved }, datasetFor(dataset, given)), costs: moved };
        };
        if (overtakes !== null) {
          const { ranks } = typed(overtakes);
          expect(ranks.get(second ?? "") ?? 0, `${job.market} ${job.lever}`).toBeLessThan(
            ranks.get(first ?? "") ?? Number.POSITIVE_INFINITY,
          );
          tipped++;
        }
        if (typeof nil === "number") {
          const sign = (own: Costs) =>
            Math.sign(marginFigures(dataset, given.exporter, own).find((figure) => figure.market === job.market)?.value ?? -1);
          expect(sign(typed(nil).costs)).not.toBe(sign(costs));
        }
      }
      expect(tipped).toBeGreaterThan(0);
    }
  });

  test("a freight of nothing can be raised, and a margin that nothing bounds is not said to be out of reach", () => {
    const free = { ...decision, costs: withTerms(costs, { market: "THA", terms: { freight: 0 } }) };
    expect(found(free, "THA", "freight").overtakes).toBeCloseTo(63.22 / 1.07 - 50, 4);
    const { dutyRatePct: _, ...open } = costs.everywhere;
    const unknown = { ...decision, pillars: { ...pillars, demand: 50 }, costs: { ...costs, everywhere: open } };
    expect(leverJobs(answered(unknown)).map((job) => breakEvenOf(job, answered(unknown), datasetFor(dataset, unknown)).nil)).toContain(
      "unknown",
    );
  });

  test("there is nothing to move without costs, with one market, or of what was not said", () => {
    const { costs: _, ...without } = decision;
    expect(leverJobs(answered({ ...without, pillars: { ...pillars, demand: 50 } }))).toEqual([]);
    expect(leverJobs(answered({ ...decision, pillars: { ...pillars, demand: 50 }, markets: ["SGP"] }))).toEqual([]);
    expect(leverJobs(answered(decision)).map(({ market, lever }) => `${market} ${lever}`)).not.toContain("THA rate");
  });

  test("the search ranks as the program's one evaluation does, and has no ranks where that has none", () => {
    for (const given of [
      decision,
      workedExample(dataset),
      { ...decision, markets: ["SGP", "THA", "PHL", "IDN"], thresholds: { margin: 23 } },
    ]) {
      const ranks = ranksOnly(given, dataset);
      expect([...ranks].sort()).toEqual(
        answered(given)
          .results.map(({ market, rank }) => [market.iso3, rank])
          .sort(),
      );
    }
    expect(ranksOnly({ ...decision, markets: [] }, dataset).size).toBe(0);
  });
});
