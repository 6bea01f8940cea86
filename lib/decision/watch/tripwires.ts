import * as z from "zod/mini";
import { iso3 } from "@/lib/dataset/fields/codes";

/** Once the first place is another market's. */
const firstPlace = z.object({ of: z.literal("first") });

/** Once a figure of a market passes a limit: an indicator by its id, `tax` (on consumption, percent), or `freight` (the user's own). */
const limit = z.object({
  of: z.string().check(z.minLength(1), z.maxLength(60)),
  market: iso3,
  passes: z.enum(["above", "below"]),
  value: z.number().check(z.gte(-1e15), z.lte(1e15)),
});
export type Limit = z.infer<typeof limit>;

/** What the user wants to be told of when newer figures come. */
export const tripwire = z.union([firstPlace, limit]);
export type Tripwire = z.infer<typeof tripwire>;
export const MOST_TRIPWIRES = 20;

/** Whether it has a limit. */
export function isLimit(wire: Tripwire): wire is Limit {
  return "market" in wire;
}

/** What it watches, whatever its limit: one of a kind is kept. */
export function watched(wire: Tripwire): string {
  return isLimit(wire) ? `${wire.of} ${wire.market} ${wire.passes}` : wire.of;
}

/** The tripwires with one more, in the place of one that watches the same. The last are kept where there are too many. */
export function withTripwire(before: readonly Tripwire[], wire: Tripwire): Tripwire[] {
  return [...before.filter((other) => watched(other) !== watched(wire)), wire].slice(-MOST_TRIPWIRES);
}
