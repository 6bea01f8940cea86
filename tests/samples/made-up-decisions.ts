import { readFileSync } from "node:fs";

const typed = { client: "⟦c⟧", preparedBy: "⟦p⟧", question: "⟦q⟧", date: "2026-11-30" };
const worked = JSON.parse(readFileSync("tests/fixtures/decisions/worked-example.json", "utf8"));

/** Decisions in whose answers most of the words there are get said. What was typed stands between marks. */
export const madeUpDecisions = {
  "the worked example": { ...worked, title: "⟦t⟧" },
  "a seller with costs, checks, product and knock-outs": {
    ...worked,
    version: 2,
    title: "⟦t⟧",
    exporter: "KGZ",
    product: { hs: "6109", name: "⟦n⟧" },
    thresholds: { "internet-users": 50 },
    costs: {
      currency: "USD",
      rates: {},
      ratesOn: "2026-11-30",
      everywhere: { price: 50, freight: 8, dutyRatePct: 0, sellingPrice: 100 },
      markets: {},
    },
    checks: { SGP: { label: { done: true, owner: "⟦o⟧", by: "2026-12-15" } } },
    brief: typed,
  },
  "one market": { ...worked, title: "⟦t⟧", markets: ["SGP"] },
} as const;
