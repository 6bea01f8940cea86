import type { MarketFact } from "./facts";
import type { ParcelRule } from "./rules";
import type { ConsumptionTax } from "./taxes";

/** Everything `data/landed/` says, of all markets: as of the day of the page each was read on, never "in force today". */
export type LandedData = {
  readonly facts: readonly MarketFact[];
  readonly taxes: readonly ConsumptionTax[];
  readonly rules: readonly ParcelRule[];
};

/** Where nothing is held. */
export const NO_LANDED: LandedData = { facts: [], taxes: [], rules: [] };

/** Where figures are from that costs and these rules make together. */
export const COSTS_SOURCE = "costs-and-rules-2026";
