import * as z from "zod/mini";
import { iso3 } from "@/lib/dataset/fields/codes";
import { confidence, currency, page, percent, text } from "./fields";

const amount = z.object({ amount: z.number().check(z.gt(0)), currency });

/**
 * What is due within a band: nothing, what goods usually pay, a rate of its own, or not known.
 * `flat` of the `excess` falls on what the value exceeds the band before by.
 */
const duty = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("none") }),
  z.object({ kind: z.literal("usual") }),
  z.object({ kind: z.literal("unclear") }),
  z.object({ kind: z.literal("flat"), pct: percent, of: z.enum(["whole", "excess"]), minPerKg: z.nullable(amount) }),
]);
const tax = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("none") }),
  z.object({ kind: z.literal("usual") }),
  z.object({ kind: z.literal("unclear") }),
  /** A rate of its own on the price of the goods alone. */
  z.object({ kind: z.literal("flat"), pct: percent }),
]);

/** Values up to and including `upTo` (`null`: all above), in the currency of the rule. */
const band = z.object({ upTo: z.nullable(z.number().check(z.gt(0))), duty, tax });
export type Band = z.infer<typeof band>;

/** What a parcel sent to a private buyer pays. `landed/rules.json`; a new rule is one entry. */
export const parcelRule = z.object({
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words joined by hyphens")),
  market: iso3,
  name: z.object({ en: text, zh: z.optional(text), ru: z.optional(text) }),
  currency,
  /** The value that is held against the limits: goods alone (`fob`), with freight and insurance (`cif`), or not said. */
  basis: z.enum(["fob", "cif", "unclear"]),
  /** From low to high; the last one open. */
  bands: z.array(band).check(z.minLength(1)),
  /** Above this weight the last band applies whatever the value. */
  maxWeightKg: z.nullable(z.number().check(z.gt(0))),
  /** Goods may not be sold straight from abroad below this price. */
  lowestPrice: z.nullable(z.object({ amount: z.number().check(z.gt(0)), currency, ...page })),
  validFrom: z.nullable(text),
  /** On the day of its page: `in-force`, decided but to come (`planned`), or not certain (`unclear`). */
  status: z.enum(["in-force", "planned", "unclear"]),
  ...page,
  confidence,
  /** What to know before relying on it. */
  caution: z.nullable(z.object({ en: text, zh: z.optional(text), ru: z.optional(text) })),
});
export type ParcelRule = z.infer<typeof parcelRule>;

/** A rule's status on the day of its page; `decided` where that page names a later day from which it is valid. */
export type RuleStatus = ParcelRule["status"] | "decided";
export const ruleStatuses = ["in-force", "decided", "planned", "unclear"] as const satisfies readonly RuleStatus[];

/** Nothing is told as in force on a day that lies before the one it is valid from. */
export function statusOf({ status, validFrom, pageDate }: Pick<ParcelRule, "status" | "validFrom" | "pageDate">): RuleStatus {
  const before = validFrom !== null && /^\d{4}(-\d{2}){0,2}$/.test(pageDate) && validFrom.slice(0, pageDate.length) > pageDate;
  return status === "in-force" && before ? "decided" : status;
}
