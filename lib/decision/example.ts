import { pillarIds } from "@/lib/dataset/ids";
import type { Dataset } from "@/lib/dataset/schema";
import { DECISION_VERSION } from "@/lib/decision/migrate/version";
import { presets } from "./presets";
import type { Decision } from "./schema";

/** Market groups that are ticked when the program is opened for the first time. */
const OPENING_REGIONS = ["central-asia", "asean"];

/** No product chosen. */
export const ANY_PRODUCT: Decision["product"] = { hs: null, name: "" };

/** Where the example's seller is. */
export const EXAMPLE_EXPORTER = "CHN";

/**
 * The worked example every visitor meets first: an exporter of consumer goods from China choosing among all markets of
 * Central Asia and ASEAN, demand before all else. Min-max and not TOPSIS's own vector normalisation, because some figures
 * cross zero (governance scores, growth), and vector normalisation would stretch those far beyond their weight.
 */
export function workedExample(dataset: Pick<Dataset, "markets">): Decision {
  return {
    version: DECISION_VERSION,
    title: "",
    product: ANY_PRODUCT,
    exporter: EXAMPLE_EXPORTER,
    markets: dataset.markets.filter((market) => OPENING_REGIONS.includes(market.region)).map((market) => market.iso3),
    pillars: { ...presets["demand-led"] },
    criteria: {},
    method: { id: "topsis", options: { normalisation: "min-max" } },
    gaps: "regional-median",
    thresholds: {},
    competition: {},
    overrides: [],
    notes: "",
  };
}

/** What a decision only says of itself. */
const SAID = new Set(["title", "notes"]);

/** Whether two decisions, one made from the other step by step, ask for the same answer. */
export function asksTheSame(a: Decision, b: Decision): boolean {
  const asked = Object.keys({ ...a, ...b }).filter((key) => !SAID.has(key)) as (keyof Decision)[];
  return asked.every((key) => a[key] === b[key]);
}

/** Every pillar at 50: the same weight for each. */
export function evenPillars(): Decision["pillars"] {
  return Object.fromEntries(pillarIds.map((id) => [id, 50])) as Decision["pillars"];
}
