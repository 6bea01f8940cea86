import { z } from "zod";
import { marketFact } from "@/lib/dataset/landed/facts";
import { parcelRule } from "@/lib/dataset/landed/rules";
import { consumptionTax } from "@/lib/dataset/landed/taxes";
import {
  country,
  type Dataset,
  flow,
  indicator,
  market,
  mirror,
  observation,
  playbook,
  source,
  standIn,
  supplierShare,
} from "@/lib/dataset/schema";
import type { Operation } from "../operation";

const version = z.string().meta({ description: "Changes whenever any figure or text of the data set does. Also the answer's ETag." });

/** The whole data set, as the program itself uses it. */
export const dataset = reading({
  id: "dataset",
  summary: "The data set",
  description:
    "Markets, indicators, observations, supplier shares, trade flows, sources and measures. Missing is an absent row, never a zero.",
  answer: z.object({
    version,
    markets: z.array(market),
    countries: z.array(country),
    indicators: z.array(indicator),
    sources: z.array(source),
    observations: z.array(observation),
    supplierShares: z.array(supplierShare),
    standIns: z.array(standIn),
    flows: z.array(flow),
    mirrors: z.array(mirror).meta({ description: "Exporters and markets whose figures for the same trade lie far apart, from the flows." }),
    playbook,
    landed: z.object({ facts: z.array(marketFact), taxes: z.array(consumptionTax), rules: z.array(parcelRule) }).meta({
      description:
        "What a seller has to know of each market, its tax on consumption and its rules for parcels: as of the day of the page each was read on.",
    }),
  }),
  run: (_, all) => all,
});

/** What is measured. */
export const indicators = reading({
  id: "indicators",
  summary: "What is measured",
  description: "The dictionary of indicators: definition, unit, direction, pillar, default weight and range.",
  answer: z.object({ version, indicators: z.array(indicator) }),
  run: (_, all: Dataset) => ({ version: all.version, indicators: all.indicators }),
});

/** Where the figures come from. */
export const sources = reading({
  id: "sources",
  summary: "Where the figures come from",
  description: "Every source with publisher, edition, licence and what may be passed on.",
  answer: z.object({ version, sources: z.array(source) }),
  run: (_, all: Dataset) => ({ version: all.version, sources: all.sources }),
});

function reading(operation: Omit<Operation, "request" | "examples">): Operation {
  return { ...operation, request: null, examples: () => [] };
}
