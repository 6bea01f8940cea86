import * as z from "zod/mini";
import { iso3 } from "@/lib/dataset/fields/codes";
import { confidence, page, text } from "./fields";

/** The subjects of facts, in the order a seller meets them. */
export const factTopics = [
  "tax-rate",
  "average-tariff",
  "general-duty",
  "parcel-rule",
  "registration",
  "conformity",
  "label",
  "marketplace",
  "payment",
  "madrid",
  "wto",
  "apostille",
  "language",
  "data",
  "parcels",
] as const;
export type FactTopic = (typeof factTopics)[number];

/** One fact on one market. `landed/facts.csv`. */
export const marketFact = z.object({
  market: iso3,
  topic: z.enum(factTopics),
  /** What of the topic it is about, where one topic has several facts. */
  about: z.nullable(text),
  value: text,
  unit: z.nullable(text),
  validFrom: z.nullable(text),
  ...page,
  confidence,
  /** What speaks for or against it. */
  doubt: z.nullable(text),
});
export type MarketFact = z.infer<typeof marketFact>;
