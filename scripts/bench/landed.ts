/**
 * Duty, tax, fees and margin for 1,000 parcels to each market, and what a changed field costs: the margins of all markets, and
 * the whole evaluation that a screen repaints from.
 */
import { breakEvenOf } from "@/lib/comparison/break-even";
import { leverJobs } from "@/lib/comparison/levers";
import { loadDataset } from "@/lib/dataset/load";
import type { Costs } from "@/lib/decision/costs";
import { workedExample } from "@/lib/decision/example";
import { evaluate } from "@/lib/evaluate";
import { outcomeOf, type Sale } from "@/lib/landed/margin";
import { heldFor } from "@/lib/landed/terms";
import { marginFigures } from "@/lib/problem/asked/cost-figures";
import { datasetFor } from "@/lib/problem/asked/dataset-for";
import { medianTime, printTable } from "./measure.mjs";

const PARCELS = 1000;
const dataset = loadDataset("data");
const rates = { USD: 1, EUR: 0.86, PHP: 58, SGD: 1.3, MYR: 4.2, THB: 33, VND: 26_000, IDR: 16_500, CNY: 7.1, GEL: 2.7 };
const held = dataset.markets.map(({ iso3 }) => heldFor(dataset.landed, iso3, { union: null }));

/** Parcels that differ, from a few dollars to well above every limit; a third of them with something unknown. */
const sales = Array.from(
  { length: PARCELS },
  (_, i): Sale => ({
    parcel: {
      currency: "USD",
      price: 2 + ((i * 37) % 900),
      freight: 3 + ((i * 7) % 40),
      insurance: i % 5,
      weightKg: i % 6 === 0 ? null : 0.2 + (i % 50) / 5,
      dutyRatePct: i % 6 === 3 ? null : (i * 3) % 25,
    },
    way: "parcel",
    sellingPrice: 20 + ((i * 53) % 1500),
    fees: { platformPct: 8, paymentPct: 2, returnsPct: i % 4 === 0 ? null : 3, fxPct: 1 },
  }),
);

/** Keeps the work from being thought away. */
let sum = 0;
function allParcels(): void {
  for (const { terms } of held) for (const sale of sales) sum += outcomeOf(sale, terms, rates).landed.low;
}

const example = workedExample(dataset);
let turn = 0;
const changed = (): Costs => ({
  currency: "USD",
  rates,
  everywhere: { price: 50, freight: 3 + (turn++ % 40), weightKg: 1, dutyRatePct: 5, sellingPrice: 120, platformPct: 8 },
  markets: {},
});

const answered = evaluate({ ...example, costs: changed() }, dataset);
if (!answered.ok) throw new Error(answered.reason);
const seen = datasetFor(dataset, answered.decision);
const jobs = leverJobs(answered);

printTable("From rank to money", [
  {
    what: "duty, tax, fees and margin",
    size: `${dataset.markets.length} × ${PARCELS.toLocaleString("en-GB")}`,
    found: medianTime(allParcels),
    unit: "ms",
    goal: 10,
  },
  {
    what: "one field changed: the margins of all markets",
    size: `${dataset.markets.length}`,
    found: medianTime(() => marginFigures(dataset, example.exporter, changed())),
    unit: "ms",
    goal: 16,
  },
  {
    what: "one field changed: the whole answer",
    size: `${example.markets.length}`,
    found: medianTime(() => evaluate({ ...example, costs: changed() }, dataset)),
    unit: "ms",
    goal: 16,
  },
  {
    what: "what would tip the first two markets",
    size: `${jobs.length} things moved`,
    found: medianTime(() => jobs.map((job) => breakEvenOf(job, answered, seen))),
    unit: "ms",
  },
]);
if (!(sum > 0)) throw new Error("the bench worked nothing out");
