import { expect, test } from "vitest";
import { loadDataset } from "@/lib/dataset/load";
import { NO_COSTS, termsIn, withTerms } from "@/lib/decision/cost-terms";
import type { Costs } from "@/lib/decision/costs";
import { workedExample } from "@/lib/decision/example";
import { decodeDecision, encodeDecision } from "@/lib/decision/link";
import { readDecision } from "@/lib/decision/migrate";
import { issuesOf } from "../samples/issues-of";

const example = workedExample(loadDataset("data"));
const costs: Costs = {
  currency: "EUR",
  ratesOn: "2026-11-28",
  rates: { USD: 1.16, PHP: 68 },
  everywhere: { price: 30, freight: 8, weightKg: 0.6, platformPct: 12 },
  markets: {
    PHL: { freight: 11.5, sellingPrice: 4900, sellingCurrency: "PHP", dutyRatePct: 0, way: "stock" },
    SGP: { rule: "sgp-lvg-2023" },
  },
};

test("costs survive the link and the file as they were typed, and a decision without them stays without", () => {
  const decision = { ...example, costs };
  expect(decodeDecision(encodeDecision(decision))).toEqual(decision);
  expect(readDecision(JSON.parse(JSON.stringify(decision)))).toEqual(decision);
  expect(decodeDecision(encodeDecision(example))).not.toHaveProperty("costs");
});

test("what a market says goes before what holds everywhere; a zero is said", () => {
  expect(termsIn(costs, "PHL")).toMatchObject({ price: 30, freight: 11.5, dutyRatePct: 0, platformPct: 12 });
  expect(termsIn(costs, "KAZ")).toEqual(costs.everywhere);
});

test("a term that is taken back is not known again, and a market of which nothing is left goes", () => {
  const once = withTerms(NO_COSTS, { market: "KAZ", terms: { freight: 5, price: 0 } });
  expect(once.markets).toEqual({ KAZ: { freight: 5, price: 0 } });
  const less = withTerms(once, { market: "KAZ", terms: { freight: undefined } });
  expect(less.markets).toEqual({ KAZ: { price: 0 } });
  expect(withTerms(less, { market: "KAZ", terms: { price: undefined } })).toEqual(NO_COSTS);
  expect(withTerms(NO_COSTS, { market: null, terms: { price: 7 } }).everywhere).toEqual({ price: 7 });
});

test.each([
  [{ everywhere: { price: -1 } }, ["costs", "everywhere", "price"]],
  [{ markets: { KAZ: { dutyRatePct: 101 } } }, ["costs", "markets", "KAZ", "dutyRatePct"]],
  [{ rates: { EUR: 0 } }, ["costs", "rates", "EUR"]],
  [{ currency: "euro" }, ["costs", "currency"]],
  [{ ratesOn: "last week" }, ["costs", "ratesOn"]],
])("a decision with %j is refused by its path", (wrong, path) => {
  expect(issuesOf(() => readDecision({ ...example, costs: { ...costs, ...wrong } })).map((issue) => issue.path)).toContainEqual(path);
});
