import * as z from "zod/mini";
import { iso3 } from "@/lib/dataset/fields/codes";

/** One thing to find out before selling: whether it is done, who does it, by when. What is left out was not said. */
export const check = z.object({
  done: z.optional(z.boolean()),
  owner: z.optional(z.string().check(z.maxLength(80))),
  by: z.optional(z.iso.date()),
});
export type Check = z.infer<typeof check>;

/** What is to be found out, by market and by topic. */
export const checks = z.record(iso3, z.record(z.string().check(z.maxLength(40)), check));
export type Checks = z.infer<typeof checks>;

/** The checks with one said anew; what is taken back, or says nothing any more, goes. `undefined` where none is left. */
export function withCheck(before: Checks | undefined, market: string, topic: string, said: Check): Checks | undefined {
  const { [market]: here = {}, ...others } = before ?? {};
  const { [topic]: _, ...rest } = here;
  const kept = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined && value !== "" && value !== false));
  const topics = Object.keys(kept).length > 0 ? { ...rest, [topic]: kept } : rest;
  const all = Object.keys(topics).length > 0 ? { ...others, [market]: topics } : others;
  return Object.keys(all).length > 0 ? all : undefined;
}
