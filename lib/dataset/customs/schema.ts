import * as z from "zod/mini";
import { iso3 } from "@/lib/dataset/fields/codes";

/** What one country's customs report of trade with another, in the reporter's own currency. `trade/customs-2024.csv`. */
export const customsFigure = z.object({
  reporter: iso3,
  partner: iso3,
  /** `exports`: the reporter sells to the partner. */
  flow: z.enum(["exports", "imports"]),
  year: z.int().check(z.gte(1990), z.lte(2100)),
  /** `null` for the whole year, which holds corrections that the months do not. */
  month: z.nullable(z.int().check(z.gte(1), z.lte(12))),
  /** Yuan, never converted. */
  valueCny: z.number().check(z.gte(0)),
  /** `derived`: the difference of two cumulative values. */
  status: z.enum(["reported", "derived"]),
  source: z.string().check(z.minLength(1)),
});
export type CustomsFigure = z.infer<typeof customsFigure>;
