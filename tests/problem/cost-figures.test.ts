import { describe, expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { latestObservation } from "@/lib/dataset/lookup";
import { type Part, partKeys, partOf, withParts } from "@/lib/dataset/parts/parts";
import { forScreen } from "@/lib/dataset/screen";
import type { Costs, CostTerms } from "@/lib/decision/costs";
import { workedExample } from "@/lib/decision/example";
import { evaluate } from "@/lib/evaluate";
import { marginFigures } from "@/lib/problem/asked/cost-figures";
import { datasetFor } from "@/lib/problem/asked/dataset-for";
import { MARGIN } from "@/lib/problem/asked/with-costs";
import { figureNote } from "@/lib/report/rows/figure-note";
import { english } from "../samples/words";

const dataset = loadDataset("data");
const example = workedExample(dataset);
const fees: CostTerms = { platformPct: 8, paymentPct: 2, returnsPct: 3, fxPct: 1 };
const costs: Costs = {
  currency: "USD",
  ratesOn: "2026-11-28",
  rates: { PHP: 58, SGD: 1.3 },
  everywhere: { price: 50, freight: 8, insurance: 0, weightKg: 1, dutyRatePct: 0, sellingPrice: 100, ...fees },
  markets: { PHL: { price: 100, freight: 20, sellingPrice: 160 } },
};
const decision = { ...example, costs };
const marginIn = (given: Costs, market: string, exporter = "CHN") =>
  marginFigures(dataset, exporter, given).find((figure) => figure.market === market) ?? null;
const noteIn = (...asked: Parameters<typeof marginIn>) => {
  const figure = marginIn(...asked);
  return figure && figureNote(figure, english);
};

describe("the margin", () => {
  test("is what the worked examples leave of the price, in per cent", () => {
    // Singapore: 100 less 63.22 landed and 14 % of fees; the Philippines: 160 less 120 and 14 % of 160.
    expect(marginIn(costs, "SGP")?.value).toBeCloseTo(100 - 63.22 - 14, 8);
    expect(marginIn(costs, "PHL")?.value).toBeCloseTo(((160 - 120 - 22.4) / 160) * 100, 8);
    expect(marginIn(costs, "SGP")).toMatchObject({ status: "derived", year: 2026, exporter: "CHN" });
    expect(noteIn(costs, "SGP")).toMatch(/sgp-lvg-2023.*Rates of exchange of 2026-11-28/);
  });

  test("counts at its lower end where it is not certain, flagged, with the range in its note", () => {
    const { rates: _, ...noRate } = costs;
    const certain = marginIn(costs, "PHL")?.value as number;
    const open = marginIn({ ...noRate, rates: {} }, "PHL");
    expect(open?.status).toBe("flagged");
    expect(open?.value).toBeLessThan(certain);
    expect(open && figureNote(open, english)).toContain(`${certain.toFixed(1)} %`);
  });

  test("has no figure where nothing bounds it, nor without price, freight, selling price or its rate of exchange", () => {
    const without = (terms: CostTerms, more: Partial<Costs> = {}): Costs => ({ ...costs, ...more, everywhere: terms, markets: {} });
    const { dutyRatePct: _, ...noDuty } = costs.everywhere;
    expect(marginIn(without(noDuty), "THA")).toBeNull();
    for (const field of ["price", "freight", "sellingPrice"] as const) {
      const { [field]: __, ...rest } = costs.everywhere;
      expect(marginIn(without(rest), "SGP"), field).toBeNull();
    }
    const inSgd: CostTerms = { ...costs.everywhere, sellingPrice: 130, sellingCurrency: "SGD" };
    expect(marginIn(without(inSgd), "SGP")?.value).toBeCloseTo(22.78, 8);
    expect(marginIn(without(inSgd, { rates: {} }), "SGP")).toBeNull();
  });

  test("is flagged where fees were left out, and names them", () => {
    const { returnsPct: _, ...rest } = costs.everywhere;
    expect(marginIn({ ...costs, everywhere: rest }, "SGP")?.status).toBe("flagged");
    expect(noteIn({ ...costs, everywhere: rest }, "SGP")).toContain("Not counted, because not given: returns.");
  });

  test("knows the seller's customs union", () => {
    const dutiable: Costs = { ...costs, everywhere: { ...costs.everywhere, price: 500, sellingPrice: 900, dutyRatePct: 20 }, markets: {} };
    expect(noteIn(dutiable, "KAZ", "KGZ")).toMatch(/Eurasian Economic Union.*: no duty, by a page of/);
  });
});

describe("the criterion", () => {
  test("stands in closeness with costs for two markets, and not without", () => {
    const ids = (given: Costs | undefined) =>
      datasetFor(dataset, { ...example, ...(given && { costs: given }) }).indicators.map(({ id }) => id);
    expect(ids(undefined)).not.toContain(MARGIN);
    expect(ids({ ...costs, everywhere: {}, markets: { SGP: costs.everywhere } })).not.toContain(MARGIN);
    const two = ids({ ...costs, everywhere: {}, markets: { SGP: costs.everywhere, PHL: costs.everywhere } });
    expect(two).toContain(MARGIN);
    const seen = datasetFor(dataset, decision);
    expect(seen.indicators.filter(({ pillar }) => pillar === "closeness").at(-1)?.id).toBe(MARGIN);
  });

  test("weighs in the ranking and knocks out below its threshold", () => {
    const seen = evaluate(decision, dataset);
    expect(seen.ok && seen.table.criteria.some(({ indicator }) => indicator === MARGIN)).toBe(true);
    expect(seen.ignored).toEqual([]);
    const strict = evaluate({ ...decision, thresholds: { [MARGIN]: 20 } }, dataset);
    const out = strict.table.out.map(({ market }) => market.iso3);
    expect(out).toContain("PHL");
    expect(out).not.toContain("SGP");
  });

  test("a threshold on it without costs is no error: it waits in the decision", () => {
    const waiting = evaluate({ ...example, thresholds: { [MARGIN]: 20 } }, dataset);
    expect(waiting.table.out).toEqual([]);
    expect(waiting.ignored).toEqual([]);
  });

  test("a market or a rule of another data set is left aside, and the market is named", () => {
    const odd: Costs = { ...costs, markets: { ...costs.markets, ZZZ: { price: 3 }, SGP: { rule: "phl-de-minimis-2016" } } };
    expect(marginIn(odd, "SGP")?.value).toBeCloseTo(22.78, 8);
    expect(evaluate({ ...decision, costs: odd }, dataset).ignored).toMatchObject([{ path: ["costs", "markets", "ZZZ"] }]);
  });

  test("is the very same on a screen that has the part of the data set it needs, and the same costs make the same data set", () => {
    const parts = partKeys(decision, "CHN").map((key) => partOf(dataset, key) as Part);
    expect(partKeys(example, "CHN")).toEqual([]);
    const onScreen = datasetFor(withParts(forScreen(dataset, "CHN"), parts), decision);
    const onServer = datasetFor(dataset, decision);
    for (const { iso3 } of dataset.markets)
      expect(latestObservation(onScreen, iso3, MARGIN, "CHN")).toEqual(latestObservation(onServer, iso3, MARGIN, "CHN"));
    datasetFor(dataset, { ...decision, costs: { ...costs } });
    expect(datasetFor(dataset, decision)).toBe(onServer);
  });
});
