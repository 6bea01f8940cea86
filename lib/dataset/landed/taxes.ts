import * as z from "zod/mini";
import { iso3 } from "@/lib/dataset/fields/codes";
import { percent, text } from "./fields";

/** The tax on goods sold to consumers. `landed/taxes.csv`. Its source is the market's fact `tax-rate`. */
export const consumptionTax = z.object({
  market: iso3,
  kind: z.enum(["vat", "gst", "sales", "none"]),
  /** Percent; two figures where goods differ and the list of goods decides. */
  lowPct: percent,
  highPct: percent,
  /** Whether a registered seller gets back what was paid at the border and pays on the sale instead. */
  recoverable: z.enum(["yes", "no"]),
  validFrom: z.nullable(text),
  /** Until when the pages that were read name this rate. */
  seenUntil: z.nullable(text),
  note: z.nullable(text),
});
export type ConsumptionTax = z.infer<typeof consumptionTax>;
