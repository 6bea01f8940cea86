import type { Dataset } from "@/lib/dataset/schema";
import { pillarIds } from "@/lib/dataset/schema";
import type { Decision } from "./schema";
import { DECISION_VERSION } from "./schema";

/** Market groups that are ticked when the program is opened for the first time. */
const OPENING_REGIONS = ["central-asia", "asean"];

/**
 * The worked example every visitor meets first: an exporter from China choosing among all markets of Central Asia and
 * ASEAN, with even pillars and each indicator's default importance.
 */
export function workedExample(dataset: Dataset): Decision {
  return {
    version: DECISION_VERSION,
    title: "",
    product: "",
    exporter: "CHN",
    markets: dataset.markets.filter((market) => OPENING_REGIONS.includes(market.region)).map((market) => market.iso3),
    pillars: evenPillars(),
    criteria: {},
    method: { id: "topsis", options: {} },
    gaps: "regional-median",
    thresholds: {},
    competition: {},
    overrides: [],
    notes: "",
  };
}

/** Every pillar at 50: the same weight for each. */
export function evenPillars(): Decision["pillars"] {
  return Object.fromEntries(pillarIds.map((id) => [id, 50])) as Decision["pillars"];
}
